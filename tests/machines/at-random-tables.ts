import { DEFAULT_TERMS, type Terms } from '#machines/in-force/life.ts'
import type { Policy } from '#machines/policy.ts'
import type { NewClause } from '#machines/rules/drafting.ts'
import { type Actor, type Party, SYSTEM } from '#machines/state.ts'
import { policies } from '#templates/agreements/index.ts'
import * as cast from '#tests/cast.ts'
import { clauses as texts } from '#tests/cast-text.ts'
import { DUE } from './in-force.ts'

/** One organization at a table, with who speaks and who signs for it. */
type Member = { party: Party; speaker: Actor; signatory: Actor }

const who = (person: string, party: string): Actor => ({ person, party })
const member = (party: Party, speaker: Actor, signatory: Actor): Member => ({ party, speaker, signatory })
const lead = member(cast.uconf, cast.sunita, cast.marcAntoine)
const employer = member(cast.hydraulis, cast.chloe, cast.karim)
const union = member(cast.utt412, cast.shauna, cast.dominic)
const nation = member(
  cast.party('threeshores', 'indigenous'),
  who('p27', 'threeshores'),
  who('p28', 'threeshores'),
)
const shop = member(cast.party('riverstone', 'sme'), who('p22', 'riverstone'), who('p23', 'riverstone'))
const pool = [lead, employer, union, nation, shop]

/** Only observes, and tries everything all the same. */
export const clerk: Actor = { person: 'p40', party: 'ministry' }
/** Of an organization that may be listed on the way. */
export const owner: Actor = { person: 'p24', party: 'numa' }
/** Takes the office of whoever signs for the employer. */
export const successor: Actor = { person: 'p52', party: 'hydraulis' }
/** Is there when the union signs. */
export const elder: Actor = { person: 'p29', party: 'utt412' }
/** Everyone who may turn up, the clock and a stranger included. */
export const actors: Actor[] = [
  // Whoever convenes or facilitates has the most to do.
  ...[cast.sunita, cast.sunita, cast.etienne, cast.etienne, cast.meiLing, cast.corinne],
  ...pool.flatMap(({ speaker, signatory }) => [speaker, signatory]),
  ...[clerk, owner, successor, elder, SYSTEM, { person: 'p99', party: null }],
]

const ours: NewClause = {
  ...{ clause: 'c06', section: 'indigenous' },
  body: cast.body(
    cast.words('Savoirs', 'Knowledge'),
    cast.words('Le Cercle garde ses savoirs.', 'The Circle keeps its knowledge.'),
    {
      consent: 'express',
      responsibilities: [
        cast.duty('ind-01', cast.words('Garder', 'Keep'), { threeshores: 'A', uconf: 'R', hydraulis: 'I' }),
      ],
    },
  ),
}
const [purpose, placements, mentoring, data, safety] = texts as [
  NewClause,
  NewClause,
  NewClause,
  NewClause,
  NewClause,
]

/** Tables of three to five parties, with texts of three to six clauses. */
export const tables: { members: Member[]; clauses: NewClause[] }[] = [
  { members: pool.slice(0, 3), clauses: [purpose, placements, safety] },
  { members: pool.slice(0, 3), clauses: texts },
  // The nation has no duty in it.
  { members: pool.slice(0, 4), clauses: [purpose, placements, mentoring] },
  { members: pool.slice(0, 4), clauses: [placements, mentoring, data, ours] },
  { members: pool, clauses: [...texts, ours] },
].map(({ members, clauses }) => ({ members, clauses: clauses.map(dated) }))

function dated({ body, ...clause }: NewClause): NewClause {
  const due: Record<string, string> = DUE
  const responsibilities = body.responsibilities.map((duty) => ({
    ...duty,
    due: due[duty.id] ?? 'continuous',
  }))
  return { ...clause, body: { ...body, responsibilities } }
}

/** The policies of the six templates, and two that no template has: unanimity pure, and classes whose silence counts. */
export const rulesOfDecision: Policy[] = [
  ...policies.map(({ policy }) => policy),
  cast.unanimity,
  { ...cast.byClass, tacit: { ...cast.byClass.tacit, allowed: true } },
]

const quick: Terms = { ...DEFAULT_TERMS, cureDays: 5, noticeDays: 5, subsetAmendments: true }
export const terms: Terms[] = [
  quick,
  { ...quick, renewal: 'tacit', renewalMonths: 1, accession: 'no_objection', delegated: ['placements'] },
  { ...quick, essential: { employer: 1 }, minimum: 3 },
]

/** Who sits at a table, over which text, under which rule and terms. */
export type Sat = { members: Member[]; clauses: NewClause[]; policy: Policy; terms: Terms }

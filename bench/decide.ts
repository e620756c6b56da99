import { decide } from '#machines/decide.ts'
import { evolveAll } from '#machines/evolve.ts'
import type { Fact } from '#machines/facts.ts'
import type { CommandName, InputOf } from '#machines/rules/index.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import type { Stance } from '#machines/vocabulary.ts'
import { type Bench, type Row, race, rowOf } from './bench.ts'
import { type Ground, onFolder } from './databases.ts'
import { draft, review, sitDown } from './negotiations.ts'

const SIZES = [
  { parties: 13, clauses: 60 },
  { parties: 60, clauses: 120 },
] as const
type Size = (typeof SIZES)[number]
const ROUNDS = 15
const EACH = 24
const AT = '2030-01-07T15:00:00.000Z'
const DEADLINE = '2030-03-01T23:59:59.000Z'
const TEXT = { fr: 'Un autre texte, en douze mots.', en: 'Another text, in twelve words.' }

/** What the rules alone cost, without a database: one person's acts in a running call, then what moves everything. */
export const decisions: Bench = {
  name: 'decide',
  about: 'The rules alone: one command decided, by size of the agreement',
  run: () => onFolder(measure),
}

async function measure({ ledger }: Ground): Promise<Row[]> {
  const [small, large] = await Promise.all(SIZES.map((size) => calledFor(ledger, size)))
  if (!small || !large) throw new Error('Two sizes are compared.')
  const answers = await race({ unit: 'ms', rounds: ROUNDS, each: EACH }, [
    { name: `one person’s command, ${nameOf(SIZES[0])}`, once: acting(small) },
    { name: `one person’s command, ${nameOf(SIZES[1])}`, once: acting(large) },
  ])
  const whole = [small, large].map(moving)
  const steps = Object.keys(whole[0] ?? {})
  const moved = steps.flatMap((step) => {
    const base = { name: `${step}, ${nameOf(SIZES[0])}`, values: whole[0]?.[step] ?? [] }
    const name = `${step}, ${nameOf(SIZES[1])}`
    return [rowOf(base.name, 'ms', base.values), rowOf(name, 'ms', whole[1]?.[step] ?? [], base)]
  })
  return [...answers, ...moved]
}

const nameOf = ({ parties, clauses }: Size) => `${parties} × ${clauses}`

/** Everyone takes part and a call runs on every clause. */
async function calledFor(ledger: Ground['ledger'], { parties, clauses }: Size): Promise<Agreement> {
  const table = sitDown(ledger, { id: `decide-${parties}`, parties }, new Date('2030-01-07T14:00:00.000Z'))
  await draft(table, clauses)
  const open = await review(table)
  return say(open, 'open-call', { call: 'call-1', clauses: [], deadline: DEADLINE }, lead(open))
}

const lead = ({ parties }: Agreement): Actor => speaker(Object.keys(parties)[0] ?? '')
/** The one person of a party, as the made-up tables name them. */
const speaker = (party: string): Actor => ({ person: party.replace('party', 'person'), party })

function say<Name extends CommandName>(
  agreement: Agreement,
  name: Name,
  input: InputOf<Name>,
  by: Actor,
): Agreement {
  const outcome = decide(agreement, name, input, by, AT)
  if ('refusal' in outcome) throw new Error(`${name}: ${JSON.stringify(outcome.refusal)}`)
  return outcome.decided.agreement
}

const STANCES: Stance[] = ['accept', 'reserve', 'object']

/** Half of the positions are in; then one person after the other marks a clause as understood, accepts, reserves, objects. */
function acting(called: Agreement): () => unknown {
  const parties = Object.keys(called.parties)
  const half = evolveAll(called, acceptances(called, parties.slice(0, parties.length >> 1)), AT)
  let turn = 0
  return () => {
    turn += 1
    const by = speaker(parties.at(-1 - (turn % (parties.length >> 1))) ?? '')
    const clause = called.order[turn % called.order.length] ?? ''
    const stance = STANCES[(turn % 4) - 1]
    if (!stance) return say(half, 'mark-understood', { clause, revision: 1 }, by)
    const said = { clause, revision: 1, stance, reason: 'Voici pourquoi.', understood: true }
    return say(half, 'state-position', { ...said, objection: 'OB1', ground: 'law' }, by)
  }
}

/** The facts by which these parties accept every clause. */
function acceptances({ order }: Agreement, parties: string[]): Fact[] {
  return parties.flatMap((party) =>
    order.flatMap((clause): Fact[] => {
      const said = { clause, party, revision: 1, by: speaker(party).person }
      const moved = {
        chart: 'position',
        entity: `${clause}:${party}`,
        event: 'ACCEPT',
        id: 'POS-01',
      } as const
      return [
        { type: 'understanding.marked', ...said },
        { type: 'moved', ...moved, from: 'none', to: 'accepted' },
        { type: 'position.stated', ...said, stance: 'accept', reason: '' },
      ]
    }),
  )
}

/** The last answer, which closes the call (780 and 7,200 positions); the seal; an edit that voids it: each touches every clause or position. */
function moving(called: Agreement): Record<string, number[]> {
  const taken: Record<string, number[]> = {}
  const timed = <Name extends CommandName>(
    what: string,
    agreement: Agreement,
    name: Name,
    input: InputOf<Name>,
  ) => {
    let after = agreement
    taken[what] = Array.from({ length: 7 }, () => {
      const start = performance.now()
      after = say(agreement, name, input, lead(agreement))
      return performance.now() - start
    })
    return after
  }
  const parties = Object.keys(called.parties)
  const facts = acceptances(called, parties)
  // The convenor's last position is the one that is missing.
  const own = `${called.order.at(-1)}:${parties[0]}`
  const rest = facts.filter((fact) => !isAbout(fact, own))
  const almost = evolveAll(called, [...rest, ...parties.slice(1).map(concurring)], AT)
  const clause = called.order.at(-1) ?? ''
  const last = { clause, revision: 1, stance: 'accept', reason: '', understood: true } as const
  const agreed = timed('the answer that closes the call', almost, 'state-position', {
    ...last,
    ...{ objection: '', ground: 'law' },
  })
  const approved = parties.reduce(
    (now, party) =>
      say(now, 'record-approval', { body: 'Conseil', instrument: 'R-1', on: '2030-01-01' }, speaker(party)),
    say(agreed, 'certify-concordance', {}, lead(agreed)),
  )
  const sealed = timed('the seal', approved, 'seal-agreement', { digest: 'a'.repeat(64) })
  timed('the edit that voids it', sealed, 'unseal-agreement', {
    ...{ digest: 'a'.repeat(64), reason: 'Une erreur.' },
    changes: [{ clause, seen: 1, body: { text: TEXT } }],
  })
  return taken
}

/** Whoever has answered everything concurs. */
function concurring(party: string): Fact {
  const moved = { chart: 'participation', entity: party, event: 'CONCUR', id: 'PAR-08' } as const
  return { type: 'moved', ...moved, from: 'reviewing', to: 'concurring' }
}

function isAbout(fact: Fact, position: string): boolean {
  if (fact.type === 'moved') return fact.entity === position
  return 'clause' in fact && 'party' in fact && `${fact.clause}:${fact.party}` === position
}

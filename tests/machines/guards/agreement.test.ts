import { DEFAULT_TERMS } from '#machines/in-force/life.ts'
import { type Agreement, type Clause, type SigningPlan, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import {
  act,
  adopted,
  agreedText,
  approvedText,
  approves,
  CLAUSES,
  drafted,
  inReview,
  invited,
  opensCall,
  SPEAKERS,
  says,
  sealed,
  seals,
  signs,
} from '#tests/story.ts'
import { agrees, tables } from '../living.ts'
import { lifeTable } from './agreement-life.ts'
import { signingTable } from './agreement-signing.ts'
import { undecided } from './undecided.ts'
import { describeGuards, having, type Scene, tells, tries } from './watching.ts'

const { sunita, chloe, shauna, dominic, etienne, meiLing, words } = cast
const ID = cast.ID
const reason = 'Voici pourquoi.'
const opens = act('open-review', {}, sunita)
const FRENCH_ONLY = words('Un texte.', ' ')
const ENOUGH = { parties: 2, essential: [], types: [] }
const plans = (more: Partial<SigningPlan>) => having(({ plan }) => ({ plan: { ...plan, ...more } }))
const FRENCH_FIRST = { text: FRENCH_ONLY, translationBy: '2026-03-20' }
const revises = (clause: string, changes: object) =>
  act('revise-clause', { clause, seen: 1, changes, editorial: false }, sunita)
const alone = drafted().filter(({ command }) => command !== 'list-party')
const removes = CLAUSES.toReversed().map((clause) => act('remove-clause', { clause }, sunita))
const doubled = [cast.duty('d', words('x'), { uconf: 'A', hydraulis: 'A' })]

const called = [...inReview(), opensCall()]
const objects = (
  by = chloe,
  objection = 'O1',
  clause = 'c02',
  ground: 'own_obligation' | 'law' = 'own_obligation',
) => says(by, clause, { stance: 'object', reason, ground, objection })
/** Two objections hold the call. */
const twice = [
  ...[...called, objects(chloe, 'O1', 'c02', 'law'), objects(shauna, 'O2', 'c03', 'law')],
  ...['O1', 'O2'].map((objection) => act('admit-objection', { objection }, etienne)),
]
const proposes = act(
  'propose-resolution',
  { objection: 'O1', title: words('Stages', 'Placements'), text: words('Dix.', 'Ten.') },
  sunita,
)
const integrates = act('integrate-objection', { objection: 'O1' }, chloe)
const withdraws = act('withdraw-objection', { objection: 'O1', reason }, chloe)
const stillAsked = cast.party('rivenord', 'employer', undefined, { status: 'invited' })
const cancels = (why = reason) => act('cancel-call', { reason: why }, sunita)
const DEADLINE = '2026-03-21T03:59:59.000Z'
const LATER = '2026-04-01T03:59:59.000Z'
const AFTER = '2026-03-21T04:00:00.000Z'
const extends_ = (deadline = LATER, at?: string) => act('extend-call', { deadline, reason }, sunita, at)
const asked = { call: 'call-1', deadline: DEADLINE }
const prolongs = act('prolong-call', asked, SYSTEM, AFTER)
const opensOne = act('open-call', { call: 'k', clauses: ['c01'], deadline: DEADLINE }, sunita)
const unseals = (changes: { clause: string; seen: number; body: object }[], why = reason, digest?: string) =>
  act(
    'unseal-agreement',
    (now) => ({ digest: digest ?? now.seals.at(-1)?.digest ?? '', reason: why, changes }),
    sunita,
  )
const rewrites = [{ clause: 'c02', seen: 1, body: { text: words('Dix.', 'Ten.') } }]
const certifies = act('certify-concordance', {}, meiLing)
const reserves = says(shauna, 'c01', { stance: 'reserve', reason })
const named = act(
  'plan-signing',
  {
    plan: {
      ...{ turns: {}, notBefore: null, endsOn: null },
      rules: { uconf: { mode: 'named', people: ['p99'], mayDelegate: true } },
    },
  },
  sunita,
)

const needs = act('set-terms', { terms: { ...DEFAULT_TERMS, essential: { sme: 1 } } }, sunita)
const unionEssential = act(
  'plan-signing',
  {
    plan: {
      ...{ turns: {}, notBefore: null, endsOn: null },
      threshold: { parties: 2, essential: ['utt412'], types: [] },
    },
  },
  sunita,
)

/** On the chart alone: an agreed text has lost nothing since, because whatever would take it away opens it again. */
const seal = (change: (now: Agreement) => Agreement): Scene =>
  tries(approvedText(), { id: ID, type: 'SEAL', change })
const lacks = (type: string, from: string): Record<string, Scene> =>
  Object.fromEntries(
    Object.entries(undecided()).map(([code, change]) => [
      code,
      tries(approvedText(), { id: ID, type, from, change }),
    ]),
  )
const unadopted = having(({ clauses }) => ({
  clauses: { ...clauses, c01: { ...(clauses.c01 as (typeof clauses)[string]), status: 'to_reconfirm' } },
}))
const party = (id: string, status: string) =>
  having(({ parties }) => ({
    parties: { ...parties, [id]: { ...(parties[id] as typeof cast.uconf), status } },
  }))
const duties = (responsibilities: ReturnType<typeof cast.duty>[]) =>
  having(({ clauses }) => ({
    clauses: { ...clauses, c01: { ...(clauses.c01 as (typeof clauses)[string]), responsibilities } },
  }))

describeGuards(
  'agreement',
  {
    ...lifeTable,
    ...signingTable,
    readyForReview: {
      passes: tells(drafted(), opens),
      policy_not_locked: tells(drafted().slice(0, -1), opens),
      fewer_than_two_parties: tells(alone, opens),
      no_clause: tells(drafted(), removes, opens),
      language_missing: tells(drafted(), revises('c01', { text: FRENCH_ONLY }), opens),
      nobody_accountable: tells(drafted(), act('drop-party', { party: 'utt412' }, sunita), opens),
      several_accountable: tells(drafted(), revises('c01', { responsibilities: doubled }), opens),
    },
    readyForCall: {
      passes: tells(called),
      fewer_than_two_take_part: tells(
        invited(),
        act('accept-invitation', { optOutTacit: false }, sunita),
        opensCall(),
      ),
      objection_unsettled: tells(
        inReview(),
        objects(),
        act('open-call', { call: 'k', clauses: ['c02'], deadline: DEADLINE }, sunita),
      ),
      essential_lost: tells(inReview(), needs, opensCall()),
      essential_left: tells(
        ...[inReview(), unionEssential, act('leave-agreement', { reason }, shauna), opensCall()],
      ),
      language_missing: tells(inReview(), revises('c01', FRENCH_FIRST), opensCall()),
      call_too_short: tells(inReview(), opensCall('2026-03-06T04:59:59.000Z')),
      body_meets_later: tells(
        inReview(),
        act('declare-calendar', { meetings: ['2026-03-24'], away: [] }, chloe),
        opensCall(),
      ),
    },
    reasonGiven: { passes: tells(called, cancels()), reason_missing: tells(called, cancels(' ')) },
    recallDecided: {
      passes: tells(adopted(), tables('recall', sunita), agrees(shauna)),
      decision_missing: tries(adopted(), { id: ID, type: 'RECALL_TO_DRAFT' }),
      signed_before: tries([...sealed(), signs(dominic), unseals(rewrites)], {
        id: ID,
        type: 'RECALL_TO_DRAFT',
      }),
    },
    mayExtend: {
      passes: tells(called, extends_()),
      no_call: tries(called, {
        id: ID,
        type: 'EXTEND_CALL',
        deadline: LATER,
        change: having(() => ({ call: null })),
      }),
      deadline_passed: tells(called, extends_(LATER, AFTER)),
      quorum_reached: tries([...called, prolongs], {
        ...{ id: ID, type: 'EXTEND_CALL', deadline: '2026-06-01T03:59:59.000Z', automatic: true },
      }),
      deadline_not_later: tells(called, extends_(DEADLINE)),
    },
    clearedByText: {
      passes: tells(called, objects(), proposes, integrates),
      text_unchanged: tells(called, objects(), withdraws),
      objection_unsettled: tells(twice, proposes, integrates),
    },
    clearedWithoutText: {
      passes: tells(called, objects(), withdraws),
      objection_unsettled: tells(twice, withdraws),
    },
    everyClauseAdopted: {
      ...lacks('CALL_CLOSED', 'review.call'),
      passes: tells(agreedText()),
      clause_not_adopted: tells(
        inReview(),
        opensOne,
        SPEAKERS.map((by) => says(by, 'c01')),
      ),
    },
    readyToSeal: {
      ...lacks('SEAL', 'agreed'),
      passes: tells(sealed()),
      clause_not_adopted: seal(unadopted),
      fewer_than_two_take_part: seal(
        having(({ parties }) => ({ parties: { uconf: parties.uconf as typeof cast.uconf } })),
      ),
      language_missing: seal(
        having(({ clauses }) => ({
          clauses: { ...clauses, c01: { ...(clauses.c01 as Clause), ...FRENCH_FIRST } },
        })),
      ),
      positions_missing: seal(party('hydraulis', 'reviewing')),
      invitation_open: seal(having(({ parties }) => ({ parties: { ...parties, rivenord: stillAsked } }))),
      nobody_accountable: seal(duties([cast.duty('d', words('x'), {})])),
      several_accountable: seal(duties(doubled)),
      concordance_missing: tells(agreedText(), SPEAKERS.map(approves), seals()),
      concordance_outdated: seal(
        having(({ concordance }) => ({
          concordance: concordance && { ...concordance, revisions: { ...concordance.revisions, c01: 7 } },
        })),
      ),
      signatory_missing: tells(approvedText(), named, seals()),
      retroactive_by_all: seal(plans({ retroactiveTo: '2026-01-01', threshold: ENOUGH })),
      retroactive_funding: seal(
        having(({ clauses, plan }) => ({
          plan: { ...plan, retroactiveTo: '2026-01-01' },
          clauses: { ...clauses, c01: { ...(clauses.c01 as Clause), section: 'finance' } },
        })),
      ),
      wait_running: tells(adopted(), reserves, opensCall(), certifies, SPEAKERS.map(approves), seals()),
    },
    unsealConfirmed: {
      passes: tells(sealed(), unseals(rewrites)),
      digest_differs: tells(sealed(), unseals(rewrites, reason, 'f'.repeat(64))),
      reason_missing: tells(sealed(), unseals(rewrites, ' ')),
      nothing_changes: tells(sealed(), unseals([])),
    },
  },
  [
    ...['charts/agreement.ts', 'charts/agreement-call.ts', 'charts/agreement-signing.ts', 'charts/life.ts'],
    ...['charts/languages.ts', 'duties.ts'],
    ...['signing/places.ts', 'rule-of.ts', 'consensus.ts', 'essential.ts'],
  ],
)

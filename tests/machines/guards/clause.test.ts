import * as cast from '#tests/cast.ts'
import { accepts, act, adopted, drafted, inReview, opensCall, SPEAKERS, says, sealed } from '#tests/story.ts'
import { ending, inForce, noon } from '../in-force.ts'
import { agrees, decided, follows, living, tables } from '../living.ts'
import { undecided } from './undecided.ts'
import { describeGuards, tells, tries } from './watching.ts'

const { sunita, chloe, shauna, words } = cast
const reason = 'Voici pourquoi.'
const called = [...inReview(), opensCall()]
const objects = (by = chloe, objection = 'O1', clause = 'c02') =>
  says(by, clause, { stance: 'object', reason, ground: 'own_obligation', objection })
const wording = { title: words('Stages', 'Placements'), text: words('Dix places.', 'Ten placements.') }
const proposes = act('propose-resolution', { objection: 'O1', ...wording }, sunita)
const integrates = act('integrate-objection', { objection: 'O1' }, chloe)
const withdraws = (objection = 'O1', by = chloe) => act('withdraw-objection', { objection, reason }, by)
const revises = act(
  'revise-clause',
  { clause: 'c02', seen: 1, changes: { text: wording.text }, editorial: false },
  sunita,
)
const corrects = act(
  'revise-clause',
  (now) => {
    const text = now.clauses.c05?.text ?? words('')
    return { clause: 'c05', seen: 1, changes: { text: { ...text, fr: `${text.fr} ` } }, editorial: true }
  },
  sunita,
)
const contests = (at?: string) => act('contest-editorial', { clause: 'c05', reason }, shauna, at)
const everyone = SPEAKERS.flatMap((by) => accepts(by, 'c02'))
const unseals = (changes: { clause: string; seen: number; body: object }[]) =>
  act('unseal-agreement', (now) => ({ digest: now.seals.at(-1)?.digest ?? '', reason, changes }), sunita)
/** Most of those who speak decide, and half must: a newcomer is no more needed than anybody. */
const lenient = { ...cast.unanimity, rule: 'supermajority_veto' as const, threshold: 0.5, quorum: 0.5 }
const owner = { person: 'p24', party: 'numa' }
const joins = [
  act(
    'list-party',
    { party: cast.party('numa', 'sme'), seats: [cast.seat(owner, ['representative'])], letters: {} },
    sunita,
  ),
  act('invite-party', { party: 'numa' }, sunita),
  act('accept-invitation', { optOutTacit: false }, owner),
]
const leaves = act('leave-agreement', { reason }, chloe)
const drafter = { person: 'p50', party: 'uconf' }
const proposal = [
  act('seat-person', { seat: cast.seat(drafter, ['co_drafter']) }, sunita),
  act(
    'add-clause',
    { clause: 'c09', section: 'purpose', body: cast.body(words('Autre'), words('Texte.')), after: null },
    drafter,
  ),
]
const drops = (why: string) => act('remove-clause', { clause: 'c09', reason: why }, sunita)
const outlived = [
  ...[...living({ survivalMonths: 24 }), ...decided('terminate', { on: '2026-09-30' })],
  act('end-run-off', { placements: true, data: true, accounts: true }, sunita, noon('2026-10-01')),
]
const lacks = Object.fromEntries(
  Object.entries(undecided()).map(([code, change]) => {
    const id = code === 'express_missing' ? 'c04' : 'c02'
    return [code, tries(adopted(), { id, type: 'ADOPT', from: 'on_call', change })]
  }),
)

describeGuards(
  'clause',
  {
    textMayChange: {
      passes: tells(inReview(), revises),
      text_locked: tries(called, { id: 'c02', type: 'REVISE', from: 'under_discussion' }),
    },
    contestable: {
      passes: tells(adopted(), corrects, contests()),
      nothing_to_contest: tells(adopted(), corrects, contests(noon('2026-03-09'))),
    },
    answeredByText: {
      passes: tells(called, objects(), proposes, integrates),
      text_unchanged: tells(called, objects(), withdraws()),
      objection_unsettled: tries([...called, objects()], { id: 'c02', type: 'RESOLVE', changed: true }),
    },
    backToItsCall: {
      passes: tells(called, objects(), withdraws()),
      no_call: tells(inReview(), objects(), withdraws()),
      objection_unsettled: tries([...called, objects()], { id: 'c02', type: 'RESOLVE' }),
    },
    noObjectionLeft: {
      passes: tells(inReview(), objects(), withdraws()),
      objection_unsettled: tries([...called, objects()], { id: 'c02', type: 'RESOLVE' }),
    },
    ruleSatisfied: {
      passes: tells(inReview(), everyone),
      ...lacks,
      clause_missing: tries(inReview(), { id: 'c99', type: 'ADOPT', from: 'on_call' }),
    },
    newcomerNeeded: {
      passes: tells(adopted(), joins),
      newcomer_not_needed: tells(adopted(lenient), joins),
      clause_missing: tries(adopted(), { id: 'c99', type: 'PARTY_JOINED', from: 'adopted', party: 'utt412' }),
    },
    leaverBound: {
      passes: tells(adopted(), leaves),
      leaver_not_bound: tells(adopted(), leaves),
    },
    proposerAnswered: {
      passes: tells(drafted(), proposal, drops(reason)),
      reason_missing: tells(drafted(), proposal, drops('')),
    },
    removalDecided: {
      passes: tells(adopted(), tables('remove', sunita, { clause: 'c02' }), agrees(shauna), agrees(chloe)),
      decision_missing: tries(adopted(), { id: 'c02', type: 'REMOVE' }),
    },
    backInDraft: {
      passes: tells(adopted(), tables('recall', sunita), agrees(shauna)),
      not_in_this_state: tries(adopted(), { id: 'c02', type: 'RECALL' }),
    },
    survivalOver: {
      passes: tells(outlived, follows('2028-10-02T04:00:00.000Z')),
      survival_runs: tells(outlived, follows('2028-10-01T04:00:00.000Z')),
    },
    changedInSubstance: {
      passes: tells(sealed(), unseals([{ clause: 'c02', seen: 1, body: { text: wording.text } }])),
      text_unchanged: tells(sealed(), unseals([{ clause: 'c02', seen: 1, body: { text: wording.text } }])),
    },
    survives: {
      passes: tells(inForce(), ending(), ends()),
      clause_ends: tells(inForce(), ending(), ends()),
    },
  },
  ['charts/clause.ts', 'rule-of.ts', 'consensus.ts'],
)

function ends() {
  return act('end-run-off', { placements: true, data: true, accounts: true }, sunita)
}

import { type Actor, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import {
  accepts,
  act,
  adopted,
  agreedText,
  allSigned,
  approvedText,
  approves,
  CLAUSES,
  declines,
  drafted,
  inReview,
  invited,
  sealed,
  seals,
  signs,
  waiting,
} from '#tests/story.ts'
import { noon } from '../in-force.ts'
import { reason } from '../living.ts'
import { membershipTable } from './membership.ts'
import { describeGuards, having, tells, tries } from './watching.ts'

const { sunita, chloe, shauna, karim, dominic, marcAntoine, corinne } = cast
const clerk: Actor = { person: 'p40', party: 'ministry' }

const opens = act('open-review', {}, sunita)
const joins = (by: Actor) => act('accept-invitation', { optOutTacit: false }, by)
const observes = [
  act(
    'list-party',
    {
      party: cast.party('ministry', 'government', undefined, { observer: true }),
      seats: [cast.seat(clerk, ['representative', 'observer'])],
      letters: {},
    },
    sunita,
  ),
  act('invite-party', { party: 'ministry' }, sunita),
  act('accept-as-observer', {}, clerk),
]
const becomes = act('become-party', {}, clerk)
const welcomes = act('welcome-party', { party: 'ministry' }, sunita)
const steps = act('become-observer', {}, shauna)
const freed = act(
  'revise-clause',
  { clause: 'c03', seen: 1, changes: { responsibilities: [] }, editorial: false },
  sunita,
)
const freedToo = act(
  'revise-clause',
  { clause: 'c05', seen: 1, changes: { responsibilities: [] }, editorial: false },
  sunita,
)
const leaves = (by: Actor, why = reason) => act('leave-agreement', { reason: why }, by)
const starts = act('start-approval', {}, chloe)
const refusesText = (why = reason) => act('refuse-approval', { body: 'conseil', reason: why }, chloe)
const reminds = act('remind-invited', { party: 'hydraulis' }, sunita)
const lapses = (at: string) => act('lapse-invitation', { party: 'hydraulis' }, sunita, at)
const unseals = (changes: { clause: string; seen: number; body: object }[]) =>
  act('unseal-agreement', (now) => ({ digest: now.seals.at(-1)?.digest ?? '', reason, changes }), sunita)
const rewrites = { clause: 'c02', seen: 1, body: { text: cast.words('Dix places.', 'Ten placements.') } }
const revokes = act(
  'revoke-signature',
  (now) => ({ slot: `S${now.seals.length}:hydraulis:p21`, reason }),
  karim,
)
const reconsiders = act(
  'reconsider-signing',
  (now) => ({ slot: 'S1:hydraulis:p21', digest: now.seals.at(-1)?.digest ?? '' }),
  karim,
)
const abandoned = act(
  'lapse-agreement',
  (now) => ({ longStop: now.signing.longStop ?? '' }),
  SYSTEM,
  noon('2026-12-01'),
)
/** Enough signed without the union, which answers for nothing. */
const thresholdPlan = act(
  'plan-signing',
  {
    plan: {
      ...{ turns: {}, notBefore: null, endsOn: null, deadline: '2026-03-20' },
      threshold: { parties: 2, essential: [], types: [] },
    },
  },
  sunita,
)
const letters = { uconf: 'A' as const, hydraulis: 'R' as const, utt412: 'C' as const }
const mentors = act(
  'revise-clause',
  {
    clause: 'c03',
    seen: 1,
    changes: { responsibilities: [cast.duty('sup-03', cast.words('Accompagner', 'Mentor'), letters)] },
    editorial: false,
  },
  sunita,
)
const withoutUnion = [
  ...approvedText().toSpliced(drafted().length - 1, 0, mentors),
  thresholdPlan,
  seals(),
  ...[marcAntoine, corinne, karim].map((by) => signs(by)),
  act('end-signing', (now) => ({ deadline: now.signing.deadline ?? '' }), SYSTEM, '2026-03-21T04:00:00.000Z'),
]

describeGuards(
  'participation',
  {
    ...membershipTable,
    inDraftOrReview: {
      passes: tells(drafted(), opens),
      not_in_review: tries(agreedText(), { id: 'utt412', type: 'INVITE', from: 'listed' }),
    },
    reviewOpen: {
      passes: tells(invited(), joins(chloe)),
      not_in_open_review: tries(invited(), {
        ...{ id: 'hydraulis', type: 'ACCEPT_INVITATION' },
        change: having(() => ({ status: 'review.call' })),
      }),
    },
    ownGridComplete: {
      passes: tells(inReview(), accepts(chloe, ...CLAUSES)),
      positions_missing: tells(inReview(), accepts(chloe, 'c01')),
    },
    textAgreed: {
      passes: tells(agreedText(), starts),
      text_not_agreed: tries(adopted(), { id: 'hydraulis', type: 'START_APPROVAL' }),
    },
    approvedAndSigned: {
      passes: tells(agreedText(), approves(chloe)),
      approval_missing: tries([...agreedText(), starts], { id: 'hydraulis', type: 'APPROVE' }),
      signatory_missing: tells(
        agreedText(),
        act('unseat-person', { party: 'hydraulis', person: 'p21' }, chloe),
        starts,
        approves(chloe),
      ),
    },
    allOwnSlotsSigned: {
      passes: tells(sealed(), signs(karim)),
      signature_missing: tells(sealed(), signs(marcAntoine)),
    },
    somethingReset: {
      passes: tells(sealed(), unseals([rewrites])),
      nothing_reset: tells(inReview(), accepts(chloe, ...CLAUSES), accepts(chloe, 'c01')),
    },
    reasonGiven: {
      passes: tells(agreedText(), starts, refusesText()),
      reason_missing: tells(agreedText(), starts, refusesText(' ')),
    },
    waitedLong: {
      passes: tells(invited(), reminds, reminds, lapses(noon('2026-04-02'))),
      invitation_running: tells(invited(), reminds, reminds, lapses(noon('2026-03-20'))),
      invitation_not_recalled: tells(invited(), reminds, lapses(noon('2026-04-02'))),
    },
    notFullySigned: {
      passes: tells(sealed(), declines(karim), reconsiders),
      fully_signed: tries(allSigned(), { id: 'hydraulis', type: 'RECONSIDER', from: 'declined_to_sign' }),
    },
    mayBecomeParty: {
      passes: tells(inReview(), observes, welcomes, becomes),
      not_in_open_review: tries([...inReview(), ...observes, welcomes], {
        ...{ id: 'ministry', type: 'BECOME_PARTY' },
        change: having(() => ({ status: 'review.call' })),
      }),
      convenor_has_not_agreed: tells(inReview(), observes, becomes),
    },
    holdsNoDuty: {
      passes: tells(inReview(), freed, freedToo, steps),
      holds_duty: tells(inReview(), steps),
    },
    mayLeave: {
      passes: tells(inReview(), leaves(shauna)),
      fully_signed: tries(allSigned(), { id: 'hydraulis', type: 'LEAVE', from: 'ready', reason }),
      nobody_left: tells(invited(), joins(sunita), leaves(sunita)),
      reason_missing: tells(inReview(), leaves(shauna, ' ')),
    },
    mayTakeBack: {
      passes: tells(sealed(), signs(karim), revokes),
      fully_signed: tries(allSigned(), { id: 'hydraulis', type: 'REVOKE_SIGNATURE' }),
    },
    signedWithout: {
      passes: tells(withoutUnion, act('sign-late', {}, dominic)),
      not_signed_yet: tries(sealed(), { id: 'utt412', type: 'SIGN_LATE' }),
    },
    abandoned: {
      passes: tells(waiting(), abandoned),
      not_abandoned: tries(allSigned(), { id: 'utt412', type: 'RELEASE' }),
    },
  },
  ['charts/participation.ts', 'charts/membership.ts'],
  // The state of a position, which is also what a rule says is missing.
  ['objecting'],
)

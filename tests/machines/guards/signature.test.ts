import type { SigningPlan } from '#machines/signing/plan.ts'
import { type Actor, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import {
  act,
  agreedText,
  allSigned,
  approvedText,
  declines,
  placeOf,
  sealed,
  seals,
  signs,
} from '#tests/story.ts'
import { describeGuards, type Scene, tells, tries } from './watching.ts'

const { sunita, meiLing, marcAntoine, corinne, karim, dominic, chloe, shauna, seat, seats } = cast
const KARIM = 'S1:hydraulis:p21'
const reason = 'Voici pourquoi.'
const SHA = 'c'.repeat(64)
const plans = (plan: Partial<SigningPlan>) =>
  act('plan-signing', { plan: { turns: {}, notBefore: null, endsOn: null, ...plan } }, sunita)
const planned = (plan: Partial<SigningPlan>) => [...approvedText(), plans(plan), seals()]
const inTurns = planned({ turns: { hydraulis: 2 } })
const firstTurn = [marcAntoine, corinne, dominic].map((by) => signs(by))
const unapproved = [...agreedText(), act('certify-concordance', {}, meiLing), seals()]
const timed = planned({ deadline: '2026-03-20' })
const DEADLINE = '2026-03-21T03:59:59.000Z'
const OVER = '2026-03-21T04:00:00.000Z'
const ends = (at = OVER) => act('end-signing', { deadline: DEADLINE }, SYSTEM, at)
const later = '2026-04-01T03:59:59.000Z'

const third = { ...marcAntoine, person: 'p08' }
const signsAt = (slot: string, by: Actor, at?: string) =>
  act('sign-agreement', (now) => ({ slot, digest: placeOf(now, by).digest, consent: true }), by, at)
const twoOf = [
  ...approvedText(),
  act('seat-person', { seat: seat(third, ['co_signatory']) }, sunita),
  plans({ rules: { uconf: { mode: 'two_of', people: [], mayDelegate: true } } }),
  seals(),
  signsAt('S1:uconf:p06', third),
]

const deputy: Actor = { person: 'p50', party: 'hydraulis' }
const other = { ...deputy, person: 'p51' }
const sits = [deputy, other].map((one) => act('seat-person', { seat: seat(one, ['contributor']) }, chloe))
const LETTER = { instrument: 'Lettre', from: '2026-03-01', until: '2026-03-31', scope: '' }
const delegates = (authority: Partial<Record<keyof typeof LETTER, string | null>> = {}, person = 'p50') =>
  act(
    'delegate-signature',
    { slot: KARIM, person, authority: { ...LETTER, ...authority } as typeof LETTER, mayDelegate: false },
    karim,
  )
const again = act(
  'delegate-signature',
  { slot: 'S1:hydraulis:p50', person: 'p51', authority: LETTER, mayDelegate: false },
  deputy,
)
const delegated = [...sealed(), ...sits, delegates()]
const undelegable = planned({ rules: { hydraulis: { mode: 'all', people: [], mayDelegate: false } } })
const bounded = act(
  'seat-person',
  { seat: { ...seats.karim, authority: { ...LETTER, until: '2026-03-15' } } },
  chloe,
)

const heir = act('seat-person', { seat: seat({ ...karim, person: 'p52' }, ['authorized_signatory']) }, chloe)
const replaces = (person = 'p52', instrument = 'Résolution 9') =>
  act('replace-signatory', { slot: KARIM, person, instrument }, chloe)

const elder: Actor = { person: 'p29', party: 'utt412' }
const witnessed = [
  ...approvedText(),
  act('seat-person', { seat: seat(elder, ['witness']) }, shauna),
  plans({ witnesses: { 'utt412:p26': 'p29' } }),
  seals(),
]

const sends = (slot = KARIM, by = chloe) =>
  act('submit-counterpart', { slot, sha256: SHA, signedOn: '2026-03-02' }, by)
const verifies = (digest?: string, slot = KARIM) =>
  act('verify-counterpart', (now) => ({ slot, digest: digest ?? placeOf(now, sunita).digest }), sunita)
const rejects = (why = reason, slot = KARIM) => act('reject-counterpart', { slot, reason: why }, sunita)
const keeper = { ...seats.sunita, roles: [...seats.sunita.roles, 'authorized_signatory' as const] }
const own = [...sealed(), act('seat-person', { seat: keeper }, sunita), sends('S1:uconf:p06', sunita)]

const challenges = (why = reason) => act('challenge-signature', { slot: KARIM, reason: why }, shauna)
const decides = (by = sunita, why = reason) =>
  act('decide-challenge', { slot: KARIM, upheld: false, reason: why }, by)
const judge = act(
  'seat-person',
  { seat: { ...seats.shauna, party: 'uconf', roles: [...seats.shauna.roles, 'secretariat' as const] } },
  sunita,
)
const revokes = (why = reason) => act('revoke-signature', { slot: KARIM, reason: why }, karim)
const reconsiders = (digest?: string) =>
  act('reconsider-signing', (now) => ({ slot: KARIM, digest: digest ?? placeOf(now, karim).digest }), karim)

/** What holds for a signature by hand and on paper alike. */
const here = (
  type: string,
  what: (story: ReturnType<typeof sealed>, at?: string) => Scene,
): Record<string, Scene> => ({
  signing_not_open: tries([...sealed(), declines(dominic)], { id: KARIM, type }),
  approval_missing: what(unapproved),
  not_your_turn: tries(inTurns, { id: KARIM, type, from: 'pending', actor: karim }),
  signed_already: tries(twoOf, { id: 'S1:uconf:p07', type, actor: third }),
  deadline_passed: what(timed, OVER),
})

describeGuards(
  'signature',
  {
    turnReached: {
      passes: tells(inTurns, firstTurn),
      not_your_turn: tells(approvedText(), plans({ turns: { hydraulis: 2 } }), seals()),
    },
    maySign: {
      ...here('SIGN', (story, at) => tells(story, signs(karim, at))),
      passes: tells(sealed(), signs(karim)),
      authority_not_begun: tells(
        sealed(),
        sits,
        delegates({ from: '2026-03-10' }),
        signsAt('S1:hydraulis:p50', deputy),
      ),
      authority_ended: tells(delegated, signsAt('S1:hydraulis:p50', deputy, '2026-04-01T15:00:00.000Z')),
      witness_missing: tells(witnessed, signs(dominic)),
      digest_differs: tells(
        sealed(),
        act('sign-agreement', { slot: KARIM, digest: SHA, consent: true }, karim),
      ),
    },
    maySendPaper: {
      ...here('UPLOAD_COUNTERPART', (story, at) => tells(story, at ? { ...sends(), at } : sends())),
      passes: tells(sealed(), sends()),
    },
    mayVerify: {
      passes: tells(sealed(), sends(), verifies()),
      no_counterpart: tells(sealed(), signs(karim), challenges(), verifies()),
      own_counterpart: tells(own, verifies(undefined, 'S1:uconf:p06')),
      signing_not_open: tries([...sealed(), sends(), declines(dominic)], { id: KARIM, type: 'VERIFY' }),
      digest_differs: tells(sealed(), sends(), verifies(SHA)),
    },
    mayReject: {
      passes: tells(sealed(), sends(), rejects()),
      no_counterpart: tells(sealed(), signs(karim), challenges(), rejects()),
      own_counterpart: tells(own, rejects(reason, 'S1:uconf:p06')),
      reason_missing: tells(sealed(), sends(), rejects(' ')),
    },
    mayDecline: {
      passes: tells(sealed(), declines(karim)),
      reason_missing: tells(sealed(), declines(karim, ' ')),
    },
    sameText: {
      passes: tells(sealed(), declines(karim), reconsiders()),
      digest_differs: tells(sealed(), declines(karim), reconsiders(SHA)),
    },
    mayDelegate: {
      passes: tells(sealed(), sits, delegates()),
      delegation_excluded: tells(undelegable, sits, delegates()),
      sub_delegation: tells(delegated, again),
      instrument_missing: tells(sealed(), sits, delegates({ instrument: ' ' })),
      delegation_undated: tells(sealed(), sits, delegates({ until: null })),
      beyond_own_authority: tells(sealed(), sits, bounded, delegates()),
      signs_already: tells(sealed(), sits, delegates({}, 'p21')),
    },
    mayReplace: {
      passes: tells(sealed(), heir, replaces()),
      not_a_signatory: tells(sealed(), sits, replaces('p50')),
      instrument_missing: tells(sealed(), heir, replaces('p52', ' ')),
      signs_already: tells(sealed(), replaces('p21')),
    },
    mayRevoke: {
      passes: tells(sealed(), signs(karim), revokes()),
      fully_signed: tries(allSigned(), { id: KARIM, type: 'REVOKE', reason }),
      revocation_excluded: tells(planned({ irrevocable: true }), signs(karim), revokes()),
      challenge_open: tries([...sealed(), signs(karim), challenges()], {
        id: KARIM,
        type: 'REVOKE',
        from: 'signed',
        reason,
      }),
      reason_missing: tells(sealed(), signs(karim), revokes(' ')),
    },
    tooLate: {
      passes: tells(timed, ends()),
      deadline_ahead: tries(timed, { id: KARIM, type: 'DEADLINE' }),
      challenge_open: tries([...timed, signs(karim), challenges()], {
        id: KARIM,
        type: 'DEADLINE',
        at: OVER,
      }),
    },
    deadlineAhead: {
      passes: tells(timed, ends(), act('extend-signing', { deadline: later }, sunita)),
      deadline_passed: tries([...timed, ends()], { id: KARIM, type: 'EXTEND' }),
    },
    reasonGiven: {
      passes: tells(sealed(), signs(karim), challenges()),
      reason_missing: tells(sealed(), signs(karim), challenges(' ')),
    },
    mayDecide: {
      passes: tells(sealed(), signs(karim), challenges(), decides()),
      no_challenge: tells(sealed(), sends(), decides()),
      own_challenge: tells(
        sealed(),
        judge,
        signs(karim),
        challenges(),
        decides({ ...shauna, party: 'uconf' }),
      ),
      reason_missing: tells(sealed(), signs(karim), challenges(), decides(sunita, '')),
    },
  },
  ['charts/signature.ts', 'authority.ts'],
)

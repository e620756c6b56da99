import type { SigningPlan, Threshold } from '#machines/signing/plan.ts'
import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import {
  act,
  allSigned,
  approvedText,
  declines,
  drafted,
  placeOf,
  sealed,
  seals,
  signs,
  waiting,
} from '#tests/story.ts'
import { noon } from '../in-force.ts'
import { having, type Table, tells, tries } from './watching.ts'

const { sunita, marcAntoine, corinne, karim, dominic, shauna } = cast
const ID = cast.ID
const KARIM = 'S1:hydraulis:p21'
const reason = 'Voici pourquoi.'
const OVER = '2026-03-21T04:00:00.000Z'
const DEADLINE = '2026-03-21T03:59:59.000Z'
const planned = (plan: Partial<SigningPlan>) => [
  ...approvedText(),
  act(
    'plan-signing',
    { plan: { turns: {}, notBefore: null, endsOn: null, deadline: '2026-03-20', ...plan } },
    sunita,
  ),
  seals(),
]
const threshold = (more: Partial<Threshold> = {}) => ({
  threshold: { parties: 2, essential: [], types: [], ...more },
})
const letters = { uconf: 'A' as const, hydraulis: 'R' as const, utt412: 'C' as const }
const mentors = act(
  'revise-clause',
  {
    ...{ clause: 'c03', seen: 1, editorial: false },
    changes: { responsibilities: [cast.duty('sup-03', cast.words('Accompagner', 'Mentor'), letters)] },
  },
  sunita,
)
/** The same, where the union answers for nothing. */
const withoutUnion = (more?: Partial<Threshold>) =>
  planned(threshold(more)).toSpliced(drafted().length - 1, 0, mentors)
const two = [marcAntoine, corinne, karim].map((by) => signs(by))
const ends = (at = OVER) => act('end-signing', { deadline: DEADLINE }, SYSTEM, at)
const resumes = act('resume-signing', {}, sunita)
const challenges = act('challenge-signature', { slot: KARIM, reason }, shauna)
const reconsiders = act('reconsider-signing', (now) => placeOf(now, dominic), dominic)
const held = [...sealed(), signs(karim), declines(dominic)]
const reopens = (by = karim) => act('reopen-signed', { reason }, by)
const lapses = (at: string) =>
  act('lapse-agreement', (now) => ({ longStop: now.signing.longStop ?? '' }), SYSTEM, at)

/** What a threshold still asks for when the time is over: so many, certain ones, of a kind, somebody for each duty. */
const short = (type: string, at?: string) => {
  const asks = (story: ReturnType<typeof sealed>) => tries([...story, ...two], { id: ID, type, at })
  return {
    threshold_short: asks(withoutUnion({ parties: 3 })),
    essential_missing: asks(withoutUnion({ essential: ['utt412'] })),
    type_short: asks(withoutUnion({ types: [{ type: 'union', count: 1 }] })),
    nobody_accountable: asks(planned(threshold())),
  }
}

/** What the agreement's chart asks while people sign. */
export const signingTable: Table = {
  everySlotSigned: {
    ...short('LAST_SIGNATURE'),
    passes: tells(allSigned()),
    signature_missing: tells(sealed(), signs(karim)),
  },
  refusalHolds: {
    passes: tells(sealed(), declines(karim)),
    signature_not_required: tells(withoutUnion(), declines(dominic)),
  },
  mayResume: {
    passes: tells(held, reconsiders, resumes),
    signature_declined: tells(held, resumes),
    deadline_passed: tells(planned({}), ends(), resumes),
    challenge_open: tells(held, challenges, reconsiders, resumes),
  },
  timeOver: {
    passes: tells(planned({}), ends()),
    deadline_ahead: tells(planned({}), ends(DEADLINE)),
  },
  enoughInTime: {
    ...short('SIGNING_DEADLINE', OVER),
    passes: tells(withoutUnion(), two, ends()),
    deadline_ahead: tells(planned({}), ends(DEADLINE)),
    challenge_open: tells(withoutUnion(), two, challenges, ends()),
    all_must_sign: tells(planned({}), ends()),
  },
  reopenedByAll: {
    passes: tells(allSigned(), [karim, dominic, corinne].map(reopens)),
    consent_of_all_missing: tries([...allSigned(), reopens()], { id: ID, type: 'REOPEN_BY_ALL', reason }),
    reason_missing: tries(allSigned(), { id: ID, type: 'REOPEN_BY_ALL', reason: ' ' }),
  },
  longStopPassed: {
    passes: tells(waiting(), lapses(noon('2026-03-06'))),
    long_stop_ahead: tells(waiting(), lapses(noon('2026-03-03'))),
    conditions_all_met: tries(waiting(), {
      ...{ id: ID, type: 'LONG_STOP', at: noon('2026-03-06') },
      change: having(({ plan }) => ({ plan: { ...plan, conditions: [] } })),
    }),
  },
}

import * as cast from '#tests/cast.ts'
import { act } from '#tests/story.ts'
import { files, inForce, keeper, noon, suspending, ticks } from '../in-force.ts'
import { DATA, follows, living, PLACES, reason } from '../living.ts'
import { describeGuards, having, tells, tries } from './watching.ts'

const { sunita, chloe, shauna } = cast
const MENTORS = 'O:sup-03:utt412'
const O = { obligation: PLACES }
const late = noon('2026-05-03')
const filed = [...inForce(), files(PLACES)]
const returns = (missing = 'Les dates.') => act('return-evidence', { ...O, missing }, shauna)
const returnsOwn = act('return-evidence', { ...O, missing: 'Les dates.' }, sunita)
const extends_ = (until = '2026-09-01', why = reason) =>
  act('extend-obligation', { ...O, until, reason: why }, shauna)
const disputes = (why = reason) => act('dispute-obligation', { ...O, reason: why }, chloe)
const decides = (owed: boolean) => act('decide-dispute', { ...O, owed, reason }, sunita)
const rests = act('suspend-obligation', { ...O, reason }, chloe)
const resumes = act('resume-obligation', O, chloe)
const waives = (by = shauna, obligation = PLACES) => act('waive-obligation', { obligation, reason }, by)
const offers = act('offer-transfer', { ...O, to: 'uconf', reason }, keeper)
const takes = act('accept-transfer', O, sunita)
const expired = [...living({}, '2026-06-30'), ticks(noon('2026-05-20')), follows(noon('2026-07-01'))]
const closes = (obligation = PLACES, why = reason) => act('close-unmet', { obligation, reason: why }, keeper)
const quiet = having(({ policy }) => ({ policy: { ...policy, tacit: { ...policy.tacit, allowed: true } } }))

describeGuards(
  'obligation',
  {
    windowReached: {
      passes: tells(inForce(), ticks(noon('2026-08-03'))),
      not_yet_due: tries(inForce(), { id: MENTORS, type: 'OPEN' }),
    },
    evidenceAttached: {
      passes: tells(inForce(), files(PLACES)),
      evidence_missing: tells(inForce(), act('submit-evidence', { ...O, evidence: ' ' }, chloe)),
    },
    otherReviewer: {
      passes: tells(filed, act('accept-evidence', O, shauna)),
      own_evidence: tells(inForce(), files(PLACES, sunita), act('accept-evidence', O, sunita)),
    },
    silenceAccepts: {
      passes: tries(filed, { id: PLACES, type: 'ACCEPT_BY_SILENCE', at: noon('2026-03-23'), change: quiet }),
      answer_awaited: tries(filed, {
        id: PLACES,
        type: 'ACCEPT_BY_SILENCE',
        at: noon('2026-03-20'),
        change: quiet,
      }),
      silence_never_accepts: tells(filed, ticks(noon('2026-04-20'))),
    },
    mayReturn: {
      passes: tells(filed, returns()),
      reason_missing: tells(filed, returns('')),
      own_evidence: tells(inForce(), files(PLACES, sunita), returnsOwn),
    },
    duePassed: {
      passes: tells(inForce(), ticks(late)),
      not_yet_due: tells(inForce(), ticks(noon('2026-05-01'))),
    },
    mayExtend: {
      passes: tells(inForce(), extends_()),
      reason_missing: tells(inForce(), extends_('2026-09-01', '')),
      deadline_not_later: tells(inForce(), extends_('2026-04-01')),
    },
    reasonGiven: {
      passes: tells(inForce(), disputes()),
      reason_missing: tells(inForce(), disputes(' ')),
    },
    stillOwed: {
      passes: tells(inForce(), disputes(), decides(true)),
      not_owed: tells(inForce(), disputes(), decides(false)),
    },
    notOwed: {
      passes: tells(inForce(), disputes(), decides(false)),
      still_owed: tries([...inForce(), disputes()], { id: PLACES, type: 'DISPUTE_DECIDED', changed: false }),
    },
    causeEnded: {
      passes: tells(inForce(), rests, resumes),
      agreement_suspended: tells(inForce(), suspending(), resumes),
    },
    mayWaive: {
      passes: tells(inForce(), waives()),
      waiver_missing: tries(inForce(), { id: PLACES, type: 'WAIVE' }),
      never_waived: tells(inForce(), waives(shauna, DATA)),
    },
    newPartyAccepts: {
      passes: tells(inForce(), offers, takes),
      transfer_not_offered: tells(inForce(), takes),
    },
    mayCloseUnmet: {
      passes: tells(expired, closes()),
      reason_missing: tells(expired, closes(PLACES, '')),
      agreement_goes_on: tells(inForce(), closes()),
      duty_survives: tells(expired, closes(DATA)),
    },
  },
  ['charts/obligation.ts'],
)

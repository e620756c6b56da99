import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, SIGNATORIES, SPEAKERS } from '#tests/story.ts'
import {
  AM,
  answers,
  calls,
  changed,
  classes,
  proposes,
  reworded,
  sealsAmendment as seals,
  signsAmendment as signs,
  slip,
} from '../amending.ts'
import { inForce, keeper, noon } from '../in-force.ts'
import { follows, living, reason } from '../living.ts'
import { undecided } from './undecided.ts'
import { describeGuards, having, type Scene, tells, tries } from './watching.ts'

const { chloe, shauna, sunita, karim } = cast
const proposed = [...inForce(), proposes()]
const substantive = [...proposed, classes('substantive')]
const called = [...substantive, calls()]
const agreed = [...called, ...SPEAKERS.map((by) => answers(by))]
const sealed = [...agreed, seals]
const signed = [...sealed, ...SIGNATORIES.map(signs)]
/** Everyone accepts, one of them with a reservation that the others have ten days to object to. */
const reserved = (story: Act[]) => [
  ...story,
  answers(shauna, { stance: 'reserve', reason }),
  ...[sunita, chloe].map((by) => answers(by)),
]
const onData = [...inForce(), proposes(reworded, { clause: 'c04' }), classes('substantive'), calls()]
const silent = [...inForce(), proposes(slip), classes('corrigendum')]
const contests = (at?: string, why = reason) =>
  act('contest-amendment', { amendment: AM, reason: why }, shauna, at)
const contested = [...silent, contests()]
const objects = answers(shauna, { stance: 'object', reason, ground: 'collective_agreement' })
const replies = act(
  'reply-to-amendment-objection',
  { amendment: AM, objection: 'OB1', title: cast.words('Stages'), text: cast.words('Neuf.', 'Nine.') },
  chloe,
)
const settles = (how: 'withdraw' | 'integrate') =>
  act('settle-amendment-objection', { amendment: AM, objection: 'OB1', how, reason: '' }, shauna)
const closes = act(
  'close-amendment-call',
  (now) => ({ amendment: AM, deadline: now.amendments[AM]?.deadline ?? '' }),
  SYSTEM,
  noon('2026-04-02'),
)
const records = act('record-amendment-decision', { amendment: AM }, keeper)
const unseals = act(
  'unseal-amendment',
  (now) => ({
    ...{ amendment: AM, digest: now.amendments[AM]?.digest ?? '', reason },
    changes: [changed(now, 'c02', { text: cast.words('Neuf.', 'Nine.') })],
  }),
  keeper,
)
const takes = (at: string) => act('take-amendment-effect', { amendment: AM }, keeper, at)
const lapses = (at: string) => act('lapse-amendment', { amendment: AM }, keeper, at)
const expires = follows(noon('2026-07-02'))
/** Some parties may change duties among themselves. */
const free = living({ subsetAmendments: true })
const among = (affected: string[]) => proposes(reworded, { affected })

const lacks = Object.fromEntries(
  Object.entries(undecided(AM)).map(([code, change]): [string, Scene] => [
    code,
    tries(
      called.concat(
        SPEAKERS.slice(0, 2).map((by) => answers(by)),
        answers(shauna, { stance: 'abstain' }),
      ),
      {
        ...{ id: AM, type: 'CALL_CLOSED', from: 'call' },
        change: (now) => change(now),
      },
    ),
  ]),
)

describeGuards(
  'amendment',
  {
    redlineWhole: {
      passes: tells(inForce(), proposes()),
      language_missing: tells(inForce(), proposes({ text: cast.words('Seulement ici.', ' ') })),
      reason_missing: tells(inForce(), proposes(reworded, { why: ' ' })),
      affected_missing: tells(inForce(), proposes(reworded, { affected: ['nobody'] })),
      nothing_changes: tells(inForce(), proposes({})),
    },
    forAll: {
      passes: tells(proposed, classes('substantive')),
      other_case: tells(inForce(), proposes(slip), classes('corrigendum')),
      class_upward_only: tries(contested, {
        ...{ id: AM, type: 'CLASSIFY', kind: 'substantive' },
        change: having(({ amendments }) => ({
          amendments: { AM1: { ...(amendments.AM1 as NonNullable<typeof amendments.AM1>), floor: 4 } },
        })),
      }),
    },
    forSome: {
      passes: tells(free, among(['uconf', 'hydraulis']), classes('subset')),
      other_case: tells(inForce(), proposes(slip), classes('corrigendum')),
      class_upward_only: tries(contested, {
        ...{ id: AM, type: 'CLASSIFY', kind: 'subset' },
        change: having(({ amendments }) => ({
          amendments: { AM1: { ...(amendments.AM1 as NonNullable<typeof amendments.AM1>), floor: 3 } },
        })),
      }),
      subset_not_allowed: tells(inForce(), among(['uconf', 'hydraulis']), classes('subset')),
      others_touched: tells(free, among(['uconf', 'utt412']), classes('subset')),
    },
    inSilence: {
      passes: tells(inForce(), proposes(slip), classes('corrigendum')),
      other_case: tries(proposed, { id: AM, type: 'CLASSIFY', kind: 'nothing' }),
      class_upward_only: tells(contested, classes('corrigendum')),
      changes_meaning: tells(proposed, classes('corrigendum')),
      not_delegated: tells(proposed, classes('schedule')),
    },
    contestable: {
      passes: tells(silent, contests()),
      highest_class: tells(substantive, contests()),
      contest_too_late: tells(silent, contests(noon('2026-03-20'))),
      reason_missing: tells(silent, contests(undefined, ' ')),
    },
    mayCall: {
      passes: tells(substantive, calls()),
      objection_unsettled: tells(substantive, objects, calls()),
      deadline_not_later: tells(substantive, calls('2026-03-01')),
    },
    clearedByText: {
      passes: tells(called, objects, replies, settles('integrate')),
      text_unchanged: tells(called, objects, settles('withdraw')),
      objection_unsettled: tries([...called, objects], { id: AM, type: 'OBJECTION_CLEARED', changed: true }),
    },
    unblocked: {
      passes: tells(called, objects, settles('withdraw')),
      objection_unsettled: tries([...called, objects], { id: AM, type: 'OBJECTION_CLEARED' }),
    },
    ruleSatisfied: { passes: tells(agreed), ...lacks, express_missing: tells(onData, closes) },
    readyToSeal: {
      passes: tells(sealed),
      no_signature_needed: tells(silent, ...SPEAKERS.map((by) => answers(by)), seals),
      signatory_missing: tells(
        agreed,
        act('unseat-person', { party: 'hydraulis', person: 'p21' }, chloe),
        seals,
      ),
      wait_running: tells(reserved(called), seals),
    },
    readyToRecord: {
      passes: tells(silent, ...SPEAKERS.map((by) => answers(by)), records),
      signature_needed: tells(agreed, records),
      wait_running: tells(reserved(silent), records),
    },
    reasonGiven: {
      passes: tells(reserved(called), answers(chloe, { stance: 'object', reason })),
      reason_missing: tells(reserved(called), answers(chloe, { stance: 'object' })),
    },
    textChanged: {
      passes: tells(sealed, unseals),
      text_unchanged: tries(sealed, { id: AM, type: 'TEXT_EDITED' }),
    },
    allSigned: {
      passes: tells(signed),
      signature_missing: tells(sealed, signs(karim)),
    },
    dateReached: {
      passes: tells(signed, takes(noon('2026-06-01'))),
      not_yet_effective: tells(signed, takes(noon('2026-05-31'))),
    },
    idleOrEnded: {
      passes: tells(substantive, lapses(noon('2026-07-01'))),
      still_active: tells(substantive, lapses(noon('2026-06-01'))),
    },
    ended: {
      passes: tells(
        living({}, '2026-06-30'),
        proposes(),
        classes('substantive'),
        calls('2026-12-01'),
        expires,
      ),
      agreement_goes_on: tries(called, { id: AM, type: 'LAPSE' }),
    },
  },
  ['charts/amendment.ts', 'charts/amendment-class.ts'],
)

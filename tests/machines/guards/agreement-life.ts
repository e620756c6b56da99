import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { act, allSigned, drafted, inReview, SIGNATORIES, SPEAKERS } from '#tests/story.ts'
import { answers, calls, classes, proposes, sealsAmendment, signsAmendment } from '../amending.ts'
import { ending, keeper, noon, records, suspending } from '../in-force.ts'
import { agrees, decided, follows, living, reason, refuses, tables } from '../living.ts'
import { having, type Scene, type Table, tells, tries } from './watching.ts'

const { chloe, shauna, sunita, karim } = cast
const ID = cast.ID
const END = '2027-06-30'
const EXPIRED = '2027-07-01T04:00:00.000Z'
const notice = act('give-notice', { reason, plan: '' }, karim, noon('2026-03-15'))
const exits = follows('2026-06-14T04:00:00.000Z')
const amended = [
  ...living(),
  ...[proposes(), classes('substantive'), calls()],
  ...[...SPEAKERS.map((by) => answers(by)), sealsAmendment, ...SIGNATORIES.map(signsAmendment)],
  act('take-amendment-effect', { amendment: 'AM1' }, keeper, noon('2026-06-01')),
]
const settled = { placements: true, data: true, accounts: true }
const endsRunOff = (done = settled) => act('end-run-off', done, keeper)
const winding = [...living(), ...ending()]
const abandons = (why = reason) => act('abandon-agreement', { reason: why }, sunita)
const tacit = (more = {}) => living({ renewal: 'tacit', ...more }, END)
const reminded = having(({ life }) => ({ life: { ...life, reminded: [180, 90, 30] } }))
const lost = having(({ parties }) => ({
  parties: { uconf: { ...(parties.uconf as typeof cast.uconf), status: 'bound' } },
}))
const reinstates = (at: string) => tables('reinstate', sunita, { on: '2028-06-30' }, at)
/** On the chart alone: the only command that moves it has just decided the motion. */
const undecided = (type: string, from = 'in_force.active'): Scene => tries(living(), { id: ID, type, from })

/** What the agreement's chart asks while it lives and when it ends. */
export const lifeTable: Table = {
  suspendDecided: { passes: tells(living(), suspending()), decision_missing: undecided('SUSPEND') },
  resumeDecided: {
    passes: tells(
      living(),
      suspending(),
      tables('resume', sunita),
      agrees(chloe, 'MO2'),
      agrees(shauna, 'MO2'),
    ),
    decision_missing: undecided('RESUME', 'in_force.suspended'),
  },
  terminateDecided: { passes: tells(winding), decision_missing: undecided('TERMINATE_BY_ALL') },
  renewDecided: {
    passes: tells(living({}, END), decided('renew', { on: '2030-06-30' })),
    decision_missing: undecided('RENEW'),
  },
  reinstated: {
    passes: tells(
      living({}, END),
      follows(EXPIRED),
      reinstates(noon('2027-08-01')),
      agrees(chloe),
      refuses(shauna),
    ),
    decision_missing: tries([...living({}, END), follows(EXPIRED)], { id: ID, type: 'REINSTATE' }),
    // The question is refused before: on the chart alone.
    reinstatement_too_late: tries([...living({}, END), follows(EXPIRED), reinstates(noon('2027-08-01'))], {
      ...{ id: ID, type: 'REINSTATE', at: noon('2027-10-15') },
    }),
  },
  amendmentTookEffect: {
    passes: tells(amended),
    no_amendment_here: tries(living(), { id: ID, type: 'AMENDMENT_IN_EFFECT' }),
  },
  minimumHolds: {
    passes: tells(living(), notice, exits),
    minimum_lost: tries(living(), { id: ID, type: 'PARTY_LEFT', change: lost }),
    essential_lost: tries([...living({ essential: { employer: 1 } }), notice, exits], {
      id: ID,
      type: 'PARTY_LEFT',
    }),
  },
  minimumLost: {
    passes: tells(living({ essential: { employer: 1 } }), notice, exits, follows(noon('2026-08-14'))),
    minimum_holds: tries(living(), { id: ID, type: 'MINIMUM_LOST' }),
    cure_running: tries([...living({ essential: { employer: 1 } }), notice, exits], {
      id: ID,
      type: 'MINIMUM_LOST',
    }),
  },
  endReached: {
    passes: tells(living({}, END), follows(EXPIRED)),
    term_running: tells(living({}, END), follows(noon(END))),
  },
  renewsItself: {
    passes: tells(tacit(), follows(EXPIRED)),
    term_running: tells(tacit(), follows(noon(END))),
    renewal_express: tells(living({}, END), follows(EXPIRED)),
    no_renewal_left: tells(tacit({ renewalsMax: 0 }), follows(EXPIRED)),
    reminders_missing: tries(tacit(), { id: ID, type: 'AUTO_RENEW', at: EXPIRED }),
    minimum_lost: tries(tacit(), { id: ID, type: 'AUTO_RENEW', at: EXPIRED, change: lost }),
    essential_lost: tries([...tacit({ essential: { employer: 1 }, cureDays: 900 }), notice, exits], {
      ...{ id: ID, type: 'AUTO_RENEW', at: EXPIRED, change: reminded },
    }),
  },
  runOffOver: {
    passes: tells(winding, endsRunOff()),
    run_off_unconfirmed: tells(winding, endsRunOff({ ...settled, data: false })),
    placements_running: tells(winding, records('placement.start', '2026-08-20'), endsRunOff()),
  },
  supersededBy: {
    passes: tells(living(), act('supersede-agreement', { by: 'new' }, keeper)),
    successor_missing: tells(living(), act('supersede-agreement', { by: ' ' }, keeper)),
  },
  mayAbandon: {
    passes: tells(inReview(), decided('abandon')),
    reason_missing: tells(drafted(), abandons(' ')),
    decision_missing: tells(inReview(), abandons()),
  },
  effective: {
    passes: tells(allSigned(), act('enter-into-force', {}, SYSTEM)),
    condition_open: tries(allSigned(), {
      ...{ id: ID, type: 'CONDITIONS_MET' },
      change: having(({ plan }) => ({
        plan: { ...plan, conditions: [{ id: 'C', title: cast.words('x'), owner: '', waivable: true }] },
      })),
    }),
    not_yet_effective: tells(living().slice(0, -1), act('enter-into-force', {}, SYSTEM)),
    challenge_open: tells(
      allSigned(),
      act('challenge-signature', { slot: 'S1:hydraulis:p21', reason }, shauna),
      act('enter-into-force', {}, SYSTEM),
    ),
  },
}

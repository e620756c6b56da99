import { endAfterDays } from '../calendar.ts'
import { openObjections } from '../consensus.ts'
import {
  adoptSettled,
  allPositionsIn,
  archivePositions,
  closeCall,
  endCall,
  reopen,
  settleParticipations,
  unblock,
} from '../consequences.ts'
import { closeChildren } from '../in-force/ending.ts'
import { takesPart } from '../parties.ts'
import { needParty, rule } from '../rule.ts'
import { voidReadiness, voidSeal } from '../signing/completing.ts'
import type { Step } from '../step.ts'
import { ANSWERING } from './membership.ts'
import { settleMotions } from './motions.ts'

/**
 * A party leaves before the agreement is fully signed, without notice (PAR-19, case 5). Its objections go with it, and
 * what it said is counted nowhere; a duty that it alone answered for has no holder, which keeps the text from being
 * sealed. A text that was agreed or sealed with it is opened again (readings §3.10).
 */
export const leaveAgreement = rule<{ reason: string }>({
  entry: 'party.left',
  roles: ANSWERING,
  follows(step, { reason }) {
    const { id } = needParty(step, step.actor.party ?? '')
    const watched = step.agreement.parties[id]?.observer === true
    step.move('participation', id, 'LEAVE', { reason })
    step.record({ type: 'party.left', party: id, reason, by: step.actor.person })
    if (watched) return
    passConvening(step, id)
    openWithout(step, id, reason)
    for (const clause of step.agreement.order) withdrawObjections(step, clause, id)
    archivePositions(step, id, id)
    for (const clause of step.agreement.order)
      step.tryMove('clause', clause, 'PARTY_LEFT', { party: id, because: id })
    adoptSettled(step)
    settleParticipations(step)
    if (allPositionsIn(step)) closeCall(step)
    settleMotions(step)
  },
})

/**
 * Whoever convened is gone: whoever keeps the secretariat for another party convenes from now on; where nobody does, the
 * others have ten days to choose (case 6).
 */
function passConvening(step: Step, party: string): void {
  const { seats, timeZone } = step.agreement
  const convening = seats.filter(({ roles }) => roles.includes('convenor'))
  for (const seat of convening.filter((one) => one.party === party)) {
    const roles = seat.roles.filter((role) => role !== 'convenor')
    step.record({ type: 'person.seated', seat: { ...seat, roles } })
  }
  if (convening.length === 0 || convening.some((one) => one.party !== party)) return
  const heir = seats.find((one) => one.roles.includes('secretariat') && takesPart(step.agreement, one))
  if (heir) step.record({ type: 'person.seated', seat: { ...heir, roles: [...heir.roles, 'convenor'] } })
  else step.record({ type: 'convenor.left', party, until: endAfterDays(step.at, DAYS_TO_CHOOSE, timeZone) })
}

const DAYS_TO_CHOOSE = 10

/** The others chose nobody to convene: a call that runs is void, and the agreement given up (case 6). A timer carries its date. */
export const lapseVacancy = rule<{ until: string }>({
  entry: 'vacancy.lapsed',
  roles: [],
  timer: true,
  follows(step, { until }) {
    const { vacancy, id } = step.agreement
    if (vacancy === null || vacancy !== until || step.at <= vacancy) return
    if (step.tryMove('agreement', id, 'CANCEL_CALL', { reason: 'convenor' }).length === 0)
      endCall(step, 'void', 'convenor')
    if (step.tryMove('agreement', id, 'ABANDON', { because: 'convenor' }).length === 0) closeChildren(step)
  },
})

/** The text that was agreed, or sealed, names the party: it is opened again. */
function openWithout(step: Step, party: string, reason: string): void {
  const { status, id, seals } = step.agreement
  if (status === 'agreed') reopen(step, reason)
  if (!status.startsWith('signing.')) return
  const digest = seals.at(-1)?.digest
  step.move('agreement', id, 'TEXT_EDITED', { reason, digest, changed: true, because: party })
  voidSeal(step, reason, [])
  voidReadiness(step, reason)
}

function withdrawObjections(step: Step, clause: string, party: string): void {
  const own = openObjections(step.agreement, clause).filter((objection) => objection.party === party)
  for (const { id } of own) {
    step.move('objection', id, 'WITHDRAW', { because: party })
    step.record({ type: 'objection.settled', objection: id, outcome: 'party_left' })
  }
  if (own.length > 0) unblock(step, clause, false)
}

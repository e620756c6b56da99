import { DAY, later } from '../calendar.ts'
import { INVITATION_DAYS, nextReminderAt } from '../invitation.ts'
import { refuseFor, unless } from '../refusal.ts'
import { needParty, rule } from '../rule.ts'
import { SYSTEM } from '../state.ts'

export type RemindInvited = {
  party: string
  /** Of the clock: when the invitation was sent that the reminder is about. */
  invitedAt?: string
}

/**
 * An organization that has not answered its invitation is reminded, twice for each invitation by the clock. That is all:
 * silence is never an answer to an invitation (PAR-05, law 5). For one that has answered, or was invited anew, the clock
 * does nothing.
 */
export const remindInvited = rule<RemindInvited>({
  entry: 'invitation.reminded',
  roles: ['convenor', 'facilitator', 'secretariat'],
  timer: true,
  follows(step, { party: id, invitedAt: about }) {
    const party = needParty(step, id)
    const { status, invitedAt } = party
    const waits = status === 'invited' && invitedAt !== null
    const next = invitedAt === about ? nextReminderAt(party) : null
    if (step.actor.person === SYSTEM.person && (next === null || step.at < next)) return
    refuseFor('Refused', unless(waits, 'not_in_this_state', { chart: 'participation', state: status }))
    const until = later(invitedAt ?? step.at, INVITATION_DAYS * DAY)
    step.record({ type: 'invitation.reminded', party: id, until })
  },
})

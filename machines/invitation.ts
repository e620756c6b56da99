import { DAY, later } from './calendar.ts'
import type { Party } from './state.ts'

/** Days after which nobody need wait for an answer to an invitation (PAR-05). */
export const INVITATION_DAYS = 30

/** Days after an invitation at which the clock recalls it to its party: it may lapse only after both. */
const RECALLED_ON = [15, 23] as const
export const REMINDERS = RECALLED_ON.length

/** Days between two reminders at least, also when the clock comes late. */
const APART = 7

/** When the clock next recalls its invitation to a party that has not answered; null: not any more. */
export function nextReminderAt({ status, invitedAt, remindedAt, reminders = 0 }: Party): string | null {
  const day = RECALLED_ON[reminders]
  if (status !== 'invited' || invitedAt === null || day === undefined) return null
  const planned = later(invitedAt, day * DAY)
  const apart = remindedAt === undefined ? planned : later(remindedAt, APART * DAY)
  return planned > apart ? planned : apart
}

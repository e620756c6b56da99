import { dateIn, datePlus, instantOf, nextBusinessDay } from '#machines/calendar.ts'
import { holidaysOf } from '#machines/holidays.ts'
import { SYSTEM } from '#machines/state.ts'
import { type Entry, partiesTakingPart } from './entry.ts'
import type { Kind } from './kinds/index.ts'

/** What the clock says of days and months, so that nobody is worse off for reading it on the next business day. */
const CAN_WAIT: Kind[] = [
  'invitation_reminder',
  'idle',
  'term_reminder',
  'obligation_due',
  'obligation_overdue',
  'duties_unassigned',
]

/** When people are written to, on a clock of the agreement's time zone. */
const MORNING = '08:00'

/** Longer than any run of holidays and weekends. */
const AHEAD = 15

/**
 * When a message is sent that the clock wrote, not a person: in the morning of a day on which no party that takes part
 * has a statutory holiday, so that nobody is told at midnight, or on the day for Truth and Reconciliation, that
 * something is past due (readings §8.9). Null: at once.
 *
 * @param now when it is written
 */
export function morningOf(entry: Entry, kind: Kind, now: Date): Date | null {
  if (entry.actor !== SYSTEM.person || !CAN_WAIT.includes(kind)) return null
  const { timeZone, parties } = entry.state
  const today = dateIn(now.toISOString(), timeZone)
  const places = partiesTakingPart(entry).flatMap((id) => parties[id]?.jurisdiction ?? [])
  const day = nextBusinessDay(today, holidaysOf([...new Set(places)], today, datePlus(today, AHEAD)))
  const morning = new Date(instantOf(`${day}T${MORNING}`, timeZone))
  return morning > now ? morning : null
}

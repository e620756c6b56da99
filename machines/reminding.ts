import { DAY, later } from './calendar.ts'
import type { Call, Mark } from './call.ts'

/** When each mark of a call comes: at half its time, at four fifths of it, and twenty-four hours before its end. */
function instants({ openedAt, deadline }: Pick<Call, 'openedAt' | 'deadline'>): { mark: Mark; at: string }[] {
  const whole = Date.parse(deadline) - Date.parse(openedAt)
  return [
    { mark: 'half', at: later(openedAt, whole / 2) },
    { mark: 'most', at: later(openedAt, (whole * 4) / 5) },
    { mark: 'day', at: later(deadline, -DAY) },
  ]
}

type Timed = Pick<Call, 'openedAt' | 'deadline' | 'since' | 'reminded'>

/**
 * The reminders that a call has still before it, those of its present deadline that nobody has been sent: what came
 * before this deadline was set is over, because whoever was told of the new day was reminded by that (reference §6.1
 * « quorum work »).
 */
export function marksAhead(call: Timed): { mark: Mark; at: string }[] {
  return instants(call)
    .filter(({ mark, at }) => at > call.since && !call.reminded.includes(mark))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
}

/** Marks whose time has come. When the clock was away over several of them, all are done with one message. */
export function marksDue(call: Timed, at: string): Mark[] {
  return marksAhead(call).flatMap((one) => (one.at <= at ? [one.mark] : []))
}

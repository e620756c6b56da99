import { z } from 'zod'
import { dateIn, datePlus, nextBusinessDay } from './calendar.ts'
import { participatingParties } from './parties.ts'
import type { Agreement } from './state.ts'

/** Days in which a party's people are not there: a community event, a closure. The last day is included. */
export const Away = z.strictObject({ from: z.string(), to: z.string(), title: z.string() })
export type Away = z.infer<typeof Away>

/** What a party says of its own year, in ISO dates: when its board, council or Circle decides, and when nobody can. */
export const Declared = z.strictObject({ meetings: z.array(z.string()), away: z.array(Away) })
export type Declared = z.infer<typeof Declared>

/**
 * Something to know of the days that a call would last. It refuses nothing: the call is opened all the same, and the
 * record says what was known. `party` is null for a season, which is everybody's.
 */
export const CallWarning = z.strictObject({
  kind: z.enum(['winter', 'july', 'away', 'meeting']),
  party: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  title: z.string(),
})
export type CallWarning = z.infer<typeof CallWarning>

/** Seasons in which few answer (reference §6.4 « Deadlines »): first and last day, and the year in which it ends. */
const SEASONS = [
  { kind: 'winter', from: '12-15', to: '01-07', over: 1 },
  { kind: 'july', from: '07-01', to: '07-31', over: 0 },
] as const

/** The first day after an instant's own on which this party's body decides; null when it declared none. */
export function nextMeeting({ calendars, timeZone }: Agreement, party: string, at: string): string | null {
  const today = dateIn(at, timeZone)
  const ahead = calendars[party]?.meetings.filter((day) => day > today) ?? []
  return ahead.toSorted()[0] ?? null
}

/** Parties that a call would ask, and whose body meets only after its last day (AGR-05). */
export function lateBodies(asked: Agreement, at: string, deadline: string): { party: string; day: string }[] {
  const last = dateIn(deadline, asked.timeZone)
  return participatingParties(asked).flatMap(({ id: party }) => {
    const day = nextMeeting(asked, party, at)
    return day !== null && day > last ? [{ party, day }] : []
  })
}

/** The first day, from this one on, by which every body has met once, and which is a business day. */
export function afterMeetings(asked: Agreement, at: string, earliest: string, holidays: string[]): string {
  const days = participatingParties(asked).flatMap(({ id }) => nextMeeting(asked, id, at) ?? [])
  return nextBusinessDay([earliest, ...days].toSorted().at(-1) ?? earliest, holidays)
}

/** What is to be known of the days from an instant to a deadline: seasons, what parties declared, bodies that meet later. */
export function warningsOf(asked: Agreement, at: string, deadline: string): CallWarning[] {
  const [first, last] = [dateIn(at, asked.timeZone), dateIn(deadline, asked.timeZone)]
  const within = ({ from, to }: { from: string; to: string }) => from <= last && to >= first
  const away = participatingParties(asked).flatMap(({ id: party }) =>
    (asked.calendars[party]?.away ?? [])
      .filter(within)
      .map((one) => ({ kind: 'away' as const, party, ...one })),
  )
  const late = lateBodies(asked, at, deadline).map(({ party, day }) => ({
    ...{ kind: 'meeting' as const, party, from: day, to: day, title: '' },
  }))
  const known = [...seasonsFrom(first, last).filter(within), ...away, ...late]
  return known.toSorted((one, other) => (one.from < other.from ? -1 : 1))
}

function seasonsFrom(first: string, last: string): CallWarning[] {
  const from = Number(first.slice(0, 4)) - 1
  const years = Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, index) => from + index)
  return years.flatMap((year) =>
    SEASONS.map(({ kind, from, to, over }) => ({
      ...{ kind, party: null, title: '' },
      ...{ from: `${year}-${from}`, to: `${year + over}-${to}` },
    })),
  )
}

/** What is to be known of the weeks ahead, before a last day is chosen: from now to so many days after the earliest. */
export function warningsAhead(asked: Agreement, at: string, earliest: string): CallWarning[] {
  const until = `${datePlus(earliest, WEEKS_AHEAD * 7)}T12:00:00.000Z`
  return warningsOf(asked, at, until)
}

const WEEKS_AHEAD = 4

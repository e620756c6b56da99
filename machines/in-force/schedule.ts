import { DAY, dateIn, datePlus, endOfDay, startOfDay } from '../calendar.ts'

/** An obligation is shown as « to do » this many days before it is due (OBL-01). */
const WINDOW = 30

/** When a duty is due, read from the grammar of the catalogue (reference §4). */
export type DueRule =
  | { kind: 'continuous' }
  | { kind: 'every'; months: number; on: string | null }
  | { kind: 'once' | 'each'; anchor: string; shift: Shift }

type Shift = { sign: 1 | -1; amount: number; unit: 'D' | 'M' }

const NO_SHIFT: Shift = { sign: 1, amount: 0, unit: 'D' }

/** Reads `once:effective+P60D`, `each:placement.start-P7D`, `every:P1Y@06-30`… What is not in the grammar is owed all along. */
export function readDue(due: string): DueRule {
  if (due === 'every:cohort') return { kind: 'each', anchor: 'cohort.end', shift: NO_SHIFT }
  const every = /^every:P(\d+)([MY])(?:@(\d{2}-\d{2}))?$/.exec(due)
  if (every) {
    const months = Number(every[1]) * (every[2] === 'Y' ? 12 : 1)
    return { kind: 'every', months, on: every[3] ?? null }
  }
  const hung = /^(once|each):([a-z._]+)([+-])P(\d+)([DM])$/.exec(due)
  if (!hung) return { kind: 'continuous' }
  const [, kind, anchor = '', sign, amount, unit] = hung
  return {
    kind: kind as 'once' | 'each',
    anchor,
    shift: { sign: sign === '-' ? -1 : 1, amount: Number(amount), unit: unit as 'D' | 'M' },
  }
}

/** A date some months later, on the last day of the month when it has no such day. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return isoDate(Date.UTC(year, month - 1 + months, Math.min(day, last)))
}

function isoDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** The date that an anchor's rule names. */
export function shifted(date: string, { sign, amount, unit }: Shift): string {
  return unit === 'M' ? monthsAfter(date, sign * amount) : datePlus(date, sign * amount)
}

/** The first date of a recurring duty that comes after `date`. */
export function nextDate(date: string, { months, on }: { months: number; on: string | null }): string {
  if (on === null) return monthsAfter(date, months)
  const thisYear = `${date.slice(0, 4)}-${on}`
  return thisYear > date ? thisYear : monthsAfter(thisYear, 12)
}

export type Dates = { opensAt: string; due: string | null }

/** Due at the end of a day where the agreement's clock hangs; to be done from `opens`, or thirty days before. */
export function datesOf(due: string, timeZone: string, opens = datePlus(due, -WINDOW)): Dates {
  return { opensAt: startOfDay(opens, timeZone), due: endOfDay(due, timeZone) }
}

/** A date of an instant moved by as many whole days as something lasted. */
export function shiftedBy(instant: string, from: string, to: string, timeZone: string): string {
  const days = Math.ceil((Date.parse(to) - Date.parse(from)) / DAY)
  return endOfDay(datePlus(dateIn(instant, timeZone), days), timeZone)
}

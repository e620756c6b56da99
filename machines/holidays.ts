import { datePlus } from './calendar.ts'

/** Days off that a rule finds in any year: `MM-DD`, the nth weekday of a month, or so many days from Easter. */
type Rule = { on: string } | { month: number; weekday: number; nth: number } | { easter: number } | 'victoria'

const CANADA: Rule[] = [
  { on: '01-01' },
  { easter: -2 },
  { on: '07-01' },
  { month: 9, weekday: 1, nth: 1 },
  { on: '12-25' },
]
const FAMILY: Rule = { month: 2, weekday: 1, nth: 3 }
const VICTORIA: Rule = 'victoria'
const NATIONAL: Rule = { on: '06-24' }
const INDIGENOUS: Rule = { on: '06-21' }
const NUNAVUT: Rule = { on: '07-09' }
const CIVIC: Rule = { month: 8, weekday: 1, nth: 1 }
const DISCOVERY: Rule = { month: 8, weekday: 1, nth: 3 }
const TRUTH: Rule = { on: '09-30' }
const THANKSGIVING: Rule = { month: 10, weekday: 1, nth: 2 }
const REMEMBRANCE: Rule = { on: '11-11' }
const BOXING: Rule = { on: '12-26' }

/**
 * The paid public holidays of employment law in each province and territory, beyond the five of the whole country;
 * `CA` is for those whom the federal code governs. Of 2026: a province that adds one is a change here, and no
 * deadline that was reckoned before it moves, because the days it was reckoned with stand in the record.
 */
const OWN: Record<string, Rule[]> = {
  CA: [VICTORIA, TRUTH, THANKSGIVING, REMEMBRANCE, BOXING],
  'CA-AB': [FAMILY, VICTORIA, THANKSGIVING, REMEMBRANCE],
  'CA-BC': [FAMILY, VICTORIA, CIVIC, TRUTH, THANKSGIVING, REMEMBRANCE],
  'CA-MB': [FAMILY, VICTORIA, TRUTH, THANKSGIVING],
  'CA-NB': [FAMILY, CIVIC, REMEMBRANCE],
  'CA-NL': [REMEMBRANCE],
  'CA-NS': [FAMILY, REMEMBRANCE],
  'CA-NT': [VICTORIA, INDIGENOUS, CIVIC, TRUTH, THANKSGIVING, REMEMBRANCE],
  'CA-NU': [VICTORIA, NUNAVUT, CIVIC, TRUTH, THANKSGIVING, REMEMBRANCE],
  'CA-ON': [FAMILY, VICTORIA, THANKSGIVING, BOXING],
  'CA-PE': [FAMILY, TRUTH, REMEMBRANCE],
  'CA-QC': [VICTORIA, NATIONAL, THANKSGIVING],
  'CA-SK': [FAMILY, VICTORIA, CIVIC, THANKSGIVING, REMEMBRANCE],
  'CA-YT': [VICTORIA, INDIGENOUS, DISCOVERY, TRUTH, THANKSGIVING, REMEMBRANCE],
}

/**
 * Statutory holidays of any of these places, from one ISO date to another, both included. One that falls on a weekend
 * is kept on the next working day too. Source: reference §6.4 « Deadlines »; readings §6.13.
 */
export function holidaysOf(places: readonly string[], from: string, to: string): string[] {
  const first = Number(from.slice(0, 4))
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index)
  const days = [...new Set(places)].flatMap((place) => years.flatMap((year) => yearOf(place, year)))
  return [...new Set(days)].filter((day) => day >= from && day <= to).toSorted()
}

function yearOf(place: string, year: number): string[] {
  const days = [...CANADA, ...(OWN[place] ?? [])].map((rule) => dayOf(rule, year)).toSorted()
  const kept = new Set(days)
  for (const day of days) if (isWeekend(day)) kept.add(nextFree(day, kept))
  return [...kept]
}

function dayOf(rule: Rule, year: number): string {
  if (rule === 'victoria') return mondayBefore(`${year}-05-25`)
  if ('on' in rule) return `${year}-${rule.on}`
  if ('easter' in rule) return datePlus(easterOf(year), rule.easter)
  const first = `${year}-${String(rule.month).padStart(2, '0')}-01`
  const ahead = (rule.weekday - weekdayOf(first) + 7) % 7
  return datePlus(first, ahead + 7 * (rule.nth - 1))
}

/** The Monday before 25 May, never that day itself. */
function mondayBefore(date: string): string {
  return datePlus(date, -((weekdayOf(date) + 6) % 7 || 7))
}

/** Easter Sunday of the Gregorian calendar (the computus of Meeus, Jones and Butcher). */
function easterOf(year: number): string {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const leap = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (((leap + 19 * golden + 15) % 30) + 30) % 30
  const moon = epact - Math.floor((epact + Math.floor(golden / 11)) / 29)
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const day = moon - sunday
  const month = 3 + Math.floor((day + 40) / 44)
  return datePlus(`${year}-${String(month).padStart(2, '0')}-01`, day + 27 - 31 * Math.floor(month / 4))
}

function nextFree(day: string, taken: ReadonlySet<string>): string {
  let next = datePlus(day, 1)
  while (isWeekend(next) || taken.has(next)) next = datePlus(next, 1)
  return next
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(weekdayOf(day))
}

function weekdayOf(day: string): number {
  return new Date(day).getUTCDay()
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  businessDays,
  dateAfterBusinessDays,
  dateIn,
  datePlus,
  endOfDay,
  resumedDeadline,
  startOfDay,
} from '#machines/calendar.ts'

const TORONTO = 'America/Toronto'
const DAY = 86_400_000

describe('the end of a day in Toronto', () => {
  it.each([
    ['2026-03-07', '2026-03-08T04:59:59.000Z', 'the eve of summer time'],
    ['2026-03-08', '2026-03-09T03:59:59.000Z', 'the day of summer time'],
    ['2026-07-01', '2026-07-02T03:59:59.000Z', 'summer'],
    ['2026-10-31', '2026-11-01T03:59:59.000Z', 'the eve of winter time'],
    ['2026-11-01', '2026-11-02T04:59:59.000Z', 'the day of winter time'],
    ['2026-12-31', '2027-01-01T04:59:59.000Z', 'winter'],
  ])('%s is %s (%s)', (date, instant) => {
    expect(endOfDay(date, TORONTO)).toBe(instant)
    expect(dateIn(instant, TORONTO)).toBe(date)
  })
})

it('a day begins at midnight, also on the days when the clocks change', () => {
  expect(startOfDay('2026-03-08', TORONTO)).toBe('2026-03-08T05:00:00.000Z')
  expect(startOfDay('2026-11-01', TORONTO)).toBe('2026-11-01T04:00:00.000Z')
  expect(startOfDay('2026-07-01', 'America/St_Johns')).toBe('2026-07-01T02:30:00.000Z')
  expect(startOfDay('2026-07-01', 'UTC')).toBe('2026-07-01T00:00:00.000Z')
})

it('each day is followed by the next, all year round and in every zone of the country', () => {
  const zones = ['America/St_Johns', 'America/Halifax', TORONTO, 'America/Regina', 'America/Vancouver']
  for (const zone of zones) {
    for (let day = Date.parse('2026-01-01'); day < Date.parse('2027-01-01'); day += DAY) {
      const [today = '', tomorrow = ''] = [day, day + DAY].map((one) =>
        new Date(one).toISOString().slice(0, 10),
      )
      expect(Date.parse(startOfDay(tomorrow, zone)) - Date.parse(endOfDay(today, zone))).toBe(1000)
    }
  }
})

describe('business days', () => {
  const monday = '2026-03-02T14:00:00.000Z'

  it('do not count the opening day, and count the day of the deadline', () => {
    expect(businessDays(monday, monday, TORONTO)).toBe(0)
    expect(businessDays(monday, endOfDay('2026-03-03', TORONTO), TORONTO)).toBe(1)
    expect(businessDays(monday, endOfDay('2026-03-16', TORONTO), TORONTO)).toBe(10)
  })

  it('leave out weekends and the holidays that are given', () => {
    expect(businessDays(monday, endOfDay('2026-03-08', TORONTO), TORONTO)).toBe(4)
    expect(businessDays(monday, endOfDay('2026-03-06', TORONTO), TORONTO, ['2026-03-04'])).toBe(3)
  })

  it('are as many as one counts by walking through the days', () => {
    const start = Date.parse('2026-03-01')
    const date = fc.integer({ min: 0, max: 400 }).map((after) => datePlus('2026-03-01', after))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), date, fc.array(date), (after, to, holidays) => {
        const from = datePlus('2026-03-01', after)
        const days = Array.from({ length: 401 }, (_, index) => start + index * DAY)
        const walked = days.filter((day) => {
          const iso = new Date(day).toISOString().slice(0, 10)
          return (
            iso > from && iso <= to && ![0, 6].includes(new Date(day).getUTCDay()) && !holidays.includes(iso)
          )
        })
        expect(businessDays(startOfDay(from, TORONTO), endOfDay(to, TORONTO), TORONTO, holidays)).toBe(
          walked.length,
        )
      }),
    )
  })

  it('are days where the agreement’s clock hangs, not in UTC', () => {
    expect(businessDays('2026-03-03T02:00:00.000Z', '2026-03-04T03:00:00.000Z', TORONTO)).toBe(1)
  })

  it('give the call lengths of the sample (readings §5)', () => {
    const call = (from: string, to: string) =>
      businessDays(startOfDay(from, TORONTO), endOfDay(to, TORONTO), TORONTO)
    expect(call('2026-05-25', '2026-06-05')).toBe(9)
    expect(call('2026-05-25', '2026-06-08')).toBe(10)
  })

  it('lead to the first date that leaves enough of them', () => {
    expect(dateAfterBusinessDays(monday, 10, TORONTO)).toBe('2026-03-16')
    expect(dateAfterBusinessDays('2026-03-07T14:00:00.000Z', 1, TORONTO)).toBe('2026-03-09')
    expect(dateAfterBusinessDays(monday, 0, TORONTO)).toBe('2026-03-02')
  })
})

describe('a call that goes on', () => {
  const tuesday = '2026-03-10T14:00:00.000Z'

  it('has what was left, and three days at the least, to the end of that day', () => {
    expect(resumedDeadline(tuesday, 6 * DAY, TORONTO)).toBe(endOfDay('2026-03-16', TORONTO))
    expect(resumedDeadline(tuesday, 2 * DAY, TORONTO)).toBe(endOfDay('2026-03-13', TORONTO))
  })

  it('does not end on a weekend', () => {
    expect(resumedDeadline('2026-03-11T14:00:00.000Z', 0, TORONTO)).toBe(endOfDay('2026-03-16', TORONTO))
    expect(resumedDeadline(tuesday, 5 * DAY, TORONTO)).toBe(endOfDay('2026-03-16', TORONTO))
  })
})

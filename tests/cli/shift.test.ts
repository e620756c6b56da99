import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { playSteps } from '#app/cli/play.ts'
import { Script, type Step } from '#app/cli/script.ts'
import { shiftTo } from '#app/cli/shift.ts'
import { memoryLedger } from '#tests/memory-ledger.ts'

const DAY = 86_400_000

/** A story whose call closes on Friday the 17th: one answer at the start, one three days before the end. */
const story = Script.parse({
  format: 'entente.script.v1',
  agreement: 'A1',
  organizations: [],
  people: [],
  steps: [
    { at: '2026-03-26T09:00', by: 'p01', do: 'open-call', input: { until: '2026-04-17' }, event: 1 },
    { at: '2026-04-02T14:30', by: 'p20', do: 'state-position', input: { clause: 'c02' }, event: 2 },
    { at: '2026-04-14T09:45', by: 'p25', do: 'state-position', input: { clause: 'c02' }, event: 3 },
    { at: '2026-04-18T00:00:00', by: 'timer', event: 4 },
  ],
})

function shifted(today: string, until: number): Step[] {
  return shiftTo(story, new Date(today), until).steps
}

describe('a story moved in time', () => {
  test('ends in the week before today, on the same day of the week, with its dates', () => {
    const [call, , last] = shifted('2026-11-26T12:00:00Z', 3)
    expect(last?.at).toBe('2026-11-24T09:45')
    expect(call).toMatchObject({ at: '2026-11-05T09:00', input: { until: '2026-11-27' } })
  })

  for (const day of [0, 1, 2, 3, 4, 5, 6]) {
    const today = new Date(Date.parse('2026-11-25T15:00:00Z') + day * DAY)
    test(`still has its call open on ${today.toISOString().slice(0, 10)}, and nothing in the future`, () => {
      const [call, ...answers] = shifted(today.toISOString(), 3).slice(0, 3)
      expect(Date.parse(`${call?.input.until}T23:59:59Z`)).toBeGreaterThan(today.getTime())
      for (const { at } of answers) expect(Date.parse(at)).toBeLessThanOrEqual(today.getTime())
    })
  }

  test('told past the end of its call leaves it over', () => {
    const [call, , , timer] = shifted('2026-11-30T12:00:00Z', 4)
    expect(timer?.at).toBe('2026-11-28T00:00:00')
    expect(call?.input.until).toBe('2026-11-27')
  })
})

describe('the demo’s story, moved to a week in which holidays are in its way', () => {
  const file = new URL('../scripts/greater-confluence.json', import.meta.url)
  const whole = Script.parse(JSON.parse(readFileSync(file, 'utf8')))
  const times: [until: number, today: string][] = [
    [28, '2027-04-05'],
    [39, '2027-01-20'],
    [39, '2027-04-14'],
    [53, '2027-03-17'],
    [53, '2027-09-01'],
  ]

  for (const [until, today] of times)
    test(`told to event ${until} on ${today}, every step is accepted and nothing is in the future`, async () => {
      const now = new Date(`${today}T15:00:00Z`)
      const story = shiftTo(whole, now, until)
      const ledger = memoryLedger()
      expect((await playSteps({ ledger }, story, until)).refused).toEqual([])
      expect(Date.parse((await ledger.find('A1'))?.at ?? '')).toBeLessThanOrEqual(now.getTime())
    })
})

import { expect, test } from 'vitest'
import { morningOf } from '#app/notices/morning.ts'
import { SYSTEM } from '#machines/state.ts'
import { entryOf, inReview } from './story.ts'

const clock = () => entryOf(inReview('bound'), [], SYSTEM.person)
const at = (instant: string) => new Date(instant)
const sent = (instant: string) => morningOf(clock(), 'obligation_overdue', at(instant))?.toISOString() ?? null

test('what the clock finds past due at midnight is told in the morning', () => {
  expect(sent('2026-03-03T05:00:00.000Z')).toBe('2026-03-03T13:00:00.000Z')
})

test('during the day it is told at once', () => {
  expect(sent('2026-03-03T15:00:00.000Z')).toBe(null)
})

test('not on a weekend, nor on a holiday of a party that takes part', () => {
  // A Saturday; and 1 July 2026, a Wednesday.
  expect(sent('2026-03-07T15:00:00.000Z')).toBe('2026-03-09T12:00:00.000Z')
  expect(sent('2026-07-01T04:00:00.000Z')).toBe('2026-07-02T12:00:00.000Z')
})

test('what a person does, and what is urgent, is told at once on any day', () => {
  const holiday = at('2026-07-01T04:00:00.000Z')
  expect(morningOf({ ...clock(), actor: 'nadia' }, 'obligation_overdue', holiday)).toBe(null)
  expect(morningOf(clock(), 'call_reminder', holiday)).toBe(null)
})

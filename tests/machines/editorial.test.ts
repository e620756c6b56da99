import { expect, it } from 'vitest'
import { endOfDay } from '#machines/calendar.ts'
import * as cast from '#tests/cast.ts'
import { act, adopted, opensCall } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, chloe, shauna } = cast
const AT = '2026-03-04T14:00:00.000Z'
const corrected = (at?: string) =>
  act(
    'revise-clause',
    (now) => ({
      clause: 'c01',
      seen: now.clauses.c01?.revision ?? 0,
      changes: { summary: cast.words('Mieux dit.', 'Better said.') },
      editorial: true,
    }),
    sunita,
    at,
  )
const contests = (at: string) =>
  act('contest-editorial', { clause: 'c01', reason: 'Le sens change.' }, shauna, at)
const DAY_5 = endOfDay('2026-03-09', 'America/Toronto')
const DAY_6 = new Date(Date.parse(DAY_5) + 1000).toISOString()

it('scenario 5: a correction contested on the fifth day is one of substance; on the sixth it is too late', () => {
  const story = given(adopted(), corrected(AT))
  expect(story.agreement.clauses.c01?.status).toBe('adopted')
  const { agreement } = story.whenAct(contests(DAY_5))
  expect(agreement.clauses.c01?.status).toBe('to_reconfirm')
  expect(agreement.positions['c01:hydraulis']?.status).toBe('stale')
  expect(agreement.positions['c02:hydraulis']?.status).toBe('accepted')
  story.whenAct(contests(DAY_6)).thenRefused('Refused', 'nothing_to_contest')
})

it('a correction can be contested once, and only a correction', () => {
  given(adopted(), corrected(AT), contests(DAY_5))
    .whenAct(contests(DAY_5))
    .thenRefused('Refused', 'not_in_this_state')
  given(adopted()).whenAct(contests(DAY_5)).thenRefused('Refused', 'nothing_to_contest')
})

it('the text that was agreed on it opens again, and is not sealed while it can be contested', () => {
  const agreed = [adopted(), corrected(AT), opensCall(), act('certify-concordance', {}, cast.meiLing)]
  given(...agreed)
    .when('seal-agreement', { digest: 'x' }, sunita)
    .thenRefused('Refused', 'wait_running')
  expect(given(...agreed).whenAct({ ...contests(DAY_5), by: chloe }).agreement.status).toBe('review.open')
  expect(given(...agreed).when('seal-agreement', { digest: 'x' }, sunita, DAY_6).agreement.status).toBe(
    'signing.open',
  )
})

import { describe, expect, it } from 'vitest'
import { endOfDay } from '#machines/calendar.ts'
import { dueOf } from '#machines/due.ts'
import { holidaysOf } from '#machines/holidays.ts'
import type { Agreement } from '#machines/state.ts'
import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { accepts, act, CLAUSES, inReview, opensCall } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, etienne, chloe, shauna } = cast
const TORONTO = 'America/Toronto'
const ends = (date: string) => endOfDay(date, TORONTO)
const justAfter = (date: string) => new Date(Date.parse(ends(date)) + 1000).toISOString()
const whole = (place: string, year: number) => holidaysOf([place], `${year}-01-01`, `${year}-12-31`)

describe('statutory holidays', () => {
  it.each([
    ['CA-ON', '01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26 12-28'],
    ['CA-QC', '01-01 04-03 05-18 06-24 07-01 09-07 10-12 12-25'],
    ['CA-AB', '01-01 02-16 04-03 05-18 07-01 09-07 10-12 11-11 12-25'],
    ['CA-BC', '01-01 02-16 04-03 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25'],
    ['CA-NB', '01-01 02-16 04-03 07-01 08-03 09-07 11-11 12-25'],
    ['CA-NL', '01-01 04-03 07-01 09-07 11-11 12-25'],
    ['CA-NT', '01-01 04-03 05-18 06-21 06-22 07-01 08-03 09-07 09-30 10-12 11-11 12-25'],
    ['CA-PE', '01-01 02-16 04-03 07-01 09-07 09-30 11-11 12-25'],
    ['elsewhere', '01-01 04-03 07-01 09-07 12-25'],
  ])('of %s in 2026', (place, days) => {
    expect(whole(place, 2026)).toEqual(days.split(' ').map((day) => `2026-${day}`))
  })

  it.each([
    [2024, '03-29'],
    [2025, '04-18'],
    [2027, '03-26'],
    [2028, '04-14'],
    [2030, '04-19'],
    [2038, '04-23'],
    [2049, '04-16'],
  ])('Good Friday of %i is %s', (year, day) => {
    const spring = holidaysOf(['CA-ON'], `${year}-03-20`, `${year}-04-25`)
    expect(spring).toEqual([`${year}-${day}`])
  })

  it('on a weekend are kept on the next working days as well', () => {
    expect(holidaysOf(['CA-ON'], '2027-12-20', '2027-12-31')).toEqual([
      '2027-12-25',
      '2027-12-26',
      '2027-12-27',
      '2027-12-28',
    ])
    expect(holidaysOf(['CA-ON'], '2027-12-28', '2028-01-04')).toEqual([
      '2027-12-28',
      '2028-01-01',
      '2028-01-03',
    ])
  })

  it('are those of any of the places', () => {
    expect(holidaysOf(['CA-QC', 'CA-NL'], '2026-06-01', '2026-07-31')).toEqual(['2026-06-24', '2026-07-01'])
  })
})

/** The employer is in Quebec. */
function withQuebec(opened: string): ReturnType<typeof inReview> {
  const moved = { ...cast.hydraulis, jurisdiction: 'CA-QC' }
  return inReview().map((one) => {
    const at = one.command === 'accept-invitation' && one.by === shauna ? opened : one.at
    if (one.command !== 'list-party') return { ...one, at }
    return {
      ...one,
      input: (now: Agreement | null) => {
        const typed = one.input(now) as { party: { id: string } }
        return (typed.party.id === 'hydraulis' ? { ...typed, party: moved } : typed) as never
      },
    }
  })
}

describe('a deadline', () => {
  it('on a weekend moves to the next business day, and the record says what it was reckoned with', () => {
    const story = given(inReview(), opensCall(ends('2026-03-21')))
    expect(story.agreement.call).toMatchObject({
      deadline: ends('2026-03-23'),
      businessDays: 15,
      holidays: [],
    })
  })

  it('on a holiday of any party that takes part moves too, and its holidays do not count', () => {
    const opened = '2026-06-10T14:00:00.000Z'
    const story = given(withQuebec(opened), opensCall(ends('2026-06-24')))
    expect(story.agreement.call).toMatchObject({ deadline: ends('2026-06-25'), holidays: ['2026-06-24'] })
    const [reckoned] =
      story.story.entries.at(-1)?.facts.filter(({ type }) => type === 'deadline.reckoned') ?? []
    expect(reckoned).toMatchObject({ jurisdictions: ['CA-ON', 'CA-QC'], businessDays: 10 })
    given(withQuebec(opened))
      .whenAct(opensCall(ends('2026-06-23')))
      .thenRefused('Refused', 'call_too_short')
  })

  it('of ten business days counts no holiday among them', () => {
    const opened = '2026-05-08T14:00:00.000Z'
    const from = (last: string) => given(withQuebec(opened)).whenAct(opensCall(ends(last)))
    from('2026-05-22').thenRefused('Refused', 'call_too_short')
    expect(from('2026-05-25').agreement.status).toBe('review.call')
  })
})

describe('a call without a quorum at its deadline', () => {
  const open = [inReview(), opensCall(), accepts(sunita, ...CLAUSES)] as const
  const timer = { call: 'call-1', deadline: ends('2026-03-20') }
  const after = justAfter('2026-03-20')

  it('goes on once, by itself, for as long as it was and ten business days at most', () => {
    const story = given(...open)
    expect(dueOf(story.agreement, 'prolong-call')).toMatchObject({
      command: 'prolong-call',
      at: after,
      input: timer,
    })
    const outcome = story.when('prolong-call', timer, SYSTEM, after)
    outcome.thenFacts(`agreement ${cast.ID} EXTEND_CALL`, 'call.prolonged', 'deadline.reckoned')
    // Ten business days from Saturday the 21st, without Good Friday.
    expect(outcome.agreement.call).toMatchObject({
      deadline: ends('2026-04-06'),
      prolonged: true,
      holidays: ['2026-04-03'],
    })
    expect(dueOf(outcome.agreement, 'close-call')).not.toBeNull()
  })

  it('then closes as it stands', () => {
    const prolonged = [...open, act('prolong-call', timer, SYSTEM, after)]
    const second = { ...timer, deadline: ends('2026-04-06') }
    given(...prolonged)
      .when('prolong-call', second, SYSTEM, justAfter('2026-04-06'))
      .thenNothing()
    const { agreement } = given(...prolonged).when('close-call', second, SYSTEM, justAfter('2026-04-06'))
    expect(agreement.status).toBe('review.open')
  })

  it('is not closed by hand before that; a person is told so', () => {
    given(...open)
      .when('close-call', timer, etienne, after)
      .thenRefused('Refused', 'quorum_prolongs')
    given(...open)
      .when('close-call', timer, SYSTEM, after)
      .thenNothing()
  })

  it('is not prolonged early, late, for another call or with a quorum', () => {
    const story = given(...open)
    story.when('prolong-call', timer, SYSTEM, timer.deadline).thenNothing()
    story.when('prolong-call', { ...timer, call: 'call-0' }, SYSTEM, after).thenNothing()
    story.when('prolong-call', { ...timer, deadline: ends('2026-03-19') }, SYSTEM, after).thenNothing()
    given(inReview()).when('prolong-call', timer, SYSTEM, after).thenNothing()
    const few = { ...cast.unanimity, quorum: 0.3 }
    const reached = given(inReview(few), opensCall(), accepts(sunita, ...CLAUSES))
    reached.when('prolong-call', timer, SYSTEM, after).thenNothing()
    expect(dueOf(reached.agreement, 'close-call')).not.toBeNull()
  })

  it('is prolonged by the clock alone', () => {
    given(...open)
      .when('prolong-call', timer, etienne, after)
      .thenRefused('Forbidden', 'role_missing')
  })
})

describe('more time as of right', () => {
  const later = { deadline: ends('2026-03-27'), reason: 'Notre conseil siège le 26 mars.' }
  const open = [inReview(), opensCall()] as const

  it('is for a party that has still to answer, once in each call', () => {
    const claims = act('extend-call', later, chloe)
    given(...open)
      .whenAct(claims)
      .thenFacts(
        `agreement ${cast.ID} EXTEND_CALL`,
        'call.extended',
        'extension.claimed',
        'deadline.reckoned',
      )
    const again = { ...later, deadline: ends('2026-04-10') }
    given(...open, claims)
      .when('extend-call', again, chloe)
      .thenRefused('Refused', 'extended_already')
    expect(given(...open, claims).when('extend-call', again, shauna).agreement.call?.extendedFor).toEqual([
      'hydraulis',
      'utt412',
    ])
  })

  it('is not for one that has answered everything', () => {
    given(...open, accepts(chloe, ...CLAUSES))
      .when('extend-call', later, chloe)
      .thenRefused('Refused', 'nothing_awaited')
  })

  it('does not shorten what whoever runs the call may give', () => {
    given(...open, act('extend-call', later, chloe))
      .when('extend-call', { ...later, deadline: ends('2026-04-10') }, etienne)
      .thenFacts(`agreement ${cast.ID} EXTEND_CALL`, 'call.extended', 'deadline.reckoned')
  })
})

import { describe, expect, it } from 'vitest'
import { endOfDay } from '#machines/calendar.ts'
import { afterMeetings, type Declared, nextMeeting, warningsAhead, warningsOf } from '#machines/declared.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { accepts, act, adopted, CLAUSES, drafted, inReview, invited, opensCall } from '#tests/story.ts'
import { calls, classes, proposes } from './amending.ts'
import { inForce } from './in-force.ts'
import { given } from './telling.ts'

const { chloe, shauna, sunita, karim } = cast
const TORONTO = 'America/Toronto'
const ends = (day: string) => endOfDay(day, TORONTO)
const declares = (by: Actor, more: Partial<Declared>, at?: string) =>
  act('declare-calendar', { meetings: [], away: [], ...more }, by, at)
const holidays = { from: '2026-03-14', to: '2026-03-22', title: 'Relâche' }

describe('a party declares its calendar', () => {
  it('whole each time, in the order of its days, each once', () => {
    const later = { from: '2026-08-01', to: '2026-08-01', title: '' }
    const story = given(
      inReview(),
      declares(chloe, { meetings: ['2026-01-09'] }),
      declares(chloe, { meetings: ['2026-04-14', '2026-03-10', '2026-03-10'], away: [later, holidays] }),
    )
    expect(story.agreement.calendars).toEqual({
      hydraulis: { meetings: ['2026-03-10', '2026-04-14'], away: [holidays, later] },
    })
  })

  it('for itself, by whoever answers for it, as soon as it is invited and until the end', () => {
    given(invited()).whenAct(declares(shauna, {})).thenFacts('calendar.declared')
    given(drafted()).whenAct(declares(chloe, {})).thenRefused('Refused', 'not_taking_part')
    given(inReview()).whenAct(declares(karim, {})).thenRefused('Forbidden', 'role_missing')
    const backwards = { away: [{ ...holidays, to: '2026-03-01' }] }
    given(inReview()).whenAct(declares(chloe, backwards)).thenRefused('Refused', 'ends_before_it_starts')
    const over = act('abandon-agreement', { reason: 'x' }, sunita)
    given(drafted(), over)
      .whenAct(declares(sunita, {}))
      .thenRefused('Refused', 'not_in_this_state', 'not_taking_part')
  })

  it('does not move a call that runs already', () => {
    const { call } = given(inReview(), opensCall(), declares(chloe, { meetings: ['2026-05-01'] })).agreement
    expect(call?.deadline).toBe(ends('2026-03-20'))
  })
})

describe('a call ends after the next declared meeting of every body (AGR-05)', () => {
  const meets = (day: string) => [...inReview(), declares(chloe, { meetings: [day, '2027-01-01'] })]

  it('or is refused, which says whose body meets when', () => {
    expect(given(meets('2026-03-24')).whenAct(opensCall(ends('2026-03-24'))).agreement.status).toBe(
      'review.call',
    )
    const refused = given(meets('2026-03-24'))
    refused.whenAct(opensCall(ends('2026-03-23'))).thenRefused('Refused', 'body_meets_later')
  })

  it('where the meeting of the opening day itself is too early to count', () => {
    const story = given(meets('2026-03-02'))
    expect(nextMeeting(story.agreement, 'hydraulis', cast.MONDAY)).toBe('2027-01-01')
    story.whenAct(opensCall()).thenRefused('Refused', 'body_meets_later')
  })

  it('of parties that take part, and only when something is called', () => {
    const absent = [
      ...invited(),
      ...[sunita, chloe].map((by) => act('accept-invitation', { optOutTacit: false }, by)),
    ]
    const declared = [...absent, declares(shauna, { meetings: ['2026-09-01'] })]
    expect(given(declared).whenAct(opensCall()).agreement.status).toBe('review.call')
    const nothing = [...adopted(), declares(chloe, { meetings: ['2026-09-01'] })]
    expect(given(nothing).whenAct(opensCall()).agreement.status).toBe('agreed')
  })

  it('so that the first day offered is one by which each has met, and a business day', () => {
    const { agreement } = given(meets('2026-04-03'), declares(shauna, { meetings: ['2026-03-09'] }))
    const first = (earliest: string) => afterMeetings(agreement, cast.MONDAY, earliest, ['2026-04-03'])
    expect(first('2026-03-16')).toBe('2026-04-06')
    expect(first('2026-04-20')).toBe('2026-04-20')
  })
})

describe('what is to be known of the days of a call', () => {
  const known = (agreement: Agreement, from: string, to: string) =>
    warningsOf(agreement, from, ends(to)).map(({ kind, party, from: first }) => [kind, party, first])

  it.each([
    ['2026-12-01T14:00:00.000Z', '2026-12-14', []],
    ['2026-12-01T14:00:00.000Z', '2026-12-15', [['winter', null, '2026-12-15']]],
    ['2027-01-07T14:00:00.000Z', '2027-01-25', [['winter', null, '2026-12-15']]],
    ['2027-01-08T14:00:00.000Z', '2027-01-25', []],
    ['2026-06-15T14:00:00.000Z', '2026-06-30', []],
    ['2026-06-15T14:00:00.000Z', '2026-07-01', [['july', null, '2026-07-01']]],
    ['2026-07-31T14:00:00.000Z', '2026-08-20', [['july', null, '2026-07-01']]],
    [
      '2026-07-20T14:00:00.000Z',
      '2027-07-02',
      [
        ['july', null, '2026-07-01'],
        ['winter', null, '2026-12-15'],
        ['july', null, '2027-07-01'],
      ],
    ],
  ])('from %s to %s', (from, to, expected) => {
    expect(known(given(inReview()).agreement, from, to)).toEqual(expected)
  })

  it('is warned of, recorded, and refuses nothing', () => {
    const open = given(inReview(), declares(chloe, { away: [holidays] }), opensCall())
    expect(open.agreement.status).toBe('review.call')
    expect(open.story.entries.at(-1)?.facts).toContainEqual({
      type: 'call.warned',
      call: 'call-1',
      warnings: [{ kind: 'away', party: 'hydraulis', ...holidays }],
    })
    given(inReview(), declares(chloe, { away: [{ ...holidays, from: '2026-03-21' }] }))
      .whenAct(opensCall())
      .thenFacts(
        `agreement ${cast.ID} OPEN_CALL`,
        'call.opened',
        'deadline.reckoned',
        ...CLAUSES.map((id) => `clause ${id} CALL`),
      )
  })

  it('is shown beforehand for four weeks after the earliest day', () => {
    const { agreement } = given(inReview(), declares(chloe, { away: [holidays] }), accepts(chloe, 'c01'))
    const ahead = (earliest: string) =>
      warningsAhead(agreement, cast.MONDAY, earliest).map(({ kind }) => kind)
    expect(ahead('2026-03-16')).toEqual(['away'])
    expect(ahead('2026-06-02')).toEqual(['away'])
    expect(ahead('2026-06-03')).toEqual(['away', 'july'])
  })

  it('of an amendment’s call says also which body meets only later; it refuses nothing there (AME-07)', () => {
    const { story } = given(
      ...[inForce(), declares(chloe, { meetings: ['2026-04-20'] })],
      ...[proposes(), classes('substantive'), calls()],
    )
    expect(story.entries.at(-1)?.facts).toContainEqual(
      expect.objectContaining({
        type: 'call.warned',
        call: 'AM1-call-1',
        warnings: [expect.objectContaining({ kind: 'meeting', party: 'hydraulis', from: '2026-04-20' })],
      }),
    )
  })
})

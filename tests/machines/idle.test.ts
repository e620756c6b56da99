import { describe, expect, it } from 'vitest'
import { DAY, later } from '#machines/calendar.ts'
import { dueOf } from '#machines/due.ts'
import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, allSigned, drafted, inReview, opensCall, says, sealed } from '#tests/story.ts'
import { given, statuses } from './telling.ts'

const { chloe } = cast
const START = given(inReview()).story.at
const onDay = (days: number) => later(START, days * DAY)
const follows = (at: string): Act => act('follow-idle', (now) => ({ since: now.activeAt }), SYSTEM, at)
const told = [...inReview(), follows(onDay(120))]
const toldTwice = [...told, follows(onDay(150))]

/** The ministry is asked in, and only observes. */
const clerk = { person: 'p40', party: 'ministry' }
const observes = [
  act(
    'list-party',
    {
      ...{ party: cast.party('ministry', 'government'), letters: {} },
      seats: [cast.seat(clerk, ['representative'])],
    },
    cast.sunita,
  ),
  act('invite-party', { party: 'ministry' }, cast.sunita),
  act('accept-as-observer', {}, clerk),
]

describe('an agreement on which nothing happens', () => {
  it('tells everybody twice, then is given up after half a year (AGR-39)', () => {
    given(inReview())
      .whenAct(follows(onDay(119)))
      .thenNothing()
    given(inReview())
      .whenAct(follows(onDay(120)))
      .thenFacts('idle.told')
    given(told)
      .whenAct(follows(onDay(149)))
      .thenNothing()
    given(toldTwice)
      .whenAct(follows(onDay(179)))
      .thenNothing()
    expect(given(toldTwice, follows(onDay(180))).agreement.status).toBe('abandoned')
  })

  it('goes on with any act, and the months begin anew', () => {
    const position = says(chloe, 'c01', {}, onDay(151))
    const alive = given(toldTwice, position)
    expect(alive.agreement).toMatchObject({ idleTold: [], activeAt: onDay(151) })
    alive.whenAct(follows(onDay(180))).thenNothing()
    // A timer that was set before something happened comes too late.
    alive.when('follow-idle', { since: START }, SYSTEM, onDay(400)).thenNothing()
  })

  it('is kept from that by nothing that an observer does', () => {
    const watched = [...inReview(), ...observes]
    const told = [121, 152].map((days) => follows(onDay(days)))
    const worries = act('raise-concern', { clause: 'c01', reason: 'Quand ?' }, clerk, onDay(155))
    const { activeAt, idleTold } = given(watched, told).agreement
    expect(idleTold).toHaveLength(2)
    expect(given(watched, told, worries).agreement).toMatchObject({ activeAt, idleTold })
    expect(given(watched, told, worries, follows(onDay(183))).agreement.status).toBe('abandoned')
  })

  it('is not given up by a clock that comes late: its people have a month each time', () => {
    const late = [...inReview(), follows(onDay(300))]
    given(late)
      .whenAct(follows(onDay(301)))
      .thenNothing()
    given(late, follows(onDay(330)))
      .whenAct(follows(onDay(331)))
      .thenNothing()
    expect(given(late, follows(onDay(330)), follows(onDay(360))).agreement.status).toBe('abandoned')
  })

  it('is looked at by the clock on these days', () => {
    expect(dueOf(given(inReview()).agreement)).toMatchObject({ command: 'follow-idle', at: onDay(120) })
    expect(dueOf(given(toldTwice).agreement)).toMatchObject({ command: 'follow-idle', at: onDay(180) })
    expect(dueOf(given(inReview(), opensCall()).agreement)?.command).not.toBe('follow-idle')
    expect(dueOf(given(allSigned()).agreement)?.command).not.toBe('follow-idle')
  })

  it('may be a draft, or out for signature: what was signed falls', () => {
    const draft = given(drafted())
    const since = draft.agreement.activeAt
    draft.when('follow-idle', { since }, SYSTEM, later(since, 121 * DAY)).thenFacts('idle.told')
    const from = given(sealed()).story.at
    const steps = [120, 150, 180].map((days) => follows(later(from, days * DAY)))
    const { agreement } = given(sealed(), steps)
    expect(agreement.status).toBe('abandoned')
    expect(new Set(Object.values(statuses(agreement.slots)))).toEqual(new Set(['voided']))
  })
})

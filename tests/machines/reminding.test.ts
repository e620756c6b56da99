import { describe, expect, it } from 'vitest'
import { endOfDay } from '#machines/calendar.ts'
import { dueOf, duesOf } from '#machines/due.ts'
import { type Agreement, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { accepts, act, CLAUSES, inReview, invited, opensCall, says } from '#tests/story.ts'
import { AM, answers, calls, classes, proposes } from './amending.ts'
import { inForce } from './in-force.ts'
import { given } from './telling.ts'

const { chloe, shauna, sunita, etienne } = cast
const ends = (day: string) => endOfDay(day, 'America/Toronto')
const OPENED = '2026-03-05T04:59:59.000Z'
/** Sixteen days before its deadline, to the second: half of it is eight days. */
const open = () => [...inReview(), opensCall(ends('2026-03-20'), 'call-1', OPENED)]
const DEADLINE = ends('2026-03-20')
const HALF = '2026-03-13T04:29:59.000Z'
const MOST = '2026-03-17T23:23:59.000Z'
const DAY = '2026-03-20T03:59:59.000Z'
const timer = { call: 'call-1', deadline: DEADLINE }
const reminds = (at: string, input = timer) => act('remind-parties', input, SYSTEM, at)
const reminder = (agreement: Parameters<typeof dueOf>[0]) => dueOf(agreement, 'remind-parties')

describe('a call reminds those who have still to answer', () => {
  it('at half of its time, at four fifths, and a day before its end', () => {
    const first = given(open()).agreement
    expect(reminder(first)).toEqual({ at: HALF, command: 'remind-parties', input: timer })
    const second = given(open(), reminds(HALF)).agreement
    expect(reminder(second)?.at).toBe(MOST)
    const third = given(open(), reminds(HALF), reminds(MOST)).agreement
    expect(reminder(third)?.at).toBe(DAY)
    expect(reminder(given(open(), reminds(HALF), reminds(MOST), reminds(DAY)).agreement)).toBeNull()
  })

  it('and nobody else', () => {
    const { story } = given(open(), accepts(chloe, ...CLAUSES), reminds(HALF))
    expect(story.entries.at(-1)?.facts).toEqual([
      { type: 'call.reminded', call: 'call-1', parties: ['uconf', 'utt412'], marks: ['half'] },
    ])
  })

  it('about what is called: who answered that is not reminded of the rest', () => {
    const one = act('open-call', { call: 'call-1', clauses: ['c01'], deadline: DEADLINE }, sunita, OPENED)
    const { story } = given(inReview(), one, says(chloe, 'c01'), reminds(HALF))
    expect(story.entries.at(-1)?.facts).toMatchObject([{ parties: ['uconf', 'utt412'] }])
  })

  it('once, when the clock was away over several of these times', () => {
    const { story, agreement } = given(open(), reminds('2026-03-18T12:00:00.000Z'))
    expect(story.entries.at(-1)?.facts).toMatchObject([{ marks: ['half', 'most'] }])
    expect(reminder(agreement)?.at).toBe(DAY)
  })

  it('early, twice, after the end, for another call or another deadline: nothing', () => {
    const story = given(open())
    story.whenAct(reminds('2026-03-13T04:29:58.000Z')).thenNothing()
    given(open(), reminds(HALF)).whenAct(reminds(HALF)).thenNothing()
    story.whenAct(reminds('2026-03-21T04:00:00.000Z')).thenNothing()
    story.whenAct(reminds(HALF, { ...timer, call: 'call-2' })).thenNothing()
    story.whenAct(reminds(HALF, { ...timer, deadline: ends('2026-03-19') })).thenNothing()
    story.when('remind-parties', {}, SYSTEM, HALF).thenNothing()
    given(inReview()).whenAct(reminds(HALF)).thenNothing()
  })

  it('too late, leaves its turn to what comes next', () => {
    const { agreement } = given(open())
    expect(duesOf(agreement).map(({ command }) => command)).toEqual(['remind-parties', 'prolong-call'])
  })

  it('again at the times of a renewed deadline that are still to come; the old timer does nothing', () => {
    const longer = act(
      'extend-call',
      { deadline: ends('2026-03-27'), reason: 'x' },
      etienne,
      '2026-03-15T14:00:00.000Z',
    )
    const { agreement } = given(open(), reminds(HALF), longer)
    // Half of the twenty-three days came at noon on the sixteenth.
    expect(reminder(agreement)).toMatchObject({
      at: '2026-03-16T16:29:59.000Z',
      input: { deadline: ends('2026-03-27') },
    })
    given(open(), longer).whenAct(reminds(MOST)).thenNothing()
  })

  it('not while an objection stops it; once it goes on, only what is still ahead', () => {
    const objects = says(
      shauna,
      'c03',
      { stance: 'object', reason: 'x', ground: 'collective_agreement', objection: 'O1' },
      '2026-03-20T14:00:00.000Z',
    )
    const stopped = given(open(), objects)
    expect(reminder(stopped.agreement)).toBeNull()
    stopped.whenAct(reminds('2026-03-20T14:01:00.000Z')).thenNothing()
    const { agreement } = given(
      open(),
      objects,
      act('withdraw-objection', { objection: 'O1', reason: '' }, shauna),
    )
    expect(agreement.call?.deadline).toBe(ends('2026-03-23'))
    expect(reminder(agreement)?.at).toBe('2026-03-23T03:59:59.000Z')
  })

  it('whoever runs it reminds besides, which takes nothing from the clock', () => {
    const { agreement } = given(open(), act('remind-parties', {}, etienne))
    expect(reminder(agreement)?.at).toBe(HALF)
  })
})

describe('a call on an amendment', () => {
  const called = [...inForce(), proposes(), classes('substantive'), calls('2026-04-01')]

  it('reminds in the same way, those whom it asks', () => {
    const { agreement } = given(called)
    const due = reminder(agreement)
    expect(due).toMatchObject({ input: { call: 'AM1-call-1', deadline: ends('2026-04-01') } })
    const { story } = given(called, answers(chloe), reminds(due?.at ?? '', due?.input as typeof timer))
    expect(story.entries.at(-1)?.facts).toEqual([
      { type: 'call.reminded', call: 'AM1-call-1', parties: ['uconf', 'utt412'], marks: ['half'] },
    ])
    expect(story.agreement?.amendments[AM]?.call?.reminded).toEqual(['half'])
  })

  it('has closed when the last has answered: the timer does nothing', () => {
    const due = reminder(given(called).agreement)
    given(called, answers(chloe), answers(shauna), answers(sunita))
      .whenAct(reminds(due?.at ?? '', due?.input as typeof timer))
      .thenNothing()
  })
})

describe('an invitation that waits for its answer', () => {
  const asked = () => [...invited(), act('accept-invitation', { optOutTacit: false }, sunita)]
  const since = () => given(asked()).agreement.parties.utt412?.invitedAt ?? ''
  const recalling = (agreement: Agreement) =>
    duesOf(agreement).filter(({ command }) => command === 'remind-invited')
  const plus = (days: number) => new Date(Date.parse(since()) + days * 86_400_000).toISOString()
  const recalls = (at: string, party = 'utt412', invitedAt = since()) =>
    act('remind-invited', { party, invitedAt }, SYSTEM, at)

  it('is recalled twice before nobody need wait for it', () => {
    const { agreement } = given(asked())
    expect(recalling(agreement)).toEqual([
      { at: plus(15), command: 'remind-invited', input: { party: 'hydraulis', invitedAt: since() } },
      { at: plus(15), command: 'remind-invited', input: { party: 'utt412', invitedAt: since() } },
    ])
    const told = given(asked(), recalls(plus(15)))
    expect(told.story.entries.at(-1)?.facts).toEqual([
      { type: 'invitation.reminded', party: 'utt412', until: plus(30) },
    ])
    expect(recalling(told.agreement).map(({ at, input }) => [at, input])).toMatchObject([
      [plus(15), { party: 'hydraulis' }],
      [plus(23), { party: 'utt412' }],
    ])
    told.whenAct(recalls(plus(16))).thenNothing()
    const twice = given(asked(), recalls(plus(15)), recalls(plus(23)))
    expect(recalling(twice.agreement)).toMatchObject([{ input: { party: 'hydraulis' } }])
    twice.whenAct(recalls(plus(31))).thenNothing()
  })

  it('a week apart, also when the clock comes late', () => {
    const late = given(asked(), recalls(plus(40)))
    late.whenAct(recalls(plus(40))).thenNothing()
    expect(recalling(late.agreement).at(-1)?.at).toBe(plus(47))
  })

  it('not once it is answered, and not for an invitation before this one', () => {
    given(asked(), act('decline-invitation', { reason: 'x' }, shauna))
      .whenAct(recalls(plus(23)))
      .thenNothing()
    given(asked())
      .whenAct(recalls(plus(23), 'utt412', '2026-01-01T00:00:00.000Z'))
      .thenNothing()
  })

  it('begins anew with another invitation', () => {
    const again = [
      recalls(plus(15)),
      recalls(plus(23)),
      act('lapse-invitation', { party: 'utt412' }, sunita, plus(30)),
      act('invite-party', { party: 'utt412' }, sunita, plus(31)),
    ]
    const { agreement } = given(asked(), again)
    expect(agreement.parties.utt412).not.toHaveProperty('remindedAt')
    expect(agreement.parties.utt412).not.toHaveProperty('reminders')
    expect(recalling(agreement).at(-1)?.at).toBe(plus(46))
  })

  it('may be recalled by whoever invites, as long as it waits', () => {
    given(asked()).when('remind-invited', { party: 'utt412' }, sunita).thenFacts('invitation.reminded')
    given(asked())
      .when('remind-invited', { party: 'uconf' }, sunita)
      .thenRefused('Refused', 'not_in_this_state')
    given(asked()).when('remind-invited', { party: 'utt412' }, chloe).thenRefused('Forbidden', 'role_missing')
  })
})

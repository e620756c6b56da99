import { describe, expect, it } from 'vitest'
import { endOfDay } from '#machines/calendar.ts'
import type { Policy } from '#machines/policy.ts'
import * as cast from '#tests/cast.ts'
import { accepts, act, inReview, opensCall, says } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, etienne, chloe, shauna, words } = cast
const O1 = { objection: 'O1' }
const because = { ...O1, reason: 'Voici pourquoi.' }
const objects = (more = {}) =>
  says(chloe, 'c02', { stance: 'object', reason: 'Non.', ground: 'law', objection: 'O1', ...more })
const admits = act('admit-objection', O1, etienne)
const starts = act('start-resolution', O1, etienne)
const proposes = act('propose-resolution', { ...O1, title: words('a', 'b'), text: words('c', 'd') }, sunita)
const sustains = act('sustain-objection', because, etienne)
const escalates = act('escalate-objection', because, etienne)
const ends = (date: string) => endOfDay(date, 'America/Toronto')
const past = (date: string) => new Date(Date.parse(ends(date)) + 1000).toISOString()
const worked = [inReview(), objects(), admits, starts]

describe('an objection that is not clear', () => {
  const asks = act('ask-reasons', because, etienne)
  const asked = [inReview(), objects(), asks]
  const adds = { ...O1, reason: 'Le code du travail.', ground: 'law' as const }

  it('is asked for its reasons, with a word on what is missing', () => {
    given(inReview(), objects()).whenAct(asks).thenFacts('objection O1 ASK_REASONS', 'reasons.asked')
    given(inReview(), objects())
      .when('ask-reasons', { ...O1, reason: ' ' }, etienne)
      .thenRefused('Refused', 'reason_missing')
    given(inReview(), objects(), admits).whenAct(asks).thenRefused('Refused', 'not_in_this_state')
  })

  it('is judged on the reasons that its party then gives', () => {
    const outcome = given(...asked).when('add-reasons', adds, chloe)
    outcome.thenFacts('objection O1 ADD_REASONS', 'reasons.added')
    expect(outcome.agreement.objections.O1).toMatchObject({ status: 'raised', reason: 'Le code du travail.' })
    given(...asked)
      .when('add-reasons', adds, shauna)
      .thenRefused('Forbidden', 'not_the_objector')
    given(...asked)
      .when('add-reasons', { ...adds, reason: '' }, chloe)
      .thenRefused('Refused', 'reason_missing')
    given(inReview(), objects()).when('add-reasons', adds, chloe).thenRefused('Refused', 'not_in_this_state')
  })

  it('is admitted by itself when the ground allows it', () => {
    given(...asked)
      .when('add-reasons', { ...adds, ground: 'own_obligation' }, chloe)
      .thenFacts(
        'objection O1 ADD_REASONS',
        'reasons.added',
        'objection O1 ADMIT',
        'clause c02 OBJECTION_ADMITTED',
      )
  })

  it('becomes a concern when no reasons came in five days, not before', () => {
    const story = given(...asked)
    story
      .when('note-as-concern', because, etienne, ends('2026-03-07'))
      .thenRefused('Refused', 'reasons_awaited')
    story
      .when('note-as-concern', because, etienne, past('2026-03-07'))
      .thenSome('objection O1 NOTE_AS_CONCERN')
  })

  it('may be withdrawn', () => {
    given(...asked)
      .when('withdraw-objection', because, chloe)
      .thenSome('objection O1 WITHDRAW')
  })
})

describe('case 14: an objection that blocks', () => {
  it('goes to the next level after twenty days or two wordings, not before', () => {
    given(...worked)
      .whenAct({ ...escalates, at: ends('2026-03-22') })
      .thenRefused('Refused', 'work_goes_on')
    given(...worked)
      .whenAct({ ...escalates, at: past('2026-03-22') })
      .thenSome('objection O1 ESCALATE')
    given(...worked, proposes)
      .whenAct(escalates)
      .thenRefused('Refused', 'work_goes_on')
    expect(given(...worked, proposes, proposes).whenAct(escalates).agreement.objections.O1?.status).toBe(
      'escalated',
    )
  })

  it('can still be answered, withdrawn or converted at that level', () => {
    const escalated = [...worked, proposes, proposes, escalates]
    given(...escalated)
      .when('integrate-objection', O1, chloe)
      .thenSome('objection O1 INTEGRATE')
    given(...escalated)
      .when('withdraw-objection', because, chloe)
      .thenSome('objection O1 WITHDRAW')
    given(...escalated)
      .whenAct(says(chloe, 'c02', { stance: 'reserve', reason: 'Deux postes.' }))
      .thenSome('objection O1 CONVERT')
  })

  it('is never dismissed by time: it is sustained only once a wording was tried, with a reason', () => {
    given(...worked)
      .whenAct(sustains)
      .thenRefused('Refused', 'no_resolution_proposed')
    given(...worked, proposes)
      .when('sustain-objection', { ...O1, reason: '' }, etienne)
      .thenRefused('Refused', 'reason_missing')
    given(inReview(), objects(), admits, proposes)
      .whenAct(sustains)
      .thenRefused('Refused', 'not_in_this_state')
  })

  it('sustained, blocks its clause until the party gives it up', () => {
    const { agreement } = given(...worked, proposes).whenAct(sustains)
    expect(agreement.objections.O1?.status).toBe('sustained')
    expect(agreement.clauses.c02?.status).toBe('blocked')
    const given_up = given(...worked, proposes, sustains).whenAct(says(chloe, 'c02'))
    expect(given_up.agreement.clauses.c02?.status).toBe('to_reconfirm')
  })

  it('sustained in a call, lets the call go on for the other clauses', () => {
    const called = [inReview(), opensCall(), objects({ ground: 'own_obligation' }), starts, proposes]
    expect(given(...called).agreement.status).toBe('review.blocked')
    const { agreement } = given(...called).whenAct(sustains)
    expect(agreement.status).toBe('review.call')
    expect(agreement.clauses.c02?.status).toBe('blocked')
    expect(agreement.clauses.c01?.status).toBe('on_call')
  })

  it('is not sustained by whoever speaks for its party', () => {
    given(...worked, proposes)
      .whenAct({ ...sustains, by: chloe })
      .thenRefused('Forbidden', 'role_missing')
    const judge = { ...cast.seats.sunita, roles: [...cast.seats.sunita.roles, 'facilitator' as const] }
    const own = { ...objects(), by: sunita }
    const starting = act('start-resolution', O1, etienne)
    given(inReview(), act('seat-person', { seat: judge }, sunita), own, admits, starting, proposes)
      .whenAct({ ...sustains, by: sunita })
      .thenRefused('Forbidden', 'own_objection')
  })
})

it('under a supermajority, the objection of a party that is not bound counts as a no after its round', () => {
  const policy: Policy = { ...cast.unanimity, rule: 'supermajority_veto', threshold: 0.6, quorum: 0.6 }
  const notBound = says(shauna, 'c01', { stance: 'object', reason: 'Non.', ground: 'law', objection: 'O1' })
  const held = [
    inReview(policy),
    notBound,
    admits,
    starts,
    proposes,
    accepts(sunita, 'c01'),
    accepts(chloe, 'c01'),
  ]
  expect(given(...held).agreement.clauses.c01?.status).toBe('blocked')
  expect(given(...held).whenAct(sustains).agreement.clauses.c01?.status).toBe('adopted')
})

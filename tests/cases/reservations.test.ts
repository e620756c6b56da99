import { describe, expect, it } from 'vitest'
import { endOfDay } from '#machines/calendar.ts'
import { contentOf } from '#machines/content-of.ts'
import * as cast from '#tests/cast.ts'
import { given } from '#tests/machines/telling.ts'
import { accepts, act, CLAUSES, inReview, opensCall, says } from '#tests/story.ts'

const { sunita, etienne, chloe, shauna, words } = cast
const LIMIT = 'Dans la limite de deux postes.'
const reserves = (reason = LIMIT, at?: string) => says(chloe, 'c01', { stance: 'reserve', reason }, at)
const objects = (more: object = {}, at?: string) =>
  says(
    shauna,
    'c01',
    {
      ...{ stance: 'object', reason: 'La réserve vide la clause.', ground: 'common_purpose' },
      ...{ objection: 'O1', reservation: 'hydraulis', ...more },
    },
    at,
  )
const admits = act('admit-objection', { objection: 'O1' }, etienne)
const withdraws = act('withdraw-reservation', { clause: 'c01' }, chloe)
const reserved = [...inReview(), reserves(), ...accepts(sunita, 'c01')]
const held = [...reserved, objects(), admits]

describe('case 16: a party objects to another’s reservation', () => {
  it('the objection says so; admitted, it holds the clause and not the reservation of anybody else', () => {
    const { agreement } = given(held)
    expect(agreement.objections.O1).toMatchObject({ status: 'admitted', reservation: 'hydraulis' })
    expect(agreement.clauses.c01?.status).toBe('blocked')
    expect(agreement.positions['c01:hydraulis']?.status).toBe('accepted_with_reservation')
  })

  it('the reservation is withdrawn: the objection has no object, its party is asked again, the clause goes on', () => {
    const outcome = given(held).whenAct(withdraws)
    outcome.thenSome('objection O1 WITHDRAW', 'position c01:utt412 RESET', 'clause c01 RESOLVE')
    expect(outcome.agreement.positions['c01:hydraulis']).toMatchObject({ status: 'accepted', reason: '' })
    expect(given(held, withdraws, accepts(shauna, 'c01')).agreement.clauses.c01?.status).toBe('adopted')
    given(held).whenAct(says(chloe, 'c01')).thenSome('objection O1 WITHDRAW')
  })

  it('or reworded: the objector says whether that answers it, and the others have ten days again', () => {
    const reworded = [...held, reserves('Deux postes en 2026.', '2026-03-10T15:00:00.000Z')]
    expect(given(reworded).agreement.objections.O1?.status).toBe('admitted')
    const answered = given(reworded, accepts(shauna, 'c01'))
    expect(answered.agreement.objections.O1?.status).toBe('withdrawn')
    expect(answered.agreement.clauses.c01?.status).toBe('adopted')
    const rest = [sunita, chloe, shauna].flatMap((by) => accepts(by, ...CLAUSES.slice(1)))
    const certifies = act('certify-concordance', {}, cast.meiLing)
    const agreed = [...reworded, ...accepts(shauna, 'c01'), ...rest, opensCall(), certifies]
    given(agreed)
      .when('seal-agreement', { digest: 'x' }, sunita, '2026-03-20T15:00:00.000Z')
      .thenRefused('Refused', 'wait_running')
  })

  it('or else the clause returns to discussion, with other words', () => {
    const text = words('Deux postes au plus.', 'Two positions at most.')
    const proposes = act(
      'propose-resolution',
      { objection: 'O1', title: words('But', 'Purpose'), text },
      sunita,
    )
    const { agreement } = given(held, proposes, act('integrate-objection', { objection: 'O1' }, shauna))
    expect(agreement.clauses.c01).toMatchObject({ status: 'under_discussion', revision: 2 })
    expect(agreement.positions['c01:hydraulis']?.status).toBe('stale')
  })

  it('is about a reservation that stands, of somebody else, within ten days', () => {
    given(reserved)
      .whenAct(objects({ reservation: 'uconf' }))
      .thenRefused('Refused', 'no_reservation')
    given(reserved)
      .whenAct({ ...objects({ reservation: 'hydraulis' }), by: chloe })
      .thenRefused('Refused', 'no_reservation')
    const last = endOfDay('2026-03-12', 'America/Toronto')
    given(reserved).whenAct(objects({}, last)).thenSome('objection.raised')
    given(reserved)
      .whenAct(objects({}, new Date(Date.parse(last) + 1000).toISOString()))
      .thenRefused('Refused', 'reservation_stands')
  })
})

describe('a reservation is withdrawn', () => {
  it('also while its objection stops a call, which goes on, and on a text that was agreed', () => {
    const called = [...inReview(), reserves(), opensCall(), objects(), admits]
    expect(given(called).agreement.status).toBe('review.blocked')
    expect(given(called, withdraws).agreement.status).toBe('review.call')
    const rest = [sunita, chloe, shauna].flatMap((by) => accepts(by, ...CLAUSES.slice(1)))
    const agreed = [...reserved, ...accepts(shauna, 'c01'), ...rest, opensCall()]
    expect(contentOf(given(agreed).agreement).clauses[0]?.reservations).toHaveLength(1)
    const after = given(agreed, withdraws).agreement
    expect(after.status).toBe('agreed')
    expect(contentOf(after).clauses[0]?.reservations).toEqual([])
  })

  it('by the party that made it, where there is one', () => {
    given(reserved)
      .whenAct({ ...withdraws, by: shauna })
      .thenRefused('Refused', 'no_reservation')
    given(reserved)
      .when('withdraw-reservation', { clause: 'c02' }, chloe)
      .thenRefused('Refused', 'no_reservation')
  })
})

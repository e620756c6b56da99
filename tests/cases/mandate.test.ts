import { describe, expect, it } from 'vitest'
import { awaitedPositions } from '#machines/awaiting.ts'
import { dueOf } from '#machines/due.ts'
import { type Actor, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import {
  accepts,
  act,
  adopted,
  agreedText,
  CLAUSES,
  inReview,
  opensCall,
  says,
  sealed,
} from '#tests/story.ts'

const { sunita, etienne, meiLing, chloe, karim, shauna } = cast
const reason = 'Elle n’est plus à notre emploi.'
const questions = (by: Actor, more: object = {}, at?: string) =>
  act('question-mandate', { party: 'hydraulis', person: chloe.person, reason, ...more }, by, at)
const confirms = (by: Actor, at?: string) => act('confirm-positions', {}, by, at)
/** Questioned on Monday 2 March; ten days later in the evening in Toronto. */
const MONDAY = '2026-03-02T16:00:00.000Z'
const LAST = '2026-03-13T03:59:59.000Z'
const OVER = '2026-03-13T04:00:00.000Z'
const questioned = [...adopted(), questions(karim, {}, MONDAY)]
const voids = act('void-positions', {}, SYSTEM, OVER)

describe('case 37: whoever spoke for a party had no mandate', () => {
  it('what was said is to be confirmed, and counts for nothing meanwhile; what others said stays', () => {
    const { agreement } = given(questioned)
    expect(agreement.positions['c02:hydraulis']).toMatchObject({ status: 'accepted', toConfirm: LAST })
    expect(agreement.positions['c02:uconf']?.toConfirm).toBeUndefined()
    expect(agreement.parties.hydraulis?.status).toBe('reviewing')
    expect(agreement.parties.uconf?.status).toBe('concurring')
    expect(awaitedPositions(agreement, 'hydraulis')).toEqual(CLAUSES)
    expect(() => given(questioned).whenAct(opensCall()).agreement).toThrow('bound_not_accepted')
  })

  it('the party confirms within ten days, through somebody else, and everything stands as it was', () => {
    const outcome = given(questioned).whenAct(confirms(karim, LAST))
    outcome.thenFacts('mandate.confirmed', 'participation hydraulis CONCUR')
    expect(outcome.agreement.positions).toEqual(given(adopted()).agreement.positions)
    given(questioned).whenAct(confirms(chloe)).thenRefused('Refused', 'own_mandate')
    given(questioned).whenAct(confirms(shauna)).thenRefused('Refused', 'nothing_to_confirm')
    given(questioned).whenAct(confirms(karim, OVER)).thenRefused('Refused', 'nothing_to_confirm')
    given(questioned).whenAct(says(chloe, 'c02')).thenRefused('Refused', 'own_mandate')
  })

  it('or says it again through somebody else', () => {
    const other = { ...chloe, person: 'p50' }
    const seated = act('seat-person', { seat: cast.seat(other, ['alternate']) }, chloe)
    const { positions } = given(questioned, seated, accepts(other, 'c02')).agreement
    expect(positions['c02:hydraulis']).toMatchObject({ status: 'accepted', by: 'p50' })
    expect(positions['c02:hydraulis']?.toConfirm).toBeUndefined()
  })

  it('else it is void: the clock sees to it, once, and a late timer does nothing', () => {
    expect(dueOf(given(questioned).agreement)).toEqual({ at: OVER, command: 'void-positions', input: {} })
    const { agreement } = given(questioned, voids)
    const own = CLAUSES.map((id) => agreement.positions[`${id}:hydraulis`]?.status)
    expect(new Set(own)).toEqual(new Set(['stale']))
    // An adoption that rested on its word no longer stands.
    expect(CLAUSES.map((id) => agreement.clauses[id]?.status)).toEqual(CLAUSES.map(() => 'to_reconfirm'))
    expect(agreement.positions['c01:hydraulis']?.toConfirm).toBeUndefined()
    expect(agreement.positions['c01:utt412']?.status).toBe('accepted')
    given(questioned, voids).whenAct(voids).thenNothing()
    given(questioned)
      .whenAct({ ...voids, at: LAST })
      .thenNothing()
    given(questioned, confirms(karim)).whenAct(voids).thenNothing()
    given(questioned)
      .whenAct({ ...voids, by: etienne, at: LAST })
      .thenRefused('Refused', 'confirmation_awaited')
  })

  it('keeps a call open, and opens a text that was agreed on it once it is void', () => {
    const called = [...inReview(), opensCall(), ...accepts(chloe, ...CLAUSES), questions(karim)]
    const rest = [sunita, shauna].flatMap((by) => accepts(by, ...CLAUSES))
    expect(given(called, rest).agreement.status).toBe('review.call')
    expect(given(called, rest, confirms(karim)).agreement.status).toBe('agreed')
    const agreed = [...agreedText(), act('certify-concordance', {}, meiLing), questions(karim, {}, MONDAY)]
    const refused = given(agreed).when('seal-agreement', { digest: 'x' }, sunita)
    expect(() => refused.agreement).toThrow('bound_not_accepted')
    expect(given(agreed, voids).agreement.status).toBe('review.open')
    expect(statuses(given(agreed, voids).agreement.clauses)).toEqual(
      Object.fromEntries(CLAUSES.map((id) => [id, 'to_reconfirm'])),
    )
  })

  it('is said by that party, or by who convenes or facilitates; with a reason, of something said, before the seal', () => {
    given(adopted()).whenAct(questions(etienne)).thenSome('mandate.questioned')
    given(adopted()).whenAct(questions(shauna)).thenRefused('Forbidden', 'other_party')
    given(adopted())
      .whenAct(questions(karim, { reason: ' ' }))
      .thenRefused('Refused', 'reason_missing')
    given(adopted())
      .whenAct(questions(karim, { person: 'p99' }))
      .thenRefused('Refused', 'nothing_said')
    given(questioned).whenAct(questions(karim)).thenRefused('Refused', 'nothing_said')
    given(sealed()).whenAct(questions(karim)).thenRefused('Refused', 'not_in_this_state')
  })
})

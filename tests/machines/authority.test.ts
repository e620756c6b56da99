import { describe, expect, it } from 'vitest'
import * as cast from '#tests/cast.ts'
import { act, allSigned, drafted, inReview, sealed, signs } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, marcAntoine, corinne, karim, dominic, chloe, shauna, etienne, seat, seats } = cast
const leaves = (person: { person: string; party: string | null }, by = sunita) =>
  act('unseat-person', { party: person.party ?? '', person: person.person }, by)
const until = (from: string | null, last: string | null) =>
  act(
    'seat-person',
    { seat: { ...seats.karim, authority: { instrument: 'Politique 4', from, until: last, scope: '' } } },
    chloe,
  )

describe('a seat', () => {
  it('is taken away by its own party, or by the convenor before the party joined', () => {
    given(inReview()).whenAct(leaves(karim, chloe)).thenFacts('person.unseated')
    given(drafted()).whenAct(leaves(karim)).thenFacts('person.unseated')
    given(inReview()).whenAct(leaves(karim)).thenRefused('Forbidden', 'other_party')
    given(inReview()).whenAct(leaves(karim, shauna)).thenRefused('Forbidden', 'other_party')
    given(inReview())
      .whenAct(leaves({ person: 'p77', party: 'hydraulis' }, chloe))
      .thenRefused('Missing', 'person_missing')
  })

  it('stays with the last who convenes, and with the last who can answer for a party that joined', () => {
    given(inReview()).whenAct(leaves(sunita)).thenRefused('Refused', 'last_convenor')
    given(inReview()).whenAct(leaves(chloe, chloe)).thenRefused('Refused', 'last_of_party')
    const demoted = act('seat-person', { seat: seat(chloe, ['contributor']) }, chloe)
    given(inReview()).whenAct(demoted).thenRefused('Refused', 'last_of_party')
    const other = act('seat-person', { seat: seat({ ...chloe, person: 'p50' }, ['alternate']) }, chloe)
    given(inReview(), other).whenAct(leaves(chloe, chloe)).thenFacts('person.unseated')
  })

  it('taken away leaves nothing to do with it', () => {
    given(sealed(), leaves(karim, chloe)).whenAct(signs(karim)).thenRefused('Forbidden', 'role_missing')
    given(inReview(), leaves(etienne))
      .when('admit-objection', { objection: 'x' }, etienne)
      .thenRefused('Forbidden', 'role_missing')
  })
})

describe('authority', () => {
  it('is judged at the instant of signing', () => {
    given(sealed(), until(null, '2026-03-01')).whenAct(signs(karim)).thenRefused('Refused', 'authority_ended')
    given(sealed(), until('2026-03-03', null))
      .whenAct(signs(karim))
      .thenRefused('Refused', 'authority_not_begun')
    given(sealed(), until('2026-03-02', '2026-03-02')).whenAct(signs(karim)).thenSome('signature.given')
    // Still the second of March in Toronto, though the third in Greenwich.
    given(sealed(), until(null, '2026-03-02'))
      .whenAct(signs(karim, '2026-03-03T04:59:59.000Z'))
      .thenSome('signature.given')
    given(sealed(), until(null, '2026-03-02'))
      .whenAct(signs(karim, '2026-03-03T05:00:00.000Z'))
      .thenRefused('Refused', 'authority_ended')
  })

  it('scenario 11, case 9: an officer signs on Monday, is dismissed on Tuesday, and the agreement completes on Friday', () => {
    const signed = given(
      ...[sealed(), signs(karim), leaves(karim, chloe)],
      [marcAntoine, corinne].map((by) => signs(by)),
      signs(dominic, '2026-03-06T15:00:00.000Z'),
    )
    expect(signed.agreement.status).toBe('signed')
    expect(signed.agreement.slots['S1:hydraulis:p21']?.status).toBe('signed')
  })

  it('that ends after a signature undoes nothing', () => {
    expect(given(allSigned(), until(null, '2026-03-01')).agreement.slots['S1:hydraulis:p21']?.status).toBe(
      'signed',
    )
  })
})

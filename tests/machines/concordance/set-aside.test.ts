import { describe, expect, it } from 'vitest'
import * as cast from '#tests/cast.ts'
import { act, agreedText, drafted, inReview, sealed } from '#tests/story.ts'
import { given } from '../telling.ts'

const { meiLing, sunita } = cast
const reason = '« Peut » est ici le verbe de la loi.'
const difference = {
  clause: 'c01',
  revision: 1,
  kind: 'modal' as const,
  fr: 'peut aviser',
  en: 'will notify',
}
const setsAside = (change: Partial<typeof difference & { reason: string }> = {}) =>
  act('set-aside-difference', { ...difference, reason, ...change }, meiLing)
const certifies = act('certify-concordance', {}, meiLing)

describe('a difference between the languages', () => {
  it('is set aside by the reviser with a reason, while the text may still change', () => {
    for (const before of [drafted(), inReview(), agreedText()]) {
      given(before).whenAct(setsAside()).thenFacts('difference.set_aside')
    }
    given(sealed()).whenAct(setsAside()).thenRefused('Refused', 'not_in_this_state')
  })

  it('is set aside on the wording that was compared, of a clause that is there', () => {
    given(inReview())
      .whenAct(setsAside({ revision: 2 }))
      .thenRefused('Conflict', 'revision_outdated')
    given(inReview())
      .whenAct(setsAside({ clause: 'c99' }))
      .thenRefused('Missing', 'clause_missing')
  })

  it('has one reason, the newest', () => {
    const { agreement } = given(inReview(), setsAside(), setsAside({ reason: 'Autre raison.' }))
    expect(agreement?.setAside).toMatchObject([
      { ...difference, reason: 'Autre raison.', by: meiLing.person },
    ])
  })

  it('stands in the certificate with its reason, in the order of the text', () => {
    const { agreement } = given(agreedText(), setsAside({ clause: 'c02' }), setsAside(), certifies)
    const { revision: _, ...standing } = difference
    expect(agreement?.concordance?.standing).toEqual([
      { ...standing, reason },
      { ...standing, clause: 'c02', reason },
    ])
    expect(given(agreedText(), certifies).agreement?.concordance).not.toHaveProperty('standing')
  })

  it('is forgotten with the wording that it was found in', () => {
    const text = { fr: 'Un autre objet.', en: 'Another purpose.' }
    const revises = act(
      'revise-clause',
      { clause: 'c01', seen: 1, changes: { text }, editorial: false },
      sunita,
    )
    const { agreement } = given(inReview(), setsAside(), revises, certifies)
    expect(agreement?.clauses.c01?.revision).toBe(2)
    expect(agreement?.concordance).not.toHaveProperty('standing')
    const later = given(inReview(), setsAside(), revises, setsAside({ clause: 'c02' }))
    expect(later.agreement?.setAside).toHaveLength(1)
  })
})

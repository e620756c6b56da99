import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Goal, GoalKind, GoalSide, overlaps } from '#machines/goals.ts'
import * as cast from '#tests/cast.ts'
import { act, agreedText, drafted, inReview, invited } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, chloe, karim } = cast
const goal = (side: GoalSide, kind: GoalKind): Goal => ({ side, kind, fr: 'Voici.', en: '' })
const goals = [goal('seeks', 'jobs')]

describe('stating goals', () => {
  it('is done in the draft by whoever convenes, and by each party once it is invited', () => {
    given(drafted()).when('state-goals', { goals }, sunita).thenFacts('goals.stated')
    given(invited()).when('state-goals', { goals }, chloe).thenFacts('goals.stated')
    given(inReview()).when('state-goals', { goals: [] }, chloe).thenFacts('goals.stated')
  })

  it('changes nothing that is decided', () => {
    const story = given(inReview())
    const { agreement } = story.when('state-goals', { goals }, chloe)
    expect({ ...agreement, activeAt: '' }).toEqual({ ...story.agreement, activeAt: '' })
  })

  it('needs words in one language at least', () => {
    given(inReview())
      .when('state-goals', { goals: [{ ...goals[0], fr: ' ', en: '' } as Goal] }, chloe)
      .thenRefused('Refused', 'goal_without_words')
  })

  it('is over once the text is agreed, and is not for those who only sign or watch', () => {
    given(agreedText()).when('state-goals', { goals }, chloe).thenRefused('Refused', 'not_in_this_state')
    given(inReview()).when('state-goals', { goals }, karim).thenRefused('Forbidden', 'role_missing')
    const left = act('decline-invitation', { reason: 'Non.' }, chloe)
    given(invited(), left).when('state-goals', { goals }, chloe).thenRefused('Refused', 'not_taking_part')
  })
})

describe('where goals meet', () => {
  const parties = ['uconf', 'hydraulis', 'utt412']

  it('tells what is shared, what is met and what is strained, the strained first', () => {
    const found = overlaps(
      {
        uconf: [goal('seeks', 'places'), goal('seeks', 'data')],
        hydraulis: [goal('seeks', 'places'), goal('offers', 'places'), goal('limits', 'data')],
      },
      parties,
    )
    expect(found).toEqual([
      {
        ...{ kind: 'data', seeks: ['uconf'], offers: [], limits: ['hydraulis'] },
        ...{ shared: false, met: false, strained: true },
      },
      {
        ...{ kind: 'places', seeks: ['uconf', 'hydraulis'], offers: ['hydraulis'], limits: [] },
        ...{ shared: true, met: true, strained: false },
      },
    ])
  })

  it('sees no strain of a party with itself', () => {
    const alone = { uconf: [goal('seeks', 'money'), goal('limits', 'money'), goal('offers', 'money')] }
    expect(overlaps(alone, parties)).toMatchObject([{ shared: false, met: false, strained: false }])
  })

  it('knows only the parties that are named, and every kind at most once', () => {
    const line = fc.record({
      side: fc.constantFrom(...GoalSide.options),
      kind: fc.constantFrom(...GoalKind.options),
      fr: fc.constant('x'),
      en: fc.constant(''),
    })
    const said = fc.dictionary(fc.constantFrom('uconf', 'hydraulis', 'gone', 'constructor'), fc.array(line))
    fc.assert(
      fc.property(said, (all) => {
        const found = overlaps(all, parties)
        expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length)
        for (const { seeks, offers, limits, strained, shared } of found) {
          for (const id of [...seeks, ...offers, ...limits]) expect(parties).toContain(id)
          if (strained) expect(new Set([...seeks, ...limits]).size).toBeGreaterThan(1)
          expect(shared).toBe(seeks.length > 1)
        }
      }),
    )
  })
})

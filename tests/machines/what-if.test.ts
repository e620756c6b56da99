import { describe, expect, it } from 'vitest'
import type { Agreement } from '#machines/state.ts'
import { whatIf } from '#machines/what-if.ts'
import * as cast from '#tests/cast.ts'
import { act, drafted, inReview, play } from '#tests/story.ts'

const draft = play(drafted()).agreement as Agreement
const under = (policy: Agreement['policy']) => whatIf({ ...draft, policy })
const outcomes = (policy: Agreement['policy']) =>
  under(policy).map(({ party, says, adopted, missing }) => [party, says, adopted, missing[0]])

describe('the rule, tried on the parties before anybody is asked', () => {
  it('follows the policy: a stand-aside is let through or not, an objection stops', () => {
    expect(outcomes({ ...cast.unanimity, standAsideMax: 0.5 })).toEqual([
      ['hydraulis', 'standing_aside', false, 'not_unanimous'],
      ['hydraulis', 'objecting', false, 'objection_open'],
      ['utt412', 'standing_aside', false, 'not_unanimous'],
      ['utt412', 'objecting', false, 'objection_open'],
    ])
    expect(outcomes(cast.unanimity)[0]).toEqual([
      ...['hydraulis', 'standing_aside'],
      ...[false, 'too_many_stand_asides'],
    ])
    const consent = { ...cast.unanimity, rule: 'consent_with_silence' as const, standAsideMax: 0.5 }
    expect(outcomes(consent).map(([, says, adopted]) => [says, adopted])).toEqual([
      ['standing_aside', true],
      ['objecting', false],
      ['standing_aside', true],
      ['objecting', false],
    ])
    const regional = outcomes({ ...cast.byClass, standAsideMax: 0.5 })
    expect(regional.find(([party, says]) => party === 'utt412' && says === 'standing_aside')).toEqual([
      'utt412',
      'standing_aside',
      false,
      'class_rule',
    ])
  })

  it('takes nobody for an example that the text could not name, and nobody alone', () => {
    const ministry = cast.party('ministry', 'government', cast.words('Ministère'), { observer: true })
    const watched = play([
      ...drafted(),
      act('list-party', { party: ministry, seats: [], letters: {} }, cast.sunita),
    ])
    expect(whatIf(watched.agreement as Agreement)).toEqual(whatIf(draft))
    const alone = { ...draft, parties: { uconf: draft.parties.uconf as Agreement['parties'][string] } }
    expect(whatIf(alone)).toEqual([])
  })

  it('says the same whatever was said before, and changes nothing', () => {
    const review = play(inReview()).agreement as Agreement
    const before = structuredClone(review)
    expect(whatIf(review)).toEqual(whatIf(draft))
    expect(review).toEqual(before)
  })
})

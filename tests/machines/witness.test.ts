import { describe, expect, it } from 'vitest'
import type { SigningPlan } from '#machines/signing/plan.ts'
import type { Actor } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { act, approvedText, seals, signs } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, marcAntoine, corinne, karim, dominic, shauna, seat } = cast
const plain = { turns: {}, notBefore: null, endsOn: null }
const plans = (plan: Partial<SigningPlan>) => act('plan-signing', { plan: { ...plain, ...plan } }, sunita)

describe('a witness', () => {
  const elder: Actor = { person: 'p29', party: 'utt412' }
  const sits = act('seat-person', { seat: seat(elder, ['witness', 'elder']) }, shauna)
  const attests = (by = elder, how: 'in_person' | 'video' = 'in_person') =>
    act('attest-witness', { slot: 'S1:utt412:p26', how }, by)
  const ceremony = { witnesses: { 'utt412:p26': 'p29' } }
  const witnessed = [...approvedText(), sits, plans(ceremony), seals()]

  it('case 23: is there before the signature that the plan wants witnessed', () => {
    given(witnessed).whenAct(signs(dominic)).thenRefused('Refused', 'witness_missing')
    given(witnessed, attests()).whenAct(signs(dominic)).thenSome('signature.given')
    given(witnessed).whenAct(signs(karim)).thenSome('signature.given')
  })

  it('case 23: is there by video only where the party says that it may be', () => {
    given(witnessed).whenAct(attests(elder, 'video')).thenRefused('Refused', 'video_excluded')
    const remote = [...approvedText(), sits, plans({ ...ceremony, videoWitness: ['utt412'] }), seals()]
    const attested = given(remote, attests(elder, 'video'))
    expect(attested.agreement.slots['S1:utt412:p26']?.witness).toMatchObject({ person: 'p29', how: 'video' })
    attested.whenAct(signs(dominic)).thenSome('signature.given')
  })

  it('case 23: the day of a ceremony may be the day of effect', () => {
    const day = [...approvedText(), sits, plans({ ...ceremony, notBefore: '2026-06-21' }), seals(), attests()]
    const { effectiveAt } = given(
      day,
      [dominic, karim, marcAntoine, corinne].map((by) => signs(by)),
    ).agreement
    expect(effectiveAt).toBe('2026-06-21T04:00:00.000Z')
  })

  it('is the one planned', () => {
    const another = { ...elder, person: 'p30' }
    const anotherSits = act('seat-person', { seat: seat(another, ['witness']) }, shauna)
    given(witnessed, anotherSits).whenAct(attests(another)).thenRefused('Forbidden', 'not_the_witness')
    given(witnessed, attests(), signs(dominic)).whenAct(attests()).thenRefused('Refused', 'not_in_this_state')
  })
})

import { describe, expect, it } from 'vitest'
import { decide } from '#machines/decide.ts'
import type { Actor } from '#machines/state.ts'
import { readsRefusal } from '#machines/visibility.ts'
import * as cast from '#tests/cast.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import { act, placeOf, sealed, signs } from '#tests/story.ts'

const { sunita, chloe, karim, shauna, dominic, corinne, meiLing } = cast
const reason = 'Notre assureur refuse.'
const declines = (confidential: boolean) =>
  act('decline-to-sign', (now) => ({ slot: placeOf(now, karim).slot, reason, confidential }), karim)

/** Who reads why Karim refused. */
function readers(confidential: boolean): string[] {
  const { agreement } = given(sealed(), declines(confidential))
  const slot = agreement.slots['S1:hydraulis:p21']
  if (!slot) throw new Error('Karim has no place.')
  const people: Record<string, Actor> = { sunita, chloe, karim, shauna, dominic, meiLing }
  return Object.keys(people).filter((name) => readsRefusal(agreement, slot, people[name] as Actor))
}

describe('case 19: a party declines to sign, and says why', () => {
  it('to all who speak for the parties', () => {
    expect(readers(false)).toEqual(['sunita', 'chloe', 'karim', 'shauna'])
    const { agreement, story } = given(sealed())
    const input = { slot: placeOf(agreement, karim).slot, reason }
    expect(decide(agreement, 'decline-to-sign', input, karim, story.at)).not.toHaveProperty('decided.readers')
  })

  it('or, in confidence, to whoever convenes; the entry is then withheld from the other parties', () => {
    expect(readers(true)).toEqual(['sunita', 'chloe', 'karim'])
    const { agreement, story } = given(sealed())
    const input = { slot: placeOf(agreement, karim).slot, reason, confidential: true }
    expect(decide(agreement, 'decline-to-sign', input, karim, story.at)).toMatchObject({
      decided: { readers: ['hydraulis', 'uconf'], facts: expect.anything() },
    })
  })

  it('a reason given later, and openly, is open', () => {
    const again = act('reconsider-signing', (now) => placeOf(now, karim), karim)
    const { slots } = given(sealed(), declines(true), again, declines(false)).agreement
    expect(slots['S1:hydraulis:p21']).not.toHaveProperty('confidential')
  })

  it('the signing is held, and goes on when the party reconsiders on the same text', () => {
    const held = given(sealed(), signs(dominic), declines(true))
    expect(held.agreement.status).toBe('signing.held')
    expect(held.agreement.parties.hydraulis?.status).toBe('declined_to_sign')
    const back = [
      act('reconsider-signing', (now) => placeOf(now, karim), karim),
      act('resume-signing', {}, sunita),
    ]
    const resumed = given(sealed(), signs(dominic), declines(true), back)
    expect(statuses(resumed.agreement.slots)).toMatchObject({
      ...{ 'S1:utt412:p26': 'signed', 'S1:hydraulis:p21': 'pending' },
    })
    resumed.whenAct(signs(corinne)).thenSome('signature.given')
  })

  it('or the text is opened again without waiting for it', () => {
    const opens = act(
      'unseal-agreement',
      (now) => ({
        ...{ digest: now.seals.at(-1)?.digest ?? '', reason: 'Pour l’assureur.' },
        changes: [{ clause: 'c01', seen: 1, body: { text: cast.words('Autre.', 'Other.') } }],
      }),
      sunita,
    )
    const { status, parties } = given(sealed(), declines(false), opens).agreement
    expect([status, parties.hydraulis?.status]).toEqual(['review.open', 'reviewing'])
  })
})

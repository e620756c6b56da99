import { describe, expect, test } from 'vitest'
import en from '#app/locales/en/index.ts'
import fr from '#app/locales/fr/index.ts'
import { AIMS, askedIn, ENFORCING, instrumentFor } from '#templates/agreements/instrument.ts'

describe('the instrument that fits', () => {
  test('is an agreement where duties are shared, with counsel where a court may have to enforce it', () => {
    expect(instrumentFor('share', 'no')).toEqual({ instrument: 'agreement', here: true })
    for (const enforcing of ['yes', 'unsure'] as const)
      expect(instrumentFor('share', enforcing)).toEqual({ instrument: 'binding', here: true })
  })

  test('is another one for everything else, and each says why in both languages', () => {
    for (const aim of AIMS)
      for (const enforcing of ENFORCING) {
        const { instrument, here } = instrumentFor(aim, enforcing)
        expect(here).toBe(aim === 'share')
        for (const words of [fr, en]) {
          expect(words.start.instrument.is[instrument]).toBeTruthy()
          expect(words.start.instrument.because[instrument]).toBeTruthy()
        }
      }
  })

  test('waits for both answers, and takes no other for one', () => {
    const asked = (search: string) => askedIn(new URLSearchParams(search))
    expect(asked('aim=intent&court=no')).toEqual({ aim: 'intent', enforcing: 'no' })
    for (const search of [
      '',
      'aim=share',
      'court=no',
      'aim=constructor&court=no',
      'aim=share&court=__proto__',
    ])
      expect(asked(search)).toBeNull()
  })
})

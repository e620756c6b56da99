import { describe, expect, it } from 'vitest'
import { contentOf } from '#machines/content-of.ts'
import type { Words } from '#machines/words.ts'
import * as cast from '#tests/cast.ts'
import { clauses } from '#tests/cast-text.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import { act, agreedText, digestOf, opensCall, SPEAKERS, says, sealed, signs } from '#tests/story.ts'

const { sunita, meiLing, karim, shauna } = cast
const certifies = act('certify-concordance', {}, meiLing)
const reopens = act('reopen-text', { reason: 'Les deux langues diffèrent.' }, meiLing)
const text = clauses.find(({ clause }) => clause === 'c03')?.body.text as Words
/** A word of the English alone is put right; nothing that the redline takes for substance by itself. */
const english = { ...text, en: 'One journeyperson accompanies each learner.' }
const mends = (editorial: boolean) =>
  act('revise-clause', { clause: 'c03', seen: 1, changes: { text: english }, editorial }, sunita)

describe('case 33: the languages are found to differ before the seal', () => {
  it('the reviser opens the agreed text, and only that clause is asked again', () => {
    const { agreement } = given(agreedText(), certifies, reopens, mends(false))
    expect(agreement.status).toBe('review.open')
    expect(statuses(agreement.clauses)).toEqual({
      ...{ c01: 'adopted', c02: 'adopted', c04: 'adopted', c05: 'adopted' },
      c03: 'to_reconfirm',
    })
  })

  it('whoever reads the language that stayed the same reconfirms too', () => {
    const { positions } = given(agreedText(), reopens, mends(false)).agreement
    const own = Object.entries(statuses(positions)).filter(([key]) => key.startsWith('c03:'))
    expect(own.map(([, status]) => status)).toEqual(['stale', 'stale', 'stale'])
    const others = Object.entries(statuses(positions)).filter(([key]) => !key.startsWith('c03:'))
    expect(new Set(others.map(([, status]) => status))).toEqual(new Set(['accepted']))
  })

  it('the certificate of the old wording seals nothing', () => {
    const again = SPEAKERS.map((by) => says(by, 'c03'))
    given(agreedText(), certifies, reopens, mends(false), again, opensCall())
      .when('seal-agreement', { digest: 'x' }, sunita)
      .thenRefused('Refused', 'concordance_missing')
  })
})

describe('case 34: the languages are found to differ during the signing', () => {
  const unseals = act(
    'unseal-agreement',
    (now) => ({
      ...{ digest: now.seals.at(-1)?.digest ?? '', reason: 'L’anglais dit autre chose.' },
      changes: [{ clause: 'c03', seen: 1, body: { text: english } }],
    }),
    sunita,
  )

  it('every signature is void, also of those who sign the language that stayed the same', () => {
    const before = given(sealed(), signs(karim)).agreement
    const { agreement } = given(sealed(), signs(karim), unseals)
    expect(agreement.status).toBe('review.open')
    expect(new Set(Object.values(statuses(agreement.slots)))).toEqual(new Set(['voided']))
    expect(agreement.clauses.c03?.status).toBe('to_reconfirm')
    expect(agreement.positions['c03:utt412']?.status).toBe('stale')
    expect(digestOf(agreement)).not.toBe(before.seals[0]?.digest)
  })

  it('is not mended by a correction that leaves the seal alone', () => {
    given(sealed()).whenAct(mends(true)).thenRefused('Refused', 'not_in_this_state')
    given(sealed())
      .whenAct({ ...mends(true), by: shauna })
      .thenRefused('Forbidden', 'role_missing')
  })
})

it('case 35: until it is put right, the text itself says which language prevails, or that both do', () => {
  const { agreement } = given(sealed())
  expect(contentOf(agreement).languages).toEqual({ regime: 'equal' })
  expect(digestOf({ ...agreement, regime: 'french_prevails' })).not.toBe(digestOf(agreement))
})

import { describe, expect, it } from 'vitest'
import { endOfDay } from '#machines/calendar.ts'
import { contentOf } from '#machines/content-of.ts'
import { decide } from '#machines/decide.ts'
import type { Policy } from '#machines/policy.ts'
import { silenceReasons } from '#machines/silence.ts'
import type { Clause } from '#machines/state.ts'
import type { Words } from '#machines/words.ts'
import * as cast from '#tests/cast.ts'
import { clauses } from '#tests/cast-text.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import {
  act,
  agreedText,
  digestOf,
  drafted,
  inReview,
  opensCall,
  SPEAKERS,
  says,
  sealed,
  signs,
} from '#tests/story.ts'

const { sunita, meiLing, karim, shauna } = cast
const certifies = act('certify-concordance', {}, meiLing)
const reopens = act('reopen-text', { reason: 'Les deux langues diffèrent.' }, meiLing)
const text = clauses.find(({ clause }) => clause === 'c03')?.body.text as Words
/** A word of the English alone is put right; nothing that the redline takes for substance by itself. */
const english = { ...text, en: 'One journeyperson accompanies each learner.' }
const mends = (editorial: boolean) =>
  act('revise-clause', { clause: 'c03', seen: 1, changes: { text: english }, editorial }, sunita)

const DELIVERED = { call: 'call-1', language: 'fr' as const, person: null, party: 'utt412', reference: 'R-1' }

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

describe('case 36: one language arrives late', () => {
  const half = { ...text, en: '' }
  const FRIDAY = '2026-03-06'
  const lock = drafted().findIndex(({ command }) => command === 'lock-policy')
  const writes = (changes: object, seen = 1) =>
    act('revise-clause', { clause: 'c03', seen, changes, editorial: true }, sunita)
  const dated = writes({ text: half, translationBy: FRIDAY })
  const begun = [...inReview().toSpliced(lock, 0, dated)]
  const arrives = writes({ text }, 2)

  it('the review opens all the same, when it is said by when the other comes; else not', () => {
    expect(given(begun).agreement.status).toBe('review.open')
    expect(given(begun).agreement.clauses.c03?.translationBy).toBe(FRIDAY)
    const undated = writes({ text: half })
    given(drafted(), undated).when('open-review', {}, sunita).thenRefused('Refused', 'language_missing')
    given(inReview()).whenAct(undated).thenRefused('Refused', 'translation_undated')
    given(inReview()).whenAct(dated).thenSome('clause.revised')
  })

  it('no call is opened, nothing is adopted, nothing sealed before it is there', () => {
    given(begun).whenAct(opensCall()).thenRefused('Refused', 'language_missing')
    const spoken = SPEAKERS.map((by) => says(by, 'c03'))
    expect(given(begun, spoken).agreement.clauses.c03?.status).toBe('under_discussion')
    const whole = SPEAKERS.map((by) => says(by, 'c01'))
    expect(given(begun, whole).agreement.clauses.c01?.status).toBe('adopted')
    const { agreement } = given(agreedText(), certifies)
    const clause = { ...(agreement.clauses.c03 as Clause), text: half }
    const unsealable = { ...agreement, clauses: { ...agreement.clauses, c03: clause } }
    const refused = decide(unsealable, 'seal-agreement', { digest: 'x' }, sunita, '2026-03-03T00:00:00.000Z')
    expect(refused).toMatchObject({ refusal: { reasons: [{ code: 'language_missing' }] } })
  })

  it('its arrival is a change of substance, whatever its writer says: everyone is asked again', () => {
    const spoken = SPEAKERS.map((by) => says(by, 'c03'))
    const { agreement } = given(begun, spoken, arrives)
    expect(agreement.clauses.c03?.translationBy).toBeUndefined()
    expect(agreement.positions['c03:utt412']?.status).toBe('stale')
    given(begun, spoken, arrives).whenAct(opensCall()).thenSome('call.opened')
  })

  it('the period of silence begins only when both are there', () => {
    const tacit = { ...cast.unanimity.tacit, allowed: true }
    const quiet: Policy = { ...cast.unanimity, rule: 'consent_with_silence', quorum: 0.6, tacit }
    const story = [...inReview(quiet).toSpliced(lock, 0, dated)]
    const late = { ...arrives, at: '2026-03-09T14:00:00.000Z' }
    const proven = (at: string) =>
      ['call', 'reminder'].map((notice) =>
        act('record-delivery', { ...DELIVERED, notice: notice as 'call' }, sunita, at),
      )
    const keeps = act(
      'seat-person',
      { seat: { ...cast.seats.sunita, roles: [...cast.seats.sunita.roles, 'secretariat'] } },
      sunita,
    )
    const until = (day: string) => [
      ...[...story, keeps, late, opensCall(endOfDay(day, 'America/Toronto'))],
      ...proven('2026-03-09T15:00:00.000Z'),
    ]
    const against = (day: string) =>
      silenceReasons(given(until(day)).agreement, 'c01', 'utt412').map(({ code }) => code)
    expect(against('2026-03-23')).toEqual(['period_not_run'])
    expect(against('2026-03-24')).toEqual([])
  })
})

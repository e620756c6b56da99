import { describe, expect, test } from 'vitest'
import type { Content } from '#machines/content.ts'
import { DEFAULT_TERMS, Terms } from '#machines/in-force/life.ts'
import { lifeInWords } from '#templates/documents/life-in-words.ts'
import { pair } from '#tests/documents/fixture/consortium.ts'

const told = (more: Partial<Content>) => {
  const sentences = lifeInWords({ ...pair(), ...more })
  return { fr: sentences.map(({ fr }) => fr).join('\n'), en: sentences.map(({ en }) => en).join('\n') }
}
const [first] = pair().parties

describe('how the agreement lives, in words', () => {
  test('names who must have signed, and those without whom nothing takes effect', () => {
    expect(told({}).en).toContain('every party has signed')
    const threshold = {
      parties: 3,
      essential: [first?.id ?? ''],
      types: [{ type: 'union' as const, count: 1 }],
    }
    const { fr, en } = told({ signing: { ...pair().signing, mode: 'threshold', threshold } })
    expect(fr).toContain('au moins 3\u00a0parties')
    expect(fr).toContain(first?.name.fr)
    expect(en).toContain('of the class “Union”: at least 1')
  })

  test('tells each condition with whose it is, the first of the month and the long-stop', () => {
    const title = { fr: 'Financement confirmé', en: 'Funding confirmed' }
    const conditions = [{ id: 'k', title, owner: first?.id ?? '', waivable: false }]
    const effect = {
      notBefore: null,
      endsOn: null,
      conditions,
      firstOfMonth: true as const,
      longStopDays: 90,
    }
    const { fr, en } = told({ effect })
    expect(fr).toContain(`Financement confirmé (${first?.name.fr}). Personne ne peut y renoncer.`)
    const evidence = { fr: 'Lettre du ministère', en: 'Letter of the ministry' }
    const named = { ...conditions[0], id: 'k', title, owner: '', evidence, until: '2026-06-30' }
    const more = { ...named, waivable: true, waivableBy: [first?.id ?? ''] }
    const full = told({ effect: { ...effect, conditions: [more] } })
    expect(full.fr).toContain(
      'Ce qui le montre\u00a0: Lettre du ministère. Au plus tard le 30\u00a0juin\u00a02026.',
    )
    expect(full.en).toContain(`May waive it together: ${first?.name.en}.`)
    expect(told({ effect: { ...effect, retroactiveTo: '2026-01-01' } }).en).toContain(
      'from January\u00a01, 2026',
    )
    expect(en).toContain('first day of a month')
    expect(en).toContain('90 days after the last signature')
  })

  test('leaves out no term of the agreement: each that changes is read', () => {
    const other: Required<Terms> = {
      ...{ minimum: 7, essential: { union: 3 }, cureDays: 41, noticeDays: 123, renewal: 'tacit' },
      ...{ renewalMonths: 17, renewalsMax: 5, accession: 'closed', subsetAmendments: true },
      ...{ delegated: ['evaluation'], survivalMonths: 29 },
    }
    // Renewals have their length and number only where they come by themselves.
    const usual: Terms = { ...DEFAULT_TERMS, renewal: 'tacit' }
    const plain = told({ terms: usual })
    for (const term of Object.keys(Terms.shape) as (keyof Terms)[]) {
      const changed = { ...usual, [term]: term === 'renewal' ? 'express' : other[term] }
      for (const language of ['fr', 'en'] as const)
        expect(told({ terms: changed })[language], term).not.toBe(plain[language])
    }
  })

  test('names the procedure', () => {
    expect(told({}).fr).toContain(pair().procedure)
  })
})

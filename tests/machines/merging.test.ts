import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesIn } from '#machines/comparing.ts'
import { mergeProse, mergeWords, proseOf, resolved, resolvedWords } from '#machines/merging.ts'
import { parseProse, wordsOf } from '#machines/prose.ts'
import { writeProse } from '#machines/prose-writing.ts'

const BASE = 'Un.\n\nDeux.\n\n1. dix jours\n   - ouvrables\n2. trente jours\n\nFin.'
const never = (): 'mine' => {
  throw new Error('There is nothing to choose')
}

describe('two changes of one text', () => {
  it('are brought together where they do not touch', () => {
    const mine = BASE.replace('Un.', 'Un, dit-elle.').replace('\n\nFin.', '\n\nFin.\n\nAnnexe.')
    const theirs = BASE.replace('trente', 'vingt').replace('   - ouvrables\n', '')
    const hunks = mergeProse(BASE, mine, theirs)
    expect(hunks.map(({ kind }) => kind)).not.toContain('conflict')
    expect(resolved(hunks, never)).toBe(
      'Un, dit-elle.\n\nDeux.\n\n1. dix jours\n2. vingt jours\n\nFin.\n\nAnnexe.',
    )
  })

  it('leave a person to choose where they do, and nothing of either is lost', () => {
    const hunks = mergeProse(BASE, BASE.replace('Deux.', 'Les lundis.'), BASE.replace('Deux.', 'Les jeudis.'))
    expect(hunks.filter(({ kind }) => kind === 'conflict')).toHaveLength(1)
    const asked = (choice: 'mine' | 'theirs' | 'both') => resolved(hunks, () => choice)
    expect(asked('mine')).toBe(BASE.replace('Deux.', 'Les lundis.'))
    expect(asked('theirs')).toBe(BASE.replace('Deux.', 'Les jeudis.'))
    expect(asked('both')).toBe(BASE.replace('Deux.', 'Les lundis.\n\nLes jeudis.'))
  })

  it('that say the same are one', () => {
    const both = BASE.replace('Un.', 'Une.')
    expect(mergeProse(BASE, both, both).map(({ kind }) => kind)).not.toContain('conflict')
    expect(mergeWords('Avis', 'Préavis', 'Avis').map(({ kind }) => kind)).toEqual(['mine'])
    expect(resolvedWords(mergeWords('Avis', 'Préavis', 'Notice'), () => 'theirs')).toBe('Notice')
  })

  it('keep every paragraph that either one wrote and neither took out, when one asks for both', () => {
    const line = fc.constantFrom('un', 'deux', 'trois', '- quatre', '- cinq', '1. six', '*sept*')
    const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n\n'))
    const words = (prose: string) => linesIn(prose).map(({ runs }) => wordsOf(runs))
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const merged = words(resolved(mergeProse(base, mine, theirs), () => 'both'))
        const old = words(base)
        for (const one of [...words(mine), ...words(theirs)])
          if (!old.includes(one)) expect(merged).toContain(one)
        expect(resolved(mergeProse(base, mine, base), never)).toBe(writeProse(parseProse(mine)))
        expect(resolved(mergeProse(base, base, theirs), never)).toBe(writeProse(parseProse(theirs)))
      }),
    )
  })

  it('keep the numbers of a list that one of them parted, from one again or going on', () => {
    const base = '1. six\n2. sept'
    for (const parted of ['1. six\n\nun\n\n1. sept', '1. six\n\nun\n\n2. sept']) {
      expect(resolved(mergeProse(base, parted, base), never)).toBe(parted)
      expect(resolved(mergeProse(base, base, parted), never)).toBe(parted)
    }
  })

  it('are lines that make the same text again', () => {
    expect(proseOf(linesIn(BASE))).toBe(BASE)
  })

  it('of very long texts are one question', () => {
    const long = (word: string) => `${word}\n\n`.repeat(3000)
    expect(mergeProse(long('a'), long('b'), long('c'))).toHaveLength(1)
  })
})

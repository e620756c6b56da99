import { describe, expect, it } from 'vitest'
import { type Term, termsOf, unlinkedTerms, withTerm } from '#machines/terms.ts'
import { words } from '#tests/cast.ts'

const terms: Term[] = [
  { clause: 'c01', words: words('Personne apprenante', 'Learner') },
  { clause: 'c01', words: words('AIT', 'WIL') },
]
const offered = (text: string, own = 'c05') =>
  unlinkedTerms(text, 'fr', terms, own).map((term) => term.words.fr)

describe('a defined term', () => {
  it('is what a sentence of the definitions opens with, in both languages', () => {
    const text = words(
      '« Stage » désigne un temps. Un mot.\n\n- « AIT » désigne cela.',
      '“Placement” means a time. A word.\n\n- “WIL” means that.',
    )
    const clauses = { c01: { section: 'definitions', text }, c02: { section: 'purpose', text } }
    expect(termsOf({ order: ['c01', 'c02'], clauses } as never)).toEqual([
      { clause: 'c01', words: words('Stage', 'Placement') },
      { clause: 'c01', words: words('AIT', 'WIL') },
    ])
  })

  it('is found in its plural too, and offered until one refers to its clause', () => {
    expect(offered('Les personnes apprenantes et l’AIT.')).toEqual(['Personne apprenante', 'AIT'])
    expect(offered('Les [personnes apprenantes](c01) et l’AIT.')).toEqual(['AIT'])
    expect(offered('Le [AIT](c07) ailleurs.')).toEqual([])
    expect(offered('Rien ici de la TRAITE.')).toEqual([])
    expect(offered('L’AIT.', 'c01')).toEqual([])
  })

  it('becomes a reference from the first place where it stands, and nothing else changes', () => {
    const [learner, wil] = terms as [Term, Term]
    const text = '**Une personne apprenante** en AIT\u00a0:\n\n- l’AIT\n  - fin'
    expect(withTerm(text, 'fr', wil)).toBe(
      '**Une personne apprenante** en [AIT](c01)\u00a0:\n\n- l’AIT\n  - fin',
    )
    expect(withTerm(text, 'fr', learner)).toBe(
      '**Une** [**personne apprenante**](c01) en AIT\u00a0:\n\n- l’AIT\n  - fin',
    )
    expect(withTerm('Rien.', 'fr', wil)).toBe('Rien.')
  })
})

import type { Words } from '#machines/words.ts'
import glossary from './glossary.json' with { type: 'json' }

/**
 * Terms of the glossary that a clause must name in both languages when it names them in one: those of at least two words
 * that carry meaning. A term of one word, such as « avis » or “notice”, is as often not the term.
 */
export const watchedTerms: readonly Words[] = glossary
  .filter(({ fr, en }) => isTelling(fr) && isTelling(en))
  .map(({ fr, en }) => ({ fr, en }))

function isTelling(term: string): boolean {
  const named = term.replace(/\([^)]*\)/g, '')
  return !/[/,;]/.test(named) && (named.match(/\p{L}{4,}/gu) ?? []).length > 1
}

import { proseText } from '../prose.ts'
import type { Words } from '../words.ts'
import { paragraphsOf, sentencesIn } from './sentences.ts'

/**
 * Terms that the agreement defines itself, from the clauses of its definitions: a sentence that opens with « Stage », in
 * one language and “Placement” in the other. Only where as many sentences do so on both sides is it known which is which.
 *
 * @param clauses texts of the clauses in the section of definitions, with their marks
 */
export function definedTerms(clauses: readonly Words[]): Words[] {
  return clauses.flatMap(({ fr, en }) => {
    const [french, english] = [openingTerms(proseText(fr)), openingTerms(proseText(en))]
    if (french.length !== english.length) return []
    const pairs = french.map((term, at) => ({ fr: term, en: english[at] ?? '' }))
    return pairs.filter(({ fr: one, en: other }) => isDistinct(one) && isDistinct(other))
  })
}

/** « Jour » is in « mise à jour »: a short word is only watched for when it is letters, as « PME » is. */
function isDistinct(term: string): boolean {
  return term.length > 4 || /^\p{Lu}{2,}$/u.test(term)
}

function openingTerms(text: string): string[] {
  const sentences = paragraphsOf(text).flatMap((paragraph) => sentencesIn(text, paragraph))
  return sentences.flatMap(({ start, end }) => {
    const [, term] = text.slice(start, end).match(/^(?:[-–]\s+)?[«“"]\s*([^»”"]{2,80}?)\s*[»”"]/u) ?? []
    return term ? [term] : []
  })
}

import { Lists } from './lists.ts'
import { paragraphsIn, plainWords, readBlocks } from './read-blocks.ts'
import { CharacterStyles } from './read-runs.ts'
import { type Element, elementsOf } from './xml.ts'

/** A comment in the margin of a copy. `clause` is the one whose table it begins in, or null. */
export type Comment = { author: string; words: string; clause: string | null }

/** The comments of a copy, in their order. @param places the clause in which each begins, by its id */
export function readComments(comments: Element | undefined, places: Map<string, string | null>): Comment[] {
  if (!comments) return []
  const reading = { lists: new Lists(undefined), styles: new CharacterStyles(undefined) }
  return elementsOf(comments).flatMap((comment) => {
    if (comment.name !== 'w:comment') return []
    const words = paragraphsIn(readBlocks(comment, reading).blocks)
      .map(plainWords)
      .filter((line) => line !== '')
      .join('\n')
    const author = comment.attributes['w:author'] ?? ''
    return words === ''
      ? []
      : [{ author, words, clause: places.get(comment.attributes['w:id'] ?? '') ?? null }]
  })
}

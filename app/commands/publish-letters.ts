import { z } from 'zod'
import type { LetterChanges, PublishLetters } from '#machines/rules/letters.ts'
import { Letter } from '#machines/vocabulary.ts'
import { command } from './command.ts'
import { Id, Revision } from './fields.ts'

/** As many cells as one publication may change: more than sixty parties by three hundred duties need not be sent at once. */
const MOST = 2000

/** `none` takes the letter away: a form sends nothing for an empty one. */
const Change = z.strictObject({
  clause: Id,
  /** The revision of the clause that was on the page. */
  seen: Revision,
  responsibility: Id,
  party: Id,
  letter: Letter.or(z.literal('none')),
})

const input = z.strictObject({ changes: z.array(Change).min(1).max(MOST) })

/** Publishes the letters that were changed in the matrix: one revision for each clause, all or nothing. */
export const publishLetters = command('publish-letters', input, ({ changes }) => {
  const clauses = new Map<string, PublishLetters['clauses'][number]>()
  for (const { clause, seen, responsibility, party, letter } of changes) {
    const held = clauses.get(clause) ?? { clause, seen, letters: {} }
    // The oldest revision that was on the page is the one that must still stand.
    held.seen = Math.min(held.seen, seen)
    const duty: LetterChanges[string] = Object.hasOwn(held.letters, responsibility)
      ? (held.letters[responsibility] ?? {})
      : {}
    held.letters = {
      ...held.letters,
      [responsibility]: { ...duty, [party]: letter === 'none' ? null : letter },
    }
    clauses.set(clause, held)
  }
  return { clauses: [...clauses.values()] }
})

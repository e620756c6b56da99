import { z } from 'zod'
import { Letter } from '#machines/vocabulary.ts'
import { command, existing } from './command.ts'
import { Id, Revision } from './fields.ts'

/** A form has a choice for every party; the empty one says that the party has no letter. */
const Letters = z
  .record(Id, Letter.or(z.literal('')))
  .transform((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, letter]) => letter !== '')))

const input = z.strictObject({ clause: Id, seen: Revision, responsibility: Id, letters: Letters })

/**
 * Says who is responsible, accountable, consulted and informed for one duty. It is a revision of the clause: once the
 * review is open, whoever had answered is asked again.
 */
export const assignLetters = command('revise-clause', input, (typed, meeting) => {
  const current = existing(meeting).clauses[typed.clause]?.responsibilities ?? []
  const responsibilities = current.map((duty) =>
    duty.id === typed.responsibility ? { ...duty, letters: typed.letters as Record<string, Letter> } : duty,
  )
  return { clause: typed.clause, seen: typed.seen, changes: { responsibilities }, editorial: false }
})

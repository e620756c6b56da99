import { z } from 'zod'
import { command, existing } from './command.ts'
import { Id, Revision } from './fields.ts'

const input = z.strictObject({ clause: Id, seen: Revision, responsibility: Id })

/** Takes a duty out of a clause: a revision of it, as any other. */
export const removeResponsibility = command('revise-clause', input, (typed, meeting) => {
  const current = existing(meeting).clauses[typed.clause]?.responsibilities ?? []
  const responsibilities = current.filter(({ id }) => id !== typed.responsibility)
  return { clause: typed.clause, seen: typed.seen, changes: { responsibilities }, editorial: false }
})

import { z } from 'zod'
import { lettersByType } from './clauses-from.ts'
import { command, existing } from './command.ts'
import { DutyFields, dutyOf, ownId } from './duty-fields.ts'
import { Id, Revision } from './fields.ts'

const input = z.strictObject({ clause: Id, seen: Revision, ...DutyFields })

/** Adds a duty of one's own wording to a clause, with the letters of the parties by their type. */
export const addResponsibility = command('revise-clause', input, ({ clause, seen, ...typed }, meeting) => {
  const agreement = existing(meeting)
  const parties = Object.values(agreement.parties)
  const said = dutyOf(typed)
  const duty = { ...said, id: ownId(agreement), letters: lettersByType(said, parties) }
  const responsibilities = [...(agreement.clauses[clause]?.responsibilities ?? []), duty]
  return { clause, seen, changes: { responsibilities }, editorial: false }
})

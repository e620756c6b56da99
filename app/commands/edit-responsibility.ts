import { z } from 'zod'
import { lettersByType, sameLetters } from './clauses-from.ts'
import { command, existing } from './command.ts'
import { DutyFields, dutyOf } from './duty-fields.ts'
import { Id, Revision } from './fields.ts'

const input = z.strictObject({ clause: Id, seen: Revision, responsibility: Id, ...DutyFields })

/**
 * Changes a duty for this agreement. Letters that still are those of the types follow the types; letters that someone
 * set by hand stay.
 */
export const editResponsibility = command(
  'revise-clause',
  input,
  ({ clause, seen, responsibility, ...typed }, meeting) => {
    const agreement = existing(meeting)
    const parties = Object.values(agreement.parties)
    const current = agreement.clauses[clause]?.responsibilities ?? []
    const responsibilities = current.map((held) => {
      if (held.id !== responsibility) return held
      const said = dutyOf(typed, held)
      const untouched = sameLetters(held.letters, lettersByType(held, parties))
      return { ...said, id: held.id, letters: untouched ? lettersByType(said, parties) : held.letters }
    })
    return { clause, seen, changes: { responsibilities }, editorial: false }
  },
)

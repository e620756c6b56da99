import type { Writer } from './evolve.ts'
import { held, positionKey } from './moves.ts'

type MandateFact = 'mandate.questioned' | 'mandate.confirmed'

/** What becomes of positions that were given without a mandate (case 37). */
export const mandateWriters: { [Type in MandateFact]: Writer<Type> } = {
  'mandate.questioned': (draft, { party, clauses, until }) => {
    for (const clause of clauses)
      draft.positions[positionKey(clause, party)] = { ...held(draft, clause, party), toConfirm: until }
  },
  'mandate.confirmed': (draft, { party, clauses }) => {
    for (const clause of clauses) {
      const { toConfirm: _, ...confirmed } = held(draft, clause, party)
      draft.positions[positionKey(clause, party)] = confirmed
    }
  },
}

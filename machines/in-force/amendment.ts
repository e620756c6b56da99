import { z } from 'zod'
import { CallRecord } from '../call.ts'
import { ClauseBody, Objection, Position, Slot, Understanding } from '../state.ts'

/** How much an amendment changes; each comes with its own parties and its own way of deciding (AME-02 to AME-04). */
export const AmendmentKind = z.enum(['corrigendum', 'schedule', 'subset', 'substantive', 'renewal'])
export type AmendmentKind = z.infer<typeof AmendmentKind>

/** What one clause becomes; null: it is taken out. */
export const AmendedClause = z.strictObject({
  clause: z.string(),
  body: z.lazy(() => ClauseBody).nullable(),
})
export type AmendedClause = z.infer<typeof AmendedClause>

/**
 * A small agreement against the consolidated text (reference §6.5.5), with its own positions, objections and places
 * to sign. They follow the same charts, under the amendment's id: `AM1:c07:riverstone` (readings §3.4).
 */
export const Amendment = z.strictObject({
  id: z.string(),
  status: z.string(),
  /** null until it is classed. */
  kind: AmendmentKind.nullable(),
  /** The lowest class that it can still be given: a contest only ever raises it. */
  floor: z.int(),
  classedAt: z.string().nullable(),
  changes: z.array(AmendedClause),
  reason: z.string(),
  party: z.string(),
  by: z.string(),
  /** Parties that take part in it. */
  affected: z.array(z.string()),
  /** First day of effect, ISO date; the end of the agreement that it sets, if it is a renewal. */
  effectiveOn: z.string(),
  endsOn: z.string().nullable(),
  revision: z.int(),
  deadline: z.string().nullable(),
  /** Its newest call, and how many there were. */
  call: z.lazy(() => CallRecord).nullable(),
  calls: z.int(),
  /** Milliseconds that were left when an objection stopped the call. */
  remaining: z.int().nullable(),
  positions: z.record(
    z.string(),
    z.lazy(() => Position),
  ),
  understood: z.record(
    z.string(),
    z.lazy(() => Understanding),
  ),
  objections: z.record(
    z.string(),
    z.lazy(() => Objection),
  ),
  digest: z.string().nullable(),
  slots: z.record(
    z.string(),
    z.lazy(() => Slot),
  ),
  activeAt: z.string(),
})
export type Amendment = z.infer<typeof Amendment>

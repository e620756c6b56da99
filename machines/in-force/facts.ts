import { z } from 'zod'
import { Terms } from './life.ts'
import { AnchorEvent, Obligation } from './obligation.ts'

const fact = <Name extends string, Shape extends z.ZodRawShape>(type: Name, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape })

const owed = Obligation.pick({
  clause: true,
  responsibility: true,
  party: true,
  occurrence: true,
  anchor: true,
  opensAt: true,
  due: true,
})

/** What the record says of duties that are being done. */
export const obligationFacts = [
  fact('obligation.created', { obligation: z.string(), ...owed.shape }),
  fact('anchor.recorded', { event: AnchorEvent, by: z.string() }),
  fact('evidence.filed', { obligation: z.string(), party: z.string(), text: z.string(), by: z.string() }),
  fact('evidence.accepted', { obligation: z.string(), by: z.string(), late: z.boolean() }),
  /** What is missing, why it is extended, disputed, suspended, waived or closed, in the words of whoever says it. */
  fact('obligation.noted', { obligation: z.string(), reason: z.string(), by: z.string() }),
  fact('obligation.dated', { obligation: z.string(), due: z.string() }),
  fact('obligation.waiver', { obligation: z.string(), party: z.string(), by: z.string() }),
  fact('transfer.offered', { obligation: z.string(), to: z.string(), by: z.string() }),
] as const

/** What the record says of an agreement's own terms. */
export const lifeFacts = [
  fact('terms.set', { terms: Terms }),
  fact('life.began', { endsOn: z.string().nullable() }),
] as const

import { z } from 'zod'
import { command } from './command.ts'
import { Id, IsoDate } from './fields.ts'

const input = z.strictObject({
  turns: z.record(Id, z.coerce.number().int().min(1).max(99)).default({}),
  notBefore: IsoDate.nullable().default(null),
  endsOn: IsoDate.nullable().default(null),
})

/** In which turn each party signs, and between which dates the agreement has effect. */
export const planSigning = command('plan-signing', input, (plan) => ({ plan }))

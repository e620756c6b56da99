import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** The objector confirms that the proposed wording answers it; `proposed` is the instant of the wording that was read. */
export const integrateObjection = command(
  'integrate-objection',
  z.strictObject({ objection: Id, proposed: z.iso.datetime().optional() }),
)

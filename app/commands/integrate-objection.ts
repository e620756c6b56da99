import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** The objector confirms that the proposed wording answers it. */
export const integrateObjection = command('integrate-objection', z.strictObject({ objection: Id }))

import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId } from './fields.ts'

/** Nothing has happened to an amendment for long. */
export const lapseAmendment = command('lapse-amendment', z.strictObject({ amendment: AmendmentId }))

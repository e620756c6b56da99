import { z } from 'zod'
import { command } from './command.ts'
import { Id, RequiredLong } from './fields.ts'

/** Records that a party is insolvent, and what shows it. */
export const recordInsolvency = command(
  'record-insolvency',
  z.strictObject({ party: Id, evidence: RequiredLong }),
)

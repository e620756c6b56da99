import { z } from 'zod'
import { command } from './command.ts'
import { Regime, TimeZone, Title } from './fields.ts'

/** Says what a draft is called, which language prevails, and whose clock it follows. */
export const describeAgreement = command(
  'describe-agreement',
  z.strictObject({ title: Title, regime: Regime, timeZone: TimeZone }),
)

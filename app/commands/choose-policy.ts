import { z } from 'zod'
import { getPolicy, policies } from '#templates/agreements/index.ts'
import { command } from './command.ts'

/** Another of the six ways to decide, while the rule is still open. */
export const choosePolicy = command(
  'choose-policy',
  z.strictObject({ of: z.enum(policies.map(({ id }) => id) as [string, ...string[]]) }),
  ({ of }) => ({ policy: getPolicy(of).policy }),
)

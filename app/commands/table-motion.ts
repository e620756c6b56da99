import { z } from 'zod'
import { MotionKind } from '#machines/motions/motion.ts'
import { getPolicy, policies } from '#templates/agreements/index.ts'
import { command } from './command.ts'
import { Id, IsoDate, RequiredLong, Title } from './fields.ts'

/** Asks the parties to decide something together. A joining and an appeal have verbs of their own. */
export const tableMotion = command(
  'table-motion',
  z.strictObject({
    kind: MotionKind.exclude(['accede', 'admit']),
    party: Id.nullable().default(null),
    on: IsoDate.nullable().default(null),
    name: Title.nullable().default(null),
    clause: Id.optional(),
    /** One of the six ways to decide, by its template. */
    rule: z.enum(policies.map(({ id }) => id) as [string, ...string[]]).optional(),
    reason: RequiredLong,
  }),
  ({ rule, ...asked }) => ({ ...asked, ...(rule === undefined ? {} : { policy: getPolicy(rule).policy }) }),
)

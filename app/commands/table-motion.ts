import { z } from 'zod'
import { MotionKind } from '#machines/in-force/motion.ts'
import { command } from './command.ts'
import { Id, IsoDate, RequiredLong, Title } from './fields.ts'

/** Asks the parties to decide something together. */
export const tableMotion = command(
  'table-motion',
  z.strictObject({
    kind: MotionKind.exclude(['accede']),
    party: Id.nullable().default(null),
    on: IsoDate.nullable().default(null),
    name: Title.nullable().default(null),
    reason: RequiredLong,
  }),
)

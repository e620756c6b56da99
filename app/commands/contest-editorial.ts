import { z } from 'zod'
import { command } from './command.ts'
import { Id, RequiredLong } from './fields.ts'

/** A party says that a correction of the wording changed what it means. */
export const contestEditorial = command(
  'contest-editorial',
  z.strictObject({ clause: Id, reason: RequiredLong }),
)

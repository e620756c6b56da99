import { z } from 'zod'
import { Ground } from '#machines/vocabulary.ts'
import { command } from './command.ts'
import { Id, RequiredLong } from './fields.ts'

/** Asks the other parties whether what was kept as a concern is an objection after all. */
export const appealObjection = command(
  'appeal-objection',
  z.strictObject({ objection: Id, ground: Ground, reason: RequiredLong }),
)

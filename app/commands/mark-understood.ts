import { z } from 'zod'
import { command } from './command.ts'
import { Id, Revision } from './fields.ts'

/** A party says that it has read and understood a clause. */
export const markUnderstood = command('mark-understood', z.strictObject({ clause: Id, revision: Revision }))

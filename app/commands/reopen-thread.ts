import { z } from 'zod'
import { command } from './command.ts'
import { CommentId } from './fields.ts'

/** Says that it is not dealt with after all. */
export const reopenThread = command('reopen-thread', z.strictObject({ thread: CommentId }))

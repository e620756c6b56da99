import { z } from 'zod'
import { command } from './command.ts'
import { CommentId } from './fields.ts'

/** Says that what a thread is about is dealt with. */
export const resolveThread = command('resolve-thread', z.strictObject({ thread: CommentId }))

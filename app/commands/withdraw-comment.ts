import { z } from 'zod'
import { command } from './command.ts'
import { CommentId } from './fields.ts'

/** Takes back what one said; the record keeps the words, and pages say that they were withdrawn. */
export const withdrawComment = command('withdraw-comment', z.strictObject({ comment: CommentId }))

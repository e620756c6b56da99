import { z } from 'zod'
import { Words } from './words.ts'

/** What the file of a schedule may be: documents, sheets, pictures and plain text; nothing that runs. */
export const ScheduleType = z.enum(['pdf', 'docx', 'odt', 'xlsx', 'ods', 'csv', 'txt', 'png', 'jpeg'])
export type ScheduleType = z.infer<typeof ScheduleType>

/** Longest file of one schedule, in bytes. */
export const LARGEST_SCHEDULE = 10 * 1024 * 1024

/** A document that belongs to a clause. Its bytes are named by their digest: another file is another text (case 18). */
export const Schedule = z.strictObject({
  id: z.string(),
  title: Words,
  /** Of the file, hex. */
  sha256: z.string(),
  /** What the file was called when it came, what it is and its bytes' count; left out where only its digest was given. */
  file: z.strictObject({ name: z.string(), type: ScheduleType, size: z.int() }).optional(),
})
export type Schedule = z.infer<typeof Schedule>

import { z } from 'zod'
import { command } from './command.ts'

/** The others had until then to choose who convenes, and chose nobody. */
export const lapseVacancy = command('lapse-vacancy', z.strictObject({ until: z.iso.datetime() }))

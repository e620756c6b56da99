import { z } from 'zod'
import { command } from './command.ts'

/** An organization joins to read and comment, not to decide or sign. */
export const acceptAsObserver = command('accept-as-observer', z.strictObject({}))

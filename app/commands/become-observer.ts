import { z } from 'zod'
import { command } from './command.ts'

/** A party without any duty goes on as an observer. */
export const becomeObserver = command('become-observer', z.strictObject({}))

import { z } from 'zod'
import { command } from './command.ts'

/** An observer becomes a party. */
export const becomeParty = command('become-party', z.strictObject({}))

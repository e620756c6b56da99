import { z } from 'zod'
import { command } from './command.ts'
import { Checked } from './fields.ts'

/** Every placement is over, the data returned, the accounts closed. */
export const endRunOff = command(
  'end-run-off',
  z.strictObject({ placements: Checked, data: Checked, accounts: Checked }),
)

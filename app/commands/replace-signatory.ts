import { z } from 'zod'
import { command } from './command.ts'
import { Id, RequiredShort, SlotId } from './fields.ts'

/** Puts whoever holds the office now in the place of who held it. */
export const replaceSignatory = command(
  'replace-signatory',
  z.strictObject({ slot: SlotId, person: Id, instrument: RequiredShort }),
)

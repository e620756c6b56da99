import { z } from 'zod'
import { command } from './command.ts'
import { Id, IsoDate, RequiredShort } from './fields.ts'

/** The consent of the others and the signed instrument are in. */
export const acceptAccession = command(
  'accept-accession',
  z.strictObject({ party: Id, instrument: RequiredShort, on: IsoDate }),
)

import { z } from 'zod'
import { AmendmentKind } from '#machines/in-force/amendment.ts'
import { command } from './command.ts'
import { AmendmentId } from './fields.ts'

/** Says how much an amendment changes. */
export const classAmendment = command(
  'class-amendment',
  z.strictObject({ amendment: AmendmentId, kind: AmendmentKind }),
)

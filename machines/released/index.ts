import type { Procedure } from '../decide.ts'
import * as entente1 from './entente@1.js'

/** The versions before this one, each in the file that it was released as. Written by `npm run procedures`. */
export const released: Record<string, Procedure> = {
  'entente@1': entente1 as unknown as Procedure,
}

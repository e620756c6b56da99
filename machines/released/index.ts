import type { Procedure } from '../decide.ts'

/** The versions before this one, each in the file that it was released as. Written by `npm run procedures`. */
export const released: Record<string, Procedure> = {}

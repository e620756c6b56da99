import { DEFAULT_TERMS, Terms } from '#machines/in-force/life.ts'
import { command } from './command.ts'

/** Says how the agreement ends, renews, and lets parties in and out. What is left out keeps the usual value. */
export const setTerms = command('set-terms', Terms.partial(), (terms) => ({
  terms: { ...DEFAULT_TERMS, ...terms },
}))

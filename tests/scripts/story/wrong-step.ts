import type { Step } from '#app/cli/script.ts'

export type Said = Pick<Step, 'at' | 'by' | 'do'> & Partial<Pick<Step, 'for' | 'input'>>

/** The story cut after an event; then other steps, where the rule needs them to be broken; then the one that is refused. */
export type Wrong = Said & { name: string; after: number; first?: Said[]; refused: string }

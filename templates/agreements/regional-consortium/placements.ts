import type { clause } from '../template.ts'

export const placements = [] as ReturnType<typeof clause>[]

import type { clause } from '../template.ts'

export const opening = [] as ReturnType<typeof clause>[]

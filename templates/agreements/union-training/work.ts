import type { clause } from '../template.ts'

export const work = [] as ReturnType<typeof clause>[]

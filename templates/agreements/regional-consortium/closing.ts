import type { clause } from '../template.ts'

export const closing = [] as ReturnType<typeof clause>[]

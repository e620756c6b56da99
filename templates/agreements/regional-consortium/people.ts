import type { clause } from '../template.ts'

export const people = [] as ReturnType<typeof clause>[]

import type { clause } from '../template.ts'

export const resources = [] as ReturnType<typeof clause>[]

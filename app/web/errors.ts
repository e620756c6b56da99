import { data, isRouteErrorResponse } from '@remix-run/react'

/** Why one condition failed; `detail` fills the words of its code. */
export type Reason = { code: string; detail?: Record<string, unknown> }

/** A command's refusal, as a page may show it. Commands throw errors of this shape (app/record/errors.ts). */
export type Problem = { kind: ProblemKind; code: string; reasons: Reason[] }

/** The one place where kinds of refusal become HTTP statuses. */
export const STATUS = { Invalid: 422, Refused: 409, Forbidden: 403, Missing: 404, Conflict: 409 } as const
export type ProblemKind = keyof typeof STATUS

/** What a thrown error means, or null when it is a fault of ours. */
export function findProblem(error: unknown): Problem | null {
  if (typeof error !== 'object' || error === null || !('kind' in error)) return null
  const { kind, code, reasons } = error as Partial<Problem>
  if (!kind || !Object.hasOwn(STATUS, kind) || typeof code !== 'string') return null
  return { kind, code, reasons: reasons ?? [] }
}

/** A problem as a response to throw from a loader: the error page of the right status shows it. */
export function problemResponse(problem: Problem) {
  return data({ problem }, { status: STATUS[problem.kind] })
}

/** To throw where nothing stands. */
export function missingPage() {
  return problemResponse({ kind: 'Missing', code: 'page.missing', reasons: [] })
}

/** What an error boundary was given, sorted: a problem with its status, or a fault with its reference code. */
export function readThrown(error: unknown): {
  status: number
  problem: Problem | null
  reference: string | null
} {
  if (!isRouteErrorResponse(error)) return { status: 500, problem: null, reference: null }
  const body = (error.data ?? {}) as { problem?: Problem; reference?: string }
  return { status: error.status, problem: body.problem ?? null, reference: body.reference ?? null }
}

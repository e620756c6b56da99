import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/react'
import { findProblem, problemResponse } from './errors.ts'
import { reference, reportFault } from './fault.server.ts'
import type { RequestContext } from './gate.server.ts'
import { readingTogether } from './once.server.ts'

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
}

type Arguments = LoaderFunctionArgs | ActionFunctionArgs

/**
 * Wraps a loader or an action so that every error leaves as what it means: a refusal with its status and reasons,
 * a fault with status 500 and the reference code under which the log holds it.
 */
export function answering<A extends Arguments, T>(work: (args: A) => Promise<T>): (args: A) => Promise<T> {
  return async (args) => {
    try {
      const { request, context } = args
      // An action changes things: what it asks, it asks anew.
      return await (request.method === 'GET' ? readingTogether(context, () => work(args)) : work(args))
    } catch (error) {
      throw explain(error, args)
    }
  }
}

function explain(error: unknown, { request, context }: Arguments): unknown {
  if (isAnswer(error)) return error
  const problem = findProblem(error)
  if (problem) return problemResponse(problem)
  reportFault(error, request, context)
  return data({ reference: reference(context.requestId) }, { status: 500 })
}

/** Redirects and responses are thrown on purpose. */
function isAnswer(thrown: unknown): boolean {
  if (thrown instanceof Response) return true
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'type' in thrown &&
    thrown.type === 'DataWithResponseInit'
  )
}

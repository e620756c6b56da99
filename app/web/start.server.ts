import type { Request, Response } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { type Config, getConfig } from './config.server.ts'
import { makeGate, type RequestContext } from './gate.server.ts'
import { log } from './log.server.ts'

/** What server.js needs to serve: the settings, the gate, the context of a request, and how to stop. */
export type Started = {
  config: Config
  gate: ReturnType<typeof makeGate>
  getLoadContext: (request: Request, response: Response) => RequestContext
  /** Called after the last answer is sent, so that nothing is cut in the middle. */
  stop: () => Promise<void>
}

/**
 * Makes the process ready to answer; server.js awaits it before it listens.
 * @throws Error with one sentence for the operator when something is missing; server.js prints it and exits.
 */
export async function start(): Promise<Started> {
  const config = getConfig()
  return {
    config,
    gate: makeGate(config, writeLimiter(config)),
    getLoadContext: (request, response) => ({
      nonce: response.locals.nonce,
      requestId: response.locals.requestId,
      address: request.ip ?? 'unknown',
    }),
    stop: async () => log().flush(),
  }
}

function writeLimiter(config: Config): RateLimiterMemory | null {
  if (config.writesPerMinute === 0) return null
  return new RateLimiterMemory({ points: config.writesPerMinute, duration: 60 })
}

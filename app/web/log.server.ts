import { type Logger, pino } from 'pino'
import { getConfig } from './config.server.ts'

let logger: Logger | undefined

/** The log of this process: JSON lines. Never a token, a form body or an address with a secret in it. */
export function log(): Logger {
  logger ??= pino({ level: getConfig().logLevel })
  return logger
}

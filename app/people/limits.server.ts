import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { plainEmail } from './person.server.ts'
import { TooMany } from './trouble.ts'

const QUARTER_HOUR = 15 * 60

/** Makes one counter: in memory for one process, in the database where several share the work. */
export type MakeLimiter = (options: {
  keyPrefix: string
  points: number
  duration: number
}) => RateLimiterAbstract

export type Limits = ReturnType<typeof openLimits>

/**
 * How many sign-in links may be asked for: 5 per address and 30 per caller in a quarter of an hour. Unknown
 * addresses count as known ones do, so that the limit tells nothing either.
 */
export function openLimits(make: MakeLimiter = (options) => new RateLimiterMemory(options)) {
  const byEmail = make({ keyPrefix: 'link_email', points: 5, duration: QUARTER_HOUR })
  const byCaller = make({ keyPrefix: 'link_caller', points: 30, duration: QUARTER_HOUR })
  return {
    /** @throws TooMany */
    async countLink(email: string, caller: string): Promise<void> {
      await count(byCaller, caller)
      await count(byEmail, plainEmail(email))
    },
  }
}

async function count(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw new TooMany(Math.ceil(refusal.msBeforeNext / 60_000))
    throw refusal
  }
}

import { z } from 'zod'
import { dateIn } from './calendar.ts'
import { type Reason, unless } from './refusal.ts'

/**
 * Under what a person signs: the by-law, policy, resolution or letter, the days on which it holds, and how far it
 * reaches. Source: reference §2.4.
 */
export const Authority = z.strictObject({
  instrument: z.string(),
  /** First and last day, ISO dates where the agreement's clock hangs; null: no bound. */
  from: z.string().nullable(),
  until: z.string().nullable(),
  scope: z.string(),
})
export type Authority = z.infer<typeof Authority>

/**
 * Why an authority does not hold at this instant. It is judged when one signs, and never again: what ends later
 * undoes no signature (reference §2.4, scenarios 10 and 11).
 */
export function authorityReasons(authority: Authority | undefined, at: string, timeZone: string): Reason[] {
  if (!authority) return []
  const { from, until } = authority
  const today = dateIn(at, timeZone)
  return [
    ...unless(from === null || from <= today, 'authority_not_begun', { date: from ?? '' }),
    ...unless(until === null || today <= until, 'authority_ended', { date: until ?? '' }),
  ]
}

/** Does the second authority stay within the first: no earlier, no longer? */
export function within(outer: Authority | undefined, inner: Authority): boolean {
  if (!outer) return true
  const begins = outer.from === null || (inner.from !== null && inner.from >= outer.from)
  const ends = outer.until === null || (inner.until !== null && inner.until <= outer.until)
  return begins && ends
}

/** What some organizations want to do, as one says it before anything is written. */
export const AIMS = [
  'share',
  'intent',
  'existing',
  'adhesion',
  'purchase',
  'employment',
  'funding',
  'land',
] as const
export type Aim = (typeof AIMS)[number]

/** Whether one of them must be able to have it enforced by a court. */
export const ENFORCING = ['no', 'yes', 'unsure'] as const
export type Enforcing = (typeof ENFORCING)[number]

export type Recommended = {
  /** What is recommended: an agreement of this product, or the instrument that fits the aim better. */
  instrument: 'agreement' | 'binding' | Exclude<Aim, 'share'>
  /** Whether one goes on here. */
  here: boolean
}

/**
 * Which instrument fits (reference §1). Sharing duties among organizations that each answer for their own is what an
 * agreement is for; a declaration, a purchase, a hiring, a grant or a right in land has a better one of its own.
 */
export function instrumentFor(aim: Aim, enforcing: Enforcing): Recommended {
  if (aim !== 'share') return { instrument: aim, here: false }
  return { instrument: enforcing === 'no' ? 'agreement' : 'binding', here: true }
}

/** Reads the answers of an address; null until both questions are answered. */
export function askedIn(search: URLSearchParams): { aim: Aim; enforcing: Enforcing } | null {
  const aim = AIMS.find((one) => one === search.get('aim'))
  const enforcing = ENFORCING.find((one) => one === search.get('court'))
  return aim && enforcing ? { aim, enforcing } : null
}

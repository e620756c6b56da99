import { AFTER_DEADLINE, later } from '../calendar.ts'
import type { Agreement } from '../state.ts'
import { livePlaces, openConditions } from './places.ts'

export type SigningDue =
  | { at: string; command: 'end-signing'; input: { deadline: string } }
  | { at: string; command: 'lapse-agreement'; input: { longStop: string } }
  | { at: string; command: 'enter-into-force'; input: Record<never, never> }

/**
 * What the clock has to do from the seal to the entry into force: end the signing at its deadline; then take effect on
 * the day, unless a signature is disputed, or give up when a condition waited too long.
 */
export function signingDues(agreement: Agreement): SigningDue[] {
  const { status, signing, effectiveAt } = agreement
  if (status === 'signing.open' && signing.deadline)
    return [
      {
        at: later(signing.deadline, AFTER_DEADLINE),
        command: 'end-signing',
        input: { deadline: signing.deadline },
      },
    ]
  if (status !== 'signed') return []
  const disputed = livePlaces(agreement).some(({ challenge }) => challenge !== null)
  if (effectiveAt) return disputed ? [] : [{ at: effectiveAt, command: 'enter-into-force', input: {} }]
  const { longStop } = signing
  return longStop && openConditions(agreement).length > 0
    ? [{ at: later(longStop, AFTER_DEADLINE), command: 'lapse-agreement', input: { longStop } }]
    : []
}

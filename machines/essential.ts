import { DEFAULT_TERMS } from './in-force/life.ts'
import { participatingParties } from './parties.ts'
import { type Reason, unless } from './refusal.ts'
import type { Agreement } from './state.ts'
import type { PartyType } from './vocabulary.ts'

/**
 * Who must be at the table for its decisions to mean anything: one party of each type that has the last word, as many
 * of a type as the terms call essential, and those without whose signature nothing takes effect. While one of them is
 * gone, no call is opened until it is replaced or the parties change the rule. Source: reference case 5.
 */
export function essentialGaps(agreement: Agreement): Reason[] {
  const taking = participatingParties(agreement)
  const present = new Set(taking.map(({ id }) => id))
  const needed = (agreement.life.terms ?? DEFAULT_TERMS).essential as Record<string, number>
  const types = Object.keys(needed).filter(
    (type) => taking.filter((party) => party.type === type).length < (needed[type] ?? 0),
  )
  const lost = [...new Set([...decisiveAbsent(agreement), ...types])]
  const named = (agreement.plan.threshold?.essential ?? []).filter((id) => !present.has(id))
  return [
    ...unless(lost.length === 0, 'essential_lost', { types: lost }),
    ...unless(named.length === 0, 'essential_left', { parties: named }),
  ]
}

/** Types that have the last word, and have nobody at the table to say it. */
export function decisiveAbsent(agreement: Agreement): PartyType[] {
  const present = new Set(participatingParties(agreement).map(({ type }) => type))
  return (agreement.policy.decisive ?? []).filter((type) => !present.has(type))
}

import { DEFAULT_TERMS } from './in-force/life.ts'
import { boundNow } from './in-force/matters.ts'
import { participatingParties } from './parties.ts'
import { type Reason, unless } from './refusal.ts'
import type { Agreement, Party } from './state.ts'
import type { PartyType } from './vocabulary.ts'

/**
 * Who must be at the table for its decisions to mean anything: one party of each type that has the last word, as many
 * of a type as the terms call essential, and those without whose signature nothing takes effect. While one of them is
 * gone, no call is opened until it is replaced or the parties change the rule. Source: reference case 5.
 */
export function essentialGaps(agreement: Agreement): Reason[] {
  const taking = participatingParties(agreement)
  const present = new Set(taking.map(({ id }) => id))
  const lost = [...new Set([...decisiveAbsent(agreement), ...typesShort(agreement, taking)])]
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

/** Once it is in force: are there still enough parties, and of each type without which the agreement makes no sense? */
export function minimumGaps(agreement: Agreement): Reason[] {
  const { minimum } = agreement.life.terms ?? DEFAULT_TERMS
  const bound = boundNow(agreement)
  const short = typesShort(agreement, bound)
  return [
    ...unless(bound.length >= minimum, 'minimum_lost', { needed: minimum }),
    ...unless(short.length === 0, 'essential_lost', { types: short }),
  ]
}

/** Types of which the terms call for more than are among these parties. */
function typesShort({ life }: Agreement, among: readonly Party[]): string[] {
  const needed: Record<string, number> = (life.terms ?? DEFAULT_TERMS).essential
  return Object.keys(needed).filter(
    (type) => among.filter((party) => party.type === type).length < (needed[type] ?? 0),
  )
}

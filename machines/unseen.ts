import type { Fact, FactType } from './facts.ts'

/** What the clock or the rules say by themselves, which shows nobody at work. */
const ITSELF: FactType[] = ['idle.told', 'idle.continued', 'invitation.reminded']

/** Facts that do not count as something happening: the clock's own, and what only one organization sees, unknown to the others. */
export function isUnseen(fact: Fact): boolean {
  return ITSELF.includes(fact.type) || ('lane' in fact && fact.lane === 'private')
}

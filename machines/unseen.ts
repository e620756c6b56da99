import type { Fact, FactType } from './facts.ts'

/** What the clock or the rules say by themselves, which shows nobody at work. */
const ITSELF: FactType[] = ['idle.told', 'idle.continued', 'invitation.reminded']

/**
 * Facts that do not count as something happening: the clock's own, what only one organization sees, unknown to the others,
 * and what is said with those who only observe, which changes nothing of what the parties come to.
 */
export function isUnseen(fact: Fact): boolean {
  return ITSELF.includes(fact.type) || ('lane' in fact && fact.lane !== 'parties')
}

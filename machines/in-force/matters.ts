import type { Agreement, Clause } from '../state.ts'

/** Sections whose duties no silence fulfils and nobody waives: safety, privacy, Indigenous data, money and the law of work. */
const GUARDED = ['safety', 'data', 'indigenous', 'finance', 'labour']

/** Sections that outlive the agreement: privacy, Indigenous data, intellectual property, accounts (reference CLA-27). */
const SURVIVING = ['data', 'indigenous', 'ip', 'finance']

/** Sections whose duties go on while everything else is suspended (AGR-26). */
const CONTINUING = ['safety', 'data', 'indigenous']

/** Duties of law, which nobody waives (OBL-13). */
export function isGuarded(clause: Clause | undefined): boolean {
  return !clause || GUARDED.includes(clause.section)
}

/** May silence accept what was filed under this clause? Law 5: a policy can only add to what may not. */
export function isSilenceProof(clause: Clause | undefined): boolean {
  return !clause || clause.consent === 'express' || isGuarded(clause)
}

/** Does this clause move money? No such duty begins before the signatures (reference §6.6 case 24). */
export function isFunding(clause: Clause | undefined): boolean {
  return clause?.section === 'finance'
}

/** Does this clause outlive the agreement? */
export function isSurviving(clause: Clause | undefined): boolean {
  return clause !== undefined && SURVIVING.includes(clause.section)
}

/** Do this clause's duties go on during a suspension? */
export function isContinuing(clause: Clause | undefined): boolean {
  return clause !== undefined && CONTINUING.includes(clause.section)
}

/** Parties that the agreement binds now: those that gave notice are bound until they leave. */
const BOUND = ['bound', 'notice_given']

/** The parties that an agreement in force binds, in the order of its list. */
export function boundNow({ parties }: Agreement) {
  return Object.values(parties).filter(({ status }) => BOUND.includes(status))
}

/** Is this party bound now? */
export function isBoundNow({ parties }: Agreement, id: string): boolean {
  return BOUND.includes(parties[id]?.status ?? '')
}

/** States in which an agreement has effect, at least for what is under way. */
export const IN_FORCE = ['in_force.active', 'in_force.suspended', 'in_force.winding_down']

/** States in which its parties and its text may still change: while it winds down, neither does (AGR-28, AGR-29). */
export const LIVING = ['in_force.active', 'in_force.suspended']

/** States from which an agreement has no more future. */
export const ENDED = ['expired', 'terminated', 'superseded', 'abandoned']

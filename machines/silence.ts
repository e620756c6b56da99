import { dateIn, datePlus, endAfterDays } from './calendar.ts'
import { positionKey } from './moves.ts'
import { isBound, participatingParties, silenceMayCount } from './parties.ts'
import { type Reason, unless } from './refusal.ts'
import type { Agreement, Clause, Party } from './state.ts'

/** Calendar days in which a party may still contradict what its silence was taken for (reference §6.2). */
export const CONTRADICTION_DAYS = 10

/**
 * Why this party's silence on this clause is not taken for acceptance at the deadline of the running call; empty when
 * every condition holds. Source: reference §6.2, readings §6.4 and §6.21; law 5 is a floor that no policy lowers.
 */
export function silenceReasons(agreement: Agreement, clauseId: string, partyId: string): Reason[] {
  const clause = agreement.clauses[clauseId]
  const party = agreement.parties[partyId]
  if (!clause || !party || !agreement.call) return unless(false, 'no_call')
  return [
    ...ofAgreement(agreement, clause),
    ...ofParty(agreement, clause, party),
    ...ofNotice(agreement, clause, party),
  ]
}

function ofAgreement({ policy: { tacit } }: Agreement, { consent, section }: Clause): Reason[] {
  const open = (tacit.onlyOn?.includes(section) ?? true) && !tacit.neverOn?.includes(section)
  return [
    ...unless(tacit.allowed, 'silence_not_allowed'),
    ...unless(consent === 'tacit_ok', 'express_clause'),
    ...unless(open, 'silence_not_here'),
  ]
}

/** A party that is not reviewing is not silent: it is absent, or it has spoken. */
function ofParty(agreement: Agreement, clause: Clause, party: Party): Reason[] {
  return [
    ...unless(!agreement.policy.tacit.allowed || silenceMayCount(agreement, party), 'never_silent'),
    ...unless(!party.optOutTacit, 'opted_out'),
    ...unless(!isBound(clause, party.id) && !clause.boundBefore?.includes(party.id), 'bound_silent'),
    ...unless(party.status === 'reviewing' && !party.observer, 'not_reviewing'),
  ]
}

/** Notice and one reminder reached the party, and its whole period ran on an unchanged text: any edit starts it anew. */
function ofNotice(agreement: Agreement, clause: Clause, party: Party): Reason[] {
  const { call, timeZone } = agreement
  const notice = firstProof(agreement, party.id, 'call')
  const reminder = firstProof(agreement, party.id, 'reminder')
  if (!call || !notice) return [{ code: 'notice_unproven' }]
  const days = periodOf(agreement, party)
  const since = [notice, clause.revisedAt, call.openedAt].toSorted().at(-1) ?? notice
  const whole = datePlus(dateIn(since, timeZone), days) <= dateIn(call.deadline, timeZone)
  return [...unless(reminder !== null, 'reminder_unproven'), ...unless(whole, 'period_not_run', { days })]
}

/** Calendar days that a party has before its silence counts: more for a small enterprise. */
export function periodOf({ policy: { tacit } }: Agreement, { type }: Party): number {
  return type === 'sme' ? tacit.smeDays : tacit.days
}

/** The longest of these periods over the parties whose silence could count: what a silence procedure has to last. */
export function longestPeriod(agreement: Agreement): number {
  const silent = participatingParties(agreement).filter((party) => silenceMayCount(agreement, party))
  return Math.max(agreement.policy.tacit.days, ...silent.map((party) => periodOf(agreement, party)))
}

/** When the first such message reached the party for which nothing came back; null when none is proven. */
export function firstProof({ call }: Agreement, party: string, notice: 'call' | 'reminder'): string | null {
  const proofs = call?.proofs.filter((one) => one.party === party && one.notice === notice && !one.bounced)
  return proofs?.map(({ at }) => at).toSorted()[0] ?? null
}

/** Parties whose silence could count under the policy, and what is proven to have reached each. */
export function noticeProofs(agreement: Agreement) {
  return participatingParties(agreement)
    .filter((party) => silenceMayCount(agreement, party) && !party.optOutTacit)
    .map(({ id }) => ({
      party: id,
      call: firstProof(agreement, id, 'call'),
      reminder: firstProof(agreement, id, 'reminder'),
    }))
}

/** Until when a party may say that its silence was no acceptance; null when it was never taken for one. */
export function contradictableUntil(agreement: Agreement, clause: string, party: string): string | null {
  const position = agreement.positions[positionKey(clause, party)]
  if (position?.status !== 'deemed_accepted' || !position.deemed) return null
  return endAfterDays(position.deemed.at, CONTRADICTION_DAYS, agreement.timeZone)
}

/** Clauses on which this party may contradict its deemed acceptance now. */
export function contradictable(agreement: Agreement, party: string, at: string): string[] {
  return agreement.order.filter((clause) => {
    const until = contradictableUntil(agreement, clause, party)
    return until !== null && at <= until
  })
}

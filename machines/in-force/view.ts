import type { Call } from '../call.ts'
import { isBound, SIGNATORIES } from '../parties.ts'
import { ownValue } from '../refusal.ts'
import { NO_SIGNING } from '../signing/slot.ts'
import type { Agreement, Approval, Clause, Party } from '../state.ts'
import type { Amendment } from './amendment.ts'
import { isSilent } from './amendments.ts'

/** What each state of an amendment is like for whoever answers or signs it. */
const LIKE: Record<string, Agreement['status']> = {
  consultation: 'review.open',
  call: 'review.call',
  blocked: 'review.blocked',
  agreed: 'agreed',
  signing: 'signing.open',
}

/**
 * An amendment as the small agreement that it is: its clauses as they would become, its parties, positions,
 * objections and places to sign. The charts of those are tried on it unchanged (readings §3.4).
 */
export function viewOf(agreement: Agreement, amendment: Amendment): Agreement {
  const { id, changes, status, positions, understood, objections, slots, digest } = amendment
  const signing = status === 'signing'
  return {
    ...agreement,
    status: LIKE[status] ?? 'draft',
    policy: policyOf(agreement, amendment),
    parties: Object.fromEntries(
      Object.values(agreement.parties).map((party) => [party.id, partyIn(amendment, party, signing)]),
    ),
    order: changes.map(({ clause }) => clause),
    clauses: Object.fromEntries(changes.map(({ clause }) => [clause, amended(agreement, amendment, clause)])),
    ...{ positions, understood, objections, slots, call: callOn(amendment), waived: waivedOn(agreement, id) },
    // Every party that the amendment touches signs it, with no deadline or condition of its own.
    ...{ plan: { turns: {}, notBefore: null, endsOn: null }, signing: NO_SIGNING },
    seals:
      digest === null ? [] : [{ number: 1, digest, at: amendment.activeAt, by: amendment.by, voided: null }],
    approvals: Object.fromEntries(amendment.affected.map((party) => [party, [approvalBy(id)]])),
  }
}

/** The call on an amendment while it runs, or is stopped by an objection. It is about all that the amendment changes. */
function callOn({ status, call, changes, deadline, remaining }: Amendment): Call | null {
  if (!call || deadline === null || !['call', 'blocked'].includes(status)) return null
  const clauses = changes.map(({ clause }) => clause)
  return { ...call, clauses, deadline, remaining, businessDays: 0, prolonged: true, extendedFor: [] }
}

/** Where parties said that they need no more time on an amendment: `AM1:c07:riverstone` is `c07:riverstone` there. */
function waivedOn({ waived }: Agreement, id: string): Agreement['waived'] {
  const own = Object.entries(waived).filter(([key]) => key.startsWith(`${id}:`))
  return Object.fromEntries(own.map(([key, at]) => [key.slice(id.length + 1), at]))
}

/** Who is affected takes part; nobody else does. */
function partyIn({ affected }: Amendment, party: Party, signing: boolean): Party {
  if (!affected.includes(party.id)) return { ...party, status: 'released' }
  return { ...party, observer: false, status: signing ? 'ready' : 'reviewing' }
}

/** Whoever signs an amendment answers for its own organization's approval: none is recorded apart. */
function approvalBy(amendment: string): Approval {
  return { body: amendment, instrument: '', on: '', by: '', at: '' }
}

/**
 * The clause as it would become. Its revision counts on from the consolidated text's. To take a clause out asks the
 * word of those whom it binds (as CLA-19 does), and a text that asked for express answers is amended by such answers.
 */
function amended({ clauses, parties }: Agreement, amendment: Amendment, id: string): Clause {
  const clause = clauses[id] as Clause
  const body = amendment.changes.find((change) => change.clause === id)?.body
  const express = [clause.consent, body?.consent].includes('express') || amendment.kind === 'renewal'
  return {
    ...clause,
    ...body,
    consent: express ? 'express' : 'tacit_ok',
    status: amendment.status === 'call' ? 'on_call' : 'under_discussion',
    revision: clause.revision + amendment.revision,
    boundBefore: Object.keys(parties).filter((party) => isBound(clause, party)),
  }
}

/**
 * The rule of adoption (AME-11). A slip or a delegated schedule passes by the silence procedure instead: it is adopted
 * unless somebody breaks the silence, with no quorum, and a party whose silence does not count has to speak (AME-04,
 * case 35). Law 5 is a floor there too: where the agreement's rule knows no silence, everybody answers.
 */
function policyOf({ policy }: Agreement, { kind }: Amendment): Agreement['policy'] {
  if (!isSilent(kind)) return policy
  const { onSections: _, quorumOf: __, ...rest } = policy
  const days = Math.max(policy.tacit.days, SILENCE_DAYS)
  const smeDays = Math.max(policy.tacit.smeDays, SILENCE_DAYS_SME)
  const tacit = { ...policy.tacit, days, smeDays }
  return { ...rest, rule: 'consent_with_silence', quorum: 0, everyClassPresent: false, tacit }
}

/** Calendar days that a silence procedure lasts, and those of a small enterprise (AME-04, reference §6.2). */
const SILENCE_DAYS = 15
const SILENCE_DAYS_SME = 20

/** The agreement that a chart looks at, and its entity there: `AM1:c07:riverstone` is `c07:riverstone` of AM1. */
export function sceneOf(agreement: Agreement, entity: string): { agreement: Agreement; id: string } {
  const end = entity.indexOf(':')
  const amendment = end > 0 ? ownValue(agreement.amendments, entity.slice(0, end)) : undefined
  if (!amendment) return { agreement, id: entity }
  return { agreement: viewOf(agreement, amendment), id: entity.slice(end + 1) }
}

/** Those who sign an amendment: whoever signs for a party that takes part in it. */
export function amendmentSeats(agreement: Agreement, { affected }: Amendment) {
  return agreement.seats.filter(
    ({ party, roles }) => affected.includes(party) && roles.some((role) => SIGNATORIES.includes(role)),
  )
}

import { SIGNATORIES } from '../parties.ts'
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
    ...{ positions, understood, objections, slots, call: null },
    // Every party that the amendment touches signs it, with no deadline or condition of its own.
    ...{ plan: { turns: {}, notBefore: null, endsOn: null }, signing: NO_SIGNING },
    seals:
      digest === null ? [] : [{ number: 1, digest, at: amendment.activeAt, by: amendment.by, voided: null }],
    approvals: Object.fromEntries(amendment.affected.map((party) => [party, [approvalBy(id)]])),
  }
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
 * The clause as it would become. Its revision counts on from the consolidated text's. A slip or a delegated schedule
 * gives nobody a duty, so that it binds nobody anew.
 */
function amended({ clauses }: Agreement, amendment: Amendment, id: string): Clause {
  const clause = clauses[id] as Clause
  const body = amendment.changes.find((change) => change.clause === id)?.body
  const responsibilities = body === null || isSilent(amendment.kind) ? [] : (body ?? clause).responsibilities
  return {
    ...clause,
    ...body,
    responsibilities,
    consent: isSilent(amendment.kind) ? 'tacit_ok' : 'express',
    status: amendment.status === 'call' ? 'on_call' : 'under_discussion',
    revision: clause.revision + amendment.revision,
  }
}

/**
 * The rule of adoption, unless the amendment is one that silence may pass: then nobody may object, and whoever is
 * silent counts only if its silence may count at all (AME-04).
 */
function policyOf({ policy }: Agreement, { kind }: Amendment): Agreement['policy'] {
  if (!isSilent(kind)) return policy
  const tacit = { ...policy.tacit, allowed: true, days: 15, smeDays: 15 }
  return { ...policy, rule: 'class_concurrence', classes: [], quorum: 0, everyClassPresent: false, tacit }
}

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

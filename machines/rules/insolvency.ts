import { isBoundNow, isContinuing } from '../in-force/matters.ts'
import type { AnchorEvent } from '../in-force/obligation.ts'
import { roleAmong } from '../parties.ts'
import { type Reason, refuseFor, unless } from '../refusal.ts'
import { inState, needParty, rule } from '../rule.ts'
import type { Agreement } from '../state.ts'
import type { Role } from '../vocabulary.ts'
import { KEEPERS } from './owed.ts'
import { SPEAKERS } from './positions.ts'

const OFFICES: Role[] = [...KEEPERS, 'facilitator']

export type RecordInsolvency = { party: string; evidence: string }

/**
 * A party is insolvent, as something proves. What it owes rests; what protects learners goes on (safety, privacy,
 * Indigenous data), those who are placed with it finish under the others' eyes, and nobody new is placed there. It
 * stays bound until the others exclude it, by the way that exclusion has (case 39, PAR-28).
 */
export const recordInsolvency = rule<RecordInsolvency>({
  entry: 'insolvency.recorded',
  roles: [...OFFICES, ...SPEAKERS],
  may: (agreement) => inState(agreement, 'in_force.active', 'in_force.suspended'),
  follows(step, { party, evidence }) {
    needParty(step, party)
    const serves = roleAmong(step.agreement, step.actor, OFFICES) !== null
    refuseFor('Forbidden', unless(serves || party === step.actor.party, 'other_party', { party }))
    refuseFor('Refused', [
      ...unless(isBoundNow(step.agreement, party), 'not_bound', { parties: [party] }),
      ...unless(step.agreement.life.insolvent?.[party] === undefined, 'insolvent_already'),
      ...unless(evidence.trim() !== '', 'evidence_missing'),
    ])
    step.record({ type: 'insolvency.recorded', party, evidence, by: step.actor.person })
    for (const { id, clause, party: owes } of Object.values(step.agreement.obligations))
      if (owes === party && !isContinuing(step.agreement.clauses[clause]))
        step.tryMove('obligation', id, 'SUSPEND', { reason: evidence, because: party })
  },
})

/** Nobody new is placed with a party that is insolvent. */
export function placementReasons({ life }: Agreement, { anchor, parties }: AnchorEvent): Reason[] {
  const there = parties.filter((party) => life.insolvent?.[party] !== undefined)
  return unless(anchor !== 'placement.start' || there.length === 0, 'insolvent_party', { parties: there })
}

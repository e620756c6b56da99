import { reopen } from '../consequences.ts'
import { inState, needParty, rule } from '../rule.ts'

/** The internal work begins: counsel, board, council. Nothing of it is the product's (PAR-10). */
export const startApproval = rule<Record<never, never>>({
  entry: 'approval.started',
  roles: ['party_administrator', 'representative', 'alternate'],
  may: (agreement) => inState(agreement, 'agreed', 'signing.open'),
  follows(step) {
    step.move('participation', step.actor.party ?? '', 'START_APPROVAL')
  },
})

export type RecordApproval = { body: string; instrument: string; on: string }

/** A party's own body approved; no timer ever does this (case 46). A party that is ready may add another approval. */
export const recordApproval = rule<RecordApproval>({
  entry: 'approval.recorded',
  roles: ['party_administrator', 'representative', 'alternate', 'approver_legal', 'authorized_signatory'],
  may: (agreement) => inState(agreement, 'agreed', 'signing.open'),
  follows(step, input) {
    const party = needParty(step, step.actor.party ?? '')
    if (party.status === 'concurring') step.move('participation', party.id, 'START_APPROVAL')
    step.record({ type: 'approval.recorded', party: party.id, ...input, by: step.actor.person })
    if (party.status !== 'ready') step.move('participation', party.id, 'APPROVE')
  },
})

/** A party's own body says no, and why: it is reviewing again, and the agreed text is opened (PAR-12). */
export const refuseApproval = rule<{ body: string; reason: string }>({
  entry: 'approval.refused',
  roles: ['party_administrator', 'representative', 'alternate', 'approver_legal'],
  may: (agreement) => inState(agreement, 'agreed'),
  follows(step, { body, reason }) {
    const party = needParty(step, step.actor.party ?? '')
    if (party.status === 'concurring') step.move('participation', party.id, 'START_APPROVAL')
    step.move('participation', party.id, 'INTERNAL_REFUSAL', { reason })
    step.record({ type: 'approval.refused', party: party.id, body, reason, by: step.actor.person })
    reopen(step, reason)
  },
})

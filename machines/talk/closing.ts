import { ENDED } from '../in-force/matters.ts'
import type { Agreement } from '../state.ts'
import type { Step } from '../step.ts'
import type { Closing, Proposal } from './talk.ts'

/** What became of an organization that is not at the table any longer. */
const GONE = [
  'invitation_declined',
  'invitation_lapsed',
  'excluded',
  'left_before_signing',
  'not_admitted',
  'withdrawn',
  'released',
]

/** Whether an organization is on the list and has not turned away or left. */
export function isThere({ parties }: Agreement, id: string): boolean {
  const party = parties[id]
  return party !== undefined && !GONE.includes(party.status)
}

/**
 * After whatever a command did: a proposal that nobody can accept any longer is closed, in the same entry. Its clause is out
 * of the text, the text is sealed, the agreement has ended, or whoever proposed it has left.
 */
export function closeProposals(step: Step): void {
  for (const proposal of Object.values(step.agreement.talk.proposals)) {
    if (proposal.status !== 'open') continue
    const because = closingOf(step.agreement, proposal)
    if (because) step.record({ type: 'proposal.closed', proposal: proposal.id, because })
  }
}

function closingOf(agreement: Agreement, { clause, party }: Proposal): Closing | null {
  const { status, order } = agreement
  if (ENDED.includes(status)) return 'agreement_ended'
  if (isSealed(agreement)) return 'text_sealed'
  if (!order.includes(clause)) return 'clause_removed'
  return isThere(agreement, party) ? null : 'party_left'
}

/** Its words stand: they are signed, or being signed. */
export function isSealed({ status }: Agreement): boolean {
  return status.startsWith('signing.') || status === 'signed' || status.startsWith('in_force.')
}

import type { CommandName } from '#machines/rules/index.ts'
import type { Actor, Agreement } from '#machines/state.ts'

type Pick = <T>(place: number, from: readonly T[]) => T
type Given = { actor: Actor; reason: string; step: number }

/** Inputs of what people do once the agreement is in force; like the others, they fit more often than not. */
export function inputsInForce(
  now: Agreement,
  pick: Pick,
  { reason }: Given,
): Partial<Record<CommandName, unknown>> {
  const obligation = pick(0, [...Object.keys(now.obligations), 'O:x:y', 'toString'])
  const party = pick(1, [...Object.keys(now.parties), 'nobody'])
  const day = pick(4, ['2026-06-01', '2026-03-02', '2027-12-31'])
  return {
    'record-anchor': {
      event: {
        anchor: pick(0, ['placement.start', 'incident', 'nothing']),
        ...{ on: day, parties: pick(1, [[], [], [party]]), note: '' },
      },
    },
    'submit-evidence': { obligation, evidence: reason },
    'accept-evidence': { obligation },
    'return-evidence': { obligation, missing: reason },
    'extend-obligation': { obligation, until: day, reason },
    'dispute-obligation': { obligation, reason },
    'decide-dispute': { obligation, owed: pick(2, [true, false]), reason },
    'suspend-obligation': { obligation, reason },
    'resume-obligation': { obligation },
    'waive-obligation': { obligation, reason },
    'offer-transfer': { obligation, to: party, reason },
    'accept-transfer': { obligation },
    'close-unmet': { obligation, reason },
    'follow-dates': {},
  }
}

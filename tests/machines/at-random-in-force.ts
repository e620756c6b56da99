import { DEFAULT_TERMS } from '#machines/in-force/life.ts'
import { MotionKind } from '#machines/motions/motion.ts'
import { bodyOf } from '#machines/rules/drafting.ts'
import type { CommandName } from '#machines/rules/index.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import { Ground, Stance } from '#machines/vocabulary.ts'
import * as cast from '#tests/cast.ts'
import { openIds } from './at-random-open.ts'

type Pick = <T>(place: number, from: readonly T[]) => T
type Given = { actor: Actor; reason: string; step: number }

const SETTLED = ['fulfilled', 'waived', 'transferred', 'cancelled', 'unmet']
const OVER = ['in_effect', 'rejected', 'withdrawn', 'lapsed']

/** What may be asked of the parties in each state, more likely than what may not. */
const ASKED: Partial<Record<Agreement['status'], MotionKind[]>> = {
  'review.open': ['remove', 'change_rule', 'convene', 'recall'],
  'review.blocked': ['remove', 'remove', 'recall'],
  'in_force.active': ['suspend', 'renew', 'exclude', 'accede', 'rescind', 'succeed', 'suspend', 'terminate'],
  'in_force.suspended': ['resume', 'resume', 'resume', 'exclude', 'rescind', 'terminate'],
  expired: ['reinstate'],
}

/** Inputs of what people do once the agreement is in force; like the others, they fit more often than not. */
export function inputsInForce(
  now: Agreement,
  pick: Pick,
  { actor, reason, step }: Given,
): Partial<Record<CommandName, unknown>> {
  const obligation = pick(0, [...openIds(now.obligations, SETTLED), 'O:x:y', 'toString'])
  const party = pick(1, [...Object.keys(now.parties), 'nobody'])
  const day = pick(4, ['2026-06-01', '2026-03-02', '2027-12-31'])
  const amendment = pick(1, [...openIds(now.amendments, OVER), 'AM9'])
  const amended = pick(2, [...(now.amendments[amendment]?.changes.map(({ clause }) => clause) ?? []), 'c02'])
  const body = now.clauses[amended]
  const changes = [
    {
      clause: amended,
      body:
        body && pick(5, [true, true, true, false])
          ? { ...bodyOf(body), text: cast.words(`Autre ${step}.`, `Other ${step}.`) }
          : null,
    },
  ]
  const said = {
    objection: pick(3, [`o-${step}`, ...Object.keys(now.amendments[amendment]?.objections ?? {})]),
    reason,
  }
  const digest = now.amendments[amendment]?.digest ?? ''
  const slot = `S1:${actor.party}:${actor.person}`
  return {
    'propose-amendment': {
      ...{ changes, reason, affected: ['uconf', 'hydraulis'], effectiveOn: day },
      endsOn: pick(3, [null, null, '2030-01-01']),
    },
    'class-amendment': {
      amendment,
      kind: pick(4, ['substantive', 'substantive', 'corrigendum', 'renewal', 'subset']),
    },
    'contest-amendment': { amendment, reason },
    'revise-amendment': { amendment, changes },
    'open-amendment-call': { amendment, until: day },
    'answer-amendment': {
      ...{ amendment, clause: amended, ...said, understood: true, ground: pick(5, Ground.options) },
      stance: pick(3, ['accept', 'accept', 'accept', ...Stance.options]),
      revision: (body?.revision ?? 0) + (now.amendments[amendment]?.revision ?? 0),
    },
    'judge-amendment-objection': { amendment, ...said, admitted: pick(2, [true, false]) },
    'reply-to-amendment-objection': { amendment, ...said, title: cast.words('T'), text: cast.words('T') },
    'settle-amendment-objection': { amendment, ...said, how: pick(2, ['withdraw', 'integrate']) },
    'close-amendment-call': { amendment, deadline: now.amendments[amendment]?.deadline ?? '' },
    'seal-amendment': { amendment, digest: 'b'.repeat(64) },
    'record-amendment-decision': { amendment },
    'sign-amendment': { amendment, slot, digest, consent: true },
    'decline-amendment': { amendment, slot, reason },
    'unseal-amendment': { amendment, digest, reason, changes },
    'take-amendment-effect': { amendment },
    'withdraw-amendment': { amendment, reason },
    'lapse-amendment': { amendment },
    'set-terms': {
      terms: {
        ...{
          ...DEFAULT_TERMS,
          minimum: pick(0, [2, 3]),
          renewal: pick(1, ['express', 'tacit']),
          cureDays: 5,
        },
        ...{ noticeDays: 5, essential: pick(2, [{}, { employer: 1 }]) },
      },
    },
    'table-motion': {
      ...{
        kind: pick(0, [
          ...(ASKED[now.status] ?? []),
          ...(ASKED[now.status] ?? []),
          pick(1, MotionKind.options),
        ]),
        party: pick(1, [null, party]),
        reason,
      },
      ...{ on: pick(2, [null, '2027-12-31', '2026-03-03']), name: pick(3, [null, cast.words('Nom')]) },
      ...{ clause: pick(4, now.order), policy: pick(5, [cast.unanimity, cast.byClass]) },
    },
    'answer-motion': {
      motion: pick(0, [...openIds(now.motions, ['carried', 'refused']), 'MO99']),
      agrees: pick(1, [true, true, true, false]),
      reason,
    },
    'apply-to-accede': { reason },
    'accept-accession': { party: pick(0, ['numa', party]), instrument: reason, on: '2026-04-01' },
    'give-notice': { reason, plan: '' },
    'refuse-renewal': { reason },
    'notify-breach': { party, days: 2, reason },
    'record-insolvency': { party, evidence: reason },
    'end-run-off': { placements: pick(0, [true, true, false]), data: true, accounts: true },
    'supersede-agreement': { by: pick(0, ['new', '']) },
    'abandon-agreement': { reason },
    'follow-life': {},
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

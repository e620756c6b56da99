import { dateIn } from '../calendar.ts'
import { closeChildren } from '../in-force/ending.ts'
import { IN_FORCE } from '../in-force/matters.ts'
import { SIGNATORIES } from '../parties.ts'
import { type Reason, refuseFor, unless } from '../refusal.ts'
import { inState, rule } from '../rule.ts'
import {
  afterSigned,
  dateEffect,
  dateLongStop,
  notAhead,
  voidReadiness,
  voidSeal,
} from '../signing/completing.ts'
import { livePlaces, openConditions, signedParties } from '../signing/places.ts'
import type { Precedent } from '../signing/plan.ts'
import { type Agreement, SYSTEM } from '../state.ts'
import type { Step } from '../step.ts'
import { askOthers } from './motions.ts'
import { KEEPERS } from './owed.ts'

const FROM_SEAL = ['signing.open', 'signing.held', 'signed']

function needCondition(step: Step, id: string): Precedent {
  const condition = step.agreement.plan.conditions?.find((one) => one.id === id)
  refuseFor('Missing', unless(condition !== undefined, 'condition_missing', { id }))
  refuseFor('Refused', unless(openConditions(step.agreement).includes(id), 'condition_met'))
  return condition as Precedent
}

/** Something must be true before the agreement takes effect; part of the plan that is sealed. */
export const addCondition = rule<{ condition: Precedent }>({
  entry: 'condition.added',
  roles: ['convenor', 'secretariat'],
  may: (agreement) => inState(agreement, 'draft', 'review.open', 'agreed'),
  follows(step, { condition }) {
    const { plan, parties } = step.agreement
    const { owner, waivableBy = [] } = condition
    for (const id of [owner, ...waivableBy].filter((one) => one !== ''))
      refuseFor('Missing', unless(id in parties, 'party_missing', { id }))
    const conditions = [...(plan.conditions ?? []), condition]
    step.record({ type: 'signing.planned', plan: { ...plan, conditions } })
  },
})

export const dropCondition = rule<{ condition: string }>({
  entry: 'condition.dropped',
  roles: ['convenor', 'secretariat'],
  may: (agreement) => inState(agreement, 'draft', 'review.open', 'agreed'),
  follows(step, { condition: id }) {
    needCondition(step, id)
    const { plan } = step.agreement
    const conditions = plan.conditions?.filter((one) => one.id !== id) ?? []
    step.record({ type: 'signing.planned', plan: { ...plan, conditions } })
  },
})

export type MeetCondition = { condition: string; evidence: string; on: string }

/** A condition precedent holds, since a day, as something proves; the date of effect follows (AGR-23, case 24). */
export const meetCondition = rule<MeetCondition>({
  entry: 'condition.met',
  roles: KEEPERS,
  may: (agreement) => [...inState(agreement, ...FROM_SEAL), ...someOpen(agreement)],
  follows(step, { condition, evidence, on }) {
    needCondition(step, condition)
    refuseFor('Refused', notAhead(step, on))
    step.record({ type: 'condition.met', condition, evidence, on, by: step.actor.person })
    dateLongStop(step)
    dateEffect(step)
  },
})

function someOpen(agreement: Agreement): Reason[] {
  return unless(openConditions(agreement).length > 0, 'no_condition_open')
}

/** One party lets a condition go; it is waived when every party that has to has: those it names, or all who sign. */
export const waiveCondition = rule<{ condition: string }>({
  entry: 'condition.waived',
  roles: SIGNATORIES,
  may: (agreement) => [...inState(agreement, ...FROM_SEAL), ...someOpen(agreement)],
  follows(step, { condition: id }) {
    const { waivable, waivableBy } = needCondition(step, id)
    refuseFor('Refused', unless(waivable, 'not_waivable'))
    const signing = [...new Set(livePlaces(step.agreement).map(({ party }) => party))]
    const all = step.agreement.status === 'signed' ? signedParties(step.agreement) : signing
    if (!agreedByAll(step, `waive:${id}`, waivableBy ?? all)) return
    const on = dateIn(step.at, step.agreement.timeZone)
    step.record({ type: 'condition.waived', condition: id, on, by: step.actor.person })
    dateLongStop(step)
    dateEffect(step)
  },
})

/** Records that the actor's party agrees; true once all who must have. Agreeing twice says nothing new. */
function agreedByAll(step: Step, to: string, needed: readonly string[]): boolean {
  const party = step.actor.party ?? ''
  refuseFor('Refused', unless(needed.includes(party), 'not_among_signers'))
  const given = step.agreement.signing.consents[to] ?? []
  refuseFor('Refused', unless(!given.includes(party), 'agreed_already'))
  step.record({ type: 'consent.given', to, party, by: step.actor.person })
  return needed.every((one) => one === party || given.includes(one))
}

/** Every signatory party asks to open a text that is fully signed; else one waits, or corrects it later (AGR-24). */
export const reopenSigned = rule<{ reason: string }>({
  entry: 'reopening.agreed',
  roles: SIGNATORIES,
  may: (agreement) => inState(agreement, 'signed'),
  follows(step, { reason }) {
    refuseFor('Refused', unless(reason.trim() !== '', 'reason_missing'))
    const { seals } = step.agreement
    if (!agreedByAll(step, `reopen:${seals.length}`, signedParties(step.agreement))) return
    step.move('agreement', step.agreement.id, 'REOPEN_BY_ALL', { reason })
    voidSeal(step, reason, [])
    voidReadiness(step, reason)
  },
})

/** Every signatory party gives the conditions more time. */
export const extendLongStop = rule<{ until: string }>({
  entry: 'long_stop.extended',
  roles: SIGNATORIES,
  may: (agreement) => inState(agreement, 'signed'),
  follows(step, { until }) {
    const { longStop } = step.agreement.signing
    const later = longStop !== null && Date.parse(until) > Date.parse(longStop)
    refuseFor('Refused', unless(later, 'deadline_not_later'))
    if (!agreedByAll(step, `long_stop:${until}`, signedParties(step.agreement))) return
    step.record({ type: 'long_stop.dated', at: until })
  },
})

/**
 * The long-stop date passed with a condition unmet: the agreement is given up and its parties are free (AGR-25). A
 * timer carries the date it was set for.
 */
export const lapseAgreement = rule<{ longStop: string }>({
  entry: 'agreement.lapsed',
  roles: KEEPERS,
  timer: true,
  may: (agreement, actor) => (actor.person === SYSTEM.person ? [] : inState(agreement, 'signed')),
  follows(step, { longStop }) {
    const { status, signing, id } = step.agreement
    if (status !== 'signed' || signing.longStop !== longStop) return
    step.move('agreement', id, 'LONG_STOP')
    closeChildren(step)
  },
})

/** The last day to sign is over: signed by those who had to, or held (AGR-17, AGR-18). */
export const endSigning = rule<{ deadline: string }>({
  entry: 'signing.ended',
  roles: ['convenor', 'facilitator'],
  timer: true,
  may: (agreement, actor) => (actor.person === SYSTEM.person ? [] : inState(agreement, 'signing.open')),
  follows(step, { deadline }) {
    const { status, signing } = step.agreement
    if (status !== 'signing.open' || signing.deadline !== deadline) return
    for (const slot of livePlaces(step.agreement)) step.tryMove('signature', slot.id, 'DEADLINE')
    step.move('agreement', step.agreement.id, 'SIGNING_DEADLINE')
    if (step.agreement.status === 'signed') afterSigned(step)
  },
})

/** More time on the same text: places that were closed by the deadline open again (SIG-15, AGR-21). */
export const extendSigning = rule<{ deadline: string }>({
  entry: 'signing.extended',
  roles: ['convenor'],
  may: (agreement) => inState(agreement, 'signing.open', 'signing.held'),
  follows(step, { deadline }) {
    const { signing, id } = step.agreement
    const earlier = Date.parse(signing.deadline ?? step.at)
    const later = Date.parse(deadline) > Math.max(earlier, Date.parse(step.at))
    refuseFor('Refused', unless(later, 'deadline_not_later'))
    step.record({ type: 'signing.timed', deadline })
    for (const slot of livePlaces(step.agreement)) step.tryMove('signature', slot.id, 'EXTEND')
    step.tryMove('agreement', id, 'RESUME_SIGNING')
  },
})

/**
 * A party without which enough had signed joins them after all: by accession (PAR-21, case 25). The others are asked at
 * once, or as soon as there is something in force to join.
 */
export const signLate = rule<Record<never, never>>({
  entry: 'signature.late',
  roles: SIGNATORIES,
  may: (agreement) => inState(agreement, 'signed', 'in_force.active', 'in_force.suspended'),
  follows(step) {
    const party = step.actor.party ?? ''
    step.move('participation', party, 'SIGN_LATE')
    if (IN_FORCE.includes(step.agreement.status)) askOthers(step, party)
  },
})

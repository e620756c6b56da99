import { dateIn, startAfterDays } from '../calendar.ts'
import { minimumGaps } from '../essential.ts'
import { createOwed } from '../in-force/duties-step.ts'
import { closeAmendments, closeChildren, goOnWithout } from '../in-force/ending.ts'
import { DEFAULT_TERMS, type Terms } from '../in-force/life.ts'
import { dueReminders, reinstatementOver, termEndsAt } from '../in-force/life-dates.ts'
import { IN_FORCE } from '../in-force/matters.ts'
import { owedBy, owedFrom } from '../in-force/obligations.ts'
import { recordReassigned, recordUnassigned } from '../in-force/orphans.ts'
import { monthsAfter } from '../in-force/schedule.ts'
import { SIGNATORIES } from '../parties.ts'
import { refuseFor, unless } from '../refusal.ts'
import { boundOr, inState, needParty, rule } from '../rule.ts'
import { SYSTEM } from '../state.ts'
import type { Step } from '../step.ts'
import { ANSWERING } from './membership.ts'
import { askOthers, settleMotions } from './motions.ts'
import { KEEPERS } from './owed.ts'

/** How the agreement ends, renews, and lets parties in and out: part of what is signed (reference §5). */
export const setTerms = rule<{ terms: Terms }>({
  entry: 'terms.set',
  roles: KEEPERS,
  may: (agreement) => inState(agreement, 'draft', 'review.open', 'agreed'),
  follows(step, { terms }) {
    step.record({ type: 'terms.set', terms })
  },
})

/**
 * Whoever is on the list and not a party asks to join, by its own instrument (PAR-22), so that whoever signs for it may
 * ask too; the others are asked at once.
 */
export const applyToAccede = rule<{ reason: string }>({
  entry: 'accession.requested',
  roles: [...ANSWERING, ...SIGNATORIES],
  may: (agreement) => inState(agreement, 'in_force.active', 'in_force.suspended'),
  follows(step, { reason }) {
    const party = needParty(step, step.actor.party ?? '').id
    step.move('participation', party, 'APPLY_TO_ACCEDE')
    askOthers(step, party, reason)
    happened(step, 'accession.request', [])
  },
})

/** Something that the procedure knows by itself, on which duties hang. */
function happened(step: Step, anchor: string, parties: string[]): void {
  const event = { anchor, on: dateIn(step.at, step.agreement.timeZone), parties, note: '' }
  step.record({ type: 'anchor.recorded', event, by: step.actor.person })
  createOwed(step, owedBy(step.agreement, event, step.at))
}

export type AcceptAccession = { party: string; instrument: string; on: string }

/** The others consent and the signed instrument is in: a new party, from this day on (PAR-23, AGR-29, case 4). */
export const acceptAccession = rule<AcceptAccession>({
  entry: 'accession.accepted',
  roles: KEEPERS,
  may: (agreement) => inState(agreement, 'in_force.active', 'in_force.suspended'),
  follows(step, { party, instrument, on }) {
    needParty(step, party)
    step.move('participation', party, 'ACCESSION_ACCEPTED', { reason: instrument })
    step.record({ type: 'accession.signed', party, instrument, on, by: step.actor.person })
    step.move('agreement', step.agreement.id, 'ACCESSION_IN_EFFECT', { because: party })
    const clauses = step.agreement.order.flatMap((id) => step.agreement.clauses[id] ?? [])
    createOwed(step, owedFrom(step.agreement, clauses, step.at, [party]))
    if (step.agreement.life.cureUntil !== null && minimumGaps(step.agreement).length === 0)
      step.record({ type: 'minimum.cured' })
    recordReassigned(step)
  },
})

export type GiveNotice = { reason: string; plan: string }

/** A party leaves, after its notice; it owes until then (PAR-25, scenario 16). */
export const giveNotice = rule<GiveNotice>({
  entry: 'notice.given',
  roles: ['authorized_signatory'],
  may: (agreement, actor) => [
    ...inState(agreement, 'in_force.active', 'in_force.suspended'),
    ...boundOr(agreement, actor),
  ],
  follows(step, { reason, plan }) {
    const { timeZone, life } = step.agreement
    const days = (life.terms ?? DEFAULT_TERMS).noticeDays
    leaves(step, startAfterDays(step.at, days, timeZone), reason, plan)
  },
})

function leaves(step: Step, until: string, reason: string, plan: string): void {
  const party = step.actor.party ?? ''
  step.move('participation', party, 'GIVE_NOTICE')
  step.record({ type: 'notice.given', party, until, reason, plan, by: step.actor.person })
  happened(step, 'exit.notice', [party])
}

/** A party does not renew: it leaves at the old end, the others go on (case 32). */
export const refuseRenewal = rule<{ reason: string }>({
  entry: 'renewal.refused',
  roles: ['authorized_signatory'],
  may: (agreement, actor) => [
    ...inState(agreement, 'in_force.active'),
    ...boundOr(agreement, actor),
    ...unless(agreement.life.endsOn !== null, 'no_end'),
  ],
  follows(step, { reason }) {
    leaves(step, termEndsAt(step.agreement) ?? step.at, reason, '')
  },
})

export type NotifyBreach = { party: string; days: number; reason: string }

/** A serious breach is told in writing, with the time to mend it: the first step of an exclusion (case 30). */
export const notifyBreach = rule<NotifyBreach>({
  entry: 'breach.notified',
  roles: [...KEEPERS, 'facilitator'],
  may: (agreement) => inState(agreement, 'in_force.active', 'in_force.suspended'),
  follows(step, { party, days, reason }) {
    needParty(step, party)
    refuseFor('Forbidden', unless(party !== step.actor.party, 'own_duty'))
    const cureUntil = startAfterDays(step.at, days, step.agreement.timeZone)
    step.record({ type: 'breach.notified', party, cureUntil, reason, by: step.actor.person })
  },
})

export type EndRunOff = { placements: boolean; data: boolean; accounts: boolean }

/** Every placement is over, the data returned, the accounts closed: the agreement has ended (AGR-33). */
export const endRunOff = rule<EndRunOff>({
  entry: 'agreement.terminated',
  roles: KEEPERS,
  may: (agreement) => inState(agreement, 'in_force.winding_down'),
  follows(step, { placements, data, accounts }) {
    step.move('agreement', step.agreement.id, 'RUN_OFF_ENDED', { changed: placements && data && accounts })
    closeChildren(step)
  },
})

/** Another agreement that names this one is in force (AGR-38). */
export const supersede = rule<{ by: string }>({
  entry: 'agreement.superseded',
  roles: KEEPERS,
  may: (agreement) => inState(agreement, 'in_force.active', 'in_force.suspended', 'expired'),
  follows(step, { by }) {
    step.move('agreement', step.agreement.id, 'SUPERSEDE', { reason: by })
    step.record({ type: 'agreement.superseded', by })
    closeChildren(step)
  },
})

/** Whoever convenes gives up what nobody else has joined; after that, the parties decide it (readings §3.13). */
export const abandonAgreement = rule<{ reason: string }>({
  entry: 'agreement.abandoned',
  roles: ['convenor'],
  may: (agreement) =>
    inState(agreement, 'draft', 'review.open', 'review.blocked', 'agreed', 'signing.open', 'signing.held'),
  follows(step, { reason }) {
    step.move('agreement', step.agreement.id, 'ABANDON', { reason })
    closeChildren(step)
  },
})

/**
 * The clock looks at the agreement's own dates. Each is judged on the state as it is: a date that was moved or met
 * since does nothing (readings §6.18, scenario 23).
 */
export const followLife = rule<Record<never, never>>({
  entry: 'life.followed',
  roles: KEEPERS,
  timer: true,
  may: (agreement, actor) =>
    actor.person === SYSTEM.person ? [] : inState(agreement, ...IN_FORCE, 'expired'),
  follows(step) {
    settleMotions(step)
    for (const days of dueReminders(step.agreement, step.at)) step.record({ type: 'term.reminded', days })
    for (const party of Object.keys(step.agreement.life.leaving)) {
      if (step.tryMove('participation', party, 'NOTICE_ENDS').length === 0) goOnWithout(step, party)
    }
    settleMotions(step)
    loseMinimum(step)
    recordUnassigned(step)
    endTerm(step)
    if (reinstatementOver(step.agreement, step.at)) closeChildren(step)
    for (const clause of step.agreement.order)
      if (step.agreement.clauses[clause]?.status === 'surviving') step.tryMove('clause', clause, 'END')
  },
})

function loseMinimum(step: Step): void {
  const { cureUntil } = step.agreement.life
  if (cureUntil === null || Date.parse(step.at) < Date.parse(cureUntil)) return
  if (minimumGaps(step.agreement).length === 0) step.record({ type: 'minimum.cured' })
  else step.tryMove('agreement', step.agreement.id, 'MINIMUM_LOST')
}

/** The last day is over: the agreement renews by itself where the text says so, or expires (AGR-35, AGR-36). */
function endTerm(step: Step): void {
  const { id, life } = step.agreement
  if (step.tryMove('agreement', id, 'AUTO_RENEW').length === 0) {
    const { renewalMonths } = life.terms ?? DEFAULT_TERMS
    step.record({ type: 'term.renewed', endsOn: monthsAfter(life.endsOn ?? '', renewalMonths) })
  } else if (step.tryMove('agreement', id, 'TERM_ENDED').length === 0) closeAmendments(step)
}

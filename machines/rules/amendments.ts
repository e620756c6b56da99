import { endAfterDays, endOfDay } from '../calendar.ts'
import type { AmendedClause, Amendment, AmendmentKind } from '../in-force/amendment.ts'
import { HIGHEST, isSilent, partiesOf, rankOf } from '../in-force/amendments.ts'
import {
  closeAmendmentCall,
  needAmendment,
  openCall,
  resetAnswers,
  viewIn,
} from '../in-force/amendments-step.ts'
import { isBoundNow } from '../in-force/matters.ts'
import { refuseFor, unless } from '../refusal.ts'
import { boundOr, inState, needClause, rule } from '../rule.ts'
import { longestPeriod } from '../silence.ts'
import { type Agreement, SYSTEM } from '../state.ts'
import type { Step } from '../step.ts'
import type { Words } from '../words.ts'
import { KEEPERS } from './owed.ts'
import { SPEAKERS } from './positions.ts'

/** An amendment stands in one of these states; else there is nothing to do to it. */
export function someAmendment(...states: string[]) {
  return ({ amendments }: Agreement) =>
    unless(
      Object.values(amendments).some(({ status }) => states.includes(status)),
      'no_amendment_here',
    )
}

export type ProposeAmendment = {
  changes: AmendedClause[]
  reason: string
  /** Whom it concerns. Everyone, unless it is later classed as one among some. */
  affected: string[]
  effectiveOn: string
  /** The new end of the agreement, when it is a renewal. */
  endsOn: string | null
}

/** A bound party proposes other words for a text in force, in both languages and with its reason (AME-01). */
export const proposeAmendment = rule<ProposeAmendment>({
  entry: 'amendment.proposed',
  roles: [...SPEAKERS, ...KEEPERS],
  may: (agreement, actor) => [
    ...inState(agreement, 'in_force.active', 'in_force.suspended'),
    ...boundOr(agreement, actor),
  ],
  follows(step, input) {
    for (const { clause } of input.changes) needAmendable(step, clause)
    const once = new Set(input.changes.map(({ clause }) => clause)).size === input.changes.length
    refuseFor('Refused', unless(once, 'clause_exists'))
    const amendment = `AM${Object.keys(step.agreement.amendments).length + 1}`
    refuseFor('Refused', unless(!(amendment in step.agreement.clauses), 'bad_id'))
    const party = step.actor.party ?? ''
    step.record({ type: 'amendment.proposed', amendment, ...input, party, by: step.actor.person })
    step.move('amendment', amendment, 'SUBMIT')
  },
})

/** Only what is in effect can be amended. */
function needAmendable(step: Step, id: string): void {
  const { status } = needClause(step, id)
  refuseFor(
    'Refused',
    unless(status === 'in_effect', 'not_in_this_state', { chart: 'clause', state: status }),
  )
}

/** The secretariat says how much it changes; that says who takes part and how it is decided (AME-02 to AME-04). */
export const classAmendment = rule<{ amendment: string; kind: AmendmentKind }>({
  entry: 'amendment.classed',
  roles: KEEPERS,
  may: someAmendment('screening'),
  follows(step, { amendment: id, kind }) {
    const { affected: named } = needAmendment(step, id)
    const affected = partiesOf(step.agreement, kind, named)
    step.move('amendment', id, 'CLASSIFY', { kind })
    step.record({ type: 'amendment.classed', amendment: id, kind, affected, by: step.actor.person })
    if (!isSilent(kind)) return
    const days = longestPeriod(viewIn(step, id))
    openCall(step, id, endAfterDays(step.at, days, step.agreement.timeZone))
  },
})

/** A bound party shows that it changes more than it was classed for; it is classed again, never lower (AME-05). */
export const contestAmendment = rule<{ amendment: string; reason: string }>({
  entry: 'amendment.contested',
  roles: SPEAKERS,
  may: (agreement, actor) => [
    ...someAmendment('consultation', 'call')(agreement),
    ...boundOr(agreement, actor),
  ],
  follows(step, { amendment: id, reason }) {
    const { kind } = needAmendment(step, id)
    step.move('amendment', id, 'CONTEST_CLASS', { reason })
    const floor = Math.min(HIGHEST, kind === null ? 0 : rankOf(kind) + 1)
    const party = step.actor.party ?? ''
    step.record({ type: 'amendment.contested', amendment: id, floor, party, reason, by: step.actor.person })
  },
})

export type ReviseAmendment = { amendment: string; changes: AmendedClause[] }

/** Its proposer rewords it while it is discussed; whoever had answered is asked again (AME-06). */
export const reviseAmendment = rule<ReviseAmendment>({
  entry: 'amendment.revised',
  roles: [...SPEAKERS, ...KEEPERS],
  may: someAmendment('consultation'),
  follows(step, { amendment: id, changes }) {
    refuseOthers(step, needAmendment(step, id))
    step.move('amendment', id, 'REVISE')
    rewrite(step, id, changes)
  },
})

/** The amendment's new wording; nobody's answer to the old one stands. */
function rewrite(step: Step, id: string, changes: AmendedClause[]): void {
  for (const { clause } of changes) needAmendable(step, clause)
  const { revision } = needAmendment(step, id)
  step.record({
    type: 'amendment.revised',
    amendment: id,
    revision: revision + 1,
    changes,
    by: step.actor.person,
  })
  resetAnswers(step, id)
}

function refuseOthers(step: Step, { party }: Amendment): void {
  refuseFor('Forbidden', unless(party === step.actor.party, 'not_the_proposer', { party }))
}

export const openAmendmentCall = rule<{ amendment: string; until: string }>({
  entry: 'amendment.called',
  roles: ['facilitator', 'convenor'],
  may: someAmendment('consultation'),
  follows(step, { amendment: id, until }) {
    needAmendment(step, id)
    openCall(step, id, endOfDay(until, step.agreement.timeZone))
  },
})

/** Its deadline passed. A timer that was set for another deadline does nothing (readings §6.18). */
export const closeAmendment = rule<{ amendment: string; deadline: string }>({
  entry: 'amendment.decided',
  roles: ['facilitator', 'convenor'],
  timer: true,
  may: (agreement, actor) => (actor.person === SYSTEM.person ? [] : someAmendment('call')(agreement)),
  follows(step, { amendment: id, deadline }) {
    const amendment = needAmendment(step, id)
    if (amendment.status !== 'call' || amendment.deadline !== deadline) return
    refuseFor('Refused', unless(Date.parse(step.at) > Date.parse(deadline), 'positions_awaited'))
    closeAmendmentCall(step, id)
  },
})

/** Whoever proposed it takes it back, until it is out for signature (AME-19). */
export const withdrawAmendment = rule<{ amendment: string; reason: string }>({
  entry: 'amendment.withdrawn',
  roles: [...SPEAKERS, ...KEEPERS],
  may: someAmendment('proposed', 'screening', 'consultation', 'call', 'blocked', 'agreed'),
  follows(step, { amendment: id, reason }) {
    refuseOthers(step, needAmendment(step, id))
    step.move('amendment', id, 'WITHDRAW', { because: reason.trim() || undefined })
  },
})

/** Nothing happened for 120 days (AME-20). What has moved since is left alone. */
export const lapseAmendment = rule<{ amendment: string }>({
  entry: 'amendment.lapsed',
  roles: KEEPERS,
  timer: true,
  may: (agreement, actor) =>
    actor.person === SYSTEM.person
      ? []
      : someAmendment('proposed', 'screening', 'consultation', 'blocked', 'signing')(agreement),
  follows(step, { amendment: id }) {
    needAmendment(step, id)
    if (step.actor.person === SYSTEM.person) step.tryMove('amendment', id, 'LAPSE')
    else step.move('amendment', id, 'LAPSE')
  },
})

export type SealAmendment = { amendment: string; digest: string }

export type Reply = { amendment: string; objection: string; title: Words; text: Words }

/** Bound, and named as taking part. */
export function takesPartIn(step: Step, { affected }: Amendment): boolean {
  const party = step.actor.party ?? ''
  return affected.includes(party) && isBoundNow(step.agreement, party)
}

import { businessDays } from '../calendar.ts'
import { all, type Condition } from '../chart.ts'
import { clausesWithoutQuorum, holdingObjections } from '../consensus.ts'
import { lateBodies } from '../declared.ts'
import { unless } from '../refusal.ts'

const calledUnblocked: Condition = ({ agreement }, event) =>
  (event.clauses ?? []).flatMap((clause) =>
    unless(holdingObjections(agreement, clause).length === 0, 'objection_unsettled', { clause }),
  )

const longEnough: Condition = ({ agreement }, event) => {
  const { timeZone, policy } = agreement
  const { at, deadline = at, clauses = [], holidays } = event
  const days = businessDays(at, deadline, timeZone, holidays)
  const enough = days >= policy.minimumCallDays && Date.parse(deadline) > Date.parse(at)
  return unless(enough || clauses.length === 0, 'call_too_short', { days, minimum: policy.minimumCallDays })
}

/** No call ends before the next meeting that a party declared: its board, its council, its Circle (AGR-05). */
const bodiesMeet: Condition = ({ agreement }, { at, deadline = at, clauses = [] }) => {
  const late = clauses.length === 0 ? [] : lateBodies(agreement, at, deadline)
  return late.map(({ party, day }) => ({ code: 'body_meets_later', detail: { parties: [party], date: day } }))
}

/** What is called is not held up, and is called for long enough (AGR-05). */
export const mayBeCalled = all(calledUnblocked, longEnough, bodiesMeet)

/** Before the deadline; or just after it, once and by itself, when the quorum is not there (readings §6.12). */
const inTime: Condition = ({ agreement }, { at, automatic }) => {
  const { call } = agreement
  if (!call) return unless(false, 'no_call')
  if (automatic !== true) return unless(Date.parse(at) <= Date.parse(call.deadline), 'deadline_passed')
  return unless(clausesWithoutQuorum(agreement).length > 0 && !call.prolonged, 'quorum_reached')
}

const laterDeadline: Condition = ({ agreement: { call } }, event) =>
  unless(call !== null && Date.parse(event.deadline ?? '') > Date.parse(call.deadline), 'deadline_not_later')

/** A call is made longer while it runs (AGR-07). */
export const mayExtend = all(inTime, laterDeadline)

import { businessDays as daysBetween } from './calendar.ts'
import type { Writer } from './evolve.ts'

type CallFact =
  | 'call.opened'
  | 'deadline.reckoned'
  | 'call.prolonged'
  | 'extension.claimed'
  | 'call.extended'
  | 'call.paused'
  | 'call.resumed'
  | 'call.ended'
  | 'call.reminded'
  | 'notice.delivered'
  | 'notice.bounced'

/** What the facts of a call change: its deadline, what it was reckoned with, who was reached. */
export const callWriters: { [Type in CallFact]: Writer<Type> } = {
  'call.opened': (draft, { call, clauses, deadline }, at) => {
    const businessDays = daysBetween(at, deadline, draft.timeZone)
    const fresh = { remaining: null, holidays: [], prolonged: false, extendedFor: [], proofs: [] }
    draft.call = { id: call, clauses, openedAt: at, deadline, businessDays, ...fresh }
    draft.calls += 1
  },
  'deadline.reckoned': (draft, { holidays, businessDays, deadline }, at) => {
    const { call } = draft
    if (!call) return
    const first = call.openedAt === at && call.deadline === deadline
    draft.call = { ...call, holidays, businessDays: first ? businessDays : call.businessDays }
  },
  'call.prolonged': (draft, { deadline }) => {
    if (draft.call) draft.call = { ...draft.call, deadline, prolonged: true }
  },
  'extension.claimed': (draft, { party }) => {
    if (draft.call) draft.call = { ...draft.call, extendedFor: [...draft.call.extendedFor, party] }
  },
  'call.extended': (draft, { deadline }) => {
    if (draft.call) draft.call = { ...draft.call, deadline }
  },
  'call.paused': (draft, { remaining }) => {
    if (draft.call) draft.call = { ...draft.call, remaining }
  },
  'call.resumed': (draft, { deadline }) => {
    if (draft.call) draft.call = { ...draft.call, deadline, remaining: null }
  },
  'call.ended': (draft) => {
    draft.call = null
  },
  'call.reminded': () => {},
  'notice.delivered': (draft, { party, notice, language, how }, at) => {
    const proof = { party, notice, language, how, at, bounced: false }
    if (draft.call) draft.call = { ...draft.call, proofs: [...draft.call.proofs, proof] }
  },
  'notice.bounced': (draft, { party, notice }) => {
    if (!draft.call) return
    const proofs = draft.call.proofs.map((one) =>
      one.party === party && one.notice === notice ? { ...one, bounced: true } : one,
    )
    draft.call = { ...draft.call, proofs }
  },
}

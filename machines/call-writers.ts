import { businessDays as daysBetween } from './calendar.ts'
import type { CallRecord } from './call.ts'
import type { Writer } from './evolve.ts'
import { need } from './moves.ts'
import type { Agreement } from './state.ts'

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
  | 'call.warned'
  | 'invitation.reminded'
  | 'calendar.declared'
  | 'notice.delivered'
  | 'notice.bounced'

/** What the facts of a call change: its deadline, what it was reckoned with, who was reached, when its parties can answer. */
export const callWriters: { [Type in CallFact]: Writer<Type> } = {
  'call.opened': (draft, { call, clauses, deadline }, at) => {
    const businessDays = daysBetween(at, deadline, draft.timeZone)
    const fresh = { remaining: null, prolonged: false, extendedFor: [], ...freshRecord(call, at) }
    draft.call = { clauses, deadline, businessDays, ...fresh }
    draft.calls += 1
  },
  'deadline.reckoned': (draft, { call: id, holidays, businessDays, deadline }, at) => {
    const { call } = draft
    const first = call?.id === id && call.openedAt === at && call.deadline === deadline
    if (first) draft.call = { ...call, businessDays }
    change(draft, id, () => ({ holidays }))
  },
  'call.prolonged': (draft, { deadline }, at) => {
    if (draft.call) draft.call = { ...draft.call, ...until(deadline, at), prolonged: true }
  },
  'extension.claimed': (draft, { party }) => {
    if (draft.call) draft.call = { ...draft.call, extendedFor: [...draft.call.extendedFor, party] }
  },
  'call.extended': (draft, { deadline }, at) => {
    if (draft.call) draft.call = { ...draft.call, ...until(deadline, at) }
  },
  'call.paused': (draft, { remaining }) => {
    if (draft.call) draft.call = { ...draft.call, remaining }
  },
  'call.resumed': (draft, { deadline }, at) => {
    if (draft.call) draft.call = { ...draft.call, ...until(deadline, at), remaining: null }
  },
  'call.ended': (draft) => {
    draft.call = null
  },
  'call.reminded': (draft, { call, marks = [] }) =>
    change(draft, call, ({ reminded }) => ({ reminded: [...reminded, ...marks] })),
  'call.warned': () => {},
  'invitation.reminded': (draft, { party }, at) => {
    const waits = need(draft.parties, party)
    draft.parties[party] = { ...waits, remindedAt: at, reminders: (waits.reminders ?? 0) + 1 }
  },
  'calendar.declared': (draft, { party, meetings, away }) => {
    draft.calendars = { ...draft.calendars, [party]: { meetings, away } }
  },
  'notice.delivered': (draft, { call, party, notice, language, how }, at) => {
    const proof = { party, notice, language, how, at, bounced: false }
    change(draft, call, ({ proofs }) => ({ proofs: [...proofs, proof] }))
  },
  'notice.bounced': (draft, { call, party, notice }) => {
    const bounced = ({ proofs }: CallRecord) =>
      proofs.map((one) => (one.party === party && one.notice === notice ? { ...one, bounced: true } : one))
    change(draft, call, (record) => ({ proofs: bounced(record) }))
  },
}

/** What is kept of a call that opens. */
export function freshRecord(id: string, at: string): CallRecord {
  return { id, openedAt: at, holidays: [], since: at, reminded: [], proofs: [] }
}

/** Another deadline, with its own reminders. */
function until(deadline: string, at: string) {
  return { deadline, since: at, reminded: [] }
}

/** Something more is known of a call: of the agreement's own, or of the one on an amendment. */
function change(draft: Agreement, id: string, to: (record: CallRecord) => Partial<CallRecord>): void {
  if (draft.call?.id === id) draft.call = { ...draft.call, ...to(draft.call) }
  const amendment = Object.values(draft.amendments).find(({ call }) => call?.id === id)
  if (!amendment?.call) return
  const call = { ...amendment.call, ...to(amendment.call) }
  draft.amendments[amendment.id] = { ...amendment, call }
}

import { dateIn } from '../calendar.ts'
import { holdersOf } from '../duties.ts'
import { silenceMayCount } from '../parties.ts'
import type { Agreement, Clause, Responsibility } from '../state.ts'
import { isBoundNow, isSilenceProof } from './matters.ts'
import type { AnchorEvent, Obligation } from './obligation.ts'
import { type Dates, datesOf, nextDate, readDue, shifted } from './schedule.ts'

/** What makes one obligation: whose, of which duty, and when. */
export type Owed = Pick<Obligation, 'clause' | 'responsibility' | 'party' | 'anchor'> & Dates

const DONE = ['fulfilled', 'waived', 'transferred', 'cancelled', 'unmet']

/** Is nothing more to be expected of it? */
export function isSettled({ status }: Pick<Obligation, 'status'>): boolean {
  return DONE.includes(status)
}

/**
 * Obligations that begin when the text takes effect for some parties: what is owed all along, what hangs on that day,
 * and the first of each that recurs. Those of an anchor that the agreement meets later are made when it is recorded;
 * those of a day before the signatures (the opening of the review) are past, and nothing is owed of them.
 */
export function owedFrom(
  agreement: Agreement,
  clauses: readonly Clause[],
  at: string,
  parties?: string[],
): Owed[] {
  return dutiesIn(agreement, clauses, parties).flatMap(({ clause, duty, party }) => {
    const dates = firstDates(agreement, duty.due, at)
    if (!dates) return []
    return { clause, responsibility: duty.id, party, ...dates }
  })
}

function firstDates(
  { timeZone, life }: Agreement,
  due: string,
  at: string,
): (Dates & Pick<Owed, 'anchor'>) | null {
  const rule = readDue(due)
  const today = dateIn(at, timeZone)
  if (rule.kind === 'continuous') return { anchor: 'continuous', opensAt: at, due: null }
  if (rule.kind === 'every') return { anchor: 'every', ...datesOf(nextDate(today, rule), timeZone) }
  if (rule.anchor === 'effective')
    return { anchor: 'effective', ...datesOf(shifted(today, rule.shift), timeZone, today) }
  const known = life.anchors.find(({ anchor, on }) => anchor === rule.anchor && on >= today)
  return known ? { anchor: rule.anchor, ...datesOfEvent(rule, known, timeZone, today) } : null
}

/** Obligations that a recorded event makes: of every duty that hangs on it, once or each time. */
export function owedBy(agreement: Agreement, event: AnchorEvent, at: string): Owed[] {
  const clauses = agreement.order.flatMap((id) => agreement.clauses[id] ?? [])
  const parties = event.parties.length > 0 ? event.parties : undefined
  return dutiesIn(agreement, clauses, parties).flatMap(({ clause, duty, party }) => {
    const rule = readDue(duty.due)
    if (rule.kind === 'continuous' || rule.kind === 'every' || rule.anchor !== event.anchor) return []
    if (rule.kind === 'once' && occurrences(agreement, duty.id, party).length > 0) return []
    const dates = datesOfEvent(rule, event, agreement.timeZone, dateIn(at, agreement.timeZone))
    return { clause, responsibility: duty.id, party, anchor: event.anchor, ...dates }
  })
}

function datesOfEvent(
  rule: Extract<ReturnType<typeof readDue>, { anchor: string }>,
  { on }: AnchorEvent,
  timeZone: string,
  today: string,
): Dates {
  return datesOf(shifted(on, rule.shift), timeZone, on <= today ? on : undefined)
}

/** The next occurrence of a duty that recurs, after the one that is open now; none beyond the agreement's end. */
export function nextOf(agreement: Agreement, obligation: Obligation): Owed[] {
  const { clause, responsibility, party, anchor, firstDue } = obligation
  const rule = readDue(dutyOf(agreement, obligation)?.due ?? '')
  if (anchor !== 'every' || rule.kind !== 'every' || firstDue === null) return []
  const date = nextDate(dateIn(firstDue, agreement.timeZone), rule)
  if (agreement.life.endsOn !== null && date > agreement.life.endsOn) return []
  return [{ clause, responsibility, party, anchor, ...datesOf(date, agreement.timeZone) }]
}

/** Each duty with each party that answers for it: one obligation for one accountable party. */
function dutiesIn(agreement: Agreement, clauses: readonly Clause[], parties?: string[]) {
  return clauses.flatMap((clause) =>
    clause.responsibilities.flatMap((duty) =>
      holdersOf(agreement, duty, 'A')
        .filter((party) => isBoundNow(agreement, party) && (!parties || parties.includes(party)))
        .map((party) => ({ clause: clause.id, duty, party })),
    ),
  )
}

/** Every obligation that a duty has made for a party. */
export function occurrences({ obligations }: Agreement, duty: string, party: string): Obligation[] {
  return Object.values(obligations).filter((one) => one.responsibility === duty && one.party === party)
}

/** The duty behind an obligation, as the text has it now. */
export function dutyOf(
  { clauses }: Agreement,
  { clause, responsibility }: Obligation,
): Responsibility | undefined {
  return clauses[clause]?.responsibilities.find(({ id }) => id === responsibility)
}

/**
 * The parties for whose sake a duty is done: those that are consulted or informed, or every other bound party where
 * nobody is. They may accept what is filed, grant more time, or give the duty up.
 */
export function beneficiaries(agreement: Agreement, obligation: Obligation): string[] {
  const letters = dutyOf(agreement, obligation)?.letters ?? {}
  const others = Object.keys(agreement.parties).filter(
    (party) => party !== obligation.party && isBoundNow(agreement, party),
  )
  const named = others.filter((party) => ['C', 'I'].includes(letters[party] ?? ''))
  return named.length > 0 ? named : others
}

/**
 * May silence accept what was filed for this duty (OBL-04)? Where the policy and the clause allow it, and for whom it is
 * done: an Indigenous party, a government, a public body or one that opted out accepts aloud (law 5).
 */
export function maySilenceAccept(agreement: Agreement, obligation: Obligation): boolean {
  if (!agreement.policy.tacit.allowed || isSilenceProof(agreement.clauses[obligation.clause])) return false
  return beneficiaries(agreement, obligation).every((id) => {
    const party = agreement.parties[id]
    return party !== undefined && silenceMayCount(agreement, party) && !party.optOutTacit
  })
}

/** The parties that do the work: the one that answers for it, and those with R on it. */
export function doers(agreement: Agreement, obligation: Obligation): string[] {
  const letters = dutyOf(agreement, obligation)?.letters ?? {}
  const working = Object.keys(letters).filter(
    (party) => letters[party] === 'R' && agreement.parties[party]?.observer === false,
  )
  return [...new Set([obligation.party, ...working])]
}

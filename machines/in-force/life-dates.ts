import { AFTER_DEADLINE, DAY, dateIn, datePlus, later, startOfDay } from '../calendar.ts'
import type { Agreement } from '../state.ts'
import { DEFAULT_TERMS, REMINDERS } from './life.ts'
import { IN_FORCE, LIVING } from './matters.ts'
import { monthsAfter } from './schedule.ts'

/** Days after the end in which the parties that stay may reinstate the agreement (AGR-37). */
export const REINSTATE_DAYS = 90

/** The first instant after the agreement's last day; null when it has none. */
export function termEndsAt({ life: { endsOn }, timeZone }: Agreement): string | null {
  return endsOn === null ? null : startOfDay(datePlus(endsOn, 1), timeZone)
}

/** Reminders of the end whose day has come and that nobody has been sent yet. */
export function dueReminders(agreement: Agreement, at: string): number[] {
  return reminders(agreement).flatMap(({ days, on }) => (on <= at ? [days] : []))
}

function reminders({ status, life: { endsOn, reminded }, timeZone }: Agreement) {
  if (status !== 'in_force.active' || endsOn === null) return []
  const open = REMINDERS.filter((days) => !reminded.includes(days))
  return open.map((days) => ({ days, on: startOfDay(datePlus(endsOn, -days), timeZone) }))
}

/** The days are over in which an agreement that ended may be reinstated. */
export function tooLateToReinstate({ life: { expiredAt } }: Agreement, at: string): boolean {
  return expiredAt !== null && Date.parse(at) > Date.parse(expiredAt) + REINSTATE_DAYS * DAY
}

/** Nobody reinstated it in time: now it has ended for good. */
export function reinstatementOver(agreement: Agreement, at: string): boolean {
  const waited = Object.values(agreement.parties).some((party) => party.status === 'bound')
  return agreement.status === 'expired' && waited && tooLateToReinstate(agreement, at)
}

/** The first instant at which the clauses that outlived the agreement end too; null: they have no end, or it goes on. */
export function survivesUntil({ life, timeZone }: Agreement): string | null {
  const { survivalMonths } = life.terms ?? DEFAULT_TERMS
  if (life.endedAt === null || survivalMonths === undefined) return null
  return startOfDay(datePlus(monthsAfter(dateIn(life.endedAt, timeZone), survivalMonths), 1), timeZone)
}

/** When the clock has next to look at the agreement's own life, or null. */
export function nextLifeDate(agreement: Agreement): string | null {
  const { status, life, parties, motions } = agreement
  const dates = Object.values(motions).flatMap(({ status: open, closesAt }) =>
    open === 'open' && closesAt !== null && LIVING.includes(status) ? [later(closesAt, AFTER_DEADLINE)] : [],
  )
  if (IN_FORCE.includes(status))
    for (const [party, { until }] of Object.entries(life.leaving))
      if (parties[party]?.status === 'notice_given') dates.push(until)
  if (LIVING.includes(status)) {
    const end = termEndsAt(agreement)
    dates.push(...reminders(agreement).map(({ on }) => on))
    if (end !== null) dates.push(end)
    if (life.cureUntil !== null) dates.push(life.cureUntil)
    dates.push(...Object.values(life.orphans ?? {}))
  }
  if (reinstatementOver(agreement, '9999-12-31T00:00:00.000Z'))
    dates.push(later(life.expiredAt ?? '', REINSTATE_DAYS * DAY + AFTER_DEADLINE))
  const survival = survivesUntil(agreement)
  if (survival !== null && Object.values(agreement.clauses).some((one) => one.status === 'surviving'))
    dates.push(survival)
  return dates.length === 0 ? null : dates.reduce((first, one) => (one < first ? one : first))
}

import type { Step } from '../step.ts'
import type { Obligation } from './obligation.ts'
import { nextOf, type Owed, occurrences } from './obligations.ts'
import { shiftedBy } from './schedule.ts'

/** Makes obligations, and opens those whose time has come. */
export function createOwed(step: Step, owed: readonly Owed[]): void {
  for (const one of owed) {
    const number = occurrences(step.agreement, one.responsibility, one.party).length + 1
    const base = `O:${one.responsibility}:${one.party}`
    const obligation = number === 1 ? base : `${base}:${number}`
    step.record({ type: 'obligation.created', obligation, occurrence: number, ...one })
    openReached(step, obligation)
    openNext(step, obligation)
  }
}

/** Opens an obligation when its window is reached; otherwise leaves it. */
export function openReached(step: Step, obligation: string): void {
  step.tryMove('obligation', obligation, 'OPEN')
}

/** What an agreement's suspension stopped is to be done again, later by as long (OBL-12). */
export function resumeSuspended(step: Step): void {
  for (const obligation of Object.values(step.agreement.obligations)) {
    if (step.tryMove('obligation', obligation.id, 'RESUME').length > 0) continue
    shiftDue(step, obligation)
  }
}

/** The due date moves by as many days as the obligation was suspended. */
export function shiftDue(step: Step, { id, due, suspendedAt }: Obligation): void {
  if (due === null || suspendedAt === null) return
  const later = shiftedBy(due, suspendedAt, step.at, step.agreement.timeZone)
  step.record({ type: 'obligation.dated', obligation: id, due: later })
}

/** Once a recurring duty is open, the one after it stands in the calendar. */
export function openNext(step: Step, id: string): void {
  const obligation = step.agreement.obligations[id]
  if (obligation?.anchor !== 'every' || obligation.status === 'scheduled') return
  const made = occurrences(step.agreement, obligation.responsibility, obligation.party)
  if (made.some(({ occurrence }) => occurrence > obligation.occurrence)) return
  createOwed(step, nextOf(step.agreement, obligation))
}

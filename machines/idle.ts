import { DAY, later } from './calendar.ts'
import { isParticipating, OFFICES, roleAmong } from './parties.ts'
import type { Actor, Agreement } from './state.ts'
import type { Step } from './step.ts'

/** Days without any act after which everybody is told, told again, and the agreement given up (AGR-39). */
const FIRST = 120
const SECOND = 150
const LAST = 180
/** Days that pass between two of these steps at least, also when the clock comes late. */
const APART = 30

/** Where an agreement that nobody works on any more comes to nothing by itself. */
const IDLING = ['draft', 'review.open', 'review.blocked', 'agreed', 'signing.open', 'signing.held']

/** What the clock does next about an agreement on which nothing happens, and when it would be given up. */
export type IdleDue = { what: 'tell' | 'abandon'; at: string; until: string }

export function idleDue({ status, activeAt, idleTold }: Agreement): IdleDue | null {
  if (!IDLING.includes(status) || activeAt === '') return null
  const [first, second] = idleTold
  const after = (days: number, told?: string) =>
    [later(activeAt, days * DAY), ...(told === undefined ? [] : [later(told, APART * DAY)])]
      .toSorted()
      .at(-1) ?? activeAt
  if (first === undefined) return tell(after(FIRST), later(after(FIRST), 2 * APART * DAY))
  if (second === undefined) return tell(after(SECOND, first), later(after(SECOND, first), APART * DAY))
  const at = after(LAST, second)
  return { what: 'abandon', at, until: at }
}

function tell(at: string, until: string): IdleDue {
  return { what: 'tell', at, until }
}

/**
 * Whoever only observes never changes what becomes of a text, so what it does keeps none from being given up: the days
 * without work on it go on as if nothing had been said.
 *
 * @param before the state before the step, which is done
 */
export function continueIdle(step: Step, before: Agreement): void {
  const { activeAt, idleTold } = before
  if (activeAt === step.agreement.activeAt || !onlyObserves(before, step.actor)) return
  const now = step.agreement.parties[step.actor.party ?? '']
  if (now && isParticipating(now)) return
  step.record({ type: 'idle.continued', since: activeAt, told: idleTold })
}

/** The offices whose holders work on the text: an auditor reads it. */
const WORKING = OFFICES.filter((role) => role !== 'auditor')

/** Somebody of an observer, who serves in no office of the agreement. */
function onlyObserves(agreement: Agreement, actor: Actor): boolean {
  const status = agreement.parties[actor.party ?? '']?.status
  return status === 'observing' && roleAmong(agreement, actor, WORKING) === null
}

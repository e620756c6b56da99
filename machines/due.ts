import { AFTER_DEADLINE, DAY, later, startOfDay } from './calendar.ts'
import { IDLE_DAYS } from './charts/amendment.ts'
import { clausesWithoutQuorum } from './consensus.ts'
import { idleDue } from './idle.ts'
import { nextObligationDate } from './in-force/due.ts'
import { nextLifeDate } from './in-force/life-dates.ts'
import type { CommandName, InputOf } from './rules/index.ts'
import { signingDues } from './signing/due.ts'
import type { Agreement } from './state.ts'

/** Every command that a timer may issue. */
export const TIMERS = [
  'close-call',
  'prolong-call',
  'enter-into-force',
  'follow-dates',
  'close-amendment-call',
  'take-amendment-effect',
  'lapse-amendment',
  'end-signing',
  'lapse-agreement',
  'follow-life',
  'lapse-vacancy',
  'follow-idle',
] as const satisfies CommandName[]
export type Timer = (typeof TIMERS)[number]

/** What the clock will do next, and when. */
export type Due = { [Name in Timer]: { at: string; command: Name; input: InputOf<Name> } }[Timer]

/** The date that people are told of, behind the instant at which the clock looks: a call ends just before. */
export function toldDate(status: Agreement['status'], dueAt: Date): string {
  const deadline = ['review.call', 'signing.open'].includes(status)
  return new Date(dueAt.getTime() - (deadline ? AFTER_DEADLINE : 0)).toISOString()
}

/** At its deadline the call goes on, once, when too few have spoken (readings §6.12). */
export function prolongs(agreement: Agreement): boolean {
  return agreement.call?.prolonged === false && clausesWithoutQuorum(agreement).length > 0
}

/**
 * The next timer of an agreement, or null. It carries what it was set for, so that firing late is harmless.
 *
 * @param command only what this command would do
 */
export function dueOf(agreement: Agreement, command?: Timer): Due | null {
  const dues = duesOf(agreement).filter((one) => command === undefined || one.command === command)
  return dues.reduce<Due | null>((first, one) => (first === null || one.at < first.at ? one : first), null)
}

/** Everything that the clock has still to do, as things stand. */
function duesOf(agreement: Agreement): Due[] {
  const lived = nextLifeDate(agreement)
  const followed = nextObligationDate(agreement)
  return [
    ...callDues(agreement),
    ...vacancyDues(agreement),
    ...idleDues(agreement),
    ...signingDues(agreement),
    ...amendmentDues(agreement),
    ...(lived ? [{ at: lived, command: 'follow-life' as const, input: {} }] : []),
    ...(followed ? [{ at: followed, command: 'follow-dates' as const, input: {} }] : []),
  ]
}

/** An amendment's deadline, its day of effect, or the day on which it lapses because nothing happened. */
function amendmentDues(agreement: Agreement): Due[] {
  return Object.values(agreement.amendments).flatMap((one): Due[] => {
    const { id: amendment, status, deadline, effectiveOn, activeAt } = one
    if (status === 'call' && deadline !== null)
      return [
        {
          at: later(deadline, AFTER_DEADLINE),
          command: 'close-amendment-call',
          input: { amendment, deadline },
        },
      ]
    if (status === 'adopted' && agreement.status.startsWith('in_force.')) {
      const at = [startOfDay(effectiveOn, agreement.timeZone), activeAt].toSorted().at(-1) ?? activeAt
      return [{ at, command: 'take-amendment-effect', input: { amendment } }]
    }
    const idles = ['proposed', 'screening', 'consultation', 'blocked', 'signing'].includes(status)
    return idles
      ? [{ at: later(activeAt, IDLE_DAYS * DAY), command: 'lapse-amendment', input: { amendment } }]
      : []
  })
}

function idleDues(agreement: Agreement): Due[] {
  const due = idleDue(agreement)
  return due === null ? [] : [{ at: due.at, command: 'follow-idle', input: { since: agreement.activeAt } }]
}

/** Nobody convenes: it ends unless the parties choose who does. */
function vacancyDues({ vacancy, status }: Agreement): Due[] {
  if (vacancy === null || status === 'abandoned') return []
  return [{ at: later(vacancy, AFTER_DEADLINE), command: 'lapse-vacancy', input: { until: vacancy } }]
}

function callDues(agreement: Agreement): Due[] {
  const { status, call } = agreement
  if (status !== 'review.call' || !call) return []
  const at = later(call.deadline, AFTER_DEADLINE)
  const command = prolongs(agreement) ? 'prolong-call' : 'close-call'
  return [{ at, command, input: { call: call.id, deadline: call.deadline } }]
}

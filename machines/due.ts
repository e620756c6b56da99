import { AFTER_DEADLINE, DAY, later, startOfDay } from './calendar.ts'
import type { CallRecord } from './call.ts'
import { IDLE_DAYS } from './charts/amendment.ts'
import { clausesWithoutQuorum } from './consensus.ts'
import { idleDue } from './idle.ts'
import { nextObligationDate } from './in-force/due.ts'
import { nextLifeDate } from './in-force/life-dates.ts'
import { LIVING } from './in-force/matters.ts'
import { nextReminderAt } from './invitation.ts'
import { marksAhead } from './reminding.ts'
import type { CommandName, InputOf } from './rules/index.ts'
import { signingDues } from './signing/due.ts'
import type { Agreement } from './state.ts'
import { firstVoidAt } from './unconfirmed.ts'

/** Every command that a timer may issue. */
export const TIMERS = [
  'remind-parties',
  'remind-invited',
  'close-call',
  'prolong-call',
  'void-positions',
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

/** The date that people are told of, whatever the clock does before: the end of a call, or the day of effect. */
export function toldDate({ status, call, effectiveAt }: Agreement): string | null {
  if (status === 'review.call') return call?.deadline ?? null
  return status === 'signed' ? effectiveAt : null
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
  return duesOf(agreement).find((one) => command === undefined || one.command === command) ?? null
}

/**
 * Everything that the clock has still to do, as things stand, in the order of its instants: where the first came too
 * late to do anything, the next one's turn may have come.
 */
export function duesOf(agreement: Agreement): Due[] {
  return unordered(agreement).toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

function unordered(agreement: Agreement): Due[] {
  const lived = nextLifeDate(agreement)
  const followed = nextObligationDate(agreement)
  return [
    ...invitationDues(agreement),
    ...callDues(agreement),
    ...vacancyDues(agreement),
    ...idleDues(agreement),
    ...mandateDues(agreement),
    ...signingDues(agreement),
    ...amendmentDues(agreement),
    ...(lived ? [{ at: lived, command: 'follow-life' as const, input: {} }] : []),
    ...(followed ? [{ at: followed, command: 'follow-dates' as const, input: {} }] : []),
  ]
}

/** An amendment's deadline, its day of effect, or the day on which it lapses because nothing happened. */
function amendmentDues(agreement: Agreement): Due[] {
  return Object.values(agreement.amendments).flatMap((one): Due[] => {
    const { id: amendment, status, deadline, effectiveOn, activeAt, call } = one
    if (status === 'call' && deadline !== null)
      return [
        ...reminderDues(call && { ...call, deadline }),
        {
          at: later(deadline, AFTER_DEADLINE),
          command: 'close-amendment-call',
          input: { amendment, deadline },
        },
      ]
    if (status === 'adopted' && LIVING.includes(agreement.status)) {
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

/** Nobody convenes: it ends unless the parties choose who does, or everybody has signed without anybody. */
function vacancyDues({ vacancy, status }: Agreement): Due[] {
  const early = ['draft', 'agreed'].includes(status) || /^(review|signing)\./.test(status)
  if (vacancy === null || !early) return []
  return [{ at: later(vacancy, AFTER_DEADLINE), command: 'lapse-vacancy', input: { until: vacancy } }]
}

/** What was said without a mandate is void the second after its party could still confirm it. */
function mandateDues(agreement: Agreement): Due[] {
  const until = firstVoidAt(agreement)
  const open = agreement.status.startsWith('review.') || agreement.status === 'agreed'
  return open && until !== null
    ? [{ at: later(until, AFTER_DEADLINE), command: 'void-positions', input: {} }]
    : []
}

function callDues(agreement: Agreement): Due[] {
  const { status, call } = agreement
  if (status !== 'review.call' || !call) return []
  const at = later(call.deadline, AFTER_DEADLINE)
  const command = prolongs(agreement) ? 'prolong-call' : 'close-call'
  return [...reminderDues(call), { at, command, input: { call: call.id, deadline: call.deadline } }]
}

/** The next time at which those who have still to answer a call are reminded. */
function reminderDues(call: (CallRecord & { deadline: string }) | null): Due[] {
  const [next] = call ? marksAhead(call) : []
  if (!call || !next) return []
  return [{ at: next.at, command: 'remind-parties', input: { call: call.id, deadline: call.deadline } }]
}

/** Who was invited and has not answered is reminded twice before nobody need wait any longer (PAR-05). */
function invitationDues({ parties, status }: Agreement): Due[] {
  if (!status.startsWith('review.')) return []
  return Object.values(parties).flatMap((party): Due[] => {
    const at = nextReminderAt(party)
    const input = { party: party.id, invitedAt: party.invitedAt ?? '' }
    return at === null ? [] : [{ at, command: 'remind-invited', input }]
  })
}

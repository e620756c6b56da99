import type { Ledger, ReadEntry } from '#app/record/ledger.server.ts'
import { awaitedPositions } from '#machines/awaiting.ts'
import { dateAfterBusinessDays, dateIn, nextBusinessDay } from '#machines/calendar.ts'
import {
  afterMeetings,
  type CallWarning,
  type Declared,
  nextMeeting,
  warningsAhead,
} from '#machines/declared.ts'
import { isParticipating, participatingParties } from '#machines/parties.ts'
import { holidaysAfter } from '#machines/reckoning.ts'
import type { Agreement } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { numberOf } from './reading.server.ts'

/** The consensus call as it stands, and what one may do about it. */
export type CallNow = {
  running: {
    id: string
    openedAt: string
    deadline: string
    numbers: number[]
    remainingDays: number | null
    /** Statutory holidays between its opening and its deadline, ISO dates. */
    holidays: string[]
    prolonged: boolean
  } | null
  /** Names of the parties that have still to answer it. */
  awaited: string[]
  /** It can be closed: everything is in, or its time is over. */
  closes: boolean
  /** First day that leaves the time that the rule asks for; offered when a call is opened or extended. */
  earliest: string
  minimumDays: number
  /** What is to be known of the weeks ahead before a last day is chosen. */
  ahead: Ahead[]
}

/** Something that parties declared, or a season in which few answer; `name` is empty for a season. */
export type Ahead = { kind: CallWarning['kind']; name: string; from: string; to: string; title: string }

/** @param at the instant of asking */
export function callOf(agreement: Agreement, at: string, language: Language): CallNow {
  const { call, timeZone, policy } = agreement
  const parties = Object.values(agreement.parties).filter(isParticipating)
  const awaited = call ? parties.filter(({ id }) => awaitedPositions(agreement, id).length > 0) : []
  const from = call && call.deadline > at ? call.deadline : at
  const holidays = holidaysAfter(agreement, from)
  const shortest = dateAfterBusinessDays(at, policy.minimumCallDays, timeZone, holidays)
  const passed = call !== null && call.deadline < at
  return {
    running: call && {
      ...{ id: call.id, openedAt: call.openedAt, deadline: call.deadline },
      numbers: call.clauses.map((id) => numberOf(agreement, id)),
      remainingDays: call.remaining === null ? null : Math.ceil(call.remaining / 86_400_000),
      ...{ holidays: call.holidays, prolonged: call.prolonged },
    },
    awaited: awaited.map(({ name }) => name[language]),
    closes: agreement.status === 'review.call' && (passed || awaited.length === 0),
    earliest: call
      ? nextBusinessDay(dateIn(new Date(Date.parse(from) + 7 * 86_400_000).toISOString(), timeZone), holidays)
      : afterMeetings(agreement, at, shortest, holidays),
    minimumDays: policy.minimumCallDays,
    ahead: call ? [] : aheadOf(agreement, at, shortest, language),
  }
}

/** Next meetings, absences and seasons, in the order of their days. */
function aheadOf(agreement: Agreement, at: string, earliest: string, language: Language): Ahead[] {
  const named = (party: string) => agreement.parties[party]?.name[language] ?? party
  const meetings = participatingParties(agreement).flatMap(({ id: party }) => {
    const day = nextMeeting(agreement, party, at)
    return day === null ? [] : [{ kind: 'meeting' as const, party, from: day, to: day, title: '' }]
  })
  const others = warningsAhead(agreement, at, earliest).filter(({ kind }) => kind !== 'meeting')
  return [...meetings, ...others]
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ party, ...one }) => ({ ...one, name: party === null ? '' : named(party) }))
}

/** What the reader's own party declared, for the form that changes it. */
export function calendarOf({ calendars }: Agreement, party: string): Declared {
  return calendars[party] ?? { meetings: [], away: [] }
}

/** What the last call came to: how it ended, what it adopted, and what was missing for the rest. */
export type LastCall = {
  at: string
  how: 'closed' | 'cancelled' | 'void'
  reason: string
  adopted: number[]
  refused: { number: number; clause: string; parties: string[] }[]
}

/** Reads the outcome out of the entry that ended a call; null when the entry ended none. */
export function lastCallIn(
  { at, facts }: ReadEntry,
  agreement: Agreement,
  language: Language,
): LastCall | null {
  const ended = facts.find((fact) => fact.type === 'call.ended')
  if (ended?.type !== 'call.ended') return null
  const decided = facts.flatMap((fact) => (fact.type === 'clause.decided' ? [fact] : []))
  const adopted = decided.filter(({ decision }) => decision.adopted)
  const name = (party: string) => agreement.parties[party]?.name[language] ?? party
  return {
    ...{ at, how: ended.how, reason: ended.reason },
    adopted: adopted.map(({ clause }) => numberOf(agreement, clause)),
    refused: decided
      .filter(({ decision }) => !decision.adopted)
      .map(({ clause, decision }) => ({
        ...{ clause, number: numberOf(agreement, clause) },
        parties: [...new Set(decision.missing.flatMap(({ parties }) => parties))].map(name),
      })),
  }
}

/**
 * The sequence of the entry that ended the last call, or null. Asked of the database, so that a long history is not
 * read for one line: inside a payload's own texts quotes are escaped, and nothing typed can look like the fact.
 */
export async function findLastCallEnd(client: PrismaClient, agreement: string): Promise<number | null> {
  const rows = await client.$queryRaw<{ sequence: number }[]>`
    SELECT sequence FROM "Payload"
    WHERE "agreementId" = ${agreement} AND body LIKE '%"type":"call.ended"%'
    ORDER BY sequence DESC LIMIT 1`
  return rows[0]?.sequence ?? null
}

/** When the text was agreed: its last call ended then. Null while it is not, and once it is signed by all. */
export async function readAgreedAt(
  client: PrismaClient,
  ledger: Pick<Ledger, 'read'>,
  { id, status }: Agreement,
): Promise<string | null> {
  if (!['agreed', 'signing.open', 'signing.held'].includes(status)) return null
  const sequence = await findLastCallEnd(client, id)
  if (sequence === null) return null
  const [entry] = await ledger.read(id, { after: sequence - 1, limit: 1 })
  return entry?.at ?? null
}

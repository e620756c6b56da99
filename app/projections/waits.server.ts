import { type Task, tasksOf } from '#machines/awaiting.ts'
import { dateIn } from '#machines/calendar.ts'
import { holdingObjections } from '#machines/consensus.ts'
import { leansOn } from '#machines/links.ts'
import { positionKey } from '#machines/moves.ts'
import type { Agreement } from '#machines/state.ts'

/** Something that one party is waited for, and since when; null where the state does not tell. */
export type Wait = {
  code: Task['code']
  party: string
  /** How many clauses it is about. */
  count: number
  since: string | null
  /** Whole days since then, where the agreement's clock hangs. */
  days: number | null
}

type When = { at: string; agreedAt: string | null }

/**
 * What waits for whom, the longest waiting first: who is late is whoever stands on top.
 *
 * @param at the instant of asking
 * @param agreedAt when the text was agreed, where that is known
 */
export function waitsOf(agreement: Agreement, when: When): Wait[] {
  const waits = tasksOf(agreement).map((task): Wait => {
    const since = sinceOf(agreement, task, when.agreedAt)
    const days = since === null ? null : daysBetween(since, when.at, agreement.timeZone)
    return { code: task.code, party: task.party, count: task.clauses.length, since, days }
  })
  return waits.toSorted((one, other) => ((one.since ?? '~') < (other.since ?? '~') ? -1 : 1))
}

function sinceOf(agreement: Agreement, task: Task, agreedAt: string | null): string | null {
  const { parties, objections, concordance } = agreement
  const open = task.clauses.flatMap((clause) =>
    Object.values(objections).filter((one) => one.clause === clause),
  )
  switch (task.code) {
    case 'answer_invitation':
      return parties[task.party]?.invitedAt ?? null
    case 'give_positions':
      return earliest(task.clauses.map((clause) => positionSince(agreement, clause, task.party)))
    case 'answer_resolution':
      return earliest(
        open.filter(({ party }) => party === task.party).map(({ proposal }) => proposal?.at ?? null),
      )
    case 'judge_objections':
      return earliest(open.filter(({ status }) => status === 'raised').map(({ at }) => at))
    case 'propose_resolutions':
      return earliest(unanswered(agreement, task.clauses))
    case 'certify_concordance':
    case 'record_approval':
      return agreedAt
    case 'seal':
      return latest([agreedAt, concordance?.at ?? null])
    case 'sign':
      return turnSince(agreement, task.party)
    default:
      return null
  }
}

/** Since the party joined, or the text it has to answer became what it is: its own, or one that it leans on. */
function positionSince(agreement: Agreement, clause: string, party: string): string | null {
  const body = agreement.clauses[clause]
  const position = agreement.positions[positionKey(clause, party)]
  const causes = body && position?.status === 'stale' ? leansOn(body) : []
  const changes = causes.map((id) => agreement.clauses[id]?.revisedAt ?? null)
  return latest([agreement.parties[party]?.joinedAt ?? null, body?.revisedAt ?? null, ...changes])
}

function unanswered(agreement: Agreement, clauses: string[]): string[] {
  return clauses.flatMap((clause) =>
    holdingObjections(agreement, clause)
      .filter(({ proposal }) => !proposal)
      .map(({ at }) => at),
  )
}

/** Since the text was sealed, or the last signature of an earlier turn. */
function turnSince({ slots, seals }: Agreement, party: string): string | null {
  const open = Object.values(slots).filter(({ seal }) => seal === seals.length)
  const turn = Math.min(...open.filter((slot) => slot.party === party).map((slot) => slot.turn))
  const before = open.filter((slot) => slot.turn < turn).map(({ signedAt }) => signedAt)
  return latest([seals.at(-1)?.at ?? null, ...before])
}

function daysBetween(from: string, to: string, zone: string): number {
  return Math.round((Date.parse(dateIn(to, zone)) - Date.parse(dateIn(from, zone))) / 86_400_000)
}

function earliest(instants: (string | null)[]): string | null {
  return instants.filter((one) => one !== null).toSorted()[0] ?? null
}

function latest(instants: (string | null)[]): string | null {
  return (
    instants
      .filter((one) => one !== null)
      .toSorted()
      .at(-1) ?? null
  )
}

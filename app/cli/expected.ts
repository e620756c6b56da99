import type { RefusedStep } from './play.ts'
import type { Script } from './script.ts'
import type { StateRow } from './states.ts'

/** How what came out differs from what a script expects: empty lists when it does not. */
export type Difference = {
  /** How many of the listed states are as they should be. */
  matched: number
  /** Listed, but in another state, or not there (`found` is then null). */
  differing: (StateRow & { found: string | null })[]
  /** There, but neither listed nor of a kind that the script allows beside its list. */
  unexpected: StateRow[]
  /** Events after which the agreement was in another state. */
  events: { event: number; state: string; found: string }[]
}

/** Did everything come out as the script says: its refusals, and what it expects in the end? */
export function isAsExpected(refused: readonly RefusedStep[], difference: Difference | undefined): boolean {
  const { differing = [], unexpected = [], events = [] } = difference ?? {}
  const differs = differing.length + unexpected.length + events.length > 0
  return refused.every(({ expected }) => expected) && !differs
}

/**
 * Compares a replay with the script's `expect`.
 *
 * @param rows the states at the end; null when the script was not played to its end
 * @param after the agreement's state after each event that has a step
 * @param until the last event that was played
 */
export function differenceOf(
  expect: NonNullable<Script['expect']>,
  rows: StateRow[] | null,
  after: Record<number, string>,
  until = Number.POSITIVE_INFINITY,
): Difference {
  const events = Object.entries(expect.after).flatMap(([number, state]) => {
    const event = Number(number)
    const found = stateAfter(after, event)
    return event <= until && found !== state ? [{ event, state, found }] : []
  })
  if (rows === null) return { matched: 0, differing: [], unexpected: [], events }
  const states = new Map(rows.map((row) => [nameOf(row), row.state]))
  const listed = new Set(expect.states.map(nameOf))
  const differing = expect.states
    .map((row) => ({ ...row, found: states.get(nameOf(row)) ?? null }))
    .filter(({ state, found }) => state !== found)
  const allowed = (row: StateRow) => expect.others.some((kind) => isOfKind(row, kind))
  const unexpected = rows.filter((row) => !listed.has(nameOf(row)) && !allowed(row))
  return { matched: expect.states.length - differing.length, differing, unexpected, events }
}

/** An event without steps changes nothing: the state is that of the one before. */
function stateAfter(after: Record<number, string>, event: number): string {
  const known = Object.keys(after)
    .map(Number)
    .filter((number) => number <= event)
  return known.length === 0 ? '' : (after[Math.max(...known)] ?? '')
}

function nameOf({ chart, entity }: Pick<StateRow, 'chart' | 'entity'>): string {
  return `${chart} ${entity}`
}

/** `position`: every row of that chart. `signature AM1:`: those of it whose entity begins so. */
function isOfKind(row: StateRow, kind: string): boolean {
  const [chart, beginning = ''] = kind.split(' ')
  return row.chart === chart && row.entity.startsWith(beginning)
}

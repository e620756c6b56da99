import type { Clause, Schedule } from '#machines/state.ts'
import type { Entry } from './revisions.server.ts'

/** One file that a document of a clause was, from one revision on. */
export type ScheduleVersion = Pick<Schedule, 'title' | 'sha256' | 'file'> & {
  /** The revision of the clause that brought it, and when. */
  since: number
  at: string
}

/** A document of a clause: what it is now, and the files that it was before, the newest first. */
export type ReadSchedule = {
  id: string
  /** Null once it was taken away. */
  current: ScheduleVersion | null
  /** The revision that took it away. */
  droppedBy: number | null
  previous: ScheduleVersion[]
}

type Versions = { id: string; versions: ScheduleVersion[]; droppedBy: number | null }

/** Every document that a clause has or had, in the order in which they came, read from the record alone. */
export function schedulesOf(entries: readonly Entry[], clause: Clause['id']): ReadSchedule[] {
  const found = new Map<string, Versions>()
  for (const { at, facts } of entries)
    for (const fact of facts) {
      if (fact.type === 'clause.added' && fact.clause === clause) note(found, fact.body.schedules, 1, at)
      if (fact.type === 'clause.revised' && fact.clause === clause)
        note(found, fact.body.schedules, fact.revision, at)
    }
  return [...found.values()].map(({ id, versions, droppedBy }) => {
    const [newest, ...older] = versions.toReversed()
    const current = droppedBy === null ? (newest ?? null) : null
    return { id, current, droppedBy, previous: droppedBy === null ? older : versions.toReversed() }
  })
}

function note(found: Map<string, Versions>, said: Schedule[] = [], since: number, at: string): void {
  for (const { id, title, sha256, file } of said) {
    const one = found.get(id) ?? { id, versions: [], droppedBy: null }
    const last = one.droppedBy === null ? one.versions.at(-1) : undefined
    if (last?.sha256 !== sha256) one.versions.push({ title, sha256, file, since, at })
    one.droppedBy = null
    found.set(id, one)
  }
  for (const one of found.values())
    if (one.droppedBy === null && !said.some(({ id }) => id === one.id)) one.droppedBy = since
}

/** Under which name a file came, the last time that it did; null when no clause names it. */
export function nameOfSchedule(entries: readonly Entry[], sha256: string): string | null {
  const named = entries
    .flatMap(({ facts }) => facts)
    .flatMap((fact) =>
      fact.type === 'clause.added' || fact.type === 'clause.revised' ? (fact.body.schedules ?? []) : [],
    )
  return named.findLast((one) => one.sha256 === sha256)?.file?.name ?? null
}

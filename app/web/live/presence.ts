/** Somebody who has a clause open. */
export type Here = {
  /** Of the stream that says so, unlike that of any other in any process. */
  stream: string
  agreement: string
  clause: string
  person: string
  party: string
  doing: 'reads' | 'edits'
}

/** Without another word, somebody is taken to be gone after so many milliseconds: two heartbeats and a little. */
const LASTS = 50_000

/** Who is where, as the processes of the installation tell each other. In memory only: nothing of it is recorded. */
export function openPresence(now: () => Date) {
  const held = new Map<string, Here & { until: number }>()
  return {
    /** @returns whether anything changed by it */
    arrive(here: Here): boolean {
      const before = held.get(here.stream)
      held.set(here.stream, { ...here, until: now().getTime() + LASTS })
      return before?.clause !== here.clause || before.doing !== here.doing
    },
    leave(stream: string): Here | null {
      const left = held.get(stream) ?? null
      held.delete(stream)
      return left
    },
    /** Forgets whoever was not heard of for too long. @returns the agreements from which somebody is gone */
    sweep(): string[] {
      const over = [...held.values()].filter(({ until }) => until < now().getTime())
      for (const { stream } of over) held.delete(stream)
      return [...new Set(over.map(({ agreement }) => agreement))]
    },
    /** Each person on a clause once; who edits it anywhere edits it. */
    on(agreement: string, clause: string): Pick<Here, 'person' | 'party' | 'doing'>[] {
      const people = new Map<string, Pick<Here, 'person' | 'party' | 'doing'>>()
      for (const here of held.values()) {
        if (here.agreement !== agreement || here.clause !== clause) continue
        const { person, party, doing } = here
        if (people.get(person)?.doing !== 'edits') people.set(person, { person, party, doing })
      }
      return [...people.values()].sort((one, other) => (one.person < other.person ? -1 : 1))
    },
  }
}

import type { CommandName } from '#machines/rules/index.ts'
import type { Actor, Agreement, Objection } from '#machines/state.ts'
import { tryOut, type Verdict } from './reading.server.ts'
import type { Entry } from './revisions.server.ts'

/** One thing that happened to an objection, and who did it. */
export type StoryStep = { event: string; at: string; by: string; party: string | null }

const DEEDS = [
  'admit-objection',
  'note-as-concern',
  'start-resolution',
  'ask-reasons',
  'add-reasons',
  'escalate-objection',
  'sustain-objection',
  'propose-resolution',
  'integrate-objection',
  'withdraw-objection',
] as const satisfies CommandName[]
export type Deed = (typeof DEEDS)[number]

export type ReadObjection = Omit<Objection, 'clause'> & { story: StoryStep[]; can: Record<Deed, Verdict> }

/** The objections on a clause, the newest first, with how each came to where it is and what may be done to it now. */
export function objectionsOn(
  agreement: Agreement,
  clause: string,
  entries: readonly Entry[],
  actor: Actor,
  at: string,
): ReadObjection[] {
  return Object.values(agreement.objections)
    .filter((objection) => objection.clause === clause)
    .map(({ clause: _, ...objection }) => ({
      ...objection,
      story: storyOf(objection.id, entries),
      can: whatNow(agreement, objection, actor, at),
    }))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
}

/** From the record: what was said, and each state it moved to. */
function storyOf(objection: string, entries: readonly Entry[]): StoryStep[] {
  return entries.flatMap(({ at, actor: by, party, facts }) =>
    facts.flatMap((fact) => {
      const step = (event: string) => [{ event, at, by, party }]
      if (fact.type === 'objection.raised' && fact.objection === objection) return step('RAISE')
      if (fact.type === 'resolution.proposed' && fact.objection === objection) return step('PROPOSE')
      const moved = fact.type === 'moved' && fact.chart === 'objection' && fact.entity === objection
      return moved ? step(fact.event) : []
    }),
  )
}

type Open = Pick<Objection, 'id'>

function whatNow(
  agreement: Agreement,
  { id: objection }: Open,
  actor: Actor,
  at: string,
): ReadObjection['can'] {
  const nothing = { title: { fr: '', en: '' }, text: { fr: '', en: '' } }
  const input = { objection, reason: '…', ground: 'law' as const, ...nothing }
  const verdicts = DEEDS.map((deed) => [deed, tryOut(agreement, deed, input, actor, at)] as const)
  return Object.fromEntries(verdicts) as ReadObjection['can']
}

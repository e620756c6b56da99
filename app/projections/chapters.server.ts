import type { Who } from './naming.server.ts'
import type { Sentence, Told, Value } from './timeline.server.ts'

/**
 * Entries that are one step of the story: usually one; several when people did the same thing in a row. Then
 * `sentences` (area `together`) say in short what each did, and the entries stay beneath.
 */
export type Chapter = { entries: Told[]; sentences: Sentence[]; consequences: Sentence[] }

/** What is told together when it follows on itself: the sentence's key, and the kind of run it belongs to. */
const KINDS: Record<string, string> = {
  understanding_marked: 'answers',
  position_stated_accept: 'answers',
  position_stated_accept_understood: 'answers',
  clause_added: 'clause_added',
  clause_removed: 'clause_removed',
  party_listed: 'party_listed',
  person_seated: 'person_seated',
  party_invited: 'party_invited',
  party_joined: 'party_joined',
  approval_recorded: 'approval_recorded',
  signature_given: 'signature_given',
}

/** Runs told in one sentence that names everyone who acted; of the others, each person has a sentence. */
const IN_ONE = ['party_joined', 'approval_recorded', 'signature_given']

/** Fewer are read faster one by one. */
const RUN = 3

/** Gathers the entries of a page into the steps of its story. The order stays that of the entries. */
export function chaptersOf(told: readonly Told[]): Chapter[] {
  const runs: Told[][] = []
  for (const one of told) {
    const run = runs.at(-1)
    const kind = kindOf(one)
    if (run && kind !== null && kind === kindOf(run[0])) run.push(one)
    else runs.push([one])
  }
  return runs.flatMap((run) =>
    run.length < RUN ? run.map((one) => ({ entries: [one], sentences: [], consequences: [] })) : chapter(run),
  )
}

/** What turned the agreement, stopped it, or has somebody's words with it, is always told by itself. */
function kindOf(told: Told | undefined): string | null {
  if (told?.weight !== 'plain' || told.quote !== null) return null
  return KINDS[told.sentence.key] ?? null
}

function chapter(entries: Told[]): Chapter {
  const inOne = IN_ONE.includes(entries[0]?.sentence.key ?? '')
  const acts = groupsOf(entries, ({ sentence: { key, values } }) =>
    inOne ? key : `${key} ${JSON.stringify(values.who)}`,
  )
  return {
    entries,
    sentences: acts.map((same) => together(same.map(({ sentence }) => sentence))),
    consequences: merge(entries.flatMap(({ consequences }) => consequences)),
  }
}

/** One sentence for several of the same key: everyone who acted, and all that they spoke of. */
function together(sentences: Sentence[]): Sentence {
  const gathered = <T extends Value>(name: string) =>
    unique(sentences.flatMap(({ values }) => (values[name] === undefined ? [] : [values[name] as T])))
  const [{ key, values }] = sentences as [Sentence]
  const numbers = gathered<number>('number').filter((number) => number > 0)
  return {
    key,
    values: {
      who: values.who ?? '',
      everyone: gathered<Who>('who'),
      people: gathered<Who>('person'),
      parties: gathered<string>('party'),
      numbers,
    },
    count: numbers.length || sentences.length,
  }
}

/** Consequences of the same kind as one: the clauses and parties they name are joined. */
function merge(consequences: Sentence[]): Sentence[] {
  const kinds = groupsOf(consequences, ({ key, values }) => `${key} ${values.clause ?? ''}`)
  // Who was seated with a party stands in that party's own entry.
  return kinds.map(joined).filter(({ key }) => key !== 'seated')
}

function joined(same: Sentence[]): Sentence {
  const [first] = same as [Sentence]
  const lists = Object.entries(first.values).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [[name, unique(same.flatMap(({ values }) => values[name] as string[]))] as const]
      : [],
  )
  const count = lists[0]?.[1].length ?? first.count
  const sentence: Sentence = { ...first, values: { ...first.values, ...Object.fromEntries(lists) } }
  if (count !== undefined) sentence.count = count
  return sentence
}

/** What has the same name stands together, in the order in which the names were met. */
function groupsOf<T>(items: readonly T[], nameOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = nameOf(item)
    groups.set(name, [...(groups.get(name) ?? []), item])
  }
  return [...groups.values()]
}

/** Once each, in the order met; people and parties are equal when they read the same. */
function unique<T>(items: T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

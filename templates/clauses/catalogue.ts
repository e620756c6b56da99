import type { Allocation, Consent, Letter, PartyType } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'
import details from './responsibilities.ext.json' with { type: 'json' }
import responsibilities from './responsibilities.json' with { type: 'json' }

/** Who is responsible, accountable, consulted or informed, by party type; a type without a letter is not concerned. */
export type RaciByType = Partial<Record<PartyType, Letter>>

/** One duty of the catalogue, as a clause can refer to it (reference §4). */
export type Responsibility = {
  id: string
  category: string
  categoryLabel: Words
  title: Words
  text: Words
  /** What shows that it was done. */
  evidence: Words
  /** A rule such as `once:effective+P60D` (reference §4); `dueLabel` says it in words. */
  due: string
  dueLabel: Words
  allocation: Allocation
  consent: Consent
  raci: RaciByType
}

type Entry = Omit<Responsibility, 'categoryLabel' | 'dueLabel' | 'allocation' | 'consent'>
type Detail = Pick<Responsibility, 'id' | 'categoryLabel' | 'dueLabel' | 'allocation' | 'consent'>

/** Every responsibility by id, in the order of the reference. A test checks both files against their schema. */
export const catalogue: ReadonlyMap<string, Responsibility> = join(
  responsibilities as Entry[],
  details as Detail[],
)

/** The responsibility with this id; throws when the catalogue has none. */
export function getResponsibility(id: string): Responsibility {
  const found = catalogue.get(id)
  if (!found) throw new Error(`No responsibility "${id}" in the catalogue`)
  return found
}

function join(entries: Entry[], more: Detail[]) {
  const detailOf = new Map(more.map((detail) => [detail.id, detail]))
  return new Map(entries.map((entry) => [entry.id, merge(entry, detailOf.get(entry.id))]))
}

function merge(entry: Entry, detail: Detail | undefined): Responsibility {
  if (!detail) throw new Error(`Responsibility "${entry.id}" has no due label, allocation and consent`)
  const { categoryLabel, dueLabel, allocation, consent } = detail
  return { ...entry, categoryLabel, dueLabel, allocation, consent }
}

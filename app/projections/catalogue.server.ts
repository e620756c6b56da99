import type { Agreement } from '#machines/state.ts'
import { type Letter, PartyType } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'
import { type AgreementTemplate, getTemplate, raciFor } from '#templates/agreements/index.ts'
import { catalogue, type RaciByType, type Responsibility } from '#templates/clauses/catalogue.ts'
import { isFound } from './folding.ts'
import { numberOf } from './reading.server.ts'

/** What the reader looks for: as it stands in the address. */
export type CatalogueFilters = {
  q: string
  category: string
  /** A type of party that holds a letter. */
  type: string
  /** Only what binds that type (R or A), or only what the small-employer track takes off an SME. */
  only: '' | 'bound' | 'trimmed'
}

export type CatalogueEntry = {
  id: string
  title: Words
  text: Words
  evidence: Words
  due: Words
  category: Words
  allocation: Responsibility['allocation']
  consent: Responsibility['consent']
  /** Letters by type under this agreement's template: trimmed for a small employer where it says so. */
  raci: RaciByType
  /** The letter that a small employer would have without the track, and the types that carry it instead. */
  trimmed: { letter: Letter; carriers: PartyType[] } | null
  /** The clause that has it already. */
  clause: { id: string; number: number } | null
}

/** The catalogue as this agreement reads it: letters under its template, and the clauses that have taken a duty. */
export function catalogueOf(agreement: Agreement, filters: CatalogueFilters) {
  const template = getTemplate(agreement.template)
  const places = placesIn(agreement)
  const all = [...catalogue.values()].map((entry) => entryOf(entry, template, places))
  const entries = all.filter((entry) => isShown(entry, filters))
  return {
    entries,
    all: all.length,
    categories: categories(),
    types: PartyType.options,
    clauses: agreement.order.flatMap((id) => {
      const clause = agreement.clauses[id]
      return clause ? [{ id, number: numberOf(agreement, id), title: clause.title }] : []
    }),
    track: trackOf(template, all),
  }
}

export type CataloguePage = ReturnType<typeof catalogueOf>

/** How many duties a small employer carries and is relieved of; null where the template trims nothing. */
function trackOf({ smeLite }: AgreementTemplate, all: CatalogueEntry[]) {
  if (smeLite === null) return null
  return {
    carries: all.filter(({ raci }) => raci.sme === 'R' || raci.sme === 'A').length,
    relieved: all.filter(({ trimmed }) => trimmed !== null).length,
  }
}

function placesIn(agreement: Agreement): Map<string, { id: string; number: number }> {
  return new Map(
    agreement.order.flatMap((id) =>
      (agreement.clauses[id]?.responsibilities ?? []).map(
        (duty) => [duty.id, { id, number: numberOf(agreement, id) }] as const,
      ),
    ),
  )
}

function entryOf(
  entry: Responsibility,
  template: AgreementTemplate,
  places: Map<string, { id: string; number: number }>,
): CatalogueEntry {
  const { id, title, text, evidence, dueLabel: due, categoryLabel: category, allocation, consent } = entry
  const raci = raciFor(entry, template)
  const was = entry.raci.sme
  const trimmed = was && raci.sme !== was ? { letter: was, carriers: carriersOf(raci) } : null
  const said = { id, title, text, evidence, due, category, allocation, consent }
  return { ...said, raci, trimmed, clause: places.get(id) ?? null }
}

function carriersOf(raci: RaciByType): PartyType[] {
  return PartyType.options.filter((type) => raci[type] === 'R' || raci[type] === 'A')
}

function isShown(entry: CatalogueEntry, { q, category, type, only }: CatalogueFilters): boolean {
  const { id, title, text, evidence, category: heading, raci, trimmed } = entry
  const words = [title, text, evidence, heading].flatMap(({ fr, en }) => [fr, en])
  const letter = type ? raci[type as PartyType] : undefined
  return (
    isFound(q, [id, ...words]) &&
    (!category || catalogue.get(id)?.category === category) &&
    (!type || letter !== undefined) &&
    (only !== 'bound' || !type || letter === 'R' || letter === 'A') &&
    (only !== 'trimmed' || trimmed !== null)
  )
}

function categories(): { id: string; label: Words }[] {
  const all = [...catalogue.values()].map(({ category, categoryLabel }) => [category, categoryLabel] as const)
  return [...new Map(all)].map(([id, label]) => ({ id, label }))
}

/** Reads the filters of an address; what it does not know is no filter. */
export function filtersIn(search: URLSearchParams): CatalogueFilters {
  const known = new Set(categories().map(({ id }) => id))
  const [category, type, only] = ['category', 'type', 'only'].map((name) => search.get(name) ?? '')
  return {
    q: (search.get('q') ?? '').slice(0, 200).trim(),
    category: known.has(category ?? '') ? (category ?? '') : '',
    type: PartyType.safeParse(type).success ? (type ?? '') : '',
    only: only === 'bound' || only === 'trimmed' ? only : '',
  }
}

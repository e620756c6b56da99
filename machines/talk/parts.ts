import type { Clause, ClauseBody } from '../state.ts'
import type { Letter } from '../vocabulary.ts'
import { LANGUAGES, type Words } from '../words.ts'
import type { Changes, Proposal, Talk } from './talk.ts'

/** The parts of a clause that a proposal can change, each on its own: `text.fr`, `letters.rec-03.hydraulis`. */
type Parts = Record<string, string>

type Said = Pick<ClauseBody, 'title' | 'text' | 'responsibilities'>

function partsOf({ title, text, responsibilities }: Said): Parts {
  const letters = responsibilities.flatMap(({ id, letters: held }) =>
    Object.entries(held).map(([party, letter]) => [`letters.${id}.${party}`, letter] as const),
  )
  return Object.fromEntries([
    ...LANGUAGES.map((language) => [`title.${language}`, title[language]] as const),
    ...LANGUAGES.map((language) => [`text.${language}`, text[language]] as const),
    ...letters,
  ])
}

function partsIn({ title = {}, text = {}, letters = {} }: Changes): Parts {
  const said = (name: string, words: Partial<Words>) =>
    LANGUAGES.flatMap((one) => (words[one] === undefined ? [] : [[`${name}.${one}`, words[one]] as const]))
  const cells = Object.entries(letters).flatMap(([duty, row]) =>
    Object.entries(row).map(([party, letter]) => [`letters.${duty}.${party}`, letter ?? ''] as const),
  )
  return Object.fromEntries([...said('title', title), ...said('text', text), ...cells])
}

/** The parts that are not the same in two bodies of one clause. */
export function partsChanged(before: Said, after: Said): string[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  return Object.keys({ ...old, ...now }).filter((part) => (old[part] ?? '') !== (now[part] ?? ''))
}

/** The revision that last changed each part, after one more. */
export function touchedBy(touched: Talk['touched'], before: Clause, after: ClauseBody, revision: number) {
  const parts = partsChanged(before, after).map((part) => [part, revision] as const)
  return { ...touched, [before.id]: { ...touched[before.id], ...Object.fromEntries(parts) } }
}

/**
 * The parts of a proposal that a later revision has changed meanwhile, and not into what it proposes: what it cannot be
 * merged with as it stands.
 */
export function overtaken(
  talk: Talk,
  clause: Said & { id: string },
  { revision, changes }: Pick<Proposal, 'revision' | 'changes'>,
): string[] {
  const now = partsOf(clause)
  const touched = talk.touched[clause.id] ?? {}
  return Object.entries(partsIn(changes ?? {}))
    .filter(([part, proposed]) => (touched[part] ?? 0) > revision && (now[part] ?? '') !== proposed)
    .map(([part]) => part)
}

/** Only what would be different of a clause as it stands; null when nothing would. */
export function narrowed(clause: Said, { title, text, letters = {} }: Changes): Changes | null {
  const rows = Object.entries(letters).flatMap(([id, row]) => {
    const held = clause.responsibilities.find((duty) => duty.id === id)?.letters ?? {}
    const cells = Object.entries(row).filter(([party, letter]) => (held[party] ?? null) !== letter)
    return cells.length > 0 ? [[id, Object.fromEntries(cells)] as const] : []
  })
  const changes: Changes = {
    ...only('title', clause.title, title),
    ...only('text', clause.text, text),
    ...(rows.length > 0 ? { letters: Object.fromEntries(rows) } : {}),
  }
  return Object.keys(changes).length > 0 ? changes : null
}

function only(name: 'title' | 'text', held: Words, proposed: Partial<Words> = {}): Changes {
  const other = LANGUAGES.filter((one) => proposed[one] !== undefined && proposed[one] !== held[one])
  if (other.length === 0) return {}
  return { [name]: Object.fromEntries(other.map((one) => [one, proposed[one]])) }
}

/** What a proposal makes of a clause as it stands: the changes that its revision brings. */
export function appliedTo(clause: Said, { title, text, letters }: Changes): Partial<ClauseBody> {
  const changed: Partial<ClauseBody> = {}
  if (title) changed.title = { ...clause.title, ...defined(title) }
  if (text) changed.text = { ...clause.text, ...defined(text) }
  if (letters) {
    changed.responsibilities = clause.responsibilities.map((duty) => ({
      ...duty,
      letters: withCells(duty.letters, letters[duty.id] ?? {}),
    }))
  }
  return changed
}

function defined(words: Partial<Words>): Partial<Words> {
  return Object.fromEntries(Object.entries(words).filter(([, said]) => said !== undefined))
}

function withCells(held: Record<string, Letter>, cells: Record<string, Letter | null>) {
  const all: Record<string, Letter | null> = { ...held, ...cells }
  return Object.fromEntries(Object.entries(all).filter((cell): cell is [string, Letter] => cell[1] !== null))
}

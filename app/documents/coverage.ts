import type { Content } from '#machines/content.ts'
import { LANGUAGES, type Language, type Words } from '#machines/words.ts'
import type { ParsedFont } from './fonts.ts'

/** A character that no font of the document can draw, and where it stands. */
export type Uncovered = { character: string; codePoint: string; place: string; language: Language | null }

/** Thrown before rendering. Without this check such a character would be printed as another one, silently. */
export class UnsupportedCharacters extends Error {
  override name = 'UnsupportedCharacters'
  readonly found: Uncovered[]
  constructor(found: Uncovered[]) {
    const first = found[0]
    const where =
      first && `“${first.character}” (${first.codePoint}), ${first.place}, ${first.language ?? 'as written'}`
    super(`No font of the document has ${where}${found.length > 1 ? `, and ${found.length - 1} more` : ''}`)
    this.found = found
  }
}

type Passage = { place: string; language: Language | null; text: string }

function both(place: string, words: Words): Passage[] {
  return LANGUAGES.map((language) => ({ place, language, text: words[language] }))
}

function clausePassages(clause: Content['clauses'][number]): Passage[] {
  const place = `clause ${clause.number}`
  return [
    ...both(`${place}, title`, clause.title),
    ...both(place, clause.text),
    ...clause.responsibilities.flatMap((duty) =>
      [duty.title, duty.text, duty.evidence, duty.dueLabel].flatMap((words) =>
        both(`${place}, ${duty.id}`, words),
      ),
    ),
    ...(clause.schedules ?? []).flatMap(({ id, title }) => both(`${place}, schedule ${id}`, title)),
    ...clause.reservations.map(({ party, text }) => ({
      place: `${place}, reservation of ${party}`,
      language: null,
      text,
    })),
  ]
}

function passages(content: Content): Passage[] {
  return [
    ...both('title', content.title),
    ...content.parties.flatMap((party) => both(`party ${party.id}`, party.name)),
    ...content.clauses.flatMap(clausePassages),
    ...content.signing.signatures.flatMap(({ slot, capacity }) => both(`signature ${slot}`, capacity)),
  ]
}

function uncoveredIn({ text, place, language }: Passage, fonts: ParsedFont[]): Uncovered[] {
  const characters = new Set(text.normalize('NFC').replaceAll('\n', ''))
  return [...characters]
    .filter((character) => !fonts.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)))
    .map((character) => {
      const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      return { character, codePoint: `U+${hex}`, place, language }
    })
}

/**
 * Checks each character of the content against the embedded fonts.
 * @throws UnsupportedCharacters naming each character and its place (clause, language).
 */
export function refuseUncovered(content: Content, fonts: Iterable<ParsedFont>): void {
  const all = [...fonts]
  const found = passages(content).flatMap((passage) => uncoveredIn(passage, all))
  if (found.length > 0) throw new UnsupportedCharacters(found)
}

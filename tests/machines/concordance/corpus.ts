import { readFileSync } from 'node:fs'
import { compareSides, type Watched } from '#machines/concordance/compare.ts'
import { definedTerms } from '#machines/concordance/definitions.ts'
import type { Side } from '#machines/concordance/passage.ts'
import type { Words } from '#machines/words.ts'
import { templates } from '#templates/agreements/index.ts'
import { catalogue, getResponsibility } from '#templates/clauses/catalogue.ts'
import { watchedTerms } from '#templates/clauses/watched-terms.ts'

type Sample = {
  organizations: { name: Words }[]
  clauses: { id: string; revisions: ({ rev: number } & Words)[] }[]
}
const sample: Sample = JSON.parse(readFileSync('tests/reference/sample-consortium.json', 'utf8'))

export const watched = {
  defined: [],
  terms: watchedTerms,
  names: sample.organizations.map(({ name }) => name),
}

type Named = Words & { name: string; watched?: Watched }

function dutyWords(id: string): Words[] {
  const { title, text, evidence, dueLabel } = getResponsibility(id)
  return [title, text, evidence, dueLabel]
}

/** What the templates offer: their clauses, their plain words, and their duties, with what each template defines. */
export const templateTexts: Named[] = templates.flatMap(({ id, clauses }) => {
  const definitions = clauses.filter(({ section }) => section === 'definitions').map(({ text }) => text)
  const own = { ...watched, defined: definedTerms(definitions) }
  return clauses.flatMap(({ key, title, text, summary, responsibilities }) =>
    [title, text, summary, ...responsibilities.flatMap(dutyWords)].map((words) => ({
      ...words,
      ...{ name: `${id}/${key}`, watched: own },
    })),
  )
})
/** Every duty of the catalogue, with its evidence and its due date in words. */
export const catalogueTexts: Named[] = [...catalogue].flatMap(([id, { text, evidence, dueLabel }]) => [
  { name: id, ...text },
  { name: `${id}, evidence`, ...evidence },
  { name: `${id}, due`, ...dueLabel },
])
/** The story's 20 clauses, in every revision. */
export const storyTexts: Named[] = sample.clauses.flatMap(({ id, revisions }) =>
  revisions.map(({ rev, fr, en }) => ({ name: `${id} r${rev}`, fr, en })),
)

export function sidesOf({ fr, en }: Words): [Side, Side] {
  return [
    { language: 'fr', text: fr },
    { language: 'en', text: en },
  ]
}

export function findingsIn(words: Words & { watched?: Watched }) {
  return compareSides(...sidesOf(words), words.watched ?? watched).findings
}

/** One finding in a line: its kind, and the words on each side. */
export function inWords(words: Words & { watched?: Watched }): string[] {
  return findingsIn(words).map(({ kind, confidence, left, right }) => {
    const said = (text: string, passages: { start: number; end: number }[]) =>
      passages.map(({ start, end }) => text.slice(start, end)).join(' + ') || '–'
    return `${kind} ${confidence}: ${said(words.fr, left)} | ${said(words.en, right)}`
  })
}

import { definedTerms } from './concordance/definitions.ts'
import { occurrencesOf } from './concordance/terms.ts'
import { type Block, type Item, type List, linesOf, parseProse, type Run } from './prose.ts'
import { writeProse } from './prose-writing.ts'
import type { Agreement } from './state.ts'
import type { Language, Words } from './words.ts'

/** A word that the agreement defines, in both languages, and the clause that says what it means. */
export type Term = { clause: string; words: Words }

/** The terms that the clauses of definitions open a sentence with, in their order. */
export function termsOf({ order, clauses }: Pick<Agreement, 'order' | 'clauses'>): Term[] {
  return order.flatMap((id) => {
    const clause = clauses[id]
    return clause?.section === 'definitions'
      ? definedTerms([clause.text]).map((words) => ({ clause: id, words }))
      : []
  })
}

/**
 * The terms that a text uses and from which it does not refer to their definition yet (readings §4: a term that is only used is no
 * dependency; a reference makes it one).
 *
 * @param own the clause of the text: a definition needs no reference to itself
 */
export function unlinkedTerms(text: string, language: Language, terms: readonly Term[], own: string): Term[] {
  const runs = linesOf(parseProse(text)).flat()
  return terms.filter((term) => {
    const uses = (run: Run) => occurrencesOf(term.words[language], { text: run.text, language }).length > 0
    const linked = runs.some((run) => run.clause === term.clause && uses(run))
    return term.clause !== own && !linked && runs.some((run) => run.clause === undefined && uses(run))
  })
}

/** The text with a reference from the first place where it uses the term; as it is, when it does not. */
export function withTerm(text: string, language: Language, term: Term): string {
  const blocks = parseProse(text)
  return linkFirst(blocks, (runs) => linked(runs, language, term)) ? writeProse(blocks) : text
}

function linkFirst(blocks: Block[], link: (runs: Run[]) => Run[] | null): boolean {
  const holders: { runs: Run[] }[] = []
  for (const block of blocks) holders.push(...(block.kind === 'list' ? itemsOf(block) : [block]))
  for (const holder of holders) {
    const runs = link(holder.runs)
    if (!runs) continue
    holder.runs = runs
    return true
  }
  return false
}

function itemsOf({ items }: List): Item[] {
  return items.flatMap((item) => [item, ...item.lists.flatMap(itemsOf)])
}

function linked(runs: readonly Run[], language: Language, { clause, words }: Term): Run[] | null {
  for (const [at, run] of runs.entries()) {
    const [first] =
      run.clause === undefined ? occurrencesOf(words[language], { text: run.text, language }) : []
    if (!first) continue
    const part = (from: number, to?: number): Run => ({ ...run, text: run.text.slice(from, to) })
    const middle = { ...part(first.start, first.end), clause }
    return runs.toSpliced(at, 1, part(0, first.start), middle, part(first.end))
  }
  return null
}

import type { Block, Item, List } from './prose.ts'
import { joined, parseRuns, type Run, sameMarks } from './prose-runs.ts'

/**
 * Writes paragraphs and lists as the text that reads back as them: the one spelling of what the grammar can say. What it
 * cannot say is left out of the marks, never of the words: two lists of a kind that touch are one, a mark that begins or ends
 * in a space, or in the middle of a word before a sign, is narrower; items and paragraphs without words are gone.
 */
export function writeProse(blocks: readonly Block[]): string {
  const written = blocks.map((block) =>
    block.kind === 'paragraph' ? writeRuns(block.runs) : writeList(block, '').join('\n'),
  )
  return written.filter((text) => text !== '').join('\n\n')
}

function writeList(list: List, indent: string): string[] {
  const items = list.items.filter((item) => writeRuns(item.runs) !== '' || item.lists.length > 0)
  return items.flatMap((item, at) => {
    const mark = list.start === null ? '- ' : `${list.start + at}. `
    return writeItem(item, mark, indent)
  })
}

function writeItem({ runs, lists }: Item, mark: string, indent: string): string[] {
  const deeper = indent + ' '.repeat(mark.length)
  const text = writeRuns(runs)
  const under = lists.flatMap((list) => {
    const lines = writeList(list, deeper)
    // A number other than 1 opens a list only after an empty line.
    return list.start !== null && list.start !== 1 && lines.length > 0 ? ['', ...lines] : lines
  })
  return text === '' ? under : [`${indent}${mark}${text}`, ...under]
}

/** One paragraph or item, on one line. */
export function writeRuns(runs: readonly Run[]): string {
  const whole = trimmed(joined(runs.map((run) => ({ ...run, text: run.text.replace(/[\s]*\n[\s]*/g, ' ') }))))
  const plainer = (keep: Partial<Record<'emphasis' | 'strong', true>>) =>
    joined(
      whole.map(({ emphasis, strong, ...run }) => ({
        ...run,
        ...(keep.emphasis && emphasis ? { emphasis } : {}),
        ...(keep.strong && strong ? { strong } : {}),
      })),
    )
  const tries = [whole, plainer({ strong: true }), plainer({ emphasis: true })]
  for (const each of tries) {
    const text = spelled(each)
    if (same(parseRuns(text), narrowed(each))) return text
  }
  return spelled(plainer({}))
}

function same(one: readonly Run[], other: readonly Run[]): boolean {
  return (
    one.length === other.length &&
    one.every((run, at) => run.text === other[at]?.text && sameMarks(run, other[at] as Run))
  )
}

function trimmed(runs: Run[]): Run[] {
  const text = runs.map((run) => run.text).join('')
  let [from, left] = [
    text.length - text.replace(/^[ \t]+/, '').length,
    text.replace(/^[ \t]+|[ \t]+$/g, '').length,
  ]
  return joined(
    runs.map((run) => {
      const kept = run.text.slice(from, from + left)
      from = Math.max(0, from - run.text.length)
      left -= kept.length
      return { ...run, text: kept }
    }),
  )
}

/** A mark neither begins nor ends in a space: there its stars would be plain. */
function narrowed(runs: readonly Run[]): Run[] {
  return joined(
    runs.flatMap((run) => {
      const { text, clause } = run
      const bare = clause === undefined ? {} : { clause }
      const [lead = ''] = /^\s*/u.exec(text) ?? []
      const [tail = ''] = lead === text ? [''] : (/\s*$/u.exec(text) ?? [])
      const inner = { ...run, text: text.slice(lead.length, text.length - tail.length) }
      return [{ text: lead, ...bare }, inner, { text: tail, ...bare }]
    }),
  )
}

function spelled(runs: readonly Run[]): string {
  const text = byClause(narrowed(runs))
    .map((group) => {
      const words = group.map(spell).join('')
      // Stars of a reference stand inside its brackets, which are signs: there they always count.
      return group[0]?.clause === undefined ? words : `[${words}](${group[0].clause})`
    })
    .join('')
  return text.replace(/^-(?=[ \t])/, '\\-').replace(/^(\d{1,9})\.(?=[ \t])/, '$1\\.')
}

function byClause(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && last[0]?.clause === run.clause) last.push(run)
    else groups.push([run])
  }
  return groups
}

function spell({ text, emphasis, strong, clause }: Run): string {
  const stars = `${strong ? '**' : ''}${emphasis ? '*' : ''}`
  const plain = text
    .replace(/\\(?=[\\*[\]\-.]|$)/g, '\\\\')
    .replace(/\*/g, '\\*')
    .replace(clause === undefined ? /\](?=\()/g : /[[\]]/g, '\\$&')
  return stars + plain + stars
}

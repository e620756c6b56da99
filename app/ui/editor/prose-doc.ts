import { Fragment, type Node } from 'prosemirror-model'
import { type Block, type Item, type List, parseProse, type Run } from '#machines/prose.ts'
import { writeProse } from '#machines/prose-writing.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** A text of the record as the editor's document. An empty one has a paragraph to type in. */
export function docOf(text: string): Node {
  const blocks = parseProse(text).map(nodeOf)
  return nodes.doc.create(null, blocks.length > 0 ? blocks : [nodes.paragraph.create()])
}

/** The editor's document as the text that the form sends. */
export function textOf(doc: Node): string {
  return writeProse(childrenOf(doc).map(blockOf))
}

function nodeOf(block: Block): Node {
  if (block.kind === 'paragraph') return paragraphOf(block.runs)
  const items = block.items.map(itemNode)
  return block.start === null
    ? nodes.bullet_list.create(null, items)
    : nodes.ordered_list.create({ order: block.start }, items)
}

function itemNode({ runs, lists }: Item): Node {
  return nodes.list_item.create(null, [paragraphOf(runs), ...lists.map(nodeOf)])
}

function paragraphOf(runs: readonly Run[]): Node {
  const words = runs.map(({ text, emphasis, strong, clause }) =>
    schema.text(text, [
      ...(clause === undefined ? [] : [marks.clause.create({ id: clause })]),
      ...(emphasis ? [marks.emphasis.create()] : []),
      ...(strong ? [marks.strong.create()] : []),
    ]),
  )
  return nodes.paragraph.create(null, Fragment.from(words))
}

function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, at) => node.child(at))
}

function blockOf(node: Node): Block {
  return node.type === nodes.paragraph ? { kind: 'paragraph', runs: runsOf(node) } : listOf(node)
}

function listOf(node: Node): List {
  const start = node.type === nodes.bullet_list ? null : Number(node.attrs.order)
  return { kind: 'list', start, items: childrenOf(node).map(itemOf) }
}

/** What was pasted may be deeper than two lists: the rest stands on the second level, as a reader would take it. */
function itemOf(node: Node): Item {
  const [words, ...under] = childrenOf(node)
  const lists = under.map(listOf).map((list) => ({ ...list, items: list.items.flatMap(flat) }))
  return { runs: words ? runsOf(words) : [], lists }
}

function flat({ runs, lists }: Item): Item[] {
  return [{ runs, lists: [] }, ...lists.flatMap((list) => list.items.flatMap(flat))]
}

function runsOf(paragraph: Node): Run[] {
  return childrenOf(paragraph).map((node) => {
    const run: Run = { text: node.text ?? '' }
    for (const { type, attrs } of node.marks) {
      if (type === marks.emphasis) run.emphasis = true
      else if (type === marks.strong) run.strong = true
      else run.clause = String(attrs.id)
    }
    return run
  })
}

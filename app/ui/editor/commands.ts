import { chainCommands, lift, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules'
import type { NodeType } from 'prosemirror-model'
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { schema } from './schema.ts'

const { nodes, marks } = schema
const LISTS = [nodes.bullet_list, nodes.ordered_list]

/** The lists around the cursor, from the outside in. */
function listsAround({ selection: { $from } }: EditorState): NodeType[] {
  const found: NodeType[] = []
  for (let depth = 1; depth <= $from.depth; depth += 1)
    if (LISTS.includes($from.node(depth).type)) found.push($from.node(depth).type)
  return found
}

/** Into a list of this kind, out of it when one is in it, or from the other kind into this one. */
function toggleList(kind: NodeType): Command {
  return (state, dispatch) => {
    const innermost = listsAround(state).at(-1)
    if (innermost === kind) return liftListItem(nodes.list_item)(state, dispatch)
    return innermost ? turnInto(kind)(state, dispatch) : wrapInList(kind)(state, dispatch)
  }
}

function turnInto(kind: NodeType): Command {
  return (state, dispatch) => {
    const { $from } = state.selection
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      if (!LISTS.includes($from.node(depth).type)) continue
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), kind))
      return true
    }
    return false
  }
}

/** One level deeper, never to a third. */
const deeper: Command = (state, dispatch) =>
  listsAround(state).length < 2 && sinkListItem(nodes.list_item)(state, dispatch)

export const COMMANDS = {
  strong: toggleMark(marks.strong),
  emphasis: toggleMark(marks.emphasis),
  bullets: toggleList(nodes.bullet_list),
  numbers: toggleList(nodes.ordered_list),
  deeper,
  shallower: chainCommands(liftListItem(nodes.list_item), lift),
  undo,
  redo,
} satisfies Record<string, Command>
export type CommandId = keyof typeof COMMANDS

/** Which of the marks and lists hold where the cursor is. */
export function activeIn(state: EditorState): Partial<Record<CommandId | 'reference', boolean>> {
  const innermost = listsAround(state).at(-1)
  const { from, to, empty, $from } = state.selection
  const has = (mark: (typeof marks)[keyof typeof marks]) =>
    empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark)
  return {
    strong: has(marks.strong),
    emphasis: has(marks.emphasis),
    reference: has(marks.clause),
    bullets: innermost === nodes.bullet_list,
    numbers: innermost === nodes.ordered_list,
  }
}

/**
 * Refers to a clause from what is selected; from the reference in which the cursor stands; else from `words`, which are put in.
 * Without a clause, the reference there is taken away and its words stay.
 */
export function refer(clause: string | null, words: string): Command {
  return (state, dispatch) => {
    const { from, to } = spanOf(state)
    const tr = state.tr
    if (clause === null) tr.removeMark(from, to, marks.clause)
    else if (from === to)
      tr.replaceSelectionWith(schema.text(words, [marks.clause.create({ id: clause })]), false)
    else tr.removeMark(from, to, marks.clause).addMark(from, to, marks.clause.create({ id: clause }))
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

function spanOf({ selection: { from, to, empty, $from } }: EditorState): { from: number; to: number } {
  const mark = empty ? marks.clause.isInSet($from.marks()) : null
  if (!mark) return { from, to }
  let [start, end] = [from, to]
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset
    if (mark.isInSet(node.marks) && at <= from && at + node.nodeSize >= from) {
      start = at
      end = at + node.nodeSize
    }
  })
  return { from: start, to: end }
}

/** A dash or a number, then a space, at the start of a paragraph begins a list. */
export const startingLists = inputRules({
  rules: [
    wrappingInputRule(/^-\s$/, nodes.bullet_list),
    wrappingInputRule(/^(\d{1,9})\.\s$/, nodes.ordered_list, ([, order]) => ({ order: Number(order) })),
  ],
})

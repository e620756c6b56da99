import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { splitListItem } from 'prosemirror-schema-list'
import { type Command, EditorState, Selection, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { COMMANDS, startingLists } from './commands.ts'
import { docOf, textOf } from './prose-doc.ts'
import { schema } from './schema.ts'

type Options = {
  text: string
  /** Of the element in which one types: its name, its hint, its language. */
  attributes: Record<string, string>
  /** After every change of the words, with the text as the record would hold it. */
  onText: (text: string) => void
  /** After anything: where the cursor is tells which buttons are pressed. */
  onState: (state: EditorState) => void
  /** Escape: on to the next field. Tab moves on too, as in any field: no key is caught. */
  onLeave: () => void
  onToolbar: () => void
}

/** Puts an editor into a place of the page. The caller owns it, and calls `destroy`. */
export function openView(place: HTMLElement, options: Options): EditorView {
  const does =
    (act: () => void): Command =>
    () => {
      act()
      return true
    }
  const keys = {
    'Mod-b': COMMANDS.strong,
    'Mod-i': COMMANDS.emphasis,
    'Mod-z': COMMANDS.undo,
    'Mod-y': COMMANDS.redo,
    'Mod-Shift-z': COMMANDS.redo,
    'Mod-]': COMMANDS.deeper,
    'Mod-[': COMMANDS.shallower,
    Enter: chainCommands(splitListItem(schema.nodes.list_item), baseKeymap.Enter as Command),
    // A break of a line is none in the grammar: it would be lost. It begins a paragraph.
    'Shift-Enter': baseKeymap.Enter as Command,
    Escape: does(options.onLeave),
    'Alt-F10': does(options.onToolbar),
  }
  const state = EditorState.create({
    doc: docOf(options.text),
    plugins: [startingLists, history(), keymap(keys), keymap(baseKeymap)],
  })
  const view = new EditorView(place, {
    state,
    attributes: options.attributes,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction))
      if (transaction.docChanged) options.onText(textOf(view.state.doc))
      options.onState(view.state)
    },
  })
  return view
}

/**
 * Puts the cursor where it stood in the plain field, for somebody who was typing there when the editor came: what they
 * type next goes on where they were.
 *
 * @param text of the plain field; `from` and `to` are its selection
 */
export function takeCursor(
  view: Pick<EditorView, 'state' | 'dispatch'>,
  text: string,
  from: number,
  to: number,
): void {
  const { doc } = view.state
  const place = (offset: number) =>
    doc.resolve(Math.min(Selection.atEnd(docOf(text.slice(0, offset))).head, doc.content.size))
  view.dispatch(view.state.tr.setSelection(TextSelection.between(place(from), place(to))))
  if (from !== to) return
  // What stands at the end of a text is no part of it until something follows: a space, a paragraph just begun.
  const [end = ''] = /\s*$/.exec(text.slice(0, from)) ?? []
  if (end.includes('\n')) baseKeymap.Enter?.(view.state, view.dispatch)
  else if (end !== '' && text.slice(from).trim() === '') view.dispatch(view.state.tr.insertText(' '))
}

/** Puts another text in the place of what stands there; one can undo it. */
export function setText(view: EditorView, text: string): void {
  const { doc } = view.state
  view.dispatch(view.state.tr.replaceWith(0, doc.content.size, docOf(text).content))
}

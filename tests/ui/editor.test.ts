import fc from 'fast-check'
import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { COMMANDS, type CommandId, refer } from '#app/ui/editor/commands.ts'
import { docOf, textOf } from '#app/ui/editor/prose-doc.ts'
import { takeCursor } from '#app/ui/editor/view.ts'
import { parseProse } from '#machines/prose.ts'
import { writeProse } from '#machines/prose-writing.ts'

const TEXT =
  'Selon l’[avis](c14), *chaque* **partie**\u00a0:\n\n1. avise\n   - par écrit\n   - sans délai\n2. répond\n\nFin.'

/** An editor with everything from the first `from` to the first `to` selected. */
function selecting(text: string, from: string, to = from): EditorState {
  const doc = docOf(text)
  const [start, end] = [placeOf(doc, from), placeOf(doc, to) + to.length]
  return EditorState.create({ doc, selection: TextSelection.create(doc, start, end) })
}

function placeOf(doc: ReturnType<typeof docOf>, words: string): number {
  let found = -1
  doc.descendants((node, at) => {
    const inside = node.text?.indexOf(words) ?? -1
    if (found < 0 && inside >= 0) found = at + inside
  })
  return found
}

function ran(state: EditorState, command: (typeof COMMANDS)[CommandId]): string {
  let next = state
  command(state, (transaction) => {
    next = state.apply(transaction)
  })
  return textOf(next.doc)
}

describe('the document of the editor', () => {
  test('is the text, and the text again', () => {
    expect(textOf(docOf(TEXT))).toBe(TEXT)
    expect(textOf(docOf(''))).toBe('')
  })

  test('is stable for whatever was typed: what it writes, it writes again', () => {
    const piece = fc.constantFrom(
      ...[
        'mot',
        ' ',
        '*',
        '**',
        '[a](c02)',
        '\\',
        '\n',
        '\n\n',
        '- ',
        '1. ',
        '  - ',
        '7. ',
        '<b>',
        '\u00a0',
        '(',
        '\ud800',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('')
        const once = textOf(docOf(text))
        expect(once).toBe(writeProse(parseProse(text)))
        expect(textOf(docOf(once))).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  test('has no third level: what was pasted deeper stands on the second', () => {
    const { schema } = docOf('').type
    const item = (text: string, ...lists: unknown[]) => ({
      type: 'list_item',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }, ...lists],
    })
    const list = (...items: unknown[]) => ({ type: 'bullet_list', content: items })
    const doc = schema.nodeFromJSON({
      type: 'doc',
      content: [list(item('un', list(item('deux', list(item('trois'))))))],
    })
    expect(textOf(doc)).toBe('- un\n  - deux\n  - trois')
  })
})

describe('a command of the editor', () => {
  test.each<[CommandId, string, string]>([
    ['strong', 'avise', '**avise**'],
    ['emphasis', 'chaque', ' chaque '],
    ['deeper', 'répond', '   - sans délai\n   1. répond'],
    ['shallower', 'par écrit', '2. par écrit'],
    ['bullets', 'Fin.', '\n- Fin.'],
    ['numbers', 'par écrit', '   1. par écrit\n   2. sans délai'],
  ])('%s on « %s » gives « %s »', (id, words, found) => {
    const text = ran(selecting(TEXT, words), COMMANDS[id])
    expect(text).toContain(found)
  })

  test('goes no deeper than two lists', () => {
    expect(COMMANDS.deeper(selecting(TEXT, 'sans délai'))).toBe(false)
  })

  test('refers from what is selected, to another clause from within a reference, and no more', () => {
    expect(ran(selecting(TEXT, 'répond'), refer('c02', 'Titre'))).toContain('2. [répond](c02)')
    const doc = docOf(TEXT)
    const inside = EditorState.create({ doc, selection: TextSelection.create(doc, placeOf(doc, 'avis') + 2) })
    expect(ran(inside, refer('c02', 'Titre'))).toContain('l’[avis](c02),')
    expect(ran(inside, refer(null, ''))).toContain('l’avis,')
    const end = EditorState.create({ doc, selection: TextSelection.create(doc, placeOf(doc, 'Fin.') + 4) })
    expect(ran(end, refer('c03', 'Durée'))).toContain('Fin.[Durée](c03)')
  })
})

describe('an editor that comes while somebody types in the plain field', () => {
  /** What stands there once the next letter is typed: a bar shows where the cursor stood, two what was selected. */
  function typedInto(marked: string): string {
    const [before = '', selected = '', after] = marked.split('|')
    const text = before + selected + (after ?? '')
    const whole = after === undefined ? before + selected : text
    const view = {
      state: EditorState.create({ doc: docOf(whole) }),
      dispatch(transaction: Parameters<EditorState['apply']>[0]) {
        view.state = view.state.apply(transaction)
      },
    }
    const from = before.length
    takeCursor(view as never, whole, from, after === undefined ? from : from + selected.length)
    view.dispatch(view.state.tr.insertText('w'))
    return textOf(view.state.doc)
  }

  test.each([
    ['One.|', 'One.w'],
    ['One. |', 'One. w'],
    ['One.\n\n|', 'One.\n\nw'],
    ['On|e. **Two**', 'Onwe. **Two**'],
    ['One.\n\n- a\n- b|', 'One.\n\n- a\n- bw'],
    ['|One.|', 'w'],
    ['|', 'w'],
  ])('%j goes on where they were', (marked, then) => {
    expect(typedInto(marked)).toBe(then)
  })
})

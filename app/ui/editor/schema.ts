import { type Attrs, Schema } from 'prosemirror-model'

/** What the grammar of docs/prose.md can say, as the editor holds it. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    bullet_list: {
      group: 'block list',
      content: 'list_item+',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    ordered_list: {
      group: 'block list',
      content: 'list_item+',
      attrs: { order: { default: 1 } },
      parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ order: firstOf(element) }) }],
      toDOM: ({ attrs: { order } }) => (order === 1 ? ['ol', 0] : ['ol', { start: order }, 0]),
    },
    list_item: {
      content: 'paragraph list*',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', 0],
    },
    text: {},
  },
  marks: {
    clause: {
      attrs: { id: {} },
      inclusive: false,
      parseDOM: [{ tag: 'a[data-clause]', getAttrs: clauseOf }],
      // No address: in the editor one edits the words, and follows them from the page.
      toDOM: ({ attrs: { id } }) => ['a', { 'data-clause': id }, 0],
    },
    emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  },
})

function firstOf(element: HTMLElement): number {
  const order = Number(element.getAttribute('start') ?? 1)
  return Number.isInteger(order) && order >= 0 && order < 1e9 ? order : 1
}

/** Pasted from elsewhere, an id may be anything: only what the grammar can say is kept. */
function clauseOf(element: HTMLElement): Attrs | false {
  const id = element.getAttribute('data-clause') ?? ''
  return /^[A-Za-z0-9_-]{1,64}$/.test(id) && { id }
}

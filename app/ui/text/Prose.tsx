import { type List, type Paragraph, parseProse, type Run } from '#machines/prose.ts'
import { Anchor } from '../Anchor.tsx'

/** Where the page of a clause is; without it, a reference is only words. */
export type HrefOf = (clause: string) => string

/** A text of the agreement: its paragraphs, lists, emphasis and references. */
export function Prose({ text, hrefOf }: { text: string; hrefOf?: HrefOf }) {
  return parseProse(text).map((block, at) =>
    block.kind === 'paragraph' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same, and none moves
      <ParagraphOf key={at} {...block} hrefOf={hrefOf} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: two lists may say the same, and none moves
      <ListOf key={at} {...block} hrefOf={hrefOf} />
    ),
  )
}

function ParagraphOf({ runs, hrefOf }: Paragraph & { hrefOf?: HrefOf }) {
  return (
    <p>
      <Runs runs={runs} hrefOf={hrefOf} />
    </p>
  )
}

function ListOf({ start, items, hrefOf }: List & { hrefOf?: HrefOf }) {
  const lines = items.map(({ runs, lists }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same, and none moves
    <li key={at}>
      <Runs runs={runs} hrefOf={hrefOf} />
      {lists.map((list, under) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lists may say the same, and none moves
        <ListOf key={under} {...list} hrefOf={hrefOf} />
      ))}
    </li>
  ))
  return start === null ? <ul>{lines}</ul> : <ol start={start === 1 ? undefined : start}>{lines}</ol>
}

/** Words with their marks, inside one paragraph or item. */
export function Runs({ runs, hrefOf }: { runs: readonly Run[]; hrefOf?: HrefOf }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: two runs may say the same, and none moves
  return runs.map((run, at) => <Marked key={at} {...run} hrefOf={hrefOf} />)
}

function Marked({ text, emphasis, strong, clause, hrefOf }: Run & { hrefOf?: HrefOf }) {
  const stressed = emphasis ? <em>{text}</em> : text
  const words = strong ? <strong>{stressed}</strong> : stressed
  return clause && hrefOf ? <Anchor href={hrefOf(clause)}>{words}</Anchor> : words
}

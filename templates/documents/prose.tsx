import { StyleSheet } from '@react-pdf/renderer'
import { type List, parseProse, type Run } from '#machines/prose.ts'
import { TEXT } from './look.ts'
import { Block, Line } from './tagged.tsx'

const styles = StyleSheet.create({
  line: { marginTop: 3 },
  item: { flexDirection: 'row', marginTop: 3 },
  mark: { width: 16 },
  body: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  emphasis: { fontStyle: 'italic' },
  strong: { fontWeight: 600 },
})

/** A text of the agreement in print: paragraphs, lists and emphasis. A reference is its words, as on any paper. */
export function Prose({ text }: { text: string }) {
  return parseProse(text).map((block, at) =>
    block.kind === 'paragraph' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same, and none moves
      <Line key={at} style={[TEXT.body, styles.line]}>
        <Runs runs={block.runs} />
      </Line>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: two lists may say the same, and none moves
      <Items key={at} {...block} />
    ),
  )
}

function Items({ start, items }: List) {
  return (
    <Block tag="L">
      {items.map(({ runs, lists }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same, and none moves
        <Block key={at} tag="LI" style={styles.item}>
          <Line tag="Lbl" style={[TEXT.body, styles.mark]}>
            {start === null ? '•' : `${start + at}.`}
          </Line>
          <Block tag="LBody" style={styles.body}>
            <Line style={TEXT.body}>
              <Runs runs={runs} />
            </Line>
            {lists.map((list, under) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lists may say the same, and none moves
              <Items key={under} {...list} />
            ))}
          </Block>
        </Block>
      ))}
    </Block>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, emphasis, strong }, at) =>
    emphasis || strong ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: two runs may say the same, and none moves
      <Line key={at} style={[emphasis ? styles.emphasis : {}, strong ? styles.strong : {}]}>
        {text}
      </Line>
    ) : (
      text
    ),
  )
}

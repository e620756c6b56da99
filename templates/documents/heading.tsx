import { StyleSheet } from '@react-pdf/renderer'
import type { Words } from '#machines/words.ts'
import { COLOUR, NUMBER_WIDTH, TEXT } from './look.ts'
import { Pair } from './pair.tsx'
import { Block } from './tagged.tsx'

const styles = StyleSheet.create({
  block: {
    paddingLeft: NUMBER_WIDTH,
    marginTop: 20,
    marginBottom: 4,
    paddingBottom: 4,
    borderBottomWidth: 0.6,
    borderBottomColor: COLOUR.line,
  },
})

/** The heading of a part, in both languages; also its bookmark. Never left alone at the foot of a page. */
export function Heading({ words, first, flush }: { words: Words; first?: boolean; flush?: boolean }) {
  return (
    <Block
      style={[styles.block, first ? { marginTop: 0 } : {}, flush ? { paddingLeft: 0 } : {}]}
      minPresenceAhead={90}
      wrap={false}
      bookmark={`${words.fr} / ${words.en}`}
    >
      <Pair words={words} tag="H2" style={TEXT.heading} />
    </Block>
  )
}

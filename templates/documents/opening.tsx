import { StyleSheet } from '@react-pdf/renderer'
import type { Content } from '#machines/content.ts'
import { COLOUR, NUMBER_WIDTH, TEXT } from './look.ts'
import { openingInWords } from './opening-in-words.ts'
import { Columns } from './pair.tsx'
import { Block, Line } from './tagged.tsx'
import { LABEL } from './words.ts'

const styles = StyleSheet.create({
  block: {
    paddingLeft: NUMBER_WIDTH,
    paddingBottom: 16,
    marginBottom: 18,
    borderBottomWidth: 1.2,
    borderBottomColor: COLOUR.accent,
  },
  title: { marginTop: 4, marginBottom: 10 },
})

/** What the document is, its name, from when to when, and which language speaks last. */
export function Opening({ content }: { content: Content }) {
  const words = openingInWords(content)
  return (
    <Block style={styles.block} tag="Sect">
      <Columns>
        {(language) => (
          <>
            <Line style={TEXT.soft}>{LABEL.instrument[language]}</Line>
            <Line tag="H1" style={[TEXT.title, styles.title]}>
              {content.title[language]}
            </Line>
            <Line style={TEXT.note}>{words[language]}</Line>
          </>
        )}
      </Columns>
    </Block>
  )
}

import { StyleSheet } from '@react-pdf/renderer'
import type { Content } from '#machines/content.ts'
import { Heading } from './heading.tsx'
import { COLOUR, NUMBER_WIDTH, PAGE, TEXT } from './look.ts'
import { MatrixHead } from './matrix-head.tsx'
import { Pair } from './pair.tsx'
import { Block, Line } from './tagged.tsx'
import { LABEL, LANG, LETTER, LETTER_MEANING } from './words.ts'

const PARTIES_ACROSS = 13
/** Up to so many parties, a column is wide enough for names that lie as one reads them. */
const FEW = 5
const WIDTH = PAGE.height - 2 * PAGE.side

const styles = StyleSheet.create({
  row: { flexDirection: 'row', borderBottomWidth: 0.4, borderBottomColor: COLOUR.line, minHeight: 24 },
  what: { flexDirection: 'row', gap: 6, paddingVertical: 3, paddingRight: 8 },
  number: { width: NUMBER_WIDTH - 6, ...TEXT.soft },
  cell: { borderLeftWidth: 0.4, borderLeftColor: COLOUR.line, justifyContent: 'center' },
  letter: { fontSize: 9.5, lineHeight: 1.2, textAlign: 'center' },
  key: { paddingLeft: NUMBER_WIDTH, marginBottom: 10 },
})

type Parties = Content['parties']
type Duty = Content['clauses'][number]['responsibilities'][number]
type Entry = { number: string; duty: Duty }

/** Parties across one table: more than a page can hold legibly go to a further table. */
function groups(parties: Parties): { parties: Parties; from: number }[] {
  const count = Math.max(1, Math.ceil(parties.length / PARTIES_ACROSS))
  const size = Math.ceil(parties.length / count)
  return Array.from({ length: count }, (_, index) => ({
    parties: parties.slice(index * size, (index + 1) * size),
    from: index * size,
  }))
}

function entries(content: Content): Entry[] {
  return content.clauses.flatMap((clause) =>
    clause.responsibilities.map((duty, index) => ({ number: `${clause.number}.${index + 1}`, duty })),
  )
}

/** R and A bind, so they stand out; C and I do not. The letter says it, the weight only repeats it. */
function letterStyle(letter: string | undefined) {
  const binds = letter === 'A' || letter === 'R'
  return [TEXT.note, styles.letter, binds ? { fontWeight: 600 as const } : { color: COLOUR.soft }]
}

function MatrixRow({ entry, parties, column }: { entry: Entry; parties: Parties; column: number }) {
  const { number, duty } = entry
  return (
    <Block style={styles.row} wrap={false} tag="TR">
      <Block style={[styles.what, { width: WIDTH - column * parties.length }]} tag="TH" scope="Row">
        <Line style={styles.number}>{number}</Line>
        <Block style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          <Line style={[TEXT.note, { lineHeight: 1.25 }]} lang={LANG.fr}>
            {duty.title.fr}
          </Line>
          <Line style={[TEXT.soft, { lineHeight: 1.25 }]} lang={LANG.en}>
            {duty.title.en}
          </Line>
        </Block>
      </Block>
      {parties.map((party) => {
        const letter = duty.letters[party.id]
        const fill = letter === 'A' ? { backgroundColor: '#dbe9ec' } : {}
        return (
          <Block key={party.id} style={[styles.cell, { width: column }, fill]} tag="TD">
            <Line style={letterStyle(letter)}>{letter ?? '–'}</Line>
          </Block>
        )
      })}
    </Block>
  )
}

function Key() {
  return (
    <Block style={styles.key}>
      {(['A', 'R', 'C', 'I'] as const).map((letter) => (
        <Pair
          key={letter}
          style={TEXT.note}
          words={{
            fr: `${letter}\u00a0: ${LETTER[letter].fr.toLowerCase()} (${LETTER_MEANING[letter].fr})`,
            en: `${letter}: ${LETTER[letter].en.toLowerCase()} (${LETTER_MEANING[letter].en})`,
          }}
        />
      ))}
    </Block>
  )
}

/** Responsibilities down, parties across, one letter where they meet; the head is repeated on every page. */
export function Matrix({ content }: { content: Content }) {
  const rows = entries(content)
  return (
    <Block tag="Sect">
      <Heading words={LABEL.matrix} first />
      <Key />
      {groups(content.parties).map(({ parties, from }) => {
        const column = Math.min(parties.length <= FEW ? 120 : 64, 470 / parties.length)
        return (
          <Block key={from} tag="Table" break={from > 0}>
            <MatrixHead
              parties={parties}
              from={from}
              column={column}
              first={WIDTH - column * parties.length}
            />
            {rows.map((entry) => (
              <MatrixRow key={entry.number} entry={entry} parties={parties} column={column} />
            ))}
          </Block>
        )
      })}
    </Block>
  )
}

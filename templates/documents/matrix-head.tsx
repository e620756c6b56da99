import { StyleSheet } from '@react-pdf/renderer'
import type { Content } from '#machines/content.ts'
import { COLOUR, NUMBER_WIDTH, TEXT } from './look.ts'
import { Block, Line } from './tagged.tsx'
import { LABEL, LANG } from './words.ts'

/** How tall the head is: names stand upright in it, so this is how long a line of a name may be. */
const HEIGHT = 168

const styles = StyleSheet.create({
  head: { flexDirection: 'row', height: HEIGHT, borderBottomWidth: 1, borderBottomColor: COLOUR.accent },
  corner: { justifyContent: 'flex-end', paddingBottom: 4, paddingLeft: NUMBER_WIDTH },
  cell: { borderLeftWidth: 0.4, borderLeftColor: COLOUR.line },
  name: { fontSize: 7.4, lineHeight: 1.15 },
})

type Party = Content['parties'][number]

/** A party's name, turned a quarter to the left: both languages, reading from the bottom up. */
function UprightName({ party, number, column }: { party: Party; number: number; column: number }) {
  const length = HEIGHT - 8
  const place = {
    position: 'absolute' as const,
    width: length,
    height: column,
    left: (column - length) / 2,
    top: (HEIGHT - column) / 2,
    justifyContent: 'center' as const,
    transform: 'rotate(-90deg)',
  }
  return (
    <Block style={place}>
      <Line style={[TEXT.note, styles.name]} lang={LANG.fr}>
        {`${number}  ${party.name.fr}`}
      </Line>
      {party.name.en !== party.name.fr && (
        <Line style={[TEXT.soft, styles.name]} lang={LANG.en}>
          {party.name.en}
        </Line>
      )}
    </Block>
  )
}

type Props = { parties: Party[]; from: number; column: number; first: number }

/** The head row of the matrix. `fixed` repeats it on each page; it is read out once. */
export function MatrixHead({ parties, from, column, first }: Props) {
  return (
    <Block fixed wrap={false} style={styles.head} tag="TR">
      <Block style={[styles.corner, { width: first }]} tag="TH" scope="Column">
        <Line style={TEXT.strong} lang={LANG.fr}>
          {LABEL.responsibility.fr}
        </Line>
        <Line style={TEXT.soft} lang={LANG.en}>
          {LABEL.responsibility.en}
        </Line>
      </Block>
      {parties.map((party, index) => (
        <Block key={party.id} style={[styles.cell, { width: column }]} tag="TH" scope="Column">
          <UprightName party={party} number={from + index + 1} column={column} />
        </Block>
      ))}
    </Block>
  )
}

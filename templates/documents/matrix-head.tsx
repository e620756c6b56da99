import { StyleSheet } from '@react-pdf/renderer'
import type { Content } from '#machines/content.ts'
import { COLOUR, NUMBER_WIDTH, TEXT } from './look.ts'
import { Block, Line } from './tagged.tsx'
import { LABEL, LANG } from './words.ts'

/** How tall the head is where names stand upright in it: so long may a line of a name be. */
const HEIGHT = 168
/** In a column as wide as this, names lie as one reads them. */
const LYING = 90

const styles = StyleSheet.create({
  head: { flexDirection: 'row', borderBottomWidth: 1, borderBottomColor: COLOUR.accent },
  corner: { justifyContent: 'flex-end', paddingBottom: 4, paddingLeft: NUMBER_WIDTH },
  cell: { borderLeftWidth: 0.4, borderLeftColor: COLOUR.line },
  lying: { flexGrow: 1, justifyContent: 'flex-end', padding: 4 },
  name: { fontSize: 7.4, lineHeight: 1.15 },
})

type Party = Content['parties'][number]

type NameProps = { party: Party; number: number }

/** A party’s name in both languages, under its number. */
function Name({ party, number }: NameProps) {
  return (
    <>
      <Line style={[TEXT.note, styles.name]} lang={LANG.fr}>
        {`${number}  ${party.name.fr}`}
      </Line>
      {party.name.en !== party.name.fr && (
        <Line style={[TEXT.soft, styles.name]} lang={LANG.en}>
          {party.name.en}
        </Line>
      )}
    </>
  )
}

/** Turned a quarter to the left, reading from the bottom up: where many parties share the width. */
function UprightName({ column, ...name }: NameProps & { column: number }) {
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
      <Name {...name} />
    </Block>
  )
}

type Props = { parties: Party[]; from: number; column: number; first: number }

/** The head row of the matrix. `fixed` repeats it on each page; it is read out once. */
export function MatrixHead({ parties, from, column, first }: Props) {
  const lying = column >= LYING
  return (
    <Block fixed wrap={false} style={[styles.head, lying ? {} : { height: HEIGHT }]} tag="TR">
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
          {lying ? (
            <Block style={styles.lying}>
              <Name party={party} number={from + index + 1} />
            </Block>
          ) : (
            <UprightName party={party} number={from + index + 1} column={column} />
          )}
        </Block>
      ))}
    </Block>
  )
}

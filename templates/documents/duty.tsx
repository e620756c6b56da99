import { StyleSheet } from '@react-pdf/renderer'
import { type DutyContent, type Parties, proof, roles } from './duty-in-words.ts'
import { COLOUR, TEXT } from './look.ts'
import { Columns } from './pair.tsx'
import { Block, Line } from './tagged.tsx'

const styles = StyleSheet.create({
  duty: {
    marginTop: 7,
    marginLeft: -9.2,
    paddingLeft: 8,
    borderLeftWidth: 1.2,
    borderLeftColor: COLOUR.line,
  },
  label: { fontWeight: 600 },
})

/** A duty longer than this may be broken over two pages; a shorter one stays whole. */
const KEEP_TOGETHER = 1400

function Labelled({ lines }: { lines: [string, string][] }) {
  return lines.map(([label, words]) => (
    <Line key={label} style={TEXT.note}>
      <Line style={styles.label}>{label}</Line>
      {words}
    </Line>
  ))
}

/** One named responsibility: what, who answers for it, who does it, with what proof and when. */
export function Duty({ duty, number, parties }: { duty: DutyContent; number: string; parties: Parties }) {
  const short = duty.text.fr.length + duty.text.en.length < KEEP_TOGETHER
  return (
    <Block style={styles.duty} wrap={!short} tag="Sect">
      <Columns>
        {(language) => (
          <>
            <Line tag="H4" style={TEXT.strong}>{`${number}  ${duty.title[language]}`}</Line>
            <Line style={TEXT.note}>{duty.text[language]}</Line>
            <Labelled lines={[...roles(duty, parties, language), ...proof(duty, parties, language)]} />
          </>
        )}
      </Columns>
    </Block>
  )
}

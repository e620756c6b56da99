import { StyleSheet } from '@react-pdf/renderer'
import type { Content } from '#machines/content.ts'
import { LANGUAGES } from '#machines/words.ts'
import { Heading } from './heading.tsx'
import { COLOUR, NUMBER_WIDTH, TEXT } from './look.ts'
import { Block, Line } from './tagged.tsx'
import { LABEL, LANG, PARTY_TYPE } from './words.ts'

const styles = StyleSheet.create({
  row: { flexDirection: 'row', paddingVertical: 3, borderBottomWidth: 0.4, borderBottomColor: COLOUR.line },
  number: { width: NUMBER_WIDTH, ...TEXT.soft, lineHeight: 1.55 },
  names: { flexDirection: 'row', gap: 22, flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  side: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
})

type Party = Content['parties'][number]

function PartyRow({ party, number }: { party: Party; number: number }) {
  return (
    <Block style={styles.row} wrap={false} tag="LI">
      <Line tag="Lbl" style={styles.number}>{`${number}`}</Line>
      <Block style={styles.names} tag="LBody">
        {LANGUAGES.map((language) => (
          <Block key={language} style={styles.side} tag="Div" lang={LANG[language]}>
            <Line style={[TEXT.body, { lineHeight: 1.3 }]}>{party.name[language]}</Line>
            <Line style={TEXT.soft}>{PARTY_TYPE[party.type][language]}</Line>
          </Block>
        ))}
      </Block>
    </Block>
  )
}

/** Who agrees, numbered: the matrix refers to these numbers. */
export function Parties({ parties }: { parties: Party[] }) {
  return (
    <Block tag="Sect">
      <Heading words={LABEL.between} first />
      <Block tag="L">
        {parties.map((party, index) => (
          <PartyRow key={party.id} party={party} number={index + 1} />
        ))}
      </Block>
    </Block>
  )
}

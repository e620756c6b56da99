import { StyleSheet } from '@react-pdf/renderer'
import type { Content } from '#machines/content.ts'
import { COLOUR, TEXT } from './look.ts'
import { Block, Line } from './tagged.tsx'
import { LABEL } from './words.ts'

const styles = StyleSheet.create({
  note: { marginTop: 8, paddingVertical: 5, paddingHorizontal: 8, backgroundColor: COLOUR.wash },
})

type Props = {
  reservation: Content['clauses'][number]['reservations'][number]
  parties: Content['parties']
}

/** A limit that one party set for itself when it accepted, in the words and the language in which it was given. */
export function Reservation({ reservation, parties }: Props) {
  const party = parties.find(({ id }) => id === reservation.party)
  const name = party ? `${party.name.fr} / ${party.name.en}` : reservation.party
  return (
    <Block style={styles.note} wrap={false} tag="Sect">
      <Line style={TEXT.strong}>{`${LABEL.reservation.fr} / ${LABEL.reservation.en} · ${name}`}</Line>
      <Line style={TEXT.note}>{reservation.text}</Line>
    </Block>
  )
}

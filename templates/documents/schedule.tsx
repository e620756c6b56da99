import { StyleSheet } from '@react-pdf/renderer'
import type { Content } from '#machines/content.ts'
import { TEXT } from './look.ts'
import { Block, Line } from './tagged.tsx'
import { LABEL } from './words.ts'

const styles = StyleSheet.create({ schedule: { marginTop: 8 } })

type Schedule = NonNullable<Content['clauses'][number]['schedules']>[number]

/** A document that belongs to a clause, named by the digest of its file: whoever holds the file can check that it is that one. */
export function ClauseSchedule({ schedule: { title, sha256 } }: { schedule: Schedule }) {
  return (
    <Block style={styles.schedule} wrap={false} tag="Sect">
      <Line style={TEXT.strong}>
        {`${LABEL.schedule.fr} / ${LABEL.schedule.en} · ${title.fr} / ${title.en}`}
      </Line>
      <Line style={TEXT.note}>{`SHA-256 ${sha256}`}</Line>
    </Block>
  )
}

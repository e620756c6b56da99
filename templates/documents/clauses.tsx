import { StyleSheet } from '@react-pdf/renderer'
import type { Content } from '#machines/content.ts'
import { Duty } from './duty.tsx'
import { Heading } from './heading.tsx'
import { COLOUR, NUMBER_WIDTH, TEXT } from './look.ts'
import { Columns, Pair } from './pair.tsx'
import { Prose } from './prose.tsx'
import { Reservation } from './reservation.tsx'
import { ClauseSchedule } from './schedule.tsx'
import { Block, Line } from './tagged.tsx'
import { LABEL } from './words.ts'

const styles = StyleSheet.create({
  clause: { paddingTop: 10, paddingBottom: 12, borderBottomWidth: 0.4, borderBottomColor: COLOUR.line },
  title: { flexDirection: 'row' },
  number: { width: NUMBER_WIDTH, ...TEXT.clauseTitle, fontWeight: 400, color: COLOUR.accent },
  body: { paddingLeft: NUMBER_WIDTH },
  grow: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
})

type Clause = Content['clauses'][number]

function ClauseTitle({ clause }: { clause: Clause }) {
  return (
    <Block
      style={styles.title}
      wrap={false}
      minPresenceAhead={46}
      bookmark={`${clause.number}. ${clause.title.fr} / ${clause.title.en}`}
    >
      <Line style={styles.number}>{`${clause.number}`}</Line>
      <Block style={styles.grow}>
        <Pair words={clause.title} tag="H3" style={TEXT.clauseTitle} />
      </Block>
    </Block>
  )
}

function ClauseBody({ clause, content }: { clause: Clause; content: Content }) {
  return (
    <Block style={styles.body}>
      <Columns>{(language) => <Prose text={clause.text[language]} />}</Columns>
      {clause.responsibilities.map((duty, index) => (
        <Duty key={duty.id} duty={duty} number={`${clause.number}.${index + 1}`} parties={content.parties} />
      ))}
      {(clause.schedules ?? []).map((schedule) => (
        <ClauseSchedule key={schedule.id} schedule={schedule} />
      ))}
      {clause.reservations.map((reservation) => (
        <Reservation key={reservation.party} reservation={reservation} parties={content.parties} />
      ))}
    </Block>
  )
}

/** The text, clause by clause in its printed order: both languages, the duties under it, the limits some parties set. */
export function Clauses({ content }: { content: Content }) {
  return (
    <Block tag="Sect">
      <Heading words={LABEL.text} />
      {content.clauses.map((clause) => (
        <Block key={clause.id} style={styles.clause} tag="Sect">
          <ClauseTitle clause={clause} />
          <ClauseBody clause={clause} content={content} />
        </Block>
      ))}
    </Block>
  )
}

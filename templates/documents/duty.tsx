import { StyleSheet } from '@react-pdf/renderer'
import type { Content } from '#machines/content.ts'
import type { Letter } from '#machines/vocabulary.ts'
import type { Language } from '#machines/words.ts'
import { COLOUR, TEXT } from './look.ts'
import { Columns } from './pair.tsx'
import { Block, Line } from './tagged.tsx'
import { ALLOCATION, LABEL, LETTER, labelled } from './words.ts'

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

type DutyContent = Content['clauses'][number]['responsibilities'][number]
type Parties = Content['parties']

/** Names of the parties that hold a letter, in the order in which the parties are listed. */
function holders(duty: DutyContent, letter: Letter, parties: Parties, language: Language): string {
  return parties
    .filter((party) => duty.letters[party.id] === letter)
    .map((party) => party.name[language])
    .join(', ')
}

function roles(duty: DutyContent, parties: Parties, language: Language): [string, string][] {
  const responsible = Object.values(duty.letters).filter((letter) => letter === 'R').length
  const share = responsible > 1 ? ` (${ALLOCATION[duty.allocation][language]})` : ''
  return (['A', 'R', 'C', 'I'] as const)
    .map((letter): [string, string] => {
      const names = holders(duty, letter, parties, language)
      return [labelled(LETTER[letter], language), letter === 'R' && names ? names + share : names]
    })
    .filter(([, names]) => names !== '')
}

function proof(duty: DutyContent, parties: Parties, language: Language): [string, string][] {
  const funder = parties.find(({ id }) => id === duty.funder)
  const lines: [string, string][] = [
    [labelled(LABEL.evidence, language), duty.evidence[language]],
    [labelled(LABEL.due, language), duty.dueLabel[language]],
    [labelled(LABEL.effort, language), duty.effort === undefined ? '' : daysOfWork(duty.effort, language)],
    [labelled(LABEL.funder, language), funder?.name[language] ?? ''],
  ]
  return lines.filter(([, words]) => words !== '')
}

/** 1,5 day of work a year, as each language writes it. */
function daysOfWork(days: number, language: Language): string {
  const figure = String(days).replace('.', language === 'fr' ? ',' : '.')
  if (language === 'fr') return `${figure}\u00a0${days < 2 ? 'jour' : 'jours'} de travail par année`
  return `${figure} ${days === 1 ? 'day' : 'days'} of work a year`
}

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

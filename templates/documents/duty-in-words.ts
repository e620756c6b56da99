import type { Content } from '#machines/content.ts'
import type { Letter } from '#machines/vocabulary.ts'
import type { Language } from '#machines/words.ts'
import { ALLOCATION, LABEL, LETTER, labelled } from './words.ts'

export type DutyContent = Content['clauses'][number]['responsibilities'][number]
export type Parties = Content['parties']

/** Names of the parties that hold a letter, in the order in which the parties are listed. */
function holders(duty: DutyContent, letter: Letter, parties: Parties, language: Language): string {
  return parties
    .filter((party) => duty.letters[party.id] === letter)
    .map((party) => party.name[language])
    .join(', ')
}

/** Who answers for a duty, who does it, who is heard and told: each with its label. */
export function roles(duty: DutyContent, parties: Parties, language: Language): [string, string][] {
  const responsible = Object.values(duty.letters).filter((letter) => letter === 'R').length
  const share = responsible > 1 ? ` (${ALLOCATION[duty.allocation][language]})` : ''
  return (['A', 'R', 'C', 'I'] as const)
    .map((letter): [string, string] => {
      const names = holders(duty, letter, parties, language)
      return [labelled(LETTER[letter], language), letter === 'R' && names ? names + share : names]
    })
    .filter(([, names]) => names !== '')
}

/** With what proof, when, with how much work and whose money. */
export function proof(duty: DutyContent, parties: Parties, language: Language): [string, string][] {
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

import { inText } from '#app/locales/bilingual.ts'
import { listInWords } from '#app/locales/lists.ts'
import type { PartyNames, ReadDuty } from '#app/projections/reading.server.ts'
import type { Letter } from '#machines/vocabulary.ts'
import type { Language } from '#machines/words.ts'

const LETTERS: Letter[] = ['A', 'R', 'C', 'I']

type Props = { duties: ReadDuty[]; parties: PartyNames; language: Language }

/** The duties of a clause, a line each, in the language of the text: who, with what proof, when. */
export function DutyLines({ duties, parties, language }: Props) {
  if (duties.length === 0) return null
  return (
    <ul className="duties duty-lines">
      {duties.map((duty) => (
        <li key={duty.id}>
          <span className="duty-title">{duty.title[language]}</span>{' '}
          {partsOf(duty, parties, language).map(([label, words], at) => (
            <span key={label}>
              {at > 0 && ' · '}
              <strong>{label}</strong> {words}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function partsOf(duty: ReadDuty, parties: PartyNames, language: Language): [string, string][] {
  const labels = inText[language]
  const names = (letter: Letter) => duty.holders[letter].map((id) => parties[id]?.[language] ?? id)
  const letters = LETTERS.map((letter): [string, string] => [
    labels[letter],
    listInWords(names(letter), language),
  ])
  const proof: [string, string][] = [
    [labels.evidence, duty.evidence[language]],
    [labels.due, duty.due[language]],
  ]
  return [...letters, ...proof].filter(([, words]) => words !== '')
}

import { useLabel } from '#app/locales/useLabel.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyAnswer } from '#app/projections/clause.server.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import { DateText } from '../DateText.tsx'
import { PositionMark } from '../PositionMark.tsx'
import { markOf } from './marks.ts'
import { usePartyNames } from './usePartyNames.ts'

type Props = {
  revision: number
  answers: PartyAnswer[]
  parties: PartyNames
  people: Record<string, string>
  zone: string
}

/** What each party says of the clause, on which revision, and why. */
export function Answers({ answers, ...rest }: Props) {
  return (
    <ul className="answer-list">
      {answers.map((answer) => (
        <Answer key={answer.party} answer={answer} {...rest} />
      ))}
    </ul>
  )
}

type One = Omit<Props, 'answers'> & { answer: PartyAnswer }

function Answer({ answer, ...rest }: One) {
  const { t } = useTranslation('clause')
  const label = useLabel()
  const nameOf = usePartyNames(rest.parties)
  const { party, participation, takesPart, bound, status, reason } = answer
  return (
    <li id={`answer-${party}`}>
      <p>
        {nameOf([party])}
        {bound && <span className="bound"> ({t('answers.bound')})</span>}
      </p>
      <p>
        {takesPart ? <PositionMark position={markOf(status)} words /> : label('participation', participation)}
      </p>
      <div>
        {takesPart && <Given answer={answer} {...rest} />}
        {reason && <p className="agreement-text">{reason}</p>}
      </div>
    </li>
  )
}

/** Understood or not, and when it was said, of which revision. */
function Given({ answer, revision, people, zone }: One) {
  const { t } = useTranslation('clause')
  const { at, by, revision: on, status, understood } = answer
  const said = at !== '' && status !== 'none' && status !== 'no_response'
  return (
    <p className="hint">
      {t(understood ? 'answers.understood' : 'answers.notUnderstood')}
      {said && (
        <>
          {' · '}
          {t('answers.on', { revision: on, person: people[by] ?? t('someone') })}
          <DateText at={at} zone={zone} />
        </>
      )}
      {said && on < revision && ` · ${t('answers.older', { current: revision })}`}
    </p>
  )
}

import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/locales/useLabel.ts'
import type { PartyAnswer } from '#app/projections/clause.server.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import { DateText } from '../DateText.tsx'
import { PositionMark } from '../PositionMark.tsx'
import { Table } from '../Table.tsx'
import { markOf } from './marks.ts'
import { usePartyNames } from './usePartyNames.ts'

type Props = {
  number: number
  revision: number
  answers: PartyAnswer[]
  parties: PartyNames
  people: Record<string, string>
  zone: string
}

/** What each party says of the clause, on which revision, and why. */
export function Answers({ answers, number, ...rest }: Props) {
  const { t } = useTranslation('clause')
  return (
    <Table caption={t('answers.caption', { number })} captionHidden>
      <thead>
        <tr>
          {(['party', 'position', 'understood', 'when', 'reason'] as const).map((head) => (
            <th key={head} scope="col">
              {t(`answers.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <Row key={answer.party} answer={answer} {...rest} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ answer, ...rest }: Omit<Props, 'answers' | 'number'> & { answer: PartyAnswer }) {
  const { t } = useTranslation('clause')
  const label = useLabel()
  const nameOf = usePartyNames(rest.parties)
  const { party, participation, takesPart, bound, status, understood, reason } = answer
  return (
    <tr>
      <th scope="row">
        {nameOf([party])}
        {bound && <span className="bound"> ({t('answers.bound')})</span>}
      </th>
      <td>
        {takesPart ? <PositionMark position={markOf(status)} words /> : label('participation', participation)}
      </td>
      <td>{takesPart ? t(understood ? 'answers.yes' : 'answers.no') : '—'}</td>
      <td>
        <When answer={answer} {...rest} />
      </td>
      <td>{reason || '—'}</td>
    </tr>
  )
}

type WhenProps = Omit<Props, 'answers' | 'number' | 'parties'> & { answer: PartyAnswer }

function When({ answer: { at, by, revision: on, status }, revision, people, zone }: WhenProps) {
  const { t } = useTranslation('clause')
  if (!at || status === 'none' || status === 'no_response') return '—'
  return (
    <>
      {t('answers.on', { revision: on, person: people[by] ?? t('someone') })}
      <DateText at={at} zone={zone} />
      {on < revision && <p className="hint">{t('answers.older', { revision: on, current: revision })}</p>}
    </>
  )
}

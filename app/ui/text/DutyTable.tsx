import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyNames, ReadDuty } from '#app/projections/reading.server.ts'
import { Table } from '../Table.tsx'
import { usePartyNames } from './usePartyNames.ts'

const LETTERS = ['A', 'R', 'C', 'I'] as const
type Props = { number: number; duties: ReadDuty[]; parties: PartyNames }

/** The duties of one clause: what, who, with what proof, when, and what is wrong with a row. */
export function DutyTable({ number, duties, parties }: Props) {
  const { t } = useTranslation('clause')
  if (duties.length === 0) return <p>{t('duties.none')}</p>
  return (
    <div className="duties-wide">
      <Table caption={t('duties.caption', { number })} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('duties.duty')}</th>
            {LETTERS.map((letter) => (
              <th key={letter} scope="col">
                {t(`duties.${letter}`)}
              </th>
            ))}
            <th scope="col">{t('duties.evidence')}</th>
            <th scope="col">{t('duties.due')}</th>
          </tr>
        </thead>
        <tbody>
          {duties.map((duty) => (
            <Row key={duty.id} duty={duty} parties={parties} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

function Row({ duty, parties }: { duty: ReadDuty; parties: PartyNames }) {
  const { t } = useTranslation('text')
  const language = useLanguage()
  const nameOf = usePartyNames(parties)
  const { title, text, evidence, due, holders, gaps } = duty
  return (
    <tr>
      <th scope="row" className="duty-name">
        <strong>{title[language]}</strong>
        <p>{text[language]}</p>
        {gaps.map(({ code, detail }) => (
          <p key={code} className="stops">
            {t(`gap.${code as 'nobody_accountable'}`, {
              parties: nameOf([detail?.parties ?? []].flat().map(String)),
            })}
          </p>
        ))}
      </th>
      {LETTERS.map((letter) => (
        <td key={letter}>{nameOf(holders[letter]) || '—'}</td>
      ))}
      <td>{evidence[language] || '—'}</td>
      <td>{due[language] || '—'}</td>
    </tr>
  )
}

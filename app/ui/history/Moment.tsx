import type { ReactNode } from 'react'
import { momentInWords } from '#app/locales/moments.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Past } from '#app/projections/past.server.ts'
import { Anchor } from '../Anchor.tsx'
import { Table } from '../Table.tsx'

type Props = {
  past: Past
  sequence: number
  at: string
  zone: string
  hrefs: { text: string; compare: string; now: string }
  /** A form to compare with any other moment. */
  choice: ReactNode
}

/** The agreement as it stood after one entry. */
export function Moment({ past, sequence, at, zone, hrefs, choice }: Props) {
  const { t } = useTranslation('history')
  const label = useLabel()
  const moment = momentInWords(at, zone, useLanguage())
  return (
    <section id="moment-state" className="moment" aria-labelledby="moment-title">
      <h2 id="moment-title">{t('moment.title', { sequence, moment })}</h2>
      <p>
        <strong>{label('agreement', past.status)}</strong>
      </p>
      <p className="hint">{t('moment.rebuilt')}</p>
      <p className="moment-links">
        <Anchor href={hrefs.text}>{t('moment.text')}</Anchor>{' '}
        <Anchor href={hrefs.compare}>{t('moment.compare')}</Anchor>{' '}
        <Anchor href={hrefs.now}>{t('slider.now')}</Anchor>
      </p>
      {choice}
      <details>
        <summary>
          {t('moment.clauses')} ({past.clauses.length})
        </summary>
        <Clauses clauses={past.clauses} />
      </details>
      <details>
        <summary>
          {t('moment.parties')} ({past.parties.length})
        </summary>
        <ul>
          {past.parties.map(({ id, name, status }) => (
            <li key={id}>
              {name} – {label('participation', status)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function Clauses({ clauses }: { clauses: Past['clauses'] }) {
  const { t } = useTranslation('history')
  const label = useLabel()
  return (
    <Table caption={t('moment.clauses')} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('moment.clause')}</th>
          <th scope="col">{t('moment.status')}</th>
          <th scope="col">{t('moment.positions')}</th>
          <th scope="col">{t('moment.revision')}</th>
        </tr>
      </thead>
      <tbody>
        {clauses.map(({ id, number, title, status, positions, revision }) => (
          <tr key={id}>
            <th scope="row">
              {number}. {title}
            </th>
            <td>{label('clause', status)}</td>
            <td>
              {positions
                .map(({ status: said, count }) => `${label('position', said)} : ${count}`)
                .join(' · ')}
            </td>
            <td className="number">{revision}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { listAgreementsOf } from '#app/projections/home.server.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { PageHeader } from '#app/ui/PageHeader.tsx'
import { StateTag } from '#app/ui/StateTag.tsx'
import { answering } from '#app/web/answer.server.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { requirePerson } from '#app/web/people.server.ts'

export const handle: PageHandle = { title: (t) => t('home:title') }

/** What waits for the person, and the agreements at whose table they sit: the titles in both languages, no more. */
export const loader = answering(async ({ request }: LoaderFunctionArgs) => {
  const person = await requirePerson(request)
  const rows = await listAgreementsOf(getOffice().database.client, person.id)
  return {
    rows: rows.map(({ id, title, status, mine, others }) => ({
      id,
      title,
      status,
      mine,
      others: others.length,
    })),
  }
})

export default function Home() {
  const { t } = useTranslation('home')
  const { rows } = useLoaderData<typeof loader>()
  return (
    <div className="page">
      <PageHeader title={t('title')} />
      {rows.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      ) : (
        rows.map((row) => <AgreementRow key={row.id} {...row} />)
      )}
    </div>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

function AgreementRow({ title, status, mine, others }: Row) {
  const { t } = useTranslation('home')
  const label = useLabel()
  const waits = mine.map(({ code, clauses }) => t(`task.${code}`, { count: Math.max(1, clauses.length) }))
  return (
    <article className="card">
      <h2>{title[useLanguage()]}</h2>
      <p>
        <StateTag>{label('agreement', status)}</StateTag>
      </p>
      {waits.length > 0 && (
        <ul>
          {waits.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {others > 0 && <p className="hint">{t('others', { count: others })}</p>}
    </article>
  )
}

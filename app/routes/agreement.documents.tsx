import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useLocation, useParams } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { listDocuments, sealsOf, shelfOf } from '#app/projections/documents.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { SealedVersions } from '#app/ui/documents/SealedVersions.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { answering } from '#app/web/answer.server.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { olderStates } from './documents/states.server.ts'
import { WordCopies } from './documents/WordCopies.tsx'

export const handle: PageHandle = { title: (t) => t('documents:title') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement } = await takeSeat(args)
  const rows = await listDocuments(getOffice().database.client, agreement.id)
  const { versions, preparing } = shelfOf(agreement, rows)
  const { status, timeZone: zone } = agreement
  // Once it is sealed, a draft would only be taken for the document.
  const draft = status === 'draft' || status === 'agreed' || status.startsWith('review.')
  return { seals: sealsOf(agreement, versions), preparing, zone, draft, states: await olderStates(agreement) }
})

export default function Documents() {
  const { t } = useTranslation('documents')
  const { seals, preparing, zone, draft, states } = useLoaderData<typeof loader>()
  const { pathname, search } = useLocation()
  const to = useSeatPath()
  const base = useApi()
  return (
    <div className="documents">
      <h2>{t('title')}</h2>
      {seals.length === 0 && (
        <EmptyState title={t('empty.title')}>
          <p>{t('empty.text')}</p>
          <p>
            <Anchor href={to('agreement.signature')}>{t('empty.signature')}</Anchor>
          </p>
        </EmptyState>
      )}
      {seals.length > 0 && <p>{t('lead')}</p>}
      {preparing && (
        <p>
          {t('preparing')} <Anchor href={pathname + search}>{t('refresh')}</Anchor>
        </p>
      )}
      <SealedVersions seals={seals} zone={zone} hrefOf={(id) => `${base}/documents/${id}`} />
      {draft && (
        <section aria-labelledby="draft">
          <h2 id="draft">{t('draft.heading')}</h2>
          <p>{t('draft.text')}</p>
          <p>
            <a href={`${base}/documents/draft`} download>
              {t('draft.download')}
            </a>
          </p>
        </section>
      )}
      <WordCopies states={states} zone={zone} />
      <Verifying sealed={seals.length > 0} />
    </div>
  )
}

function useApi(): string {
  const { id = '' } = useParams()
  return `/api/agreements/${encodeURIComponent(id)}`
}

/** How to check all this without believing the server that shows it. */
function Verifying({ sealed }: { sealed: boolean }) {
  const { t } = useTranslation('documents')
  const language = useLanguage()
  const base = useApi()
  return (
    <section aria-labelledby="verifying">
      <h2 id="verifying">{t('verify.heading')}</h2>
      <p>{t('verify.lead')}</p>
      <ol>
        <li>
          {t('verify.take')}{' '}
          <a href={`${base}/history.json`} download>
            {t('history')}
          </a>
        </li>
        <li>
          {t('verify.page')} <Anchor href={path(language, 'verify')}>{t('verify.toPage')}</Anchor>
        </li>
        <li>
          {t('verify.program')}
          <code className="program">npm run verify -- entente.pdf history.json</code>
        </li>
        <li>
          {t('verify.root')}{' '}
          <a href="/api/root" download>
            {t('root')}
          </a>
        </li>
      </ol>
      {sealed && <p className="hint">{t('verify.bytes')}</p>}
    </section>
  )
}

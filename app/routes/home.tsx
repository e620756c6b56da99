import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { readHome } from '#app/projections/home-page.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { PageHeader } from '#app/ui/PageHeader.tsx'
import { answering } from '#app/web/answer.server.ts'
import { languageOf } from '#app/web/language.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { requirePerson } from '#app/web/people.server.ts'
import { AgreementRow } from './home/AgreementRow.tsx'

export const handle: PageHandle = { title: (t) => t('home:title') }

/** What waits for the person, and the agreements at whose table they sit: the titles in one language, no more. */
export const loader = answering(async ({ request }: LoaderFunctionArgs) => {
  const { id: person, organizations } = await requirePerson(request)
  const before = new URL(request.url).searchParams.get('before')
  const reader = { person, language: languageOf(request), before }
  const page = await readHome(getOffice().database.client, reader)
  return { ...page, later: before !== null, mayStart: organizations.length > 0 }
})

export default function Home() {
  const { awaiting, rest, later } = useLoaderData<typeof loader>()
  const empty = awaiting.length + rest.length === 0
  return (
    <div className="page home">
      <Head start={!empty} />
      {empty && !later && <Nothing />}
      {awaiting.map((row) => (
        <AgreementRow key={row.id} row={row} heading="h2" />
      ))}
      {rest.length > 0 && <Rest />}
      <OtherPages />
    </div>
  )
}

function Head({ start }: { start: boolean }) {
  const { t } = useTranslation('home')
  const { awaiting, later, mayStart } = useLoaderData<typeof loader>()
  const nothing = start && awaiting.length === 0 && !later
  const language = useLanguage()
  return (
    <div className="home-head">
      <PageHeader title={t('title')} lead={nothing ? t('nothing') : undefined} />
      {start && mayStart && (
        <ButtonLink kind="secondary" href={path(language, 'agreements.new')}>
          {t('start')}
        </ButtonLink>
      )}
    </div>
  )
}

/** How one gets here, and what one can do oneself. */
function Nothing() {
  const { t } = useTranslation('home')
  const { mayStart } = useLoaderData<typeof loader>()
  const language = useLanguage()
  return (
    <EmptyState title={t('emptyTitle')}>
      <p>{t('emptyText')}</p>
      <p>{t(mayStart ? 'emptyStart' : 'emptyNoOrganization')}</p>
      {mayStart && (
        <p>
          <ButtonLink href={path(language, 'agreements.new')}>{t('start')}</ButtonLink>
        </p>
      )}
    </EmptyState>
  )
}

/** The agreements in which nothing is asked of the reader. */
function Rest() {
  const { t } = useTranslation('home')
  const { rest, awaiting, later } = useLoaderData<typeof loader>()
  return (
    <section className="home-rest" aria-labelledby="rest">
      <h2 id="rest">{t(awaiting.length > 0 || later ? 'restTitle' : 'allTitle')}</h2>
      {rest.map((row) => (
        <AgreementRow key={row.id} row={row} heading="h3" />
      ))}
    </section>
  )
}

function OtherPages() {
  const { t } = useTranslation('home')
  const { next, later } = useLoaderData<typeof loader>()
  const home = path(useLanguage(), 'home')
  if (!next && !later) return null
  return (
    <nav className="home-pages" aria-label={t('pages')}>
      {later && <Anchor href={home}>{t('firstPage')}</Anchor>}
      {next && <Anchor href={`${home}?${new URLSearchParams({ before: next })}`}>{t('nextPage')}</Anchor>}
    </nav>
  )
}

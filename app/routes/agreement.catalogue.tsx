import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { catalogueOf, filtersIn } from '#app/projections/catalogue.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { CatalogueEntry, type CatalogueShown } from '#app/ui/catalogue/CatalogueEntry.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { answering } from '#app/web/answer.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { verbs } from '#app/web/verbs.server.ts'
import type { FactOf } from '#machines/facts.ts'
import { Filters } from './catalogue/Filters.tsx'
import { TakeForm } from './catalogue/TakeForm.tsx'

export const handle: PageHandle = { title: (t) => t('duties:catalogue') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, can } = await takeSeat(args)
  const filters = filtersIn(new URL(args.request.url).searchParams)
  return { filters, page: catalogueOf(agreement, filters), may: can['revise-clause'].allowed }
})

/** Back to what was being looked at, which says where the duty went. */
export const action = verbs(['take-responsibility'], ({ request }, _verb, facts) => {
  const revised = facts.find(({ type }) => type === 'clause.revised') as FactOf<'clause.revised'>
  const { pathname, searchParams } = new URL(request.url)
  const taken = revised.body.responsibilities.at(-1)?.id ?? ''
  for (const name of ['take', '_data']) searchParams.delete(name)
  searchParams.set('taken', taken)
  return `${pathname}?${searchParams}#entry-${taken}`
})

export default function Catalogue() {
  const { page, filters } = useLoaderData<typeof loader>()
  const { t } = useTranslation('duties')
  const to = useSeatPath()
  return (
    <div className="catalogue-page">
      <h2>{t('catalogue')}</h2>
      <p>{t('catalogueLead')}</p>
      <p className="hint">{page.track ? t('track', page.track) : t('noTrack')}</p>
      <Filters page={page} filters={filters} />
      <p role="status">
        {t('found', { count: page.entries.length, all: page.all })}{' '}
        {page.entries.length < page.all && <Anchor href={to('agreement.catalogue')}>{t('clear')}</Anchor>}
      </p>
      <Entries />
      <OwnDuty />
      <p>
        <Anchor href={to('agreement.responsibilities')}>{t('back')}</Anchor>
      </p>
    </div>
  )
}

/** What the catalogue has not: the clause says where it will stand. */
function OwnDuty() {
  const { page, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('duties')
  const language = useLanguage()
  const to = useSeatPath()
  if (!may || page.clauses.length === 0) return null
  return (
    <details className="own-duty">
      <summary>{t('own')}</summary>
      <p>{t('ownWhere')}</p>
      <ul>
        {page.clauses.map(({ id, number, title }) => (
          <li key={id}>
            <Anchor href={to('agreement.duty', { clause: id })}>
              {number}. {title[language]}
            </Anchor>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Entries() {
  const { page, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('duties')
  const language = useLanguage()
  const [search] = useSearchParams()
  const to = useSeatPath()
  const [taken, taking, lang] = ['taken', 'take', 'lang'].map((name) => search.get(name))
  const shown = (['fr', 'en', 'both'] as const).find((one) => one === lang) ?? language
  const kept = Object.fromEntries([...search].filter(([name]) => !['taken', 'take', 'for'].includes(name)))
  return page.entries.map((entry) => {
    const { id, clause, title } = entry
    return (
      <CatalogueEntry
        key={id}
        entry={entry}
        shown={shown as CatalogueShown}
        open={taking === id || taken === id || page.entries.length === 1}
      >
        {taken === id && clause && (
          <Notice kind="success" title={t('taken', { number: clause.number })} live />
        )}
        {clause ? (
          <p>
            <Anchor href={to('agreement.duty', { clause: clause.id, query: { duty: id } })}>
              {t('inClause', { number: clause.number })}
            </Anchor>
          </p>
        ) : taking === id && may ? (
          <TakeForm entry={id} clauses={page.clauses} chosen={search.get('clause') ?? ''} />
        ) : (
          may && (
            <p>
              <Anchor href={to('agreement.catalogue', { query: { ...kept, take: id }, hash: `entry-${id}` })}>
                {t('take')} <span className="sr-only">{title[language]}</span>
              </Anchor>
            </p>
          )
        )}
      </CatalogueEntry>
    )
  })
}

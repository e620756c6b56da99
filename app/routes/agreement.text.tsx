import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { addingChoices, textOf } from '#app/projections/text.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ClauseArticle } from '#app/ui/text/ClauseArticle.tsx'
import { Contents } from '#app/ui/text/Contents.tsx'
import { LanguageChoice, SHOWN, type Shown } from '#app/ui/text/LanguageChoice.tsx'
import { answering } from '#app/web/answer.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { verbs } from '#app/web/verbs.server.ts'
import { AddClause } from './text/AddClause.tsx'

export const handle: PageHandle = { title: (t) => t('text:title') }

/** What a new clause can be made of travels only when one is about to be added. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, seat, can } = await takeSeat(args)
  const adds = can['add-clause'].allowed
  const asked = new URL(args.request.url).searchParams.has('add')
  return {
    page: textOf(agreement, can['state-position'].kind === 'Forbidden' ? null : seat.party),
    may: { add: adds, edit: can['revise-clause'].allowed, respond: can['state-position'].allowed },
    adding: adds && asked ? addingChoices(agreement) : null,
  }
})

export const action = verbs(['add-clause'], ({ request }) => {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.delete('add')
  const search = searchParams.toString()
  return `${pathname}${search && `?${search}`}`
})

export default function Text() {
  const { page, may, adding } = useLoaderData<typeof loader>()
  const { t } = useTranslation('text')
  const [search] = useSearchParams()
  const to = useSeatPath()
  const shown: Shown = SHOWN.find((choice) => choice === search.get('lang')) ?? 'both'
  const kept: Record<string, string> = shown === 'both' ? {} : { lang: shown }
  if (adding) return <AddClause choices={adding} cancel={to('agreement.text', { query: kept })} />
  return (
    <div className={`agreement-book shows-${shown}`}>
      <div className="book-tools">
        <LanguageChoice
          shown={shown}
          hrefOf={(lang) => to('agreement.text', { query: lang === 'both' ? {} : { lang } })}
        />
        <Anchor href={to('agreement.documents')}>{t('documents')}</Anchor>
      </div>
      <p className="hint">{t(`regime.${page.regime}`)}</p>
      {page.sections.length > 0 && <Contents sections={page.sections} />}
      {page.sections.length === 0 && <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      <Sections />
      {may.add && (
        <p className="button-row">
          <ButtonLink kind="secondary" href={to('agreement.text', { query: { ...kept, add: 'yes' } })}>
            {t('add.open')}
          </ButtonLink>
        </p>
      )}
    </div>
  )
}

function Sections() {
  const { page, may } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const to = useSeatPath()
  const verb = may.edit ? 'edit' : may.respond ? 'respond' : 'read'
  return page.sections.map(({ id, label, clauses }) => (
    <section key={`${id}-${clauses[0]?.id}`} className="book-section">
      <h2>{label[language]}</h2>
      {clauses.map((clause) => (
        <ClauseArticle
          key={clause.id}
          clause={clause}
          parties={page.parties}
          href={(one, query) =>
            to('agreement.clause', { clause: one, query, hash: query ? 'changes' : undefined })
          }
          may={verb}
        />
      ))}
    </section>
  ))
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { addingChoices, textOf } from '#app/projections/text.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { ButtonLink } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { readingFontLinks } from '#app/ui/fonts.ts'
import { ClauseArticle } from '#app/ui/text/ClauseArticle.tsx'
import { Contents } from '#app/ui/text/Contents.tsx'
import { LanguageChoice, SHOWN, type Shown } from '#app/ui/text/LanguageChoice.tsx'
import { answering } from '#app/web/answer.server.ts'
import { languageOf } from '#app/web/language.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { verbs } from '#app/web/verbs.server.ts'
import type { FactOf } from '#machines/facts.ts'
import type { Agreement } from '#machines/state.ts'
import { AddClause } from './text/AddClause.tsx'

export const links = () => readingFontLinks
export const handle: PageHandle = { title: (t) => t('text:title') }

/** What a new clause can be made of travels only when one is about to be added. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, seat, can } = await takeSeat(args)
  const adds = can['add-clause'].allowed
  const asked = new URL(args.request.url).searchParams.has('add')
  return {
    page: textOf(agreement, can['state-position'].kind === 'Forbidden' ? null : seat.party),
    may: {
      add: adds,
      edit: can['revise-clause'].allowed,
      compare: can['set-aside-difference'].allowed,
      respond: can['state-position'].allowed,
    },
    goalsFirst: areGoalsFirst(agreement),
    adding: adds && asked ? addingChoices(agreement) : null,
  }
})

/** Nobody has answered anything yet: it is the time to say what one looks for. */
function areGoalsFirst({ status, positions }: Agreement): boolean {
  const spoken = Object.values(positions).some(({ stance }) => stance !== null)
  return (status === 'draft' || status === 'review.open') && !spoken
}

/** On to the new clause's own page, where its duties stand and its words can be mended. */
export const action = verbs(['add-clause'], ({ request, params: { id = '' } }, _verb, facts) => {
  const added = facts.find(({ type }) => type === 'clause.added') as FactOf<'clause.added'>
  const seat = new URL(request.url).searchParams.get('for')
  const query = new URLSearchParams({ ...(seat ? { for: seat } : {}), saved: '1' })
  return `${path(languageOf(request), 'agreement.clause', { id, clause: added.clause })}?${query}#saved`
})

export default function Text() {
  const { page, may, adding, goalsFirst } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['text', 'goals'])
  const [search] = useSearchParams()
  const to = useSeatPath()
  const shown: Shown = SHOWN.find((choice) => choice === search.get('lang')) ?? 'both'
  const kept: Record<string, string> = shown === 'both' ? {} : { lang: shown }
  if (adding) return <AddClause choices={adding} cancel={to('agreement.text', { query: kept })} />
  const addHref = to('agreement.text', { query: { ...kept, add: 'yes' } })
  return (
    <div className={`agreement-book shows-${shown}`}>
      <div className="book-tools">
        <LanguageChoice
          shown={shown}
          hrefOf={(lang) => to('agreement.text', { query: lang === 'both' ? {} : { lang } })}
        />
        <p className="book-links">
          {may.add && <Anchor href={addHref}>{t('add.open')}</Anchor>}
          {may.compare && <Anchor href={to('agreement.concordance')}>{t('compare')}</Anchor>}
          <Anchor href={to('agreement.proposals')}>{t('proposals')}</Anchor>
          <Copy />
        </p>
      </div>
      <p className="hint">{t(`regime.${page.regime}`)}</p>
      {goalsFirst && (
        <p>
          {t('goals:pointer')} <Anchor href={to('agreement.goals')}>{t('goals:pointerLink')}</Anchor>
        </p>
      )}
      {page.sections.length > 0 && <Contents sections={page.sections} />}
      {page.sections.length === 0 && (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      )}
      <Sections />
      {may.add && (
        <p className="button-row">
          <ButtonLink kind="secondary" href={addHref}>
            {t('add.open')}
          </ButtonLink>
        </p>
      )}
    </div>
  )
}

/** What is sealed has its own page of documents; before that, the text as it stands is drawn on the spot. */
function Copy() {
  const { t } = useTranslation('text')
  const { page } = useLoaderData<typeof loader>()
  const { id = '' } = useParams()
  const to = useSeatPath()
  if (page.sealed) return <Anchor href={to('agreement.documents')}>{t('documents')}</Anchor>
  return <a href={`/api/agreements/${encodeURIComponent(id)}/documents/draft`}>{t('documents')}</a>
}

function Sections() {
  const { page, may } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const to = useSeatPath()
  const verb = may.edit ? 'edit' : may.respond ? 'respond' : 'read'
  return page.sections.map(({ id, label, clauses }) => (
    <section key={`${id}-${clauses[0]?.id}`} className="book-section">
      {/* A section with one clause of the same name would only say it twice. */}
      <h2
        className={clauses.every(({ title }) => title[language] === label[language]) ? 'sr-only' : undefined}
      >
        {label[language]}
      </h2>
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

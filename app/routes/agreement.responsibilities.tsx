import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useLoaderData, useSearchParams } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { lastRevisionOf } from '#app/projections/clause.server.ts'
import { rowKey } from '#app/projections/letters.ts'
import { type MatrixClause, type MatrixRow, matrixOf } from '#app/projections/matrix.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Checks } from '#app/ui/matrix/Checks.tsx'
import { LetterLegend } from '#app/ui/matrix/Legend.tsx'
import { MatrixList } from '#app/ui/matrix/MatrixList.tsx'
import { MatrixTable } from '#app/ui/matrix/MatrixTable.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { AskedAgain } from '#app/ui/text/AskedAgain.tsx'
import { answering } from '#app/web/answer.server.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { verbs } from '#app/web/verbs.server.ts'
import type { Fact } from '#machines/facts.ts'
import type { Agreement } from '#machines/state.ts'
import { Published, Returned } from './responsibilities/Outcome.tsx'
import { PendingBar } from './responsibilities/PendingBar.tsx'
import { AskedRow, ChangeLink, RowChange } from './responsibilities/RowChange.tsx'
import { useReturned } from './responsibilities/RowForm.tsx'
import { type Choosing, useChosen } from './responsibilities/useChosen.ts'

export const handle: PageHandle = { title: (t) => t('matrix:title') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, can } = await takeSeat(args)
  const { allowed, kind } = can['publish-letters']
  const { searchParams } = new URL(args.request.url)
  const [saved, published] = [searchParams.get('saved'), searchParams.get('published')]
  return {
    matrix: matrixOf(agreement),
    saved: saved && allowed ? await savedRow(agreement, saved) : null,
    published: published && allowed ? await revisionsOf(agreement, published.split('.')) : [],
    ...{ status: agreement.status, allowed, drafts: kind !== 'Forbidden' },
  }
})

/** The row that was just saved, and whom that asks to answer again. */
async function savedRow(agreement: Agreement, row: string) {
  const clause = agreement.order.find((id) => row.startsWith(`${id}-`))
  const [last] = clause ? await revisionsOf(agreement, [clause]) : []
  return last ? { row, ...last } : null
}

async function revisionsOf(agreement: Agreement, clauses: string[]) {
  const entries = await getOffice().ledger.read(agreement.id)
  return agreement.order.flatMap((clause) => {
    const revision = clauses.includes(clause) ? lastRevisionOf(agreement, clause, entries) : null
    return revision ? [{ clause, revision }] : []
  })
}

/** Back to the row that was saved, or to the head of the page with what was published. */
export const action = verbs(['assign-letters', 'publish-letters'], ({ request }, verb, facts) =>
  verb === 'publish-letters' ? toPublished(request, facts) : toRow(request),
)

function toRow(request: ActionFunctionArgs['request']): string {
  const { pathname, searchParams } = new URL(request.url)
  const seat = searchParams.get('for')
  const at = searchParams.get('at')?.match(/^(?:row|item)-([\w-]+)$/)
  const query = new URLSearchParams({ ...(seat ? { for: seat } : {}), ...(at ? { saved: at[1] ?? '' } : {}) })
  return `${pathname}?${query}${at ? `#${at[0]}` : ''}`
}

function toPublished(request: ActionFunctionArgs['request'], facts: readonly Fact[]): string {
  const { pathname, searchParams } = new URL(request.url)
  const seat = searchParams.get('for')
  const revised = facts.flatMap((fact) => (fact.type === 'clause.revised' ? [fact.clause] : []))
  return `${pathname}?${new URLSearchParams({ ...(seat ? { for: seat } : {}), published: revised.join('.') })}`
}

/** After a refusal because someone was faster, the table must show what holds now. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export default function Responsibilities() {
  const { matrix } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['matrix', 'duties'])
  const to = useSeatPath()
  if (matrix.clauses.length > 0) return <Filled />
  return (
    <EmptyState title={t('emptyTitle')}>
      <p>{t('emptyText')}</p>
      <p>
        <Anchor href={to('agreement.text')}>{t('toText')}</Anchor>
      </p>
      <p>
        <Anchor href={to('agreement.catalogue')}>{t('duties:open')}</Anchor>
      </p>
    </EmptyState>
  )
}

function Filled() {
  const { matrix: held, allowed } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['matrix', 'duties'])
  const to = useSeatPath()
  const choosing = useChosen(held)
  const choose = allowed && choosing.listening ? choosing.choose : null
  const hrefOf = (clause: string) => to('agreement.clause', { clause })
  return (
    <div className="matrix-page">
      <h2>{t('heading')}</h2>
      <p>{t('lead')}</p>
      <p>
        <Anchor href={to('agreement.catalogue')}>{t('duties:open')}</Anchor>
      </p>
      <Returned />
      <Published />
      <Checks matrix={choosing.live} />
      <WhoMay />
      <LetterLegend />
      {choose && <p className="hint to-table">{t('keys')}</p>}
      {allowed && !choosing.listening && <Asked />}
      <MatrixTable
        matrix={choosing.live}
        held={held}
        hrefOf={hrefOf}
        rowHrefOf={useRowHref(choose !== null)}
        choose={choose}
        undo={choosing.undo}
        noteOf={(name) => <Saved id={name} />}
      />
      <MatrixList
        matrix={choosing.live}
        hrefOf={hrefOf}
        noteOf={(clause, row) => <Saved id={rowKey(clause.id, row.id)} />}
      >
        {(clause, row) => allowed && <ListRow clause={clause} row={row} choosing={choosing} />}
      </MatrixList>
      {choose && <PendingBar {...choosing} />}
    </div>
  )
}

/** In the grid the name of a row leads to its page; where no script runs, to the form of its letters. */
function useRowHref(inGrid: boolean) {
  const { allowed } = useLoaderData<typeof loader>()
  const to = useSeatPath()
  return (clause: string, duty: string) => {
    const row = rowKey(clause, duty)
    return allowed && !inGrid
      ? to('agreement.responsibilities', { query: { row }, hash: `form-${row}` })
      : to('agreement.duty', { clause, query: { duty } })
  }
}

function useAsked(): string | null {
  const returned = useReturned()
  const asked = useSearchParams()[0].get('row')
  return returned?.form.replace(/^(table|list)-/, '') ?? asked
}

function Asked() {
  const { matrix } = useLoaderData<typeof loader>()
  const asked = useAsked()
  return matrix.clauses.flatMap((clause) =>
    clause.rows
      .filter((row) => rowKey(clause.id, row.id) === asked)
      .map((row) => <AskedRow key={row.id} clause={clause} row={row} />),
  )
}

/** Under the row that was just saved: that it was, and who must answer again. */
function Saved({ id }: { id: string }) {
  const { saved, matrix, status } = useLoaderData<typeof loader>()
  const { t } = useTranslation('matrix')
  if (saved?.row !== id) return null
  return (
    <div className="saved-note" role="status">
      <p>{t('saved')}</p>
      {status !== 'draft' && (
        <AskedAgain revision={saved.revision} clause={saved.clause} parties={matrix.names} />
      )}
    </div>
  )
}

type ListRowProps = { clause: MatrixClause; row: MatrixRow; choosing: Choosing }

/** On a phone a row opens for change on demand: its own choices, one under the other. */
function ListRow({ clause, row, choosing: { listening, choose } }: ListRowProps) {
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  const to = useSeatPath()
  const name = rowKey(clause.id, row.id)
  if (useAsked() === name)
    return <RowChange clause={clause} row={row} place="list" choose={listening ? choose : null} />
  const href = to('agreement.responsibilities', { query: { row: name }, hash: `item-${name}` })
  const page = to('agreement.duty', { clause: clause.id, query: { duty: row.id } })
  return (
    <p className="row-links">
      <ChangeLink href={href} title={row.title[language]} />
      <Anchor href={page}>
        {t('editDuty')} <span className="sr-only">{row.title[language]}</span>
      </Anchor>
    </p>
  )
}

/** Who may change letters, when, and what it sets going. */
function WhoMay() {
  const { status, allowed, drafts } = useLoaderData<typeof loader>()
  const { t } = useTranslation('matrix')
  if (!drafts) return <p className="hint">{t('readOnly')}</p>
  if (allowed && status === 'draft') return null
  if (allowed)
    return (
      <Notice kind="info" title={t('resetTitle')}>
        <p>{t('reset')}</p>
      </Notice>
    )
  return <p className="hint">{t(status === 'review.call' ? 'lockedCall' : 'locked')}</p>
}

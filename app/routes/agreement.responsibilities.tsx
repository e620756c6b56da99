import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { type MatrixClause, type MatrixRow, matrixOf } from '#app/projections/matrix.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { LetterLegend } from '#app/ui/matrix/Legend.tsx'
import { LetterSelect } from '#app/ui/matrix/LetterSelect.tsx'
import { MatrixList } from '#app/ui/matrix/MatrixList.tsx'
import { MatrixTable } from '#app/ui/matrix/MatrixTable.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { answering } from '#app/web/answer.server.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { verbs } from '#app/web/verbs.server.ts'
import { RowForm, useReturned } from './responsibilities/RowForm.tsx'

export const handle: PageHandle = { title: (t) => t('matrix:title') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, can } = await takeSeat(args)
  const { allowed, kind } = can['revise-clause']
  return { matrix: matrixOf(agreement), status: agreement.status, allowed, drafts: kind !== 'Forbidden' }
})

/** Back to the row that was saved. */
export const action = verbs(['assign-letters'], ({ request }) => {
  const { pathname, searchParams } = new URL(request.url)
  const seat = searchParams.get('for')
  const at = searchParams.get('at')?.match(/^[\w-]+$/)?.[0]
  return `${pathname}${seat ? `?for=${encodeURIComponent(seat)}` : ''}${at ? `#${at}` : ''}`
})

/** After a refusal because someone was faster, the table must show what holds now. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export default function Responsibilities() {
  const { matrix, allowed } = useLoaderData<typeof loader>()
  const { t } = useTranslation('matrix')
  const to = useSeatPath()
  const editing = useEditing()
  const hrefOf = (clause: string) => to('agreement.clause', { clause })
  if (matrix.clauses.length === 0)
    return (
      <EmptyState title={t('emptyTitle')}>
        <p>{t('emptyText')}</p>
        <Anchor href={to('agreement.text')}>{t('toText')}</Anchor>
      </EmptyState>
    )
  return (
    <div className="matrix-page">
      <h2>{t('heading')}</h2>
      <p>{t('lead')}</p>
      <Returned />
      <Gaps />
      <WhoMay />
      <LetterLegend />
      <MatrixTable matrix={matrix} hrefOf={hrefOf} editing={allowed ? editing : null} />
      <MatrixList matrix={matrix} hrefOf={hrefOf}>
        {(clause, row) => allowed && <ListRow clause={clause} row={row} />}
      </MatrixList>
    </div>
  )
}

function useEditing() {
  const returned = useReturned()
  return (clause: MatrixClause, row: MatrixRow) => {
    const formId = `table-${clause.id}-${row.id}`
    const letters = returned?.form === formId ? returned.typed : row.letters
    const form = <RowForm id={formId} clause={clause} row={row} at={`row-${clause.id}-${row.id}`} />
    return { formId, letters, form }
  }
}

/** On a phone a row opens for change on demand: its own choices, one under the other. */
function ListRow({ clause, row }: { clause: MatrixClause; row: MatrixRow }) {
  const { matrix } = useLoaderData<typeof loader>()
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  const to = useSeatPath()
  const returned = useReturned()
  const name = `${clause.id}-${row.id}`
  const open = useSearchParams()[0].get('row') === name || returned?.form === `list-${name}`
  const title = row.title[language]
  if (!open)
    return (
      <Anchor href={to('agreement.responsibilities', { query: { row: name }, hash: `item-${name}` })}>
        {t('change')} <span className="sr-only">{title}</span>
      </Anchor>
    )
  const letters = returned?.form === `list-${name}` ? returned.typed : row.letters
  return (
    <RowForm id={`list-${name}`} clause={clause} row={row} at={`item-${name}`}>
      {matrix.parties.map((party) => (
        <div key={party.id} className="field">
          <label htmlFor={`${name}-${party.id}`}>{party.name[language]}</label>
          <LetterSelect id={`${name}-${party.id}`} party={party.id} letter={letters[party.id]} words />
        </div>
      ))}
    </RowForm>
  )
}

function Returned() {
  const { t } = useTranslation('matrix')
  const returned = useReturned()
  if (!returned) return null
  const { problem, form, answer } = returned
  const row = form.replace(/^table-/, 'row-').replace(/^list-/, 'item-')
  return (
    <>
      <ErrorSummary
        occasion={answer}
        fields={[]}
        title={t('refused')}
        reasons={problem?.reasons ?? [{ code: 'wrong_form' }]}
      />
      <p>
        {problem?.kind === 'Conflict' && t('conflict')} <a href={`#${row}`}>{t('toRow')}</a>
      </p>
    </>
  )
}

function Gaps() {
  const { matrix } = useLoaderData<typeof loader>()
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  if (matrix.gaps === 0) return <p>{t('whole')}</p>
  const rows = matrix.clauses.flatMap(({ id, rows }) =>
    rows.filter(({ gaps }) => gaps.length > 0).map((row) => ({ key: `${id}-${row.id}`, title: row.title })),
  )
  return (
    <Notice kind="stop" title={t('gaps', { count: matrix.gaps })}>
      <ul>
        {rows.map(({ key, title }) => (
          <li key={key}>
            <a className="to-table" href={`#row-${key}`}>
              {title[language]}
            </a>
            <a className="to-list" href={`#item-${key}`}>
              {title[language]}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
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

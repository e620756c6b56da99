import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useLoaderData, useSearchParams } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { lastRevisionOf } from '#app/projections/clause.server.ts'
import { differs } from '#app/projections/letters.ts'
import { type Matrix, type MatrixClause, type MatrixRow, matrixOf } from '#app/projections/matrix.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { LetterLegend } from '#app/ui/matrix/Legend.tsx'
import { LetterSelect } from '#app/ui/matrix/LetterSelect.tsx'
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
import type { Agreement } from '#machines/state.ts'
import { RowForm, useReturned } from './responsibilities/RowForm.tsx'
import { useChosen } from './responsibilities/useChosen.ts'

export const handle: PageHandle = { title: (t) => t('matrix:title') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, can } = await takeSeat(args)
  const { allowed, kind } = can['revise-clause']
  const saved = new URL(args.request.url).searchParams.get('saved')
  return {
    matrix: matrixOf(agreement),
    saved: saved && can['revise-clause'].allowed ? await savedRow(agreement, saved) : null,
    ...{ status: agreement.status, allowed, drafts: kind !== 'Forbidden' },
  }
})

/** The row that was just saved, and whom that asks to answer again. */
async function savedRow(agreement: Agreement, row: string) {
  const clause = agreement.order.find((id) => row.startsWith(`${id}-`))
  if (!clause) return null
  const revision = lastRevisionOf(agreement, clause, await getOffice().ledger.read(agreement.id))
  return revision && { row, clause, revision }
}

/** Back to the row that was saved. */
export const action = verbs(['assign-letters'], ({ request }) => {
  const { pathname, searchParams } = new URL(request.url)
  const seat = searchParams.get('for')
  const at = searchParams.get('at')?.match(/^(?:row|item)-([\w-]+)$/)
  const query = new URLSearchParams({ ...(seat ? { for: seat } : {}), ...(at ? { saved: at[1] ?? '' } : {}) })
  return `${pathname}?${query}${at ? `#${at[0]}` : ''}`
})

/** After a refusal because someone was faster, the table must show what holds now. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export default function Responsibilities() {
  const { matrix: saved, allowed } = useLoaderData<typeof loader>()
  const { t } = useTranslation('matrix')
  const to = useSeatPath()
  const { live: matrix, follow, listening } = useChosen(saved)
  const editing = useEditing(listening)
  const hrefOf = (clause: string) => to('agreement.clause', { clause })
  if (matrix.clauses.length === 0)
    return (
      <EmptyState title={t('emptyTitle')}>
        <p>{t('emptyText')}</p>
        <Anchor href={to('agreement.text')}>{t('toText')}</Anchor>
      </EmptyState>
    )
  const noteOf = (clause: MatrixClause, row: MatrixRow) => <Saved id={`${clause.id}-${row.id}`} />
  return (
    <div className="matrix-page" onChange={follow}>
      <h2>{t('heading')}</h2>
      <p>{t('lead')}</p>
      <Returned />
      <Gaps matrix={matrix} />
      <WhoMay />
      <LetterLegend />
      <MatrixTable matrix={matrix} hrefOf={hrefOf} editing={allowed ? editing : null} noteOf={noteOf} />
      <MatrixList matrix={matrix} hrefOf={hrefOf} noteOf={noteOf}>
        {(clause, row) => allowed && <ListRow clause={clause} row={row} />}
      </MatrixList>
    </div>
  )
}

/** What holds is what the page was given; the rows that are passed here may already say what was chosen since. */
function useHeld() {
  const { matrix } = useLoaderData<typeof loader>()
  return (clause: MatrixClause, row: MatrixRow): MatrixRow =>
    matrix.clauses.find(({ id }) => id === clause.id)?.rows.find(({ id }) => id === row.id) ?? row
}

function useEditing(listening: boolean) {
  const returned = useReturned()
  const heldOf = useHeld()
  return (clause: MatrixClause, row: MatrixRow) => {
    const name = `${clause.id}-${row.id}`
    const formId = `table-${name}`
    const held = heldOf(clause, row)
    const letters = returned?.form === formId ? returned.typed : held.letters
    const unchanged = listening ? !differs(held.letters, row.letters) && returned?.form !== formId : undefined
    const form = <RowForm id={formId} clause={clause} row={held} at={`row-${name}`} unchanged={unchanged} />
    return { formId, letters, form }
  }
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

/** On a phone a row opens for change on demand: its own choices, one under the other. */
function ListRow({ clause, row }: { clause: MatrixClause; row: MatrixRow }) {
  const { matrix } = useLoaderData<typeof loader>()
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  const to = useSeatPath()
  const returned = useReturned()
  const held = useHeld()(clause, row)
  const name = `${clause.id}-${row.id}`
  const open = useSearchParams()[0].get('row') === name || returned?.form === `list-${name}`
  const title = row.title[language]
  if (!open)
    return (
      <Anchor href={to('agreement.responsibilities', { query: { row: name }, hash: `item-${name}` })}>
        {t('change')} <span className="sr-only">{title}</span>
      </Anchor>
    )
  const letters = returned?.form === `list-${name}` ? returned.typed : held.letters
  return (
    <RowForm id={`list-${name}`} clause={clause} row={held} at={`item-${name}`}>
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

function Gaps({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  if (matrix.gaps === 0) return <p role="status">{t('whole')}</p>
  const rows = matrix.clauses.flatMap(({ id, rows }) =>
    rows.filter(({ gaps }) => gaps.length > 0).map((row) => ({ key: `${id}-${row.id}`, title: row.title })),
  )
  return (
    <Notice kind="stop" title={t('gaps', { count: matrix.gaps })} live>
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

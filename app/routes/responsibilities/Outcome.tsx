import { useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { RevisionLine } from '#app/projections/clause.server.ts'
import type { Matrix } from '#app/projections/matrix.server.ts'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { AskedAgain } from '#app/ui/text/AskedAgain.tsx'
import { PUBLISHING } from './PendingBar.tsx'
import { useReturned } from './RowForm.tsx'

type Seen = {
  matrix: Matrix
  status: string
  published: { clause: string; revision: Pick<RevisionLine, 'kind' | 'askedAgain'> }[]
}

/** What a publication came to: the clauses that have a new revision, and who is asked again for it. */
export function Published() {
  const { published, matrix, status } = useLoaderData() as Seen
  const { t } = useTranslation('matrix')
  if (published.length === 0) return null
  return (
    <Notice kind="success" title={t('published', { count: published.length })} live>
      {status !== 'draft' &&
        published.map(({ clause, revision }) => (
          <AskedAgain key={clause} clause={clause} revision={revision} parties={matrix.names} />
        ))}
    </Notice>
  )
}

/** Why a row or a publication was refused, and where to go on. */
export function Returned() {
  const { t } = useTranslation('matrix')
  const returned = useReturned()
  if (!returned) return null
  const { problem, form, answer } = returned
  const whole = form === PUBLISHING
  const row = form.replace(/^table-/, 'form-').replace(/^list-/, 'item-')
  return (
    <>
      <ErrorSummary
        occasion={answer}
        fields={[]}
        title={t(whole ? 'refusedAll' : 'refused')}
        reasons={problem?.reasons ?? [{ code: 'wrong_form' }]}
      />
      <p>
        {problem?.kind === 'Conflict' && t(whole ? 'conflictAll' : 'conflict')}{' '}
        {!whole && <a href={`#${row}`}>{t('toRow')}</a>}
      </p>
    </>
  )
}

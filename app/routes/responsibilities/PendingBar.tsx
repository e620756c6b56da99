import { Form } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { CellChange } from '#app/projections/letters.ts'
import { Button } from '#app/ui/Button.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import type { Choosing } from './useChosen.ts'

export const PUBLISHING = 'publish-letters'

/** How many letters wait to be published, and what can be done with them. One publication is one revision a clause. */
export function PendingBar({ changes, undo, discard, undoable }: Choosing) {
  const { t } = useTranslation('matrix')
  const to = useSeatPath()
  const clauses = new Set(changes.map(({ clause }) => clause)).size
  if (changes.length === 0 && !undoable) return null
  return (
    <section className="pending-bar" aria-label={t('pendingLabel')}>
      <p role="status">
        {changes.length === 0 ? t('pendingNone') : t('pending', { count: changes.length })}
        {changes.length > 0 && ` ${t('pendingClauses', { count: clauses })}`}
      </p>
      <div className="button-row">
        {changes.length > 0 && (
          <Form method="post" action={to('agreement.responsibilities')} preventScrollReset>
            <input type="hidden" name="form" value={PUBLISHING} />
            <input type="hidden" name="verb" value="publish-letters" />
            <Changes changes={changes} />
            <Button>{t('publish')}</Button>
          </Form>
        )}
        {undoable && (
          <button type="button" className="button button-secondary" onClick={undo}>
            {t('undo')}
          </button>
        )}
        {changes.length > 0 && (
          <button type="button" className="button button-secondary" onClick={discard}>
            {t('discard')}
          </button>
        )}
      </div>
    </section>
  )
}

function Changes({ changes }: { changes: CellChange[] }) {
  return changes.flatMap((change, at) =>
    Object.entries(change).map(([field, value]) => {
      const name = `changes[${at}].${field}`
      return <input key={name} type="hidden" name={name} value={value} />
    }),
  )
}

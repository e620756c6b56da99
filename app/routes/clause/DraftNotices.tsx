import { Form } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Button } from '#app/ui/Button.tsx'
import { DateText } from '#app/ui/DateText.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import type { OwnDraft } from '#app/web/drafts.server.ts'
import { type Keeping, type LocalCopy, putBack } from './useKeeping.ts'

/** What one finds again: since when it is kept, and the way to throw it away. */
export function DraftNotice({ draft, zone }: { draft: OwnDraft; zone: string }) {
  const { t } = useTranslation('drafts')
  return (
    <Notice kind="info" title={t('found')}>
      <p>
        {t('foundSince', { base: draft.base })} <DateText at={draft.keptAt} zone={zone} time />.{' '}
        {t('foundOnly')}
      </p>
      <Form method="post">
        <input type="hidden" name="draft" value="discard" />
        <details className="confirm">
          <summary className="button button-secondary">{t('discard')}</summary>
          <div className="confirm-body">
            <p>{t('discardConsequence')}</p>
            <Button kind="danger">{t('discardConfirm')}</Button>
          </div>
        </details>
      </Form>
    </Notice>
  )
}

type LocalProps = { copy: LocalCopy; form: string; zone: string; onDone: () => void }

/** What the line did not let through last time. */
export function LocalNotice({ copy, form, zone, onDone }: LocalProps) {
  const { t } = useTranslation('drafts')
  return (
    <Notice kind="warning" title={t('local')}>
      <p>
        {t('localSince')} <DateText at={copy.at} zone={zone} time />.
      </p>
      <p className="button-row">
        <button
          type="button"
          className="button button-secondary"
          onClick={() => {
            putBack(form, copy.fields)
            onDone()
          }}
        >
          {t('localTake')}
        </button>
        <button type="button" className="button button-secondary" onClick={onDone}>
          {t('localDrop')}
        </button>
      </p>
    </Notice>
  )
}

/** Kept, not yet kept, or on this device only: said as it changes. */
export function KeepState({ keeping: { state, at }, zone }: { keeping: Keeping; zone: string }) {
  const { t } = useTranslation('drafts')
  return (
    <p className={`keep-state keep-${state}`} role="status">
      {state === 'kept' && (
        <>
          {t('kept')} <DateText at={at} zone={zone} time />.
        </>
      )}
      {state === 'unkept' && t('unkept')}
      {state === 'offline' && t('offline')}
      {state === 'refused' && t('refused')}
    </p>
  )
}

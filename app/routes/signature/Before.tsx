import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { ClauseLinks } from '#app/ui/signature/ClauseLinks.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { DraftLink } from './SealedCopy.tsx'

/** The text is not agreed yet: what is still to be settled, and the way from there to the signature. */
export function Before({ page: { status, unsettled } }: { page: SignaturePage }) {
  const { t } = useTranslation('signature')
  const to = useSeatPath()
  const draft = status === 'draft'
  return (
    <>
      <section aria-labelledby="before">
        <h2 id="before">{t('before.heading')}</h2>
        <p>{t(draft ? 'before.draft' : 'before.review')}</p>
        {!draft && unsettled.length === 0 && <p>{t('before.none')}</p>}
        {!draft && unsettled.length > 0 && (
          <>
            <p>
              <strong>{t('before.unsettled', { count: unsettled.length })}</strong>
            </p>
            <ClauseLinks clauses={unsettled} hrefOf={(clause) => to('agreement.clause', { clause })} />
          </>
        )}
        {!draft && (
          <p>
            <Anchor href={to('agreement.consensus')}>{t('before.consensus')}</Anchor>
          </p>
        )}
      </section>
      <section aria-labelledby="after">
        <h2 id="after">{t('before.after')}</h2>
        <ol>
          {(['certify', 'approve', 'seal', 'sign'] as const).map((step) => (
            <li key={step}>{t(`before.steps.${step}`)}</li>
          ))}
        </ol>
        <DraftLink />
      </section>
    </>
  )
}

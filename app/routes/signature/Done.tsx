import { dayInWords, momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { DescriptionList } from '#app/ui/DescriptionList.tsx'
import { Digest } from '#app/ui/Digest.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { SealedCopy } from './SealedCopy.tsx'

/** Everyone has signed: since when it has effect, and the document. */
export function Done({ page }: { page: SignaturePage }) {
  const { t } = useTranslation('signature')
  const to = useSeatPath()
  const { stage, effectiveAt, zone, shelf, seal, places } = page
  const { endsOn } = page.plan
  const language = useLanguage()
  const inForce = stage === 'in_force'
  const own = places.find(({ slot }) => slot.signedAt !== null)?.slot
  return (
    <section aria-labelledby="done">
      <h2 id="done">{t(inForce ? 'done.inForce' : 'done.signed')}</h2>
      <Notice kind="success">
        {effectiveAt && (
          <p>
            {t(inForce ? 'done.since' : 'done.effect', {
              when: `${language === 'fr' ? 'le ' : ''}${dayInWords(effectiveAt, zone, language)}`,
            })}
          </p>
        )}
        {own?.signedAt && (
          <p>{t('place.signedOn', { when: momentInWords(own.signedAt, zone, language), party: own.name })}</p>
        )}
        <SealedCopy shelf={shelf} label={t('done.pdf')} />
      </Notice>
      <DescriptionList
        items={[
          {
            term: t('plan.end'),
            text: endsOn ? dayInWords(`${endsOn}T12:00:00Z`, 'UTC', language) : t('plan.noEnd'),
          },
        ]}
      />
      <p>
        <Anchor href={to('agreement.documents')}>{t('done.documents')}</Anchor>
      </p>
      {seal && <Digest value={seal.digest} />}
    </section>
  )
}

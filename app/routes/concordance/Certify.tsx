import { useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { Standing } from '#app/ui/concordance/Standing.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import type { loader } from '../agreement.concordance.tsx'

/** The end of the walk: the certificate as it is, and how the reviser gives it. */
export function Certify() {
  const { t } = useTranslation('concordance')
  const to = useSeatPath()
  const language = useLanguage()
  const { walk, certificate, may, people, zone } = useLoaderData<typeof loader>()
  const open = walk.reduce((sum, clause) => sum + clause.open, 0)
  const current = certificate !== null && certificate.outdated.length === 0
  return (
    <section id="certify" aria-labelledby="certify-heading">
      <h3 id="certify-heading">{t('certify.heading')}</h3>
      {certificate && (
        <>
          <p>
            {t('certify.done', {
              name: people[certificate.by] ?? '',
              when: momentInWords(certificate.at, zone, language),
            })}{' '}
            {!current && t('certify.outdated', { count: certificate.outdated.length })}
          </p>
          <Standing
            standing={certificate.standing}
            hrefOf={(clause) => to('agreement.concordance', { query: { clause } })}
          />
        </>
      )}
      {!may.certify.allowed && !current && (
        <p>{t(may.certify.kind === 'Forbidden' ? 'certify.not' : 'certify.later')}</p>
      )}
      {may.certify.allowed && !current && (
        <VerbForm verb="certify-concordance" labels={{}}>
          {({ answer }) => (
            <ConfirmStep
              kind="primary"
              action={t('certify.action')}
              consequence={t('certify.does')}
              confirm={t('certify.do')}
              open={answer !== null}
            >
              {open > 0 && <p>{t('certify.still', { count: open })}</p>}
            </ConfirmStep>
          )}
        </VerbForm>
      )}
    </section>
  )
}

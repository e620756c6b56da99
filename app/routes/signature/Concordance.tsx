import { momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { Standing } from '#app/ui/concordance/Standing.tsx'
import { ClauseLinks } from '#app/ui/signature/ClauseLinks.tsx'
import { usePeople } from '#app/ui/signature/usePeople.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'

type Props = { page: SignaturePage; may: boolean }

/** Who compared the two languages, what changed since, and the certificate itself for whoever may give it. */
export function Concordance({ page, may }: Props) {
  const { t } = useTranslation('signature')
  const to = useSeatPath()
  const { row } = usePeople(page.people)
  const { concordance, doers } = page
  const current = concordance !== null && concordance.outdated.length === 0
  return (
    <section id="concordance" aria-labelledby="concordance-heading">
      <h2 id="concordance-heading">{t('concordance.heading')}</h2>
      {concordance ? <Certified page={page} concordance={concordance} /> : <p>{t('concordance.none')}</p>}
      {!current && !may && (
        <p>
          {doers.revisers.length > 0
            ? t('concordance.waits', { names: row(doers.revisers) })
            : t('concordance.waitsNone')}
        </p>
      )}
      <p>
        <Anchor href={to('agreement.concordance')}>{t('concordance.read')}</Anchor>
      </p>
      {!current && may && (
        <VerbForm verb="certify-concordance" labels={{}}>
          {({ answer }) => (
            <ConfirmStep
              kind="primary"
              action={t('concordance.action')}
              consequence={t('concordance.does')}
              confirm={t('concordance.do')}
              open={answer !== null}
            />
          )}
        </VerbForm>
      )}
    </section>
  )
}

type Certificate = NonNullable<SignaturePage['concordance']>

function Certified({ page, concordance }: { page: SignaturePage; concordance: Certificate }) {
  const { t } = useTranslation('signature')
  const to = useSeatPath()
  const { name } = usePeople(page.people)
  const when = momentInWords(concordance.at, page.zone, useLanguage())
  const { outdated } = concordance
  return (
    <>
      <p>
        {t('concordance.by', { name: name(concordance.by), when })}{' '}
        {outdated.length > 0
          ? t('concordance.outdated', { count: outdated.length })
          : t('concordance.current')}
      </p>
      <ClauseLinks clauses={outdated} hrefOf={(clause) => to('agreement.clause', { clause })} />
      <Standing
        standing={concordance.standing}
        hrefOf={(clause) => to('agreement.concordance', { query: { clause } })}
      />
    </>
  )
}

import { useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { ButtonLink } from '#app/ui/Button.tsx'
import { WalkList } from '#app/ui/concordance/WalkList.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import type { loader } from '../agreement.concordance.tsx'
import { Certify } from './Certify.tsx'

/** The walk as a whole: where it begins or goes on, every clause with what was found, and the certificate. */
export function Overview() {
  const { t } = useTranslation('concordance')
  const to = useSeatPath()
  const { walk } = useLoaderData<typeof loader>()
  const open = walk.reduce((sum, clause) => sum + clause.open, 0)
  const [first] = walk
  const next = walk.find((clause) => clause.open > 0)
  const hrefOf = (clause: string) => to('agreement.concordance', { query: { clause } })
  if (!first) return <EmptyState title={t('empty')} />
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <p>
        <strong>{open > 0 ? t('openAll', { count: open }) : t('openNone')}</strong>
      </p>
      <p className="button-row">
        <ButtonLink href={hrefOf(first.id)} kind={next && next.id !== first.id ? 'secondary' : 'primary'}>
          {t('start', { number: first.number })}
        </ButtonLink>
        {next && next.id !== first.id && (
          <ButtonLink href={hrefOf(next.id)}>{t('resume', { number: next.number })}</ButtonLink>
        )}
      </p>
      <WalkList walk={walk} hrefOf={hrefOf} />
      <Certify />
    </>
  )
}

import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Commitments } from '#app/projections/commitments.server.ts'
import { Progress } from '../Progress.tsx'

const BINDING = ['signed', 'in_force.active']

/** For whom, how much, how long, how far; and that nothing binds yet. */
export function Overview({ page }: { page: Omit<Commitments, 'card'> }) {
  const { t } = useTranslation('commitments')
  const { party, total, accepted, minutes, status, others } = page
  const open = status === 'draft' || status.startsWith('review.')
  return (
    <div className="commitments-head">
      <p className="overline">{t('for', { party })}</p>
      <h2>{total > 0 ? t('heading', { count: total }) : t('headingNone')}</h2>
      <p>
        {t('lead')} {minutes > 0 && t('minutes', { count: minutes })}{' '}
        {total > 0 && others.length > 0 && t('also', { count: others.length })}
      </p>
      {total > 0 && <Progress label={t('progress')} value={accepted} max={total} />}
      <p className="nothing-binds">
        {t(BINDING.includes(status) ? 'signed' : open ? 'nothingBinds' : 'settled')}
      </p>
    </div>
  )
}

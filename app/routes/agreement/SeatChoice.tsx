import { useLocation } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from '#app/ui/Anchor.tsx'

type Props = { parties: { id: string; name: string }[]; party: string }

/** For whoever is seated for several organizations: for which one they read, and the way to the others. */
export function SeatChoice({ parties, party }: Props) {
  const { t } = useTranslation('agreement')
  const { pathname } = useLocation()
  const now = parties.find(({ id }) => id === party)
  return (
    <nav className="seat-choice" aria-label={t('seat.label')}>
      {now && <span>{t('seat.now', { party: now.name })}</span>}
      {parties
        .filter(({ id }) => id !== party)
        .map(({ id, name }) => (
          <Anchor key={id} href={`${pathname}?for=${encodeURIComponent(id)}`}>
            {t('seat.change', { party: name })}
          </Anchor>
        ))}
    </nav>
  )
}

import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import { usePartyNames } from './usePartyNames.ts'

type Props = { reservations: { party: string; text: string }[]; parties: PartyNames }

/** Limits that parties set for themselves: part of the text, so they print with it. */
export function Reservations({ reservations, parties }: Props) {
  const { t } = useTranslation('clause')
  const nameOf = usePartyNames(parties)
  return reservations.map(({ party, text }) => (
    <div key={party} className="remark remark-reserve">
      <p>
        <strong>{t('reservation', { party: nameOf([party]) })}</strong>
      </p>
      <p>{text}</p>
    </div>
  ))
}

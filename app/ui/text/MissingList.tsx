import { useLabel } from '#app/locales/useLabel.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import type { Missing } from '#machines/decision.ts'
import { usePartyNames } from './usePartyNames.ts'

type Props = {
  missing: Missing[]
  adopted: boolean
  /** How many parties take part. */
  taking: number
  parties: PartyNames
}

/** What keeps the clause from being adopted, a sentence each; from the function that decides. */
export function MissingList({ missing, adopted, taking, parties }: Props) {
  const { t } = useTranslation('clause')
  const label = useLabel()
  const nameOf = usePartyNames(parties)
  if (taking < 2) return <p>{t('missing.few')}</p>
  if (missing.length === 0) return <p>{t(adopted ? 'missing.adopted' : 'missing.nothing')}</p>
  const group = (types: string) =>
    types
      .split('+')
      .map((type) => label('partyType', type))
      .join(', ')
  return (
    <ul>
      {missing.map(({ code, parties: ids, detail }) => (
        <li key={`${code} ${detail.class ?? ''}`}>
          {t(`missing.${code}`, {
            ...detail,
            parties: nameOf(ids),
            group: group(String(detail.class ?? '')),
          })}
        </li>
      ))}
    </ul>
  )
}

import { momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartiesPage } from '#app/projections/parties.server.ts'
import { useWait } from './useWait.ts'

type Props = { waits: PartiesPage['waits']; zone: string; deadline: string | null }

/** Who is awaited, for what, and since when: the longest waiting first. */
export function Awaited({ waits, zone, deadline }: Props) {
  const { t } = useTranslation('parties')
  const language = useLanguage()
  const words = useWait(zone)
  return (
    <>
      {deadline && <p>{t('awaited.until', { deadline: momentInWords(deadline, zone, language) })}</p>}
      {waits.length === 0 && <p>{t('awaited.none')}</p>}
      <ul className="awaited">
        {waits.map((wait) => {
          const { what, since } = words(wait)
          return (
            <li key={`${wait.party} ${wait.code}`}>
              <a href={`#party-${wait.party}`}>{wait.name}</a>
              <br />
              {what}
              {since && <span className="awaited-since"> {since}</span>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

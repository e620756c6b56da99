import { useTranslation } from '#app/locales/useTranslation.ts'
import type { OwnDuty } from '#app/projections/signing.server.ts'
import { Anchor } from '../Anchor.tsx'

type Props = { party: string; duties: OwnDuty[]; hrefOf: (clause: string) => string }

/** What the text makes one party answer for, and what it has to do. */
export function DutyGroups({ party, duties, hrefOf }: Props) {
  const { t } = useTranslation('signature')
  if (duties.length === 0) return <p>{t('place.noDuties', { party })}</p>
  return (['A', 'R'] as const).map((letter) => {
    const mine = duties.filter((duty) => duty.letter === letter)
    if (mine.length === 0) return null
    return (
      <div key={letter}>
        <h4>{t(`place.${letter}`, { party })}</h4>
        <ul className="own-duties">
          {mine.map(({ clause, number, title, due }) => (
            <li key={`${clause} ${title}`}>
              {title}
              <span className="own-duty-when">
                {due && `${due} · `}
                <Anchor href={hrefOf(clause)}>{t('clause', { number })}</Anchor>
              </span>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

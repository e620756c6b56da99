import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import type { Supposed } from '#machines/what-if.ts'

/** The rule tried on the parties by name: « si le syndicat se tient à l’écart, alors… ». */
export function WhatIf({ supposed, names }: { supposed: Supposed[]; names: PartyNames }) {
  const { t } = useTranslation('start')
  const language = useLanguage()
  if (supposed.length === 0) return <p className="hint">{t('whatIf.alone')}</p>
  return (
    <div className="what-if">
      <p>{t('whatIf.lead')}</p>
      <ul>
        {supposed.map(({ party, says, adopted, missing }) => (
          <li key={`${party} ${says}`}>
            {t(`whatIf.${says}`, { party: names[party]?.[language] ?? party })}{' '}
            <strong>{t(adopted ? 'whatIf.adopted' : 'whatIf.notAdopted')}</strong>
            {missing[0] && ` ${t(`whatIf.because.${missing[0]}`)}`}
          </li>
        ))}
      </ul>
      <p className="hint">{t('whatIf.bound')}</p>
    </div>
  )
}

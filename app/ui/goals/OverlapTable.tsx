import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { GoalsPage } from '#app/projections/goals.server.ts'
import { Names } from '../Names.tsx'

type Overlap = GoalsPage['overlaps'][number]
const SIDES = ['seeks', 'offers', 'limits'] as const

/** Where goals and limits meet, one subject after the other: what must be spoken of first stands first. */
export function OverlapTable({ page }: { page: GoalsPage }) {
  const { t } = useTranslation('goals')
  const language = useLanguage()
  return (
    <ul className="overlaps">
      {page.overlaps.map((overlap) => (
        <li key={overlap.kind} className={overlap.strained ? 'overlap overlap-strained' : 'overlap'}>
          <h4>{t(`kinds.${overlap.kind}`)}</h4>
          <dl>
            {SIDES.filter((side) => overlap[side].length > 0).map((side) => (
              <div key={side}>
                <dt>{t(`sidesSaid.${side}`)}</dt>
                <dd>
                  <Names names={overlap[side].map((id) => page.names[id]?.[language] ?? id)} />
                </dd>
              </div>
            ))}
          </dl>
          <Told overlap={overlap} />
        </li>
      ))}
    </ul>
  )
}

/** What the meeting of these goals tells, in words: no colour says it alone. */
function Told({ overlap }: { overlap: Overlap }) {
  const { t } = useTranslation('goals')
  const told = [
    overlap.strained && t('strained'),
    overlap.shared && t('shared', { count: overlap.seeks.length }),
    overlap.met && t('met'),
  ].filter(Boolean)
  const speaking = new Set([...overlap.seeks, ...overlap.offers, ...overlap.limits]).size
  return (
    <p className="overlap-told">{told.length > 0 ? told.join(' ') : t(speaking === 1 ? 'alone' : 'apart')}</p>
  )
}

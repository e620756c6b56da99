import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Condition, Sealing } from '#app/projections/sealing.server.ts'
import { Anchor } from '../Anchor.tsx'
import { StateTag } from '../StateTag.tsx'
import { ClauseLinks } from './ClauseLinks.tsx'

type Props = {
  sealing: Sealing
  /** Names of those who may certify the concordance. */
  revisers: string
  hrefs: { of: (condition: Condition['name']) => string; clause: (clause: string) => string }
}

/** What the procedure asks before the seal: what is done, and for the rest what keeps it, who can help, and where. */
export function Checklist({ sealing, revisers, hrefs }: Props) {
  const { t } = useTranslation('signature')
  const reason = useReason()
  return (
    <ul className="checklist">
      {sealing.conditions.map((condition) => (
        <li key={condition.name}>
          <Mark met={condition.met} />
          <div>
            <p>
              {t(`seal.condition.${condition.name}`)}{' '}
              <StateTag tone={condition.met ? 'agreed' : 'waiting'}>
                {t(condition.met ? 'seal.met' : 'seal.missing')}
              </StateTag>
            </p>
            {!condition.met && <Missing condition={condition} revisers={revisers} hrefs={hrefs} />}
          </div>
        </li>
      ))}
      {sealing.others.map((other) => (
        <li key={other.code}>
          <Mark met={false} />
          <p>{reason(other)}</p>
        </li>
      ))}
    </ul>
  )
}

function Mark({ met }: { met: boolean }) {
  return (
    <span className={`mark mark-${met ? 'accepted' : 'awaiting'}`} aria-hidden="true">
      {met ? '✓' : ''}
    </span>
  )
}

function Missing({ condition, revisers, hrefs }: { condition: Condition } & Omit<Props, 'sealing'>) {
  const { t } = useTranslation('signature')
  const { name, clauses, parties } = condition
  const language = useLanguage()
  const who =
    name === 'concordance'
      ? revisers
        ? t('seal.who.concordance', { names: revisers })
        : t('seal.who.concordanceNobody')
      : t(`seal.who.${name}`)
  return (
    <>
      {parties.length > 0 && <p>{listInWords(parties, language)}</p>}
      <ClauseLinks clauses={clauses} hrefOf={hrefs.clause} />
      <p className="hint">
        {who} <Anchor href={hrefs.of(name)}>{t(`seal.go.${name}`)}</Anchor>
      </p>
    </>
  )
}

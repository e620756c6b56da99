import { momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { VoidedSeal } from '#app/projections/signing.server.ts'
import type { ChangedClause } from '#app/projections/unsealing.server.ts'
import { Digest } from '../Digest.tsx'
import { ChangedWords } from './ChangedWords.tsx'
import { usePeople } from './usePeople.ts'

type Props = {
  voided: VoidedSeal[]
  /** What changed since the newest of them. */
  changed: ChangedClause[]
  people: Record<string, string>
  zone: string
}

/** Texts that were sealed and are no more: who voided them, why, which signatures were lost, what changed since. */
export function VoidedSeals({ voided, changed, people, zone }: Props) {
  const { t } = useTranslation('signature')
  if (voided.length === 0) return null
  return (
    <section aria-labelledby="voided">
      <h2 id="voided">{t('voided.heading')}</h2>
      {voided.map((seal, place) => (
        <div key={seal.number} className="voided-seal">
          <Voided seal={seal} people={people} zone={zone} />
          {place === 0 && changed.length > 0 && (
            <details className="voided-changes">
              <summary>{t('voided.changed')}</summary>
              <ChangedWords changed={changed} />
            </details>
          )}
        </div>
      ))}
    </section>
  )
}

function Voided({ seal, people, zone }: { seal: VoidedSeal } & Pick<Props, 'people' | 'zone'>) {
  const { t } = useTranslation('signature')
  const language = useLanguage()
  const { name, row } = usePeople(people)
  const { sealedAt, at, by, reason, lost, digest } = seal
  const when = { sealed: momentInWords(sealedAt, zone, language), when: momentInWords(at, zone, language) }
  return (
    <>
      <p>
        {t('voided.line', { ...when, name: name(by) })}{' '}
        {t('voided.lost', { count: lost.length, names: row(lost) })}
      </p>
      <blockquote>{t('voided.reason', { reason })}</blockquote>
      <Digest value={digest} />
    </>
  )
}

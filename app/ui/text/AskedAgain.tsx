import { useTranslation } from '#app/locales/useTranslation.ts'
import type { RevisionLine } from '#app/projections/clause.server.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import { usePartyNames } from './usePartyNames.ts'

type Props = { revision: Pick<RevisionLine, 'kind' | 'askedAgain'>; clause: string; parties: PartyNames }

/** Whose positions a revision made stale: on the clause itself, and on those that lean on it. */
export function AskedAgain({ revision: { kind, askedAgain }, clause, parties }: Props) {
  const { t } = useTranslation('clause')
  const nameOf = usePartyNames(parties)
  if (kind === 'first') return null
  if (askedAgain.length === 0) return <p className="hint">{t('revisions.nobody')}</p>
  return askedAgain.map((asked) => (
    <p key={asked.clause} className="hint">
      {t(asked.clause === clause ? 'revisions.asked' : 'revisions.askedOther', {
        number: asked.number,
        parties: nameOf(asked.parties),
      })}
    </p>
  ))
}

import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ChangedClause } from '#app/projections/unsealing.server.ts'
import { WordChanges } from '../text/Changes.tsx'

const NOTHING = { title: { fr: '', en: '' }, text: { fr: '', en: '' } }

/** Clauses that changed since a text was sealed, the change in the reading line, in both languages. */
export function ChangedWords({ changed }: { changed: ChangedClause[] }) {
  const { t } = useTranslation('signature')
  return changed.map(({ id, number, before, after }) => (
    <div key={id} className="changed-clause">
      <h3>{t('clause', { number })}</h3>
      {!before && <p className="hint">{t('voided.added')}</p>}
      <WordChanges before={before ?? NOTHING} after={after} />
    </div>
  ))
}

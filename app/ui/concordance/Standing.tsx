import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import { ClauseLinks } from '../signature/ClauseLinks.tsx'

type Certificate = NonNullable<SignaturePage['concordance']>

/** What the certificate names: the differences that stood, clause by clause, each with the reason. */
export function Standing({
  standing,
  hrefOf,
}: Pick<Certificate, 'standing'> & { hrefOf: (clause: string) => string }) {
  const { t } = useTranslation('concordance')
  if (standing.length === 0) return null
  return (
    <>
      <p id="standing">{t('certify.standing')}</p>
      <ul className="standing" aria-labelledby="standing">
        {standing.map(({ clause, kind, fr, en, reason }) => (
          <li key={`${clause.id} ${kind} ${fr} ${en}`}>
            <ClauseLinks clauses={[clause]} hrefOf={hrefOf} />
            <p>{t('certify.stands', { fr, en, reason })}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

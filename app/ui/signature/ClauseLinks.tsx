import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ClauseRef } from '#app/projections/sealing.server.ts'
import { Anchor } from '../Anchor.tsx'

/** Clauses by number and title, each a way to its page. */
export function ClauseLinks({
  clauses,
  hrefOf,
}: {
  clauses: ClauseRef[]
  hrefOf: (clause: string) => string
}) {
  const { t } = useTranslation('signature')
  if (clauses.length === 0) return null
  return (
    <ul className="clause-links">
      {clauses.map(({ id, number, title }) => (
        <li key={id}>
          <Anchor href={hrefOf(id)}>
            {t('clause', { number })} – {title}
          </Anchor>
        </li>
      ))}
    </ul>
  )
}

import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Contact } from '#app/projections/questions.server.ts'

/** Whom to ask before answering. A question is a letter: it stands in nobody's record and holds nothing up. */
export function Question({ contacts, subject }: { contacts: Contact[]; subject: string }) {
  const { t } = useTranslation('commitments')
  if (contacts.length === 0) return null
  return (
    <details className="confirm">
      <summary className="button button-secondary">{t('question')}</summary>
      <div className="confirm-body">
        <p>{t('questionHint')}</p>
        <ul>
          {contacts.map(({ id, name, email }) => (
            <li key={id}>
              <a href={`mailto:${email}?subject=${encodeURIComponent(subject)}`}>
                {t('questionTo', { name, email })}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

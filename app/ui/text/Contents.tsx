import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { TextSection } from '#app/projections/text.server.ts'

/** The list of clauses under their sections; each leads down the page. */
export function Contents({ sections }: { sections: TextSection[] }) {
  const { t } = useTranslation('text')
  const language = useLanguage()
  const count = sections.reduce((sum, { clauses }) => sum + clauses.length, 0)
  return (
    <nav className="contents" aria-label={t('contents')}>
      <details>
        <summary>{t('contentsOpen', { count })}</summary>
        <ul>
          {sections.map(({ id, label, clauses }) => (
            <li key={`${id}-${clauses[0]?.id}`}>
              {label[language]}
              <ol>
                {clauses.map((clause) => (
                  <li key={clause.id} value={clause.number}>
                    <a href={`#${clause.id}`}>{clause.title[language]}</a>
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

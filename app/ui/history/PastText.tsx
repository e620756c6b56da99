import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { TextPage } from '#app/projections/text.server.ts'
import { Anchor } from '../Anchor.tsx'
import { ClauseArticle } from '../text/ClauseArticle.tsx'

type Props = { page: TextPage; sequence: number; back: string }

/** The whole text as it stood after one entry, in both languages, with what each clause was worth then. */
export function PastText({ page, sequence, back }: Props) {
  const { t } = useTranslation('history')
  const language = useLanguage()
  return (
    <section className="agreement-book shows-both" aria-labelledby="past-text">
      <h2 id="past-text">{t('moment.textTitle', { sequence })}</h2>
      <p>
        <Anchor href={back}>{t('moment.back')}</Anchor>
      </p>
      {page.sections.map(({ id, label, clauses }) => (
        <section key={`${id}-${clauses[0]?.id}`} className="book-section">
          {/* A section with one clause of the same name would only say it twice. */}
          {clauses.some(({ title }) => title[language] !== label[language]) && <h2>{label[language]}</h2>}
          {clauses.map((clause) => (
            <ClauseArticle key={clause.id} clause={clause} parties={page.parties} may="read" />
          ))}
        </section>
      ))}
    </section>
  )
}

import { useLanguage } from '#app/locales/useLanguage.ts'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import { WordChanges } from '#app/ui/text/Changes.tsx'
import type { Offer } from '#app/web/word-preview.server.ts'

/** What a copy would change of one clause, in the reading line, and whether to propose it. */
export function OfferArticle({ offer }: { offer: Offer }) {
  const { t } = useTranslation('word')
  const language = useLanguage()
  const reason = useReason()
  const { clause, number, before, after, letters, revision, newer, input, reasons } = offer
  const id = `offer-${clause}`
  return (
    <article className="word-offer" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{t('read.clause', { number })}</h4>
      <WordChanges before={before} after={after} />
      {letters.length > 0 && (
        <>
          <p>
            <strong>{t('read.letters')}</strong>
          </p>
          <ul>
            {letters.map(({ duty, party, ...letter }) => (
              <li key={`${duty.fr} ${party.fr}`}>
                {t('read.letter', {
                  ...{ party: party[language], duty: duty[language] },
                  before: letter.before ?? t('read.noLetter'),
                  after: letter.after ?? t('read.noLetter'),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {newer !== null && <p>{t('read.newer', { revision, newer })}</p>}
      {input === null ? (
        <p>
          <strong>{t('read.refused', { why: reasons.map(reason).join(' ') })}</strong>
        </p>
      ) : (
        <Checkbox
          {...{ id, value: input, defaultValue: input, name: 'offer' }}
          label={t('read.take', { number })}
        />
      )}
    </article>
  )
}

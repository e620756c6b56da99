import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import type { Comparison } from '#app/projections/revisions.server.ts'
import { compareWords } from '#machines/comparing.ts'
import type { Language, Words } from '#machines/words.ts'
import { BilingualPair } from '../BilingualPair.tsx'
import { LineRedline, Redline } from '../Redline.tsx'
import { usePartyNames } from './usePartyNames.ts'

type Says = { title: Words; text: Words }

/** One clause before and after, in both languages: the change stands in the reading line. */
export function WordChanges({ before, after }: { before: Says; after: Says }) {
  const language = useLanguage()
  const of = (lang: Language) => (
    <>
      <div className="redline-title">
        <Changed before={before.title[lang]} after={after.title[lang]} lang={lang} />
      </div>
      <Redline before={before.text[lang]} after={after.text[lang]} lang={lang} />
    </>
  )
  return <BilingualPair first={language} fr={of('fr')} en={of('en')} />
}

/** A title that did not change is shown as it is: it says which clause this is. */
function Changed({ before, after, lang }: { before: string; after: string; lang: Language }) {
  const changed = compareWords(before, after).some(({ kind }) => kind !== 'same')
  return changed ? <LineRedline before={before} after={after} lang={lang} /> : <p>{after}</p>
}

type Props = { comparison: Comparison; parties: PartyNames }

/** What is different between two revisions: words, and letters. */
export function Changes({ comparison, parties }: Props) {
  const { t } = useTranslation('clause')
  const language = useLanguage()
  const nameOf = usePartyNames(parties)
  const { from, to, before, after, letters } = comparison
  return (
    <div className="changes">
      {/* Letters may change without a revision, when a newcomer fills rows that its type already had. */}
      {from !== to && (
        <>
          <p className="hint">{t('revisions.compared', { from, to })}</p>
          <WordChanges before={before} after={after} />
        </>
      )}
      {letters.length > 0 && (
        <>
          <p>
            <strong>{t('revisions.letters')}</strong>
          </p>
          <ul>
            {letters.map(({ duty, party, title, ...letter }) => (
              <li key={`${duty} ${party}`}>
                {t('revisions.letter', {
                  party: nameOf([party]),
                  duty: title[language],
                  before: letter.before ?? t('revisions.noLetter'),
                  after: letter.after ?? t('revisions.noLetter'),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

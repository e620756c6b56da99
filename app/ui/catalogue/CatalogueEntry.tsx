import type { ReactNode } from 'react'
import { listInWords } from '#app/locales/lists.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { CatalogueEntry as Entry } from '#app/projections/catalogue.server.ts'
import type { Language, Words } from '#machines/words.ts'
import { DescriptionList } from '../DescriptionList.tsx'
import { LETTERS } from '../matrix/Legend.tsx'

export type CatalogueShown = Language | 'both'

type Props = {
  entry: Entry
  /** In which language its words are read. */
  shown: CatalogueShown
  open: boolean
  /** What can be done with it. */
  children: ReactNode
}

/** One duty of the catalogue: its words, who carries it by type, its evidence and when it is due. */
export function CatalogueEntry({ entry, shown, open, children }: Props) {
  const { t } = useTranslation('duties')
  const language = useLanguage()
  const inWords = useTypes()
  const { id, title, category } = entry
  const languages: Language[] = shown === 'both' ? ['fr', 'en'] : [shown]
  return (
    <details id={`entry-${id}`} className="catalogue-entry" open={open || undefined}>
      <summary>
        {languages.map((one) => (
          <span key={one} lang={one} className="catalogue-title">
            {title[one]}
          </span>
        ))}{' '}
        <span className="hint">
          {category[language]} · {id}
        </span>
      </summary>
      <div className="word-fields">
        {languages.map((one) => (
          <div key={one} lang={one}>
            <p>{entry.text[one]}</p>
          </div>
        ))}
      </div>
      <Facts entry={entry} languages={languages} />
      {entry.trimmed && (
        <p className="catalogue-trimmed">
          {t('trimmed', { letter: entry.trimmed.letter, carriers: inWords(entry.trimmed.carriers) })}
        </p>
      )}
      {children}
    </details>
  )
}

/** A type within a sentence. */
function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function useTypes() {
  const label = useLabel()
  const language = useLanguage()
  return (types: readonly string[]) =>
    listInWords(
      types.map((type) => lowered(label('partyType', type))),
      language,
    )
}

function Facts({ entry, languages }: { entry: Entry; languages: Language[] }) {
  const { t } = useTranslation('duties')
  const inWords = useTypes()
  const { raci, evidence, due, consent, allocation } = entry
  const held = LETTERS.map((letter) => ({
    term: t(`letters.${letter}`),
    types: Object.entries(raci).flatMap(([type, one]) => (one === letter ? [type] : [])),
  })).filter(({ types }) => types.length > 0)
  return (
    <DescriptionList
      items={[
        ...held.map(({ term, types }) => ({ term, text: inWords(types) })),
        { term: t('evidence'), text: <InLanguages words={evidence} languages={languages} /> },
        { term: t('due'), text: <InLanguages words={due} languages={languages} /> },
        { term: t('allocation'), text: t(`allocationOf.${allocation}`) },
        { term: t('consent'), text: t(`consentOf.${consent}`) },
      ]}
    />
  )
}

function InLanguages({ words, languages }: { words: Words; languages: Language[] }) {
  return languages.map((one) => (
    <span key={one} lang={one} className="catalogue-line">
      {words[one]}
    </span>
  ))
}

import { inText } from '#app/locales/bilingual.ts'
import type { Language, Words } from '#machines/words.ts'
import { type HrefOf, Prose } from './Prose.tsx'

type Props = {
  title: Words
  text: Words
  summary: Words
  language: Language
  level?: 'h3' | 'h5'
  hrefOf?: HrefOf
}

/** One clause in one language: its title, its paragraphs, and what it means in plain words. */
export function ClauseWords({ title, text, summary, language, level: Heading = 'h3', hrefOf }: Props) {
  return (
    <>
      <Heading>{title[language]}</Heading>
      <Prose text={text[language]} hrefOf={hrefOf} />
      {summary[language] && (
        <details className="plain-words">
          <summary>{inText[language].summary}</summary>
          <Prose text={summary[language]} hrefOf={hrefOf} />
        </details>
      )}
    </>
  )
}

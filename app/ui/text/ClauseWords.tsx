import { inText } from '#app/locales/bilingual.ts'
import { plainText } from '#machines/links.ts'
import type { Language, Words } from '#machines/words.ts'

type Props = { title: Words; text: Words; summary: Words; language: Language; level?: 'h3' | 'h5' }

/** One clause in one language: its title, its paragraphs, and what it means in plain words. */
export function ClauseWords({ title, text, summary, language, level: Heading = 'h3' }: Props) {
  return (
    <>
      <Heading>{title[language]}</Heading>
      <Paragraphs text={text[language]} />
      {summary[language] && (
        <details className="plain-words">
          <summary>{inText[language].summary}</summary>
          <Paragraphs text={summary[language]} />
        </details>
      )}
    </>
  )
}

/** Text whose paragraphs are parted by an empty line. */
export function Paragraphs({ text }: { text: string }) {
  const paragraphs = plainText(text).split(/\n\s*\n/)
  return paragraphs.map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may say the same, and none moves
    <p key={at}>{paragraph}</p>
  ))
}

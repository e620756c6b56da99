import { diffWordsWithSpace } from 'diff'
import { useTranslation } from 'react-i18next'
import type { Language } from '#machines/words.ts'

export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

/**
 * What changed between two texts, word by word. Both are normalized first, so that a change of encoding or of
 * spaces alone is no change.
 */
export function compareWords(before: string, after: string): Change[] {
  return diffWordsWithSpace(normalize(before), normalize(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

/** A text with its changes in the reading line, struck and underlined, and said in words to those who listen. */
export function Redline({ before, after, lang }: { before: string; after: string; lang: Language }) {
  const { t } = useTranslation()
  const changes = compareWords(before, after)
  if (changes.every(({ kind }) => kind === 'same')) return <p className="hint">{t('redline.same')}</p>
  return (
    <p className="redline" lang={lang}>
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never move
        <Piece key={at} {...change} />
      ))}
    </p>
  )
}

function Piece({ kind, text }: Change) {
  const { t, i18n } = useTranslation()
  if (kind === 'same') return text
  const Element = kind === 'added' ? 'ins' : 'del'
  return (
    <Element>
      <span className="sr-only" lang={i18n.language}>
        [{t(`redline.${kind}`)}{' '}
      </span>
      {text}
      <span className="sr-only" lang={i18n.language}>
        {' '}
        {t('redline.end')}]
      </span>
    </Element>
  )
}

function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .trim()
}

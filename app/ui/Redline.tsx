import { diffWordsWithSpace } from 'diff'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { proseText } from '#machines/prose.ts'
import type { Language } from '#machines/words.ts'

export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

/**
 * What changed between two texts, in whole phrases: neighbouring words that changed are one removal and one
 * addition, as a reader would mark them. Both texts are normalized first, so that a change of encoding or of
 * spaces alone is no change.
 */
export function compareWords(before: string, after: string): Change[] {
  const changes = inPhrases(before, after)
  const kept = changes.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  if (kept === 0 || kept >= Math.max(before.length, after.length) * IN_COMMON) return changes
  return [
    { kind: 'removed', text: normalize(before) },
    { kind: 'added', text: normalize(after) },
  ]
}

/** Below this share, what two texts have in common is chance, and reading it between the changes only confuses. */
const IN_COMMON = 0.2
const WORD = /[\p{L}\p{N}]/u

function inPhrases(before: string, after: string): Change[] {
  const changes: Change[] = []
  let removed = ''
  let added = ''
  function closePhrase() {
    changes.push(...phrase(removed, added))
    removed = added = ''
  }
  for (const piece of diffWordsWithSpace(normalize(before), normalize(after))) {
    // A space or a mark alone between two changed words belongs to the change.
    const joins = !WORD.test(piece.value) && removed !== '' && added !== ''
    if (piece.removed || joins) removed += piece.value
    if (piece.added || joins) added += piece.value
    if (piece.removed || piece.added || joins) continue
    closePhrase()
    changes.push({ kind: 'same', text: piece.value })
  }
  closePhrase()
  return joinSame(changes)
}

/** One removal and one addition; the space on which both end is no part of either. */
function phrase(removed: string, added: string): Change[] {
  const tail = removed.endsWith(' ') && added.endsWith(' ') ? ' ' : ''
  const changes: Change[] = [
    { kind: 'removed', text: removed.slice(0, removed.length - tail.length) },
    { kind: 'added', text: added.slice(0, added.length - tail.length) },
    { kind: 'same', text: tail },
  ]
  return changes.filter(({ text }) => text)
}

function joinSame(changes: Change[]): Change[] {
  const joined: Change[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    if (last?.kind === 'same' && change.kind === 'same') last.text += change.text
    else joined.push(change)
  }
  return joined
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
  return proseText(text)
    .normalize('NFC')
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .trim()
}

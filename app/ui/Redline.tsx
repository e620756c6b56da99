import { useTranslation } from '#app/locales/useTranslation.ts'
import { type Change, compareProse, compareWords, type LineChange } from '#machines/comparing.ts'
import type { Language } from '#machines/words.ts'
import { Runs } from './text/Prose.tsx'

type Props = { before: string; after: string; lang: Language }

/**
 * A text with its changes in the reading line, struck and underlined, and said in words to those who listen: its paragraphs
 * and items stay what they are.
 */
export function Redline({ before, after, lang }: Props) {
  const { t } = useTranslation()
  const lines = compareProse(before, after)
  if (lines.every(({ kind }) => kind === 'same')) return <p className="hint">{t('redline.same')}</p>
  return (
    <div className="redline" lang={lang}>
      {inLists(lines).map(([first, ...rest], at) =>
        first?.level === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one comparison never move
          <p key={at}>
            <Line {...first} />
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one comparison never move
          <Items key={at} lines={first ? [first, ...rest] : rest} />
        ),
      )}
    </div>
  )
}

/** A title, or another text that is one line without marks. */
export function LineRedline({ before, after, lang }: Props) {
  const { t } = useTranslation()
  const changes = compareWords(before, after)
  if (changes.every(({ kind }) => kind === 'same')) return <p className="hint">{t('redline.same')}</p>
  return (
    <p className="redline" lang={lang}>
      <Pieces changes={changes.map(({ kind, text }) => ({ kind, runs: [{ text }] }))} />
    </p>
  )
}

/** Items that follow each other stand in one list; each paragraph alone. */
function inLists(lines: LineChange[]): LineChange[][] {
  const groups: LineChange[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && line.level > 0 && (last[0]?.level ?? 0) > 0) last.push(line)
    else groups.push([line])
  }
  return groups
}

/** Numbers are written out: between what was removed and what was added, a list that counts would count both. */
function Items({ lines }: { lines: LineChange[] }) {
  return (
    <ul className="redline-items">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one comparison never move
        <li key={at} className={line.level === 2 ? 'redline-under' : undefined}>
          <span className="redline-mark" aria-hidden={line.number === null ? true : undefined}>
            {line.number === null ? '•' : `${line.number}.`}
          </span>{' '}
          <span>
            <Line {...line} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Line({ changes, reshaped }: LineChange) {
  const { t, i18n } = useTranslation()
  return (
    <>
      <Pieces changes={changes} />
      {reshaped && (
        <span className="redline-shape" lang={i18n.language}>
          {' '}
          [{t('redline.reshaped')}]
        </span>
      )}
    </>
  )
}

function Pieces({ changes }: { changes: Change[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never move
  return changes.map((change, at) => <Piece key={at} {...change} />)
}

const ELEMENT = { added: 'ins', removed: 'del', marked: 'mark' } as const

function Piece({ kind, runs }: Change) {
  const { t, i18n } = useTranslation()
  if (kind === 'same') return <Runs runs={runs} />
  const Element = ELEMENT[kind]
  return (
    <Element>
      <span className="sr-only" lang={i18n.language}>
        [{t(`redline.${kind}`)}{' '}
      </span>
      <Runs runs={runs} />
      <span className="sr-only" lang={i18n.language}>
        {' '}
        {t('redline.end')}]
      </span>
    </Element>
  )
}

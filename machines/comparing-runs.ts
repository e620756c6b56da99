import { diffArrays } from 'diff'
import { type Run, wordsOf } from './prose.ts'
import { joined, sameMarks } from './prose-runs.ts'

/** A piece of a comparison; of what is `marked`, the words are the same and their emphasis or reference is not. */
export type Change = { kind: 'same' | 'added' | 'removed' | 'marked'; runs: Run[] }

/** Edits beyond which a comparison would only say that the texts are two: keeps it quick whatever is compared. */
export const TOO_DIFFERENT = 3000

export type Token = Run

/** Words, spaces and signs, each with its marks; encoding and the kind of a space are no difference. */
export function tokensOf(runs: readonly Run[]): Token[] {
  return runs.flatMap(({ text, ...marks }) =>
    (normalize(text).match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []).map((token) => ({
      text: token,
      ...marks,
    })),
  )
}

export function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

export function normalize(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u202f]+/g, ' ')
}

/** Below this share, what two texts have in common is chance, and reading it between the changes only confuses. */
const IN_COMMON = 0.2

/**
 * What changed within one line, in whole phrases: neighbouring words that changed are one removal and one addition, as a
 * reader would mark them.
 */
export function compareRuns(before: readonly Run[], after: readonly Run[]): Change[] {
  const [old, now] = [ends(tokensOf(before)), ends(tokensOf(after))]
  const changes = inPhrases(old, now)
  const length = (tokens: readonly Token[]) => tokens.reduce((sum, { text }) => sum + text.length, 0)
  const kept = changes.reduce(
    (sum, { kind, runs }) => sum + (kind === 'same' || kind === 'marked' ? length(runs) : 0),
    0,
  )
  if (kept === 0 || kept >= Math.max(length(old), length(now)) * IN_COMMON) return changes
  return [
    { kind: 'removed', runs: joined(old) },
    { kind: 'added', runs: joined(now) },
  ]
}

/** Without the spaces at both ends. */
function ends(tokens: Token[]): Token[] {
  const from = tokens[0]?.text.trim() === '' ? 1 : 0
  return tokens.slice(from, tokens.length > 1 && tokens.at(-1)?.text.trim() === '' ? -1 : undefined)
}

function inPhrases(before: Token[], after: Token[]): Change[] {
  const pieces = diffArrays(before, after, {
    comparator: (one, other) => one.text === other.text,
    maxEditLength: TOO_DIFFERENT,
  }) ?? [
    { value: before, removed: true, added: false },
    { value: after, added: true, removed: false },
  ]
  const changes: Change[] = []
  let [old, removed, added]: [number, Token[], Token[]] = [0, [], []]
  const closePhrase = () => {
    changes.push(...phrase(removed, added))
    ;[removed, added] = [[], []]
  }
  for (const { value, removed: gone, added: come } of pieces) {
    const was = come ? [] : before.slice(old, old + value.length)
    old += was.length
    // A space or a sign alone between two changed words belongs to the change.
    const joins = !gone && !come && !value.some(isWord) && removed.length > 0 && added.length > 0
    if (gone || joins) removed.push(...was)
    if (come || joins) added.push(...value)
    if (gone || come || joins) continue
    closePhrase()
    changes.push(...unchanged(was, value))
  }
  closePhrase()
  return joinSame(changes)
}

/** One removal and one addition; the space on which both end is no part of either. */
function phrase(removed: Token[], added: Token[]): Change[] {
  const tail = removed.at(-1)?.text === ' ' && added.at(-1)?.text === ' '
  const [old, now] = tail ? [removed.slice(0, -1), added.slice(0, -1)] : [removed, added]
  const changes: Change[] = [
    { kind: 'removed', runs: joined(old) },
    { kind: 'added', runs: joined(now) },
    { kind: 'same', runs: tail ? [{ text: ' ' }] : [] },
  ]
  return changes.filter(({ runs }) => runs.length > 0)
}

/** The same words; where their marks are not the same they are told apart, with the spaces between them. */
function unchanged(was: Token[], is: Token[]): Change[] {
  const differs = is.map((token, at) => isWord(token) && !sameMarks(token, was[at] ?? {}))
  const marked = is.map(
    (token, at) => differs[at] || (!isWord(token) && Boolean(differs[at - 1]) && Boolean(differs[at + 1])),
  )
  return is.map((token, at) => ({ kind: marked[at] ? 'marked' : 'same', runs: [token] }))
}

function joinSame(changes: Change[]): Change[] {
  const all: Change[] = []
  for (const change of changes) {
    const last = all.at(-1)
    if (last && last.kind === change.kind && last.kind !== 'added' && last.kind !== 'removed')
      last.runs = joined([...last.runs, ...change.runs])
    else all.push({ ...change, runs: joined(change.runs) })
  }
  return all
}

/** Texts without marks, such as titles. */
export function compareWords(
  before: string,
  after: string,
): { kind: 'same' | 'added' | 'removed'; text: string }[] {
  return compareRuns([{ text: before }], [{ text: after }]).map(({ kind, runs }) => ({
    kind: kind === 'marked' ? 'same' : kind,
    text: wordsOf(runs),
  }))
}

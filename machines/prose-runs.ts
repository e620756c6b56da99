/** Words that share their marks. `clause` is the id of the clause to which they refer. */
export type Run = { text: string; emphasis?: true; strong?: true; clause?: string }

/** `[words](c02)`: the words hold no brackets, unless with a backslash before them. */
const REFERENCE = /\[((?:\\[\s\S]|[^[\]\\])+)\]\(([A-Za-z0-9_-]{1,64})\)/y
/** The characters that a backslash makes plain: those that mean something somewhere in the grammar. */
const ESCAPABLE = new Set('\\*[]-.')

type Marks = Omit<Run, 'text'>
/** A piece of the source as it is read: plain words, or a run of stars that may yet come to mean something. */
type Piece = { text: string; star: Star | null; marks: Marks }
type Star = { left: number; length: number; opens: boolean; closes: boolean }

/**
 * Reads emphasis, strong emphasis and references out of one paragraph or item. Stars are matched as CommonMark says; what they
 * enclose is told by each run itself, so that no depth of nesting makes a deep tree.
 */
export function parseRuns(source: string): Run[] {
  return joined(marked(pieces(source, 0, source.length, {})))
}

function pieces(source: string, from: number, to: number, marks: Marks): Piece[] {
  const found: Piece[] = []
  let plain = ''
  const say = (text: string, star: Star | null = null) => found.push({ text, star, marks })
  const flush = () => {
    if (plain) say(plain)
    plain = ''
  }
  for (let at = from; at < to; ) {
    const character = source[at] as string
    if (character === '\\' && at + 1 < to && ESCAPABLE.has(source[at + 1] as string)) {
      plain += source[at + 1]
      at += 2
    } else if (character === '*') {
      flush()
      const star = starAt(source, at, to)
      say('*'.repeat(star.length), star)
      at += star.length
    } else if (character === '[' && !marks.clause && referenceAt(source, at)) {
      flush()
      const [all, words = '', clause = ''] = referenceAt(source, at) as RegExpExecArray
      found.push(...marked(pieces(source, at + 1, at + 1 + words.length, { clause })))
      at += all.length
    } else {
      plain += character
      at += 1
    }
  }
  flush()
  return found
}

function referenceAt(source: string, at: number): RegExpExecArray | null {
  REFERENCE.lastIndex = at
  return REFERENCE.exec(source)
}

const SPACE = /^[\s]$/u
const PUNCTUATION = /^[\p{P}\p{S}]$/u

/** Whether stars may open or close depends on what stands on both sides of them (CommonMark 0.31, « flanking »). */
function starAt(source: string, at: number, to: number): Star {
  let end = at
  while (end < to && source[end] === '*') end += 1
  const before = before1(source, at)
  const after = String.fromCodePoint(source.codePointAt(end) ?? 0x20)
  const free = (one: string) => SPACE.test(one) || PUNCTUATION.test(one)
  const opens = !SPACE.test(after) && (!PUNCTUATION.test(after) || free(before))
  const closes = !SPACE.test(before) && (!PUNCTUATION.test(before) || free(after))
  return { left: end - at, length: end - at, opens, closes }
}

/** The character before a place, whole also where it takes two units; the edge of a text counts as a space. */
function before1(source: string, at: number): string {
  const last = source.charCodeAt(at - 1)
  const low = last >= 0xdc00 && last <= 0xdfff
  return at === 0 ? ' ' : String.fromCodePoint(source.codePointAt(low && at > 1 ? at - 2 : at - 1) ?? 0x20)
}

type Span = { from: number; to: number; kind: 'emphasis' | 'strong' }

/**
 * Matches the stars and hands the pieces back with what encloses them. Each search for an opening goes no further down than
 * where the last one of its kind failed, so that all of them together are linear.
 */
function marked(all: Piece[]): Piece[] {
  const stack: number[] = []
  const floor = new Map<string, number>()
  const spans: Span[] = []
  for (const [place, { star }] of all.entries()) {
    if (!star) continue
    while (star.closes && star.left > 0) {
      const key = `${star.opens} ${star.length % 3}`
      const depth = findOpening(all, stack, star, floor.get(key) ?? 0)
      if (depth < 0) {
        floor.set(key, stack.length)
        break
      }
      stack.length = depth + 1
      const from = stack[depth] as number
      const opening = (all[from] as Piece).star as Star
      const used = opening.left >= 2 && star.left >= 2 ? 2 : 1
      opening.left -= used
      star.left -= used
      spans.push({ from, to: place, kind: used === 2 ? 'strong' : 'emphasis' })
      if (opening.left === 0) stack.pop()
      for (const [of, low] of floor) if (low > stack.length) floor.set(of, stack.length)
    }
    if (star.opens && star.left > 0) stack.push(place)
  }
  return withSpans(all, spans)
}

function findOpening(all: Piece[], stack: number[], closing: Star, low: number): number {
  for (let depth = stack.length - 1; depth >= low; depth -= 1) {
    const opening = (all[stack[depth] as number] as Piece).star as Star
    // Where one of the two could do both, lengths that add up to a multiple of three do not match (CommonMark, rule 9).
    const doubtful = (opening.closes || closing.opens) && (opening.length + closing.length) % 3 === 0
    if (!doubtful || (opening.length % 3 === 0 && closing.length % 3 === 0)) return depth
  }
  return -1
}

function withSpans(all: Piece[], spans: Span[]): Piece[] {
  const change = { emphasis: new Int32Array(all.length + 1), strong: new Int32Array(all.length + 1) }
  for (const { from, to, kind } of spans) {
    // What is left of the stars that open stands before what they enclose; of those that close, after it.
    change[kind][from + 1] = (change[kind][from + 1] ?? 0) + 1
    change[kind][to] = (change[kind][to] ?? 0) - 1
  }
  const depth = { emphasis: 0, strong: 0 }
  return all.map(({ text, star, marks }, place) => {
    const piece: Piece = { text: star ? '*'.repeat(star.left) : text, star: null, marks: { ...marks } }
    for (const kind of ['emphasis', 'strong'] as const) {
      depth[kind] += change[kind][place] ?? 0
      if (depth[kind] > 0) piece.marks[kind] = true
    }
    return piece
  })
}

/** Neighbours with the same marks as one run, without what is empty. */
export function joined(all: readonly (Run | Piece)[]): Run[] {
  const runs: Run[] = []
  for (const each of all) {
    const { text, ...marks } = 'marks' in each ? { text: each.text, ...each.marks } : each
    const last = runs.at(-1)
    if (text === '') continue
    if (last && sameMarks(last, marks)) last.text += text
    else runs.push({ text, ...marks })
  }
  return runs
}

export function sameMarks(one: Marks, other: Marks): boolean {
  return one.emphasis === other.emphasis && one.strong === other.strong && one.clause === other.clause
}

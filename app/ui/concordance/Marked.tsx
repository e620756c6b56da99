import type { Passage } from '#machines/concordance/passage.ts'

/** A passage of the text and the number of the difference that it belongs to. */
export type Mark = Passage & { number: number }
type Props = { text: string; marks: Mark[]; labelOf: (number: number) => string }

/** A text with its differences marked: an underline, and a number that leads to the difference in the list. */
export function Marked({ text, marks, labelOf }: Props) {
  return linesOf(text).map((line) => (
    <p key={line.start}>
      {piecesOf(line, marks).map(({ start, end, numbers }) =>
        numbers.length === 0 ? (
          text.slice(start, end)
        ) : (
          <mark key={start} className="difference-mark">
            {text.slice(start, end)}
            {numbers.map((number) => (
              <a key={number} href={`#difference-${number}`} aria-label={labelOf(number)}>
                {number}
              </a>
            ))}
          </mark>
        ),
      )}
    </p>
  ))
}

function linesOf(text: string): Passage[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
}

type Piece = Passage & { numbers: number[] }

/** A line cut where marks begin and end; where several meet, the longest stretch bears all their numbers. */
function piecesOf(line: Passage, marks: Mark[]): Piece[] {
  const pieces: Piece[] = []
  let from = line.start
  for (const { start, end, numbers } of joined(marks)) {
    if (end <= line.start || start >= line.end) continue
    const [first, last] = [Math.max(start, line.start), Math.min(end, line.end)]
    if (first > from) pieces.push({ start: from, end: first, numbers: [] })
    pieces.push({ start: first, end: last, numbers })
    from = last
  }
  return from < line.end ? [...pieces, { start: from, end: line.end, numbers: [] }] : pieces
}

function joined(marks: Mark[]): Piece[] {
  const pieces: Piece[] = []
  for (const { start, end, number } of marks.toSorted((one, other) => one.start - other.start)) {
    const last = pieces.at(-1)
    if (!last || start >= last.end) pieces.push({ start, end, numbers: [number] })
    else {
      last.end = Math.max(last.end, end)
      if (!last.numbers.includes(number)) last.numbers.push(number)
    }
  }
  return pieces
}

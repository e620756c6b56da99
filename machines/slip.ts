/** Words of a text, in order, without their punctuation. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * Is the one text the other with nothing but slips of the pen mended: letters, accents, capitals, punctuation, spaces? The
 * same words in the same order, none more and none fewer, each at most two letters away from what it was and no other word
 * of the two texts' size. Whatever says more than that changes the meaning, or may (reference §6.6 case 35).
 */
export function isTypo(before: string, after: string): boolean {
  const [was, is] = [wordsIn(before), wordsIn(after)]
  return was.length === is.length && was.every((word, at) => isNear(word, is[at] ?? ''))
}

/** Short words are words of their own when one letter differs: « le » and « la », “on” and “in”. */
function isNear(word: string, other: string): boolean {
  if (word === other || bare(word) === bare(other)) return true
  const longest = Math.max(word.length, other.length)
  return longest >= 4 && distance(word, other) <= Math.min(2, Math.floor(longest / 4))
}

/** Without accents. */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Letters to change, add or take out; a pair that changed places counts as one. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let row = 1; row <= one.length; row++) {
    rows[row] = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const steps = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same]
      if (swapped && row > 1 && column > 1) steps.push(at(row - 2, column - 2) + 1)
      rows[row]?.push(Math.min(...steps))
    }
  }
  return at(one.length, other.length)
}

/** Pure, and without the server: how words are looked for, whatever their accents and capitals. */

/** Without accents, capitals and the two apostrophes: « evaluation » finds « Évaluation ». */
export function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}

/** Whether every word that is looked for stands somewhere in these texts. */
export function isFound(asked: string, texts: readonly string[]): boolean {
  const all = folded(texts.join('\n'))
  return folded(asked)
    .split(/\s+/)
    .every((word) => all.includes(word))
}

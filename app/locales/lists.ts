import type { Language } from '#machines/words.ts'

const AND = { fr: 'et', en: 'and' } as const
const TO = { fr: 'à', en: 'to' } as const

/** Things in a row: « A, B et C ». Written here because engines do not agree on the comma before “and”. */
export function listInWords(items: readonly (string | number)[], language: Language): string {
  if (items.length < 2) return String(items[0] ?? '')
  return `${items.slice(0, -1).join(', ')} ${AND[language]} ${items.at(-1)}`
}

/** Numbers in a row, three or more that follow each other as one stretch: « 1 à 4, 6 et 9 ». */
export function numbersInWords(numbers: readonly number[], language: Language): string {
  const stretches: number[][] = []
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const last = stretches.at(-1)
    if (last && last.at(-1) === number - 1) last.push(number)
    else stretches.push([number])
  }
  const parts = stretches.flatMap((stretch) =>
    stretch.length < 3 ? stretch.map(String) : [`${stretch[0]} ${TO[language]} ${stretch.at(-1)}`],
  )
  return listInWords(parts, language)
}

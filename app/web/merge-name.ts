/** The name under which a form says what becomes of one conflict between two changes of a clause, numbered from 0. */
export function mergeName({ part, language }: { part: string; language: string }, conflict: number): string {
  return `merge.${part}.${language}.${conflict}`
}

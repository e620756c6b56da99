import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'

/** Names of parties in a row, in the language of the page: « A, B et C ». */
export function usePartyNames(parties: PartyNames): (ids: readonly string[]) => string {
  const language = useLanguage()
  return (ids) =>
    listInWords(
      ids.map((id) => parties[id]?.[language] ?? id),
      language,
    )
}

import { useTranslation } from '#app/locales/useTranslation.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import { usePartyNames } from '../text/usePartyNames.ts'

/** Names that what is said needs: of people and parties by id, and the agreement's own clock. */
export type TalkNames = { parties: PartyNames; people: Record<string, string>; zone: string }

/** « Chloé Tremblay, pour Hydraulis », in the language of the page. */
export function useAuthor({ parties, people }: TalkNames): (by: string, party: string | null) => string {
  const { t } = useTranslation('talk')
  const nameOf = usePartyNames(parties)
  return (by, party) => {
    const person = people[by] ?? t('someone')
    return party ? t('by', { person, party: nameOf([party]) }) : person
  }
}

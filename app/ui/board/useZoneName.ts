import { useTranslation } from '#app/locales/useTranslation.ts'

/** The time zone as people know it: « heure de Toronto ». Names of whole zones differ between engines. */
export function useZoneName(zone: string): string {
  const { t } = useTranslation('board')
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  return t('call.zone', { city })
}

/** The time zones in which an agreement's dates can be told, from east to west. */
export const ZONES = [
  'America/St_Johns',
  'America/Halifax',
  'America/Toronto',
  'America/Winnipeg',
  'America/Regina',
  'America/Edmonton',
  'America/Whitehorse',
  'America/Vancouver',
] as const
export type Zone = (typeof ZONES)[number]

/** The zone of most people of a province or territory; where it has several, the form lets one choose. */
const ZONE_OF: Partial<Record<string, Zone>> = {
  'CA-NL': 'America/St_Johns',
  'CA-NB': 'America/Halifax',
  'CA-NS': 'America/Halifax',
  'CA-PE': 'America/Halifax',
  'CA-MB': 'America/Winnipeg',
  'CA-SK': 'America/Regina',
  'CA-AB': 'America/Edmonton',
  'CA-NT': 'America/Edmonton',
  'CA-YT': 'America/Whitehorse',
  'CA-BC': 'America/Vancouver',
}

/** The zone that a form offers first for an organization of this province or territory. */
export function zoneOf(jurisdiction: string | undefined): Zone {
  return ZONE_OF[jurisdiction ?? ''] ?? 'America/Toronto'
}

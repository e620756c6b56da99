import type { Words } from '#machines/words.ts'

/** The schedules that agreements of this kind usually have, by the letter under which they are cited (reference §3, section 31). */
export const SCHEDULE_KINDS = {
  A: { fr: 'Parties et coordonnées', en: 'Parties and contacts' },
  B: { fr: 'Matrice des responsabilités', en: 'Matrix of responsibilities' },
  C: { fr: 'Correspondance des définitions', en: 'Mapping of definitions' },
  D: { fr: 'Assurances', en: 'Insurance' },
  E: { fr: 'Données', en: 'Data' },
  F: { fr: 'Budget', en: 'Budget' },
  G: { fr: 'Lieux', en: 'Sites' },
  H: { fr: 'Protocole sur les données autochtones', en: 'Indigenous data protocol' },
  I: { fr: 'Communications', en: 'Communications' },
  J: { fr: 'Feuillet pour petites entreprises', en: 'One page for small employers' },
} as const satisfies Record<string, Words>

export type ScheduleKind = keyof typeof SCHEDULE_KINDS
export const KIND_LETTERS = Object.keys(SCHEDULE_KINDS) as ScheduleKind[]

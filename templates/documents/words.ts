import type { Allocation, Letter, PartyType } from '#machines/vocabulary.ts'
import type { Language, Words } from '#machines/words.ts'

/** The language tags that the document carries. */
export const LANG = { fr: 'fr-CA', en: 'en-CA' } as const satisfies Record<Language, string>

export const LABEL = {
  instrument: { fr: 'Protocole d’entente', en: 'Memorandum of understanding' },
  between: { fr: 'Parties', en: 'Parties' },
  text: { fr: 'Texte de l’entente', en: 'Text of the agreement' },
  rule: { fr: 'Règle de décision', en: 'Rule of decision' },
  life: { fr: 'Effet et durée', en: 'Effect and term' },
  matrix: { fr: 'Répartition des responsabilités', en: 'Who is responsible for what' },
  responsibility: { fr: 'Responsabilité', en: 'Responsibility' },
  signatures: { fr: 'Signatures', en: 'Signatures' },
  evidence: { fr: 'Preuve', en: 'Evidence' },
  effort: { fr: 'Effort', en: 'Effort' },
  funder: { fr: 'Financement', en: 'Funding' },
  due: { fr: 'Quand', en: 'When' },
  schedule: { fr: 'Annexe', en: 'Schedule' },
  reservation: { fr: 'Réserve', en: 'Reservation' },
  page: { fr: 'Page', en: 'Page' },
  digest: { fr: 'Empreinte SHA-256', en: 'SHA-256 digest' },
  noDigest: { fr: 'Copie de travail, sans valeur', en: 'Working copy, not binding' },
  name: { fr: 'Nom', en: 'Name' },
  title: { fr: 'Titre', en: 'Title' },
  date: { fr: 'Date', en: 'Date' },
  place: { fr: 'Lieu', en: 'Place' },
  signature: { fr: 'Signature', en: 'Signature' },
} as const satisfies Record<string, Words>

export const LETTER: Record<Letter, Words> = {
  A: { fr: 'Rend compte', en: 'Accountable' },
  R: { fr: 'Responsable', en: 'Responsible' },
  C: { fr: 'À consulter', en: 'Consulted' },
  I: { fr: 'À informer', en: 'Informed' },
}

/** Why each letter matters to who holds it; printed once, above the matrix. */
export const LETTER_MEANING: Record<Letter, Words> = {
  A: { fr: 'répond du résultat devant les autres', en: 'answers to the others for the result' },
  R: { fr: 'fait le travail', en: 'does the work' },
  C: { fr: 'donne son avis avant', en: 'is heard before' },
  I: { fr: 'est mise au courant', en: 'is told' },
}

export const PARTY_TYPE: Record<PartyType, Words> = {
  institution: { fr: 'Établissement', en: 'Institution' },
  employer: { fr: 'Employeur', en: 'Employer' },
  sme: { fr: 'Petite ou moyenne entreprise', en: 'Small or medium enterprise' },
  union: { fr: 'Syndicat', en: 'Union' },
  indigenous: { fr: 'Organisation autochtone', en: 'Indigenous organization' },
  government: { fr: 'Gouvernement', en: 'Government' },
  community: { fr: 'Organisme communautaire', en: 'Community organization' },
  learner_association: { fr: 'Association étudiante', en: 'Learner association' },
  coordinator: { fr: 'Organisme coordonnateur', en: 'Coordinating organization' },
}

/** How a duty falls on several responsible parties. */
export const ALLOCATION: Record<Allocation, Words> = {
  each: { fr: 'chacune pour sa part', en: 'each for its own part' },
  one: { fr: 'une seule pour toutes', en: 'one for all' },
  joint: { fr: 'ensemble', en: 'jointly' },
}

/** A label before what it names: French puts a no-break space before the colon. */
export function labelled(label: Words, language: Language): string {
  return language === 'fr' ? `${label.fr}\u00a0: ` : `${label.en}: `
}

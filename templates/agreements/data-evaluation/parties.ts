import type { TemplateParty } from '../template.ts'

/** Who shares data, and who is asked about it (reference §5.6). */
export const sharingParties: readonly TemplateParty[] = [
  {
    type: 'institution',
    min: 2,
    max: null,
    essential: true,
    note: {
      fr: 'Au moins deux établissements, qui mesurent les mêmes choses de la même façon.',
      en: 'At least two institutions, which measure the same things the same way.',
    },
  },
  {
    type: 'coordinator',
    min: 1,
    max: 1,
    essential: true,
    note: {
      fr: 'Un organisme coordonnateur, qui garde les données communes. L’une des autres parties peut remplir ce rôle.',
      en: 'One coordinating organization, which keeps the shared data. One of the other Parties can fill this role.',
    },
  },
  {
    type: 'indigenous',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Indispensable si ses données sont visées. Le partenaire précise pour qui il parle, et une lectrice ou un lecteur autochtone relit le texte avant qu’il serve.',
      en: 'Indispensable if its data are in scope. The partner says for whom it speaks, and an Indigenous reader reviews the text before use.',
    },
  },
  {
    type: 'employer',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Un employeur qui dit ce qu’il sait des stages et des embauches.',
      en: 'An employer that says what it knows of placements and hirings.',
    },
  },
  {
    type: 'sme',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Une PME remplit une page par stage. Aucun autre rapport n’est exigé d’elle en vertu de l’entente.',
      en: 'An SME completes one page per placement. No other report is required of it under the agreement.',
    },
  },
  {
    type: 'government',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Un ministère ou un bailleur de fonds qui lit les résultats ou en fournit.',
      en: 'A ministry or a funder that reads results or supplies some.',
    },
  },
  {
    type: 'learner_association',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Recommandée : elle est consultée sur le formulaire de consentement.',
      en: 'Recommended: it is consulted on the consent form.',
    },
  },
]

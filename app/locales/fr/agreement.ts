/** What stands above the pages of one agreement. */
export const agreement = {
  overline_one: 'Protocole d’entente · {{count}} organisation',
  overline_other: 'Protocole d’entente · {{count}} organisations',
  until: 'jusqu’au {{deadline}}',
  paused: 'appel suspendu',
  from: 'en vigueur le {{date}}',
  stage: {
    review: 'En révision',
    call: 'Appel au consensus',
    agreed: 'Texte convenu',
    signing: 'Signature',
    in_force: 'En vigueur',
  },
  tab: {
    goals: 'Objectifs',
    text: 'Texte',
    responsibilities: 'Responsabilités',
    consensus: 'Consensus',
    commitments: 'Nos engagements',
    parties: 'Parties',
    signature: 'Signature',
    documents: 'Documents',
    history: 'Historique',
  },
  seat: {
    label: 'Organisation pour laquelle vous lisez',
    now: 'Vous lisez pour {{party}}.',
    change: 'Lire pour {{party}}',
  },
}

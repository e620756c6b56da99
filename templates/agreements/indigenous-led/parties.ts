import type { TemplateParty } from '../template.ts'

/** Who comes to an Indigenous partner's table (reference §5.4). */
export const partnershipParties: readonly TemplateParty[] = [
  {
    type: 'indigenous',
    min: 1,
    max: null,
    essential: true,
    note: {
      fr: 'Le gouvernement ou l’organisme autochtone qui réunit les autres et tient la plume. Il précise pour qui il parle, et une lectrice ou un lecteur autochtone relit le texte avant qu’il serve.',
      en: 'The Indigenous government or organization that brings the others together and holds the pen. It says for whom it speaks, and an Indigenous reader reviews the text before use.',
    },
  },
  {
    type: 'institution',
    min: 1,
    max: null,
    essential: true,
    note: {
      fr: 'Chaque établissement qui offre le programme avec le partenaire autochtone et en reconnaît les acquis.',
      en: 'Each institution that offers the program with the Indigenous partner and recognizes its learning.',
    },
  },
  {
    type: 'employer',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Chaque employeur qui accueille des personnes apprenantes dans un milieu culturellement sûr.',
      en: 'Each employer that hosts learners in a culturally safe workplace.',
    },
  },
  {
    type: 'sme',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Une PME de la communauté ou des environs. Elle suit un parcours allégé.',
      en: 'An SME of the community or nearby. It follows a lighter track.',
    },
  },
  {
    type: 'government',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Un bailleur de fonds ou un ministère, à titre de partie ou d’observateur. S’il est absent, nommez qui verse les allocations.',
      en: 'A funder or a ministry, as a party or as an observer. If it is absent, name who pays the stipends.',
    },
  },
  {
    type: 'community',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Un organisme qui soutient les personnes apprenantes et leurs familles.',
      en: 'A body that supports learners and their families.',
    },
  },
  {
    type: 'learner_association',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Un regroupement de personnes étudiantes autochtones, pour que leur voix compte dans l’évaluation.',
      en: 'A group of Indigenous students, so that their voice counts in the evaluation.',
    },
  },
]

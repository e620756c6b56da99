import type { TemplateParty } from '../template.ts'

/** Who belongs in a placement framework (reference §5.2). */
export const hostPlacementParties: readonly TemplateParty[] = [
  {
    type: 'institution',
    min: 1,
    max: null,
    essential: true,
    note: {
      fr: 'Chaque établissement qui envoie des personnes apprenantes. Tous s’expriment sur chaque clause.',
      en: 'Each institution that sends learners. All speak on each clause.',
    },
  },
  {
    type: 'employer',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Au moins un employeur ou une PME. Sans employeur, nommez qui répond des responsabilités qui lui reviennent.',
      en: 'At least one employer or SME. Without an employer, name who answers for the responsibilities that fall to it.',
    },
  },
  {
    type: 'sme',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Chaque petite ou moyenne entreprise qui accueille un stage. Elle suit un volet allégé de 12 responsabilités au plus.',
      en: 'Each small or medium enterprise that hosts a placement. It follows a lighter track of at most 12 responsibilities.',
    },
  },
  {
    type: 'coordinator',
    min: 0,
    max: 1,
    essential: false,
    note: {
      fr: 'Un organisme qui tient le secrétariat et accompagne les PME; un établissement peut aussi remplir ce rôle.',
      en: 'A body that acts as secretariat and supports SMEs; an institution can also fill this role.',
    },
  },
  {
    type: 'union',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Chaque syndicat dont une unité de négociation est touchée par les stages.',
      en: 'Each union with a bargaining unit that the placements affect.',
    },
  },
  {
    type: 'learner_association',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Une association étudiante, d’ordinaire à titre d’observatrice.',
      en: 'A learner association, usually as an observer.',
    },
  },
]

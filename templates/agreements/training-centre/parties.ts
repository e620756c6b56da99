import type { TemplateParty } from '../template.ts'

/** Who builds and runs a training centre (reference §5.5). */
export const trainingCentreParties: readonly TemplateParty[] = [
  {
    type: 'institution',
    min: 1,
    max: null,
    essential: true,
    note: {
      fr: 'Chaque établissement qui forme des personnes apprenantes dans le centre.',
      en: 'Each institution that trains learners in the centre.',
    },
  },
  {
    type: 'employer',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Au moins un employeur, un syndicat ou un partenaire autochtone. Sans employeur, nommez qui répond des responsabilités qui lui reviennent.',
      en: 'At least one employer, union or Indigenous partner. Without an employer, name who answers for the responsibilities that fall to it.',
    },
  },
  {
    type: 'union',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Un syndicat dont les membres enseignent le métier ou travaillent dans le centre.',
      en: 'A union whose members teach the trade or work in the centre.',
    },
  },
  {
    type: 'indigenous',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Tout partenaire autochtone dont les terres, les membres ou les savoirs sont touchés. Sans lui, retirez la clause qui le concerne.',
      en: 'Any Indigenous partner whose lands, members or knowledge are affected. Without one, remove the clause that concerns it.',
    },
  },
  {
    type: 'government',
    min: 0,
    max: null,
    essential: false,
    note: {
      fr: 'Un bailleur de fonds, qui signe en dernier. Sans lui, confiez à l’établissement la responsabilité sur les crédits publics, ou retirez-la.',
      en: 'A funder, which signs last. Without one, give the institution the responsibility on public appropriations, or remove it.',
    },
  },
  {
    type: 'coordinator',
    min: 0,
    max: 1,
    essential: false,
    note: {
      fr: 'Un organisme qui exploite le centre; l’une des autres parties peut remplir ce rôle.',
      en: 'A body that runs the centre; one of the other Parties can fill this role.',
    },
  },
]

import type { AgreementTemplate } from './template.ts'
import { closing } from './union-training/closing.ts'
import { opening } from './union-training/opening.ts'
import { placements } from './union-training/placements.ts'
import { work } from './union-training/work.ts'

/** A union, its employers and the colleges that train: everyone agrees or nothing is adopted (reference §5.3). */
export const unionTraining: AgreementTemplate = {
  id: 'union_training',
  name: {
    fr: 'Entente tripartite de formation et d’apprentissage en milieu syndiqué',
    en: 'Tripartite training and apprenticeship agreement in a unionized workplace',
  },
  summary: {
    fr: 'Pour un syndicat, un ou plusieurs employeurs et un ou plusieurs établissements qui accueillent ensemble des personnes apprenantes dans une unité de négociation. Elle règle le compagnonnage, la sécurité, la protection du travail et la voie vers l’apprentissage d’un métier. La convention collective prévaut toujours. C’est un point de départ et non un avis juridique : faites-le relire.',
    en: 'For a union, one or more employers and one or more institutions that together host learners in a bargaining unit. It settles journeyperson mentoring, safety, the protection of work and the pathway into apprenticeship. The collective agreement always prevails. It is a starting point and not legal advice: have it reviewed.',
  },
  parties: [
    {
      type: 'union',
      min: 1,
      max: null,
      essential: true,
      note: {
        fr: 'Le syndicat ou la section locale qui représente l’unité de négociation touchée. Son exécutif confirme souvent la signature par une résolution.',
        en: 'The union or local that represents the affected bargaining unit. Its executive often confirms the signature by resolution.',
      },
    },
    {
      type: 'employer',
      min: 1,
      max: null,
      essential: true,
      note: {
        fr: 'Chaque employeur qui accueille des personnes apprenantes dans cette unité.',
        en: 'Each employer that hosts learners in that unit.',
      },
    },
    {
      type: 'institution',
      min: 1,
      max: null,
      essential: true,
      note: {
        fr: 'Chaque établissement qui forme les personnes apprenantes et reconnaît leurs acquis.',
        en: 'Each institution that trains the learners and recognizes their learning.',
      },
    },
    {
      type: 'government',
      min: 0,
      max: 1,
      essential: false,
      note: {
        fr: 'L’autorité de l’apprentissage de la province ou du territoire, d’ordinaire à titre d’observatrice.',
        en: 'The apprenticeship authority of the province or territory, usually as an observer.',
      },
    },
    {
      type: 'community',
      min: 0,
      max: null,
      essential: false,
      note: {
        fr: 'Un partenaire de préparation à l’emploi qui aide les personnes apprenantes avant leur arrivée.',
        en: 'A pre-employment partner that helps learners before they arrive.',
      },
    },
  ],
  policy: {
    rule: 'unanimity',
    classes: [],
    quorum: 1,
    everyClassPresent: true,
    standAsideMax: 0,
    tacit: { allowed: false, days: 0, smeDays: 0, neverFor: ['indigenous', 'government'] },
    minimumCallDays: 10,
  },
  ruleInWords: {
    fr: 'Chaque clause est adoptée quand toutes les parties l’acceptent expressément, avec ou sans réserve. Le silence ne vaut jamais acceptation. S’abstenir ou se tenir à l’écart empêche l’adoption. Une partie à qui la clause confie une tâche l’accepte ou s’y oppose; elle ne peut pas se tenir à l’écart. Exemple : si le syndicat se tient à l’écart de la clause sur l’évaluation, qui ne lui confie aucune tâche, alors cette clause n’est pas adoptée, même si l’employeur et l’établissement l’acceptent. Le groupe reprend le texte avec le syndicat jusqu’à ce qu’il puisse l’accepter. Les positions déjà prises sur les autres clauses sont conservées, sauf si elles dépendent du texte repris.',
    en: 'Each clause is adopted when all Parties expressly accept it, with or without a reservation. Silence never counts as acceptance. Abstaining or standing aside prevents adoption. A Party to which the clause gives a task accepts it or objects to it; it may not stand aside. Example: if the union stands aside on the evaluation clause, which gives it no task, then that clause is not adopted, even if the employer and the institution accept it. The group reworks the text with the union until it can accept it. Positions already taken on the other clauses are kept, unless those clauses depend on the reworked text.',
  },
  signingTurns: [['union'], ['employer'], ['institution']],
  smeLite: null,
  clauses: [...opening, ...placements, ...work, ...closing],
}

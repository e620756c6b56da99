import { clause } from '../template.ts'

/** What happens in a placement: its quality, its supervision, its safety. */
export const placements = [
  clause({
    key: 'quality',
    section: 'quality',
    title: { fr: 'Qualité des stages', en: 'Placement quality' },
    summary: {
      fr: 'Chaque stage a une description écrite par les deux côtés, revue à mi-parcours.',
      en: 'Each placement has a description written by both sides, reviewed at mid-point.',
    },
    text: [
      {
        fr: 'Chaque stage repose sur une description que l’établissement et l’organisation d’accueil adoptent avant l’affichage. Cette description indique les tâches, les résultats d’apprentissage, la durée, le lieu et les critères de réussite.',
        en: 'Each placement rests on a description that the institution and the host organization adopt before posting. This description states the tasks, the learning outcomes, the length, the place and the success criteria.',
      },
      {
        fr: 'Un ajustement convenu à mi-stage est inscrit dans la description. Il ne réduit ni la rémunération annoncée ni la reconnaissance prévue.',
        en: 'An adjustment agreed at mid-placement is entered in the description. It reduces neither the pay announced nor the recognition planned.',
      },
    ],
    dependsOn: ['definitions'],
    responsibilities: ['qua-01', 'qua-06'],
  }),
  clause({
    key: 'supervision',
    section: 'quality',
    title: { fr: 'Supervision', en: 'Supervision' },
    summary: {
      fr: 'Chaque personne apprenante a une personne superviseure qui connaît le travail et qui a le temps de la guider.',
      en: 'Each learner has a supervisor who knows the work and has the time to guide.',
    },
    text: [
      {
        fr: 'La personne superviseure connaît le travail confié à la personne apprenante. L’organisation d’accueil s’engage à lui accorder le temps nécessaire pendant les heures de travail. Ses questions sont adressées au point de contact de l’établissement.',
        en: 'The supervisor knows the work given to the learner. The host organization will allow the supervisor the time needed during working hours. The supervisor’s questions are addressed to the institution’s contact point.',
      },
      {
        fr: 'Si la personne superviseure s’absente plus de cinq jours ouvrables, la personne de relève prend sa place. L’organisation d’accueil s’engage à en aviser l’établissement.',
        en: 'If the supervisor is away for more than five business days, the back-up takes over. The host organization will notify the institution of it.',
      },
    ],
    responsibilities: ['sup-01'],
  }),
  clause({
    key: 'safety',
    section: 'safety',
    title: { fr: 'Santé, sécurité et assurances', en: 'Health, safety and insurance' },
    summary: {
      fr: 'Personne ne commence sans couverture ni orientation. Un accident est signalé dans les 24 heures, et chaque partie est assurée.',
      en: 'Nobody starts without coverage and orientation. An accident is reported within 24 hours, and each Party is insured.',
    },
    text: [
      {
        fr: 'Aucun stage ne commence avant que la couverture d’indemnisation soit confirmée par écrit. L’organisation d’accueil s’engage à donner une orientation en santé et en sécurité avant toute tâche. Elle s’engage à aviser l’établissement d’un accident au plus tard 24 heures après qu’il survient.',
        en: 'No placement starts before workers’ compensation coverage is confirmed in writing. The host organization will give a health and safety orientation before any task. It will notify the institution of an accident no later than 24 hours after it occurs.',
      },
      {
        fr: 'La personne apprenante peut refuser un travail qu’elle croit dangereux. Aucune partie n’exerce de représailles contre elle. Chaque partie s’engage à maintenir l’assurance indiquée à l’annexe D, pour le montant par événement qui y figure.',
        en: 'The learner may refuse work that the learner believes to be dangerous. No Party retaliates against the learner. Each Party will maintain the insurance set out in Schedule D, for the amount per occurrence stated there.',
      },
    ],
    responsibilities: ['saf-01', 'saf-02'],
  }),
]

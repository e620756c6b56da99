import { clause } from '../template.ts'

/** What happens in the workplace: skills, supervision, safety, respect and access. */
export const placements = [
  clause({
    key: 'recognition',
    section: 'quality',
    title: { fr: 'Compétences et reconnaissance', en: 'Skills and recognition' },
    summary: {
      fr: 'Les stages suivent une carte des compétences tenue en commun. Les heures travaillées sont écrites et restent acquises.',
      en: 'Placements follow a skills map kept together. Hours worked are written down and stay credited.',
    },
    text: [
      {
        fr: 'Les stages se fondent sur la carte des compétences que les parties tiennent ensemble. Des personnes qui exercent le métier participent à sa révision.',
        en: 'Placements are built on the skills map that the Parties keep together. People who practise the trade take part in its review.',
      },
      {
        fr: 'L’établissement décide de l’attribution des crédits et des attestations. L’avis de l’employeur et celui de la compagne ou du compagnon comptent dans l’évaluation.',
        en: 'The institution decides on credits and attestations. The views of the employer and of the journeyperson count in the assessment.',
      },
      {
        fr: 'L’employeur s’engage à inscrire dans un relevé les heures effectuées. Il s’engage à remettre ce relevé à la personne apprenante dans les 15 jours qui suivent la fin du stage. Les heures inscrites restent reconnues après la fin de l’entente.',
        en: 'The employer will enter the hours worked in a record. It will give this record to the learner within 15 days after the placement ends. Recorded hours stay credited after this agreement ends.',
      },
    ],
    responsibilities: ['qua-03', 'qua-07'],
  }),
  clause({
    key: 'supervision',
    section: 'quality',
    title: { fr: 'Supervision et compagnonnage', en: 'Supervision and journeyperson mentoring' },
    summary: {
      fr: 'Chaque personne apprenante est guidée par une personne du métier, volontaire et payée pour ce temps.',
      en: 'Each learner is guided by a person of the trade, who volunteers and is paid for that time.',
    },
    text: [
      {
        fr: 'Chaque personne apprenante travaille sous la direction d’une compagne ou d’un compagnon désigné avant son arrivée. Le rôle de compagne ou de compagnon est volontaire. L’employeur s’engage à compter le temps de mentorat comme du temps de travail.',
        en: 'Each learner works under the direction of a journeyperson assigned before arrival. The role of journeyperson mentor is voluntary. The employer will count mentoring time as working time.',
      },
      {
        fr: 'Le nombre de personnes apprenantes par compagne ou compagnon ne dépasse jamais le ratio que fixe la loi, la convention collective ou l’annexe, selon le plus bas des trois. Guider une personne apprenante ne sert ni de motif de discipline ni de motif d’évaluation défavorable.',
        en: 'The number of learners per journeyperson never exceeds the ratio set by law, the collective agreement or the schedule, whichever of the three is lowest. Guiding a learner is neither a ground for discipline nor a ground for an unfavourable appraisal.',
      },
    ],
    dependsOn: ['definitions'],
    responsibilities: ['sup-03', 'sup-06'],
  }),
  clause({
    key: 'safety',
    section: 'safety',
    title: { fr: 'Santé, sécurité et assurances', en: 'Health, safety and insurance' },
    summary: {
      fr: 'Personne ne commence à travailler sans couverture, sans orientation ni équipement. Un accident est signalé dans les 24 heures.',
      en: 'Nobody starts work without coverage, orientation and equipment. An accident is reported within 24 hours.',
    },
    text: [
      {
        fr: 'Aucune tâche ne commence avant que la couverture d’indemnisation soit confirmée, que l’orientation soit donnée et que l’équipement soit fourni. L’employeur s’engage à appliquer à la personne apprenante les mêmes règles de santé et de sécurité qu’à son personnel.',
        en: 'No task begins before workers’ compensation coverage is confirmed, orientation is given and equipment is supplied. The employer will apply to the learner the same health and safety rules as to its staff.',
      },
      {
        fr: 'L’employeur s’engage à informer le comité de santé et de sécurité de la présence de personnes apprenantes. Il s’engage à aviser l’établissement et le syndicat d’un accident au plus tard 24 heures après qu’il survient.',
        en: 'The employer will inform the health and safety committee of the presence of learners. It will notify the institution and the union of an accident no later than 24 hours after it occurs.',
      },
      {
        fr: 'Chaque partie s’engage à maintenir l’assurance indiquée à l’annexe D.',
        en: 'Each Party will maintain the insurance set out in Schedule D.',
      },
    ],
    responsibilities: ['saf-01', 'saf-03', 'saf-04'],
  }),
  clause({
    key: 'respect',
    section: 'safety',
    title: { fr: 'Droit de refus et respect des personnes', en: 'Right to refuse and respect for people' },
    summary: {
      fr: 'Une personne apprenante peut refuser un travail dangereux et signaler un abus sans rien y perdre.',
      en: 'A learner may refuse dangerous work and report abuse without losing anything by it.',
    },
    text: [
      {
        fr: 'La personne apprenante peut refuser un travail qu’elle croit dangereux, comme toute personne salariée. Elle s’adresse, à son choix, à la personne superviseure, au syndicat ou à l’établissement.',
        en: 'The learner may refuse work that the learner believes to be dangerous, as any employee does. The learner turns, at the learner’s choice, to the supervisor, the union or the institution.',
      },
      {
        fr: 'La partie qui reçoit un signalement s’engage à le traiter sans délai et avec discrétion. Le retrait d’une personne apprenante du milieu pour la protéger ne lui fait perdre ni crédit ni heure reconnue.',
        en: 'A Party that receives a report will handle it without delay and with discretion. Removing a learner from the site for protection costs the learner neither credit nor recognized hours.',
      },
    ],
    responsibilities: ['saf-06', 'saf-07'],
  }),
  clause({
    key: 'equity',
    section: 'equity',
    title: { fr: 'Équité et accessibilité', en: 'Equity and accessibility' },
    summary: {
      fr: 'La formation est ouverte à toutes et à tous, et les mesures d’adaptation sont réglées avant le stage.',
      en: 'Training is open to all, and accommodation is settled before the placement.',
    },
    text: [
      {
        fr: 'Les parties s’engagent à accueillir les personnes apprenantes sans discrimination. Elles s’engagent à faire connaître la formation aux groupes peu présents dans le métier.',
        en: 'The Parties will receive learners without discrimination. They will make the training known to groups seldom present in the trade.',
      },
      {
        fr: 'L’établissement et l’employeur s’engagent à convenir des mesures d’adaptation avant le début du stage. Ils partagent seulement les renseignements nécessaires, avec le consentement de la personne apprenante. Une mesure d’adaptation respecte la convention collective et les lois sur les droits de la personne.',
        en: 'The institution and the employer will agree on accommodation before the placement starts. They share only the information needed, with the learner’s consent. An accommodation complies with the collective agreement and human rights laws.',
      },
    ],
  }),
]

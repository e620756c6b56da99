import { clause } from '../template.ts'

/** How people learn and work in the centre: its layout, its safety, its access, and whose voice is heard first. */
export const people = [
  clause({
    key: 'design',
    section: 'quality',
    title: {
      fr: 'Un véritable lieu de travail, et son partage',
      en: 'A genuine workplace, and how it is shared',
    },
    summary: {
      fr: 'Le centre est aménagé avec les gens du métier. Chaque partie y a un accès annoncé d’avance.',
      en: 'The centre is laid out with people of the trade. Each Party has access to it that is announced ahead.',
    },
    text: [
      {
        fr: 'Le plan du centre reproduit un lieu de travail du métier : ses postes, ses outils, son rythme et ses règles. Les personnes qui exercent le métier et les personnes apprenantes sont consultées avant l’adoption du plan.',
        en: 'The plan of the centre reproduces a workplace of the trade: its stations, its tools, its pace and its rules. People who practise the trade and learners are consulted before the plan is adopted.',
      },
      {
        fr: 'Chaque partie a accès au centre selon la part inscrite à l’annexe F. Le calendrier d’utilisation est affiché au moins 30 jours d’avance. Une partie peut céder à une autre une plage dont elle ne se sert pas.',
        en: 'Each Party has access to the centre according to the share entered in Schedule F. The calendar of use is posted at least 30 days ahead. A Party may give another a period that it does not use.',
      },
      {
        fr: 'L’établissement décide de l’attribution des crédits et des attestations. L’avis des personnes qui dirigent les tâches compte dans l’évaluation.',
        en: 'The institution decides on credits and attestations. The views of the people who direct the tasks count in the assessment.',
      },
    ],
    dependsOn: ['scope'],
    responsibilities: ['qua-04'],
  }),
  clause({
    key: 'safety',
    section: 'safety',
    title: { fr: 'Santé, sécurité et assurances', en: 'Health, safety and insurance' },
    summary: {
      fr: 'Personne ne commence sans orientation ni équipement de protection, et une machine dangereuse est arrêtée. Un accident est signalé dans les 24 heures.',
      en: 'Nobody starts without orientation and protective equipment, and a dangerous machine is stopped. An accident is reported within 24 hours.',
    },
    text: [
      {
        fr: 'Aucune tâche ne commence dans le centre avant que l’orientation soit donnée et que l’équipement de protection soit remis. Les règles de santé et de sécurité du centre s’appliquent à toute personne qui s’y trouve.',
        en: 'No task begins in the centre before orientation is given and protective equipment is handed out. The health and safety rules of the centre apply to every person who is in it.',
      },
      {
        fr: 'L’organisme coordonnateur s’engage à faire inspecter l’équipement avant l’ouverture, puis chaque année. Un équipement jugé dangereux est arrêté et verrouillé jusqu’à sa réparation. Une personne que nomme le comité directeur peut arrêter toute activité pour un motif de sécurité.',
        en: 'The coordinating organization will have equipment inspected before opening, then every year. Equipment found dangerous is stopped and locked until it is repaired. A person named by the steering committee may stop any activity on safety grounds.',
      },
      {
        fr: 'La partie qui constate un accident s’engage à en aviser l’organisme coordonnateur et l’établissement au plus tard 24 heures après qu’il survient. L’annexe D indique l’assurance de chaque partie et celle du centre.',
        en: 'A Party that finds an accident will notify the coordinating organization and the institution of it no later than 24 hours after it occurs. Schedule D states the insurance of each Party and that of the centre.',
      },
    ],
    responsibilities: ['saf-02', 'saf-03', 'saf-04', 'saf-05'],
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
        fr: 'Une même politique contre le harcèlement, la discrimination et les violences à caractère sexuel est affichée dans le centre. La personne apprenante peut refuser un travail qu’elle croit dangereux et s’adresser à la personne de son choix.',
        en: 'The same policy against harassment, discrimination and sexual violence is posted in the centre. The learner may refuse work that the learner believes to be dangerous and turn to the person of the learner’s choice.',
      },
      {
        fr: 'La partie qui reçoit un signalement s’engage à le traiter sans délai et avec discrétion. Le retrait d’une personne pour la protéger ne lui coûte ni crédit ni accès à la formation.',
        en: 'A Party that receives a report will handle it without delay and with discretion. Removing a person for protection costs that person neither credit nor access to training.',
      },
    ],
    responsibilities: ['saf-07'],
  }),
  clause({
    key: 'equity',
    section: 'equity',
    title: { fr: 'Équité et accessibilité', en: 'Equity and accessibility' },
    summary: {
      fr: 'Le centre est accessible de l’entrée aux postes de travail. Les mesures d’adaptation sont réglées avant la première tâche.',
      en: 'The centre is accessible from the entrance to the work stations. Accommodation is settled before the first task.',
    },
    text: [
      {
        fr: 'Le centre est accessible aux personnes handicapées, de l’entrée aux postes de travail. L’équipement est choisi et réglé de façon à convenir à des morphologies différentes.',
        en: 'The centre is accessible to people with disabilities, from the entrance to the work stations. Equipment is chosen and set so that it suits different body types.',
      },
      {
        fr: 'Les personnes apprenantes sont accueillies sans discrimination. L’établissement s’engage à convenir des mesures d’adaptation avec la personne apprenante avant sa première tâche. Seuls les renseignements nécessaires sont partagés, avec le consentement de la personne apprenante.',
        en: 'Learners are received without discrimination. The institution will agree on accommodation with the learner before the first task. Only the information needed is shared, with the learner’s consent.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'indigenous',
    section: 'indigenous',
    title: { fr: 'Terres, savoirs et voix autochtones', en: 'Indigenous lands, knowledge and voice' },
    summary: {
      fr: 'Le partenaire autochtone décide expressément, selon ses règles et à son rythme. Son silence ne vaut jamais consentement.',
      en: 'The Indigenous partner decides expressly, under its own rules and in its own time. Its silence is never consent.',
    },
    text: [
      {
        fr: 'Le partenaire autochtone choisit lui-même la personne qui le représente. Aucune décision qui touche ses terres, ses membres, ses données ou ses savoirs n’est prise sans son accord exprès. Cet accord est donné selon ses propres règles et à son rythme; les délais de l’entente sont prolongés d’autant. Son silence ne vaut jamais consentement.',
        en: 'The Indigenous partner itself chooses the person who represents it. No decision that affects its lands, its members, its data or its knowledge is made without its express agreement. This agreement is given under its own rules and in its own time; deadlines under this agreement are extended accordingly. Its silence never counts as consent.',
      },
      {
        fr: 'Avant de creuser le sol ou de nommer le centre, les parties s’engagent à consulter le partenaire autochtone. Un savoir qu’il apporte à la formation est utilisé selon le protocole de l’annexe H. Il peut le retirer en tout temps.',
        en: 'Before breaking ground or naming the centre, the Parties will consult the Indigenous partner. Knowledge that it brings to training is used under the protocol in Schedule H. It may withdraw it at any time.',
      },
      {
        fr: 'L’accord d’un organisme ne remplace pas celui d’une Nation ou d’une communauté. Rien dans l’entente ne porte atteinte aux droits ancestraux ou issus de traités.',
        en: 'The agreement of an organization does not replace that of a Nation or a community. Nothing in this agreement affects Aboriginal or treaty rights.',
      },
    ],
  }),
]

import { clause } from '../template.ts'

/** What happens in a placement: its quality, its supervision, its safety, its access. */
export const placements = [
  clause({
    key: 'quality',
    section: 'quality',
    title: { fr: 'Qualité des stages et des milieux', en: 'Quality of placements and sites' },
    summary: {
      fr: 'Chaque stage suit une description approuvée. La vérification d’un milieu vaut pour tous les établissements.',
      en: 'Each placement follows an approved description. The check of a site is valid for all institutions.',
    },
    text: [
      {
        fr: 'Chaque stage repose sur une description approuvée, que la confirmation cite. L’établissement s’engage à remettre le plan d’apprentissage à la personne superviseure. Un ajustement convenu pendant le stage est joint à la confirmation. Il ne réduit ni la rémunération annoncée ni la reconnaissance prévue.',
        en: 'Each placement rests on an approved description, which the confirmation cites. The institution will give the learning plan to the supervisor. An adjustment agreed during the placement is attached to the confirmation. It reduces neither the pay announced nor the recognition planned.',
      },
      {
        fr: 'La vérification d’un milieu est valide pendant deux ans, sauf si le lieu ou les tâches changent. La partie qui vérifie un milieu s’engage à en verser le rapport au dossier commun.',
        en: 'The check of a site is valid for two years, unless the place or the tasks change. A Party that checks a site will place the report in the shared file.',
      },
      {
        fr: 'L’établissement décide seul de l’attribution des crédits, après avoir reçu l’avis de l’organisation d’accueil. Il peut regrouper ses visites avec celles d’un autre établissement.',
        en: 'The institution alone decides on credits, after it has received the views of the host organization. It may combine its visits with those of another institution.',
      },
    ],
    dependsOn: ['definitions'],
    responsibilities: ['qua-01', 'qua-02', 'qua-05', 'qua-06', 'qua-08'],
  }),
  clause({
    key: 'supervision',
    section: 'quality',
    title: { fr: 'Supervision et liaison', en: 'Supervision and liaison' },
    summary: {
      fr: 'Chaque personne apprenante est guidée par quelqu’un qui connaît le travail et qui en a le temps. L’établissement répond aux questions.',
      en: 'Each learner is guided by someone who knows the work and has the time for it. The institution answers questions.',
    },
    text: [
      {
        fr: 'La personne superviseure connaît le travail confié à la personne apprenante. L’organisation d’accueil s’engage à lui accorder le temps nécessaire pendant les heures de travail. Si la personne superviseure s’absente plus de cinq jours ouvrables, la personne de relève prend sa place et la personne de liaison en est avisée.',
        en: 'The supervisor knows the work given to the learner. The host organization will allow the supervisor the time needed during working hours. If the supervisor is away for more than five business days, the back-up takes over and the liaison is told.',
      },
      {
        fr: 'Le nombre maximal de personnes apprenantes par personne superviseure figure à l’annexe G, pour chaque lieu. La loi ou une convention collective peut fixer un nombre plus bas, qui s’applique alors.',
        en: 'The maximum number of learners per supervisor appears in Schedule G, for each site. The law or a collective agreement may set a lower number, which then applies.',
      },
      {
        fr: 'La formation des personnes superviseures se donne aussi en ligne. Une formation suivie avec un établissement est reconnue par tous les autres.',
        en: 'Training of supervisors is also given online. Training taken with one institution is recognized by all the others.',
      },
    ],
    responsibilities: ['sup-01', 'sup-02', 'sup-03', 'sup-04'],
  }),
  clause({
    key: 'safety',
    section: 'safety',
    title: { fr: 'Santé, sécurité et assurances', en: 'Health, safety and insurance' },
    summary: {
      fr: 'Personne ne commence sans couverture ni orientation. Un accident est signalé par téléphone, puis par écrit dans les 24 heures.',
      en: 'Nobody starts without coverage and orientation. An accident is reported by telephone, then in writing within 24 hours.',
    },
    text: [
      {
        fr: 'Aucun stage ne commence avant que la couverture d’indemnisation soit confirmée par écrit. La confirmation nomme la partie qui fournit cette couverture. L’organisation d’accueil s’engage à appliquer à la personne apprenante les mêmes règles de santé et de sécurité qu’à son personnel.',
        en: 'No placement starts before workers’ compensation coverage is confirmed in writing. The confirmation names the Party that provides this coverage. The host organization will apply to the learner the same health and safety rules as to its staff.',
      },
      {
        fr: 'L’organisation d’accueil s’engage à joindre la personne de liaison par téléphone dès qu’un accident survient. L’avis écrit suit au plus tard 24 heures après l’accident.',
        en: 'The host organization will reach the liaison by telephone as soon as an accident occurs. The written notice follows no later than 24 hours after the accident.',
      },
      {
        fr: 'L’annexe D indique l’assurance de chaque partie et le montant par événement. Une même attestation d’assurance vaut pour tous les établissements.',
        en: 'Schedule D states the insurance of each Party and the amount per occurrence. The same certificate of insurance is valid for all institutions.',
      },
    ],
    responsibilities: ['saf-01', 'saf-02', 'saf-03', 'saf-05'],
  }),
  clause({
    key: 'respect',
    section: 'safety',
    title: {
      fr: 'Droit de refus, respect et retrait du milieu',
      en: 'Right to refuse, respect and removal from the site',
    },
    summary: {
      fr: 'Une personne apprenante peut refuser un travail dangereux et signaler un abus sans rien y perdre.',
      en: 'A learner may refuse dangerous work and report abuse without losing anything by it.',
    },
    text: [
      {
        fr: 'La personne apprenante peut refuser un travail qu’elle croit dangereux. Elle s’adresse, à son choix, à la personne superviseure, à la personne de liaison ou à l’association étudiante. Un refus ou un signalement fait de bonne foi ne lui coûte ni crédit ni rémunération déjà gagnée.',
        en: 'The learner may refuse work that the learner believes to be dangerous. The learner turns, at the learner’s choice, to the supervisor, the liaison or the learner association. A refusal or a report made in good faith costs the learner neither credit nor pay already earned.',
      },
      {
        fr: 'La partie qui reçoit un signalement s’engage à le traiter sans délai et avec discrétion. Après un retrait ou une suspension, l’établissement s’engage à offrir à la personne apprenante une autre façon de terminer son programme.',
        en: 'A Party that receives a report will handle it without delay and with discretion. After a removal or a suspension, the institution will offer the learner another way to finish the program.',
      },
    ],
    responsibilities: ['saf-06', 'saf-07', 'saf-09'],
  }),
  clause({
    key: 'equity',
    section: 'equity',
    title: { fr: 'Équité et mesures d’adaptation', en: 'Equity and accommodation' },
    summary: {
      fr: 'Les mesures d’adaptation sont réglées avant le stage et suivent la personne. Son dossier médical reste à l’établissement.',
      en: 'Accommodation is settled before the placement and follows the person. Medical files stay with the institution.',
    },
    text: [
      {
        fr: 'Les personnes apprenantes sont accueillies sans discrimination. L’établissement s’engage à proposer les mesures d’adaptation à l’organisation d’accueil avant la signature de la confirmation. La confirmation indique la langue du stage.',
        en: 'Learners are received without discrimination. The institution will propose accommodation to the host organization before the confirmation is signed. The confirmation states the language of the placement.',
      },
      {
        fr: 'Une mesure d’adaptation convenue suit la personne apprenante d’un milieu à l’autre, si elle y consent. Les renseignements médicaux restent à l’établissement.',
        en: 'An agreed accommodation follows the learner from one site to another, if the learner consents to it. Medical information stays with the institution.',
      },
    ],
    responsibilities: ['equ-02'],
  }),
]

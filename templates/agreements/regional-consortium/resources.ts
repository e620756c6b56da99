import { clause } from '../template.ts'

/** Money, information, ideas, and how the parties know whether it works. */
export const resources = [
  clause({
    key: 'finance',
    section: 'finance',
    title: { fr: 'Rémunération et contributions', en: 'Pay and contributions' },
    summary: {
      fr: 'La rémunération est annoncée puis versée. Chaque partie écrit ce qu’elle apporte, et la suite du financement est prévue d’avance.',
      en: 'Pay is announced and then paid. Each Party writes down what it contributes, and what follows the funding is planned ahead.',
    },
    text: [
      {
        fr: 'L’organisation d’accueil s’engage à verser la rémunération annoncée. Elle ne la réduit jamais en cours de stage. La fin d’une subvention n’interrompt pas un stage en cours.',
        en: 'The host organization will pay the remuneration announced. It never reduces it during a placement. The end of a subsidy does not interrupt a current placement.',
      },
      {
        fr: 'Chaque partie s’engage à payer ses propres frais, sauf accord écrit différent. Les contributions en argent et en nature sont inscrites à l’annexe F. Une contribution qui dépend de crédits publics est due seulement si ces crédits sont votés. Une même dépense n’est pas réclamée deux fois.',
        en: 'Each Party will pay its own costs, unless agreed otherwise in writing. Cash and in-kind contributions are entered in Schedule F. A contribution that depends on public appropriations is owed only if these appropriations are voted. The same expense is not claimed twice.',
      },
      {
        fr: 'Une partie peut consulter sur demande les pièces qui justifient une dépense commune.',
        en: 'A Party may on request examine the records that support a shared expense.',
      },
    ],
    responsibilities: ['wag-01', 'fun-01', 'fun-05'],
  }),
  clause({
    key: 'data',
    section: 'data',
    title: { fr: 'Renseignements personnels', en: 'Personal information' },
    summary: {
      fr: 'Les parties partagent le strict nécessaire et le protègent. La personne apprenante voit son dossier.',
      en: 'The Parties share what is strictly needed and protect it. Learners see their own files.',
    },
    text: [
      {
        fr: 'Les renseignements partagés et les fins du partage sont énumérés à l’annexe E. Chaque partie s’engage à les protéger selon la loi qui s’applique à elle. Elle s’engage à les détruire ou à les rendre dès qu’ils ont cessé d’être utiles, sauf si la loi exige de les conserver.',
        en: 'The information shared and the purposes of sharing are listed in Schedule E. Each Party will protect it under the law that applies to that Party. It will destroy or return the information as soon as it has ceased to be useful, unless the law requires that it be kept.',
      },
      {
        fr: 'La personne apprenante peut consulter son dossier et le faire corriger. Les données que confie un partenaire autochtone suivent d’abord la clause sur les savoirs, les données et les voix autochtones.',
        en: 'The learner may examine the learner’s file and have it corrected. Data entrusted by an Indigenous partner first follow the clause on Indigenous knowledge, data and voice.',
      },
    ],
    dependsOn: ['indigenous'],
    responsibilities: ['dat-01', 'dat-04'],
  }),
  clause({
    key: 'ip',
    section: 'ip',
    title: {
      fr: 'Propriété intellectuelle et confidentialité',
      en: 'Intellectual property and confidentiality',
    },
    summary: {
      fr: 'Chaque partie garde ce qu’elle avait. Pour le reste, on s’entend par écrit avant le projet, en mots clairs.',
      en: 'Each Party keeps what it had. The rest is agreed in writing before the project, in clear words.',
    },
    text: [
      {
        fr: 'Chaque partie conserve la propriété intellectuelle qu’elle détient avant un stage. La titularité des prototypes, des logiciels et des rapports est convenue par écrit avant le début du projet, dans un langage que la personne apprenante comprend. La personne apprenante dispose d’au moins cinq jours ouvrables pour obtenir conseil. À défaut d’écrit, la loi applicable décide de la titularité.',
        en: 'Each Party keeps the intellectual property that it holds before a placement. Ownership of prototypes, software and reports is agreed in writing before the project starts, in language that the learner understands. The learner has at least five business days to seek advice. Failing a writing, the governing law decides ownership.',
      },
      {
        fr: 'Un savoir autochtone ne devient jamais la propriété d’une autre partie.',
        en: 'Indigenous knowledge never becomes the property of another Party.',
      },
      {
        fr: 'Une partie s’engage à garder confidentiel ce qui lui est remis à ce titre, pendant l’entente et les trois ans qui suivent. La confidentialité n’empêche pas la personne apprenante de décrire ses tâches et ses compétences.',
        en: 'A Party will keep confidential what is given to it as such, during this agreement and the three years that follow. Confidentiality does not prevent the learner from describing the learner’s tasks and skills.',
      },
    ],
    dependsOn: ['indigenous'],
  }),
  clause({
    key: 'communications',
    section: 'communications',
    title: { fr: 'Communications et visibilité', en: 'Communications and visibility' },
    summary: {
      fr: 'Une personne à joindre par partie, les deux langues en même temps, et l’accord de chacune avant d’utiliser son nom.',
      en: 'One person to reach per Party, both languages at once, and each Party’s agreement before its name is used.',
    },
    text: [
      {
        fr: 'Les points de contact figurent à l’annexe A. Un avis est donné par écrit et prend effet le jour ouvrable qui suit sa réception. Les annonces publiques paraissent en français et en anglais en même temps.',
        en: 'Contact points appear in Schedule A. A notice is given in writing and takes effect on the business day after it is received. Public announcements come out in French and English at the same time.',
      },
      {
        fr: 'Le nom ou le logo d’une partie est utilisé avec son accord écrit. Les annonces mentionnent le soutien des bailleurs de fonds selon l’annexe I.',
        en: 'A Party’s name or logo is used with its written agreement. Announcements credit the support of funders as Schedule I provides.',
      },
    ],
    responsibilities: ['com-01', 'com-02'],
  }),
  clause({
    key: 'evaluation',
    section: 'evaluation',
    title: { fr: 'Évaluation et révision périodique', en: 'Evaluation and periodic review' },
    summary: {
      fr: 'Les parties mesurent ensemble les compétences, l’emploi et l’expérience vécue, corrigent en route et publient un bilan.',
      en: 'The Parties together measure skills, employment and lived experience, correct along the way and publish a report.',
    },
    text: [
      {
        fr: 'L’évaluation porte sur les compétences, l’emploi et l’expérience vécue. Toutes les parties approuvent le plan d’évaluation, y compris les partenaires autochtones et les associations étudiantes. Les indicateurs et les cibles figurent dans une annexe.',
        en: 'Evaluation covers skills, employment and lived experience. All Parties approve the evaluation plan, including Indigenous partners and learner associations. Indicators and targets appear in a schedule.',
      },
      {
        fr: 'Le comité directeur revoit l’entente en juin de chaque année. Les résultats publiés ne permettent jamais d’identifier une personne. Le bilan annuel dit ce qui a changé à la suite des avis reçus.',
        en: 'The steering committee reviews this agreement in June of each year. Published results never allow a person to be identified. The annual report says what has changed following the views received.',
      },
    ],
    dependsOn: ['indigenous'],
    responsibilities: ['eva-01', 'eva-02', 'eva-05', 'eva-06'],
  }),
  clause({
    key: 'transition',
    section: 'transition',
    title: { fr: 'Transition après le stage', en: 'Transition after placement' },
    summary: {
      fr: 'La personne qui termine sans offre d’emploi reçoit un plan, et toutes reçoivent la preuve de leurs compétences.',
      en: 'A learner who finishes without a job offer gets a plan, and all get proof of their skills.',
    },
    text: [
      {
        fr: 'Le plan de transition appartient à la personne apprenante, qui décide avec qui le partager. À la fin du stage, l’établissement s’engage à lui remettre un document qui décrit les compétences acquises et nomme qui les atteste.',
        en: 'The transition plan belongs to the learner, who decides with whom to share it. When the placement ends, the institution will give the learner a document that describes the skills gained and names who attests them.',
      },
    ],
    responsibilities: ['tra-01'],
  }),
]

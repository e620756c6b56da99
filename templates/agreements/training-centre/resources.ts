import { clause } from '../template.ts'

/** What the parties put in and own together: money, equipment, information, ideas; and how they know what it brings. */
export const resources = [
  clause({
    key: 'finance',
    section: 'finance',
    title: { fr: 'Contributions et fonds communs', en: 'Contributions and shared funds' },
    summary: {
      fr: 'Chaque partie verse ce qu’elle a inscrit, et une seule partie tient les comptes. Payer la part d’une autre demande un accord exprès.',
      en: 'Each Party pays what it has entered, and one Party keeps the books. Paying the share of another needs express agreement.',
    },
    text: [
      {
        fr: 'Chaque partie s’engage à verser sa contribution aux dates de l’annexe F. Les frais d’exploitation sont répartis selon les parts inscrites à cette annexe. Aucune partie ne paie la part d’une autre, sauf si elle l’accepte expressément.',
        en: 'Each Party will pay its contribution on the dates in Schedule F. Operating costs are divided by the shares entered in that schedule. No Party pays the share of another, unless it expressly accepts it.',
      },
      {
        fr: 'L’organisme coordonnateur s’engage à verser les fonds communs dans un compte distinct. Une dépense hors budget demande l’accord du comité directeur. Une même dépense n’est pas réclamée deux fois.',
        en: 'The coordinating organization will place shared funds in a separate account. Spending outside the budget needs the agreement of the steering committee. The same expense is not claimed twice.',
      },
      {
        fr: 'Une contribution qui dépend de crédits publics est due seulement si ces crédits sont votés. Une partie peut consulter sur demande les pièces qui justifient une dépense commune.',
        en: 'A contribution that depends on public appropriations is owed only if these appropriations are voted. A Party may on request examine the records that support a shared expense.',
      },
    ],
    responsibilities: ['fun-01', 'fun-02', 'fun-03', 'fun-06'],
  }),
  clause({
    key: 'assets',
    section: 'finance',
    title: { fr: 'Biens communs et dettes', en: 'Shared assets and debts' },
    summary: {
      fr: 'Chaque partie garde ce qu’elle prête. Vendre un bien commun ou emprunter demande l’accord de toutes les parties.',
      en: 'Each Party keeps what it lends. Selling a shared asset or borrowing needs the agreement of all Parties.',
    },
    text: [
      {
        fr: 'Une partie garde la propriété de ce qu’elle prête au centre. L’organisme coordonnateur s’engage à tenir l’inventaire des biens communs et des biens prêtés, avec leur prix, leur propriétaire et leur état. Une réserve pour l’entretien et le remplacement est inscrite à l’annexe F.',
        en: 'A Party keeps ownership of what it lends to the centre. The coordinating organization will keep the inventory of shared assets and lent assets, with their price, their owner and their condition. A reserve for maintenance and replacement is entered in Schedule F.',
      },
      {
        fr: 'Aucune dette n’est contractée au nom du centre sans l’accord exprès de toutes les parties. Un bien commun n’est pas vendu, donné ou mis en garantie sans cet accord. Une partie répond d’une dette du centre seulement si elle l’a acceptée expressément.',
        en: 'No debt is taken on in the name of the centre without the express agreement of all Parties. A shared asset is not sold, given away or pledged without that agreement. A Party answers for a debt of the centre only if it has expressly accepted it.',
      },
    ],
    dependsOn: ['finance'],
  }),
  clause({
    key: 'data',
    section: 'data',
    title: { fr: 'Renseignements personnels', en: 'Personal information' },
    summary: {
      fr: 'Les parties partagent le strict nécessaire et le protègent. Les caméras servent seulement à la sécurité.',
      en: 'The Parties share what is strictly needed and protect it. Cameras serve only safety.',
    },
    text: [
      {
        fr: 'Les parties partagent seulement les renseignements personnels énumérés à l’annexe E, aux fins qui y sont indiquées. Chaque partie s’engage à les protéger selon la loi qui s’applique à elle. La personne apprenante peut consulter son dossier et le faire corriger.',
        en: 'The Parties share only the personal information listed in Schedule E, for the purposes stated there. Each Party will protect it under the law that applies to that Party. The learner may examine the learner’s file and have it corrected.',
      },
      {
        fr: 'Les caméras et les registres d’accès du centre servent seulement à la sécurité. Leurs données sont détruites après 30 jours, sauf si une enquête en cours les exige. La partie qui constate un incident de confidentialité s’engage à en aviser les parties touchées dans les 48 heures.',
        en: 'The cameras and access logs of the centre serve only safety. Their data are destroyed after 30 days, unless a current investigation requires them. A Party that finds a privacy incident will notify the affected Parties within 48 hours.',
      },
    ],
  }),
  clause({
    key: 'ip',
    section: 'ip',
    title: {
      fr: 'Propriété intellectuelle et confidentialité',
      en: 'Intellectual property and confidentiality',
    },
    summary: {
      fr: 'Chaque partie garde ce qu’elle avait, et le reste est convenu avant chaque projet. Ce qui est créé avec des fonds communs est partagé.',
      en: 'Each Party keeps what it had, and the rest is agreed before each project. What is created with shared funds is shared.',
    },
    text: [
      {
        fr: 'La propriété intellectuelle qu’une partie apporte à un projet sert à ce projet seulement, sauf accord écrit différent. La personne apprenante dispose d’au moins cinq jours ouvrables pour obtenir conseil avant de signer. À défaut d’écrit, la loi applicable décide de la titularité.',
        en: 'The intellectual property that a Party brings to a project serves only that project, unless agreed otherwise in writing. The learner has at least five business days to seek advice before signing. Failing a writing, the governing law decides ownership.',
      },
      {
        fr: 'Le contenu exclu de la licence ouverte est nommé par écrit avant sa création. Un savoir autochtone ne devient jamais la propriété d’une autre partie.',
        en: 'Content excluded from the open licence is named in writing before it is created. Indigenous knowledge never becomes the property of another Party.',
      },
      {
        fr: 'La partie qui remet un renseignement confidentiel s’engage à le désigner comme tel. La confidentialité n’empêche pas la personne apprenante de décrire ses tâches et ses compétences.',
        en: 'A Party that hands over confidential information will designate it as such. Confidentiality does not prevent the learner from describing the learner’s tasks and skills.',
      },
    ],
    dependsOn: ['indigenous'],
    responsibilities: ['ipr-01', 'ipr-02', 'ipr-04', 'ipr-05'],
  }),
  clause({
    key: 'communications',
    section: 'communications',
    title: {
      fr: 'Nom du centre, communications et avis',
      en: 'Name of the centre, communications and notices',
    },
    summary: {
      fr: 'Le centre s’affiche dans les deux langues. Les annonces nomment toutes les parties.',
      en: 'The centre shows itself in both languages. Announcements name all Parties.',
    },
    text: [
      {
        fr: 'Le nom du centre et son affichage sont en français et en anglais. Un nom ou un affichage dans une langue autochtone est choisi avec le partenaire autochtone.',
        en: 'The name of the centre and its signs are in French and English. A name or a sign in an Indigenous language is chosen with the Indigenous partner.',
      },
      {
        fr: 'Les points de contact figurent à l’annexe A. Un avis est donné par écrit et prend effet le jour ouvrable qui suit sa réception. Les annonces publiques nomment toutes les parties et paraissent en français et en anglais en même temps.',
        en: 'Contact points appear in Schedule A. A notice is given in writing and takes effect on the business day after it is received. Public announcements name all Parties and come out in French and English at the same time.',
      },
    ],
    responsibilities: ['com-01', 'com-03'],
  }),
  clause({
    key: 'evaluation',
    section: 'evaluation',
    title: { fr: 'Évaluation et révision', en: 'Evaluation and review' },
    summary: {
      fr: 'La sécurité est revue chaque année, et tout le reste tous les deux ans.',
      en: 'Safety is reviewed every year, and all the rest every two years.',
    },
    text: [
      {
        fr: 'La sécurité du centre est revue chaque année. L’entente, l’usage du centre et ses coûts sont revus tous les deux ans. L’avis des personnes apprenantes et de celles qui travaillent dans le centre est recueilli de façon anonyme.',
        en: 'The safety of the centre is reviewed every year. This agreement, the use of the centre and its costs are reviewed every two years. The views of learners and of those who work in the centre are gathered anonymously.',
      },
      {
        fr: 'Les résultats sont remis à toutes les parties. Les résultats publiés ne permettent jamais d’identifier une personne.',
        en: 'Results are given to all Parties. Published results never allow a person to be identified.',
      },
    ],
  }),
]

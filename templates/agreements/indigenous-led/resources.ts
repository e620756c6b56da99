import { clause } from '../template.ts'

/** Money, information, ideas, and how the parties and the community know whether it works. */
export const resources = [
  clause({
    key: 'finance',
    section: 'finance',
    title: { fr: 'Soutien financier et contributions', en: 'Financial support and contributions' },
    summary: {
      fr: 'Les frais et les allocations sont réglés d’avance, et l’apport de la communauté compte à sa juste valeur. Chaque partie écrit ce qu’elle apporte.',
      en: 'Costs and stipends are settled ahead, and what the community brings counts at its fair value. Each Party writes down what it contributes.',
    },
    text: [
      {
        fr: 'Les enseignements et les cérémonies prévus au programme comptent dans le temps du stage. La fin d’une subvention n’interrompt pas un stage en cours.',
        en: 'Teachings and ceremonies planned in the program count as placement time. The end of a subsidy does not interrupt a current placement.',
      },
      {
        fr: 'Chaque partie s’engage à payer ses propres frais, sauf accord écrit différent. Les contributions en argent et en nature sont inscrites à l’annexe F. Le temps et le savoir que la communauté apporte y figurent à leur juste valeur. Une contribution qui dépend de crédits publics est due seulement si ces crédits sont votés. Une même dépense n’est pas réclamée deux fois.',
        en: 'Each Party will pay its own costs, unless agreed otherwise in writing. Cash and in-kind contributions are entered in Schedule F. The time and knowledge that the community brings appear there at their fair value. A contribution that depends on public appropriations is owed only if these appropriations are voted. The same expense is not claimed twice.',
      },
      {
        fr: 'Le partenaire autochtone tient lui-même les fonds communs ou propose une autre partie qui accepte ce rôle. Une partie peut consulter sur demande les pièces qui justifient une dépense commune.',
        en: 'The Indigenous partner itself holds the shared funds or proposes another Party that accepts this role. A Party may on request examine the records that support a shared expense.',
      },
    ],
    responsibilities: ['wag-04', 'wag-05', 'fun-01', 'fun-02', 'fun-03', 'fun-05'],
  }),
  clause({
    key: 'data',
    section: 'data',
    title: { fr: 'Renseignements personnels', en: 'Personal information' },
    summary: {
      fr: 'Les parties partagent le strict nécessaire et le protègent. Un incident est signalé dans les 48 heures.',
      en: 'The Parties share what is strictly needed and protect it. An incident is reported within 48 hours.',
    },
    text: [
      {
        fr: 'Les renseignements partagés et les fins du partage sont énumérés à l’annexe E. Chaque partie s’engage à les protéger selon la loi qui s’applique à elle. Elle s’engage à les détruire ou à les rendre dès qu’ils ont cessé d’être utiles, sauf si la loi exige de les conserver.',
        en: 'The information shared and the purposes of sharing are listed in Schedule E. Each Party will protect it under the law that applies to that Party. It will destroy or return the information as soon as it has ceased to be useful, unless the law requires that it be kept.',
      },
      {
        fr: 'La personne apprenante peut consulter son dossier et le faire corriger. La partie qui constate un incident de confidentialité s’engage à en aviser les parties touchées dans les 48 heures. Aucune partie n’exige qu’une personne déclare son identité autochtone. Les données autochtones suivent d’abord la clause sur les savoirs et les données autochtones.',
        en: 'The learner may examine the learner’s file and have it corrected. A Party that finds a privacy incident will notify the affected Parties within 48 hours. No Party requires a person to declare an Indigenous identity. Indigenous data first follow the clause on Indigenous knowledge and data.',
      },
    ],
    dependsOn: ['knowledge'],
    responsibilities: ['dat-01'],
  }),
  clause({
    key: 'ip',
    section: 'ip',
    title: {
      fr: 'Propriété intellectuelle et confidentialité',
      en: 'Intellectual property and confidentiality',
    },
    summary: {
      fr: 'Un savoir autochtone reste à celles et ceux qui le gardent. Pour le reste, on s’entend par écrit avant le projet.',
      en: 'Indigenous knowledge stays with those who keep it. The rest is agreed in writing before the project.',
    },
    text: [
      {
        fr: 'Un savoir autochtone ne devient jamais la propriété d’une autre partie. Il reste régi par la clause sur les savoirs et les données autochtones, même s’il figure dans un cours, un rapport ou un logiciel. Ce qui est créé à partir d’un savoir autochtone porte la mention d’origine que choisit le partenaire autochtone.',
        en: 'Indigenous knowledge never becomes the property of another Party. It remains governed by the clause on Indigenous knowledge and data, even if it appears in a course, a report or software. What is created from Indigenous knowledge carries the attribution that the Indigenous partner chooses.',
      },
      {
        fr: 'Chaque partie conserve la propriété intellectuelle qu’elle détient avant le partenariat. La titularité de ce qui est créé ensemble est convenue par écrit avant le début du projet, dans un langage que chaque personne concernée comprend. À défaut d’écrit, la loi applicable décide de la titularité.',
        en: 'Each Party keeps the intellectual property that it holds before the partnership. Ownership of what is created together is agreed in writing before the project starts, in language that each person concerned understands. Failing a writing, the governing law decides ownership.',
      },
      {
        fr: 'Une partie s’engage à garder confidentiel ce qui lui est remis à ce titre, pendant l’entente et les trois ans qui suivent. Un savoir autochtone reste confidentiel aussi longtemps que le partenaire autochtone le demande. La confidentialité n’empêche jamais de signaler un danger ou un abus.',
        en: 'A Party will keep confidential what is given to it as such, during this agreement and the three years that follow. Indigenous knowledge stays confidential for as long as the Indigenous partner asks. Confidentiality never prevents the reporting of danger or abuse.',
      },
    ],
    dependsOn: ['knowledge'],
  }),
  clause({
    key: 'communications',
    section: 'communications',
    title: { fr: 'Communications et visibilité', en: 'Communications and visibility' },
    summary: {
      fr: 'Aucune image ni histoire de la communauté ne paraît sans accord exprès. Les annonces sortent dans les deux langues à la fois.',
      en: 'No image or story of the community comes out without express agreement. Announcements come out in both languages at once.',
    },
    text: [
      {
        fr: 'Les points de contact figurent à l’annexe A. Un avis est donné par écrit et prend effet le jour ouvrable qui suit sa réception. Les annonces publiques paraissent en français et en anglais en même temps, et dans une langue autochtone si le partenaire autochtone le souhaite.',
        en: 'Contact points appear in Schedule A. A notice is given in writing and takes effect on the business day after it is received. Public announcements come out in French and English at the same time, and in an Indigenous language if the Indigenous partner so wishes.',
      },
      {
        fr: 'Aucune annonce, image ou histoire qui touche le partenaire autochtone ou ses membres ne paraît sans son accord exprès. Le nom ou le logo d’une autre partie est utilisé avec son accord écrit. Les annonces mentionnent le soutien des bailleurs de fonds selon l’annexe I.',
        en: 'No announcement, image or story that concerns the Indigenous partner or its members comes out without its express agreement. The name or logo of another Party is used with its written agreement. Announcements credit the support of funders as Schedule I provides.',
      },
    ],
    responsibilities: ['com-02'],
  }),
  clause({
    key: 'evaluation',
    section: 'evaluation',
    title: { fr: 'Évaluation et rencontre annuelle', en: 'Evaluation and yearly gathering' },
    summary: {
      fr: 'La réussite se mesure d’abord avec les mots de la communauté. Les résultats lui reviennent avant d’être publiés.',
      en: 'Success is measured first in the community’s own words. Results come back to it before they are published.',
    },
    text: [
      {
        fr: 'L’évaluation porte sur les compétences, l’emploi et l’expérience vécue. Le plan d’évaluation s’ouvre sur ce que le partenaire autochtone tient pour une réussite. Les indicateurs et les cibles figurent dans une annexe.',
        en: 'Evaluation covers skills, employment and lived experience. The evaluation plan opens with what the Indigenous partner holds to be success. Indicators and targets appear in a schedule.',
      },
      {
        fr: 'Le comité directeur examine les résultats quatre fois par année, avec les Aînées et les Aînés que le partenaire autochtone y invite. Une rencontre annuelle réunit les parties, les personnes apprenantes et la communauté, sous la forme que choisit le partenaire autochtone. Les résultats sont présentés à la communauté avant d’être publiés.',
        en: 'The steering committee examines results four times a year, with the Elders whom the Indigenous partner invites. A yearly gathering brings together the Parties, learners and the community, in the form that the Indigenous partner chooses. Results are presented to the community before they are published.',
      },
      {
        fr: 'Rien n’est publié sur le partenaire autochtone ou sur ses membres sans son accord exprès. Les résultats publiés ne permettent jamais d’identifier une personne.',
        en: 'Nothing is published about the Indigenous partner or its members without its express agreement. Published results never allow a person to be identified.',
      },
    ],
    dependsOn: ['knowledge'],
    responsibilities: ['ind-08', 'eva-01', 'eva-02', 'eva-03'],
  }),
  clause({
    key: 'transition',
    section: 'transition',
    title: { fr: 'Transition après le programme', en: 'Transition after the program' },
    summary: {
      fr: 'La personne apprenante part avec un plan qui lui appartient et la preuve de ses compétences. Le soutien continue pendant un an.',
      en: 'The learner leaves with a plan that belongs to the learner and proof of skills. Support goes on for one year.',
    },
    text: [
      {
        fr: 'Le plan de transition appartient à la personne apprenante, qui décide avec qui le partager. Il respecte son souhait de travailler dans sa communauté ou ailleurs. À la fin du stage, l’établissement s’engage à lui remettre un document qui décrit les compétences acquises et nomme qui les atteste.',
        en: 'The transition plan belongs to the learner, who decides with whom to share it. It respects the learner’s wish to work in the community or elsewhere. When the placement ends, the institution will give the learner a document that describes the skills gained and names who attests them.',
      },
      {
        fr: 'La personne qui quitte le programme avant la fin reçoit le même soutien. Les acquis inscrits dans son relevé restent reconnus.',
        en: 'A person who leaves the program before it ends receives the same support. Learning entered in that person’s record stays recognized.',
      },
    ],
    responsibilities: ['tra-01', 'tra-04'],
  }),
]

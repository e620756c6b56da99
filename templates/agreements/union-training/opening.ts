import { clause } from '../template.ts'

/** What the agreement is about, its words, who decides and who carries what. */
export const opening = [
  clause({
    key: 'definitions',
    section: 'definitions',
    title: { fr: 'Définitions et interprétation', en: 'Definitions and interpretation' },
    summary: {
      fr: 'Donne le sens des mots importants et dit quel texte l’emporte en cas d’écart.',
      en: 'Gives the meaning of the important words and says which text comes first if they differ.',
    },
    text: [
      {
        fr: '« Convention collective » désigne toute convention collective en vigueur entre le syndicat et l’employeur. « Syndicat », « employeur » et « établissement » désignent chaque partie de ce type, prise séparément.',
        en: '“Collective agreement” means any collective agreement in force between the union and the employer. “Union”, “employer” and “institution” mean each Party of that type, taken separately.',
      },
      {
        fr: '« Stage » désigne une période d’apprentissage en milieu de travail visée par l’entente. « Personne apprenante » désigne une personne qui effectue un stage. « Organisation d’accueil » désigne l’employeur chez qui le stage se déroule. « Compagne » ou « compagnon » désigne une personne qualifiée dans un métier qui guide une personne apprenante.',
        en: '“Placement” means a period of learning in a workplace covered by this agreement. “Learner” means a person who carries out a placement. “Host organization” means the employer where the placement takes place. “Journeyperson” means a person qualified in a trade who guides a learner.',
      },
      {
        fr: '« Comité directeur » désigne le comité mixte où siègent toutes les parties. « Organisme coordonnateur » désigne la partie à qui l’entente confie ce rôle; il assure aussi le secrétariat. « Jour » désigne un jour de calendrier. « Écrit » comprend un document électronique.',
        en: '“Steering committee” means the joint committee on which all Parties sit. “Coordinating organization” means the Party to which this agreement gives that role; it also acts as the secretariat. “Day” means a calendar day. “Writing” includes an electronic document.',
      },
      {
        fr: 'Les titres servent de repères et ne créent aucune obligation. En cas d’écart, les textes l’emportent dans l’ordre suivant : la loi, la convention collective, les clauses, les responsabilités, les annexes.',
        en: 'Headings are for reference and create no duty. If texts differ, they prevail in the following order: the law, the collective agreement, the clauses, the responsibilities, the schedules.',
      },
    ],
  }),
  clause({
    key: 'purpose',
    section: 'purpose',
    title: { fr: 'Objet et portée', en: 'Purpose and scope' },
    summary: {
      fr: 'Dit pourquoi les parties s’unissent, ce qu’elles visent et quels stages sont couverts.',
      en: 'Says why the Parties join forces, what they aim for and which placements are covered.',
    },
    text: [
      {
        fr: 'Le syndicat, l’employeur et l’établissement forment ensemble des personnes qui apprennent un métier dans un milieu de travail syndiqué. L’entente répartit entre les parties les rôles et les responsabilités que demande cette formation, de façon que chacune les comprenne de la même manière.',
        en: 'The union, the employer and the institution together train people who are learning a trade in a unionized workplace. This agreement divides among the Parties the roles and responsibilities that this training requires, so that each understands them the same way.',
      },
      {
        fr: 'Les parties visent trois résultats : des compétences reconnues, un accès réel à l’apprentissage d’un métier et un milieu de travail sûr. Elles se guident sur trois principes : la personne apprenante d’abord, la voix égale de chaque partie et le respect de la convention collective.',
        en: 'The Parties aim for three results: recognized skills, real access to apprenticeship and a safe workplace. They are guided by three principles: the learner first, an equal voice for each Party and respect for the collective agreement.',
      },
      {
        fr: 'L’entente vise les stages qui se déroulent dans une unité de négociation que représente le syndicat. Elle s’applique aux personnes inscrites à un programme de l’établissement et à celles qui suivent une préparation à l’emploi offerte par une partie. Elle ne remplace pas le contrat d’apprentissage que la loi exige.',
        en: 'This agreement covers placements in a bargaining unit represented by the union. It applies to people enrolled in a program of the institution and to those taking pre-employment preparation offered by a Party. It does not replace the apprenticeship contract that the law requires.',
      },
    ],
  }),
  clause({
    key: 'governance',
    section: 'governance',
    title: { fr: 'Comité directeur et décisions', en: 'Steering committee and decisions' },
    summary: {
      fr: 'Crée un comité où chaque partie a une voix. Tout se décide à l’unanimité; se taire ne vaut pas accepter.',
      en: 'Creates a committee where each Party has one voice. Everything is decided unanimously; staying silent is not accepting.',
    },
    text: [
      {
        fr: 'Le comité directeur réunit une personne représentante de chaque partie. Il se réunit au moins une fois tous les trois mois. L’organisme coordonnateur s’engage à assurer le secrétariat du comité.',
        en: 'The steering committee brings together one representative of each Party. It meets at least once every three months. The coordinating organization will act as secretariat to the committee.',
      },
      {
        fr: 'Chaque partie a une voix, quel que soit le nombre de ses représentantes et représentants. Une décision est prise quand toutes les parties l’acceptent expressément. Le silence et l’abstention ne valent pas acceptation.',
        en: 'Each Party has one voice, whatever the number of its representatives. A decision is made when all Parties expressly accept it. Silence and abstention do not count as acceptance.',
      },
      {
        fr: 'La partie qui s’oppose à une proposition s’engage à donner ses motifs par écrit. Le comité directeur l’entend et cherche avec elle un texte qui convient à toutes les parties. Une observatrice ou un observateur assiste aux réunions sans prendre part aux décisions.',
        en: 'A Party that objects to a proposal will give its reasons in writing. The steering committee hears it and seeks with it a text that suits all Parties. An observer attends meetings without taking part in decisions.',
      },
    ],
    responsibilities: ['gov-03', 'gov-08'],
  }),
  clause({
    key: 'roles',
    section: 'roles',
    title: { fr: 'Rôles et responsabilités', en: 'Roles and responsibilities' },
    summary: {
      fr: 'Explique comment lire les responsabilités : qui fait, qui répond du résultat, avec quelle preuve et pour quand.',
      en: 'Explains how to read the responsibilities: who does the work, who answers for it, with what evidence and by when.',
    },
    text: [
      {
        fr: 'Les responsabilités figurent sous les clauses auxquelles elles se rattachent. Chacune indique qui réalise la tâche, qui répond du résultat, qui est consulté, qui est informé, la preuve attendue et l’échéance.',
        en: 'Responsibilities appear under the clauses to which they belong. Each states who does the work, who answers for the result, who is consulted, who is informed, the evidence expected and the due date.',
      },
      {
        fr: 'La partie qui réalise une responsabilité ou qui en répond s’engage à l’exécuter à l’échéance prévue. La partie consultée ou informée n’est pas liée par cette responsabilité. Confier une tâche à un tiers ne libère pas la partie qui en répond.',
        en: 'A Party that does the work of a responsibility or answers for it will carry it out by its due date. A Party that is consulted or informed is not bound by that responsibility. Giving a task to a third party does not release the Party that answers for it.',
      },
      {
        fr: 'L’établissement prépare la personne apprenante avant son arrivée dans le milieu, selon la responsabilité rattachée à la présente clause. Le contenu de cette préparation est présenté au syndicat et à l’employeur avant chaque cohorte.',
        en: 'The institution prepares the learner before arrival on site, under the responsibility attached to this clause. The content of this preparation is presented to the union and the employer before each cohort.',
      },
    ],
    responsibilities: ['rec-04'],
  }),
]

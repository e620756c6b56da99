import { clause } from '../template.ts'

/** What the consortium is for, its words, who decides and who carries what. */
export const opening = [
  clause({
    key: 'definitions',
    section: 'definitions',
    title: { fr: 'Définition de l’AIT et autres mots', en: 'Definition of WIL and other words' },
    summary: {
      fr: 'Tous les établissements emploient ici la même définition de l’AIT; chacun garde ses propres mots chez lui.',
      en: 'All institutions use the same definition of WIL here; each keeps its own words at home.',
    },
    text: [
      {
        fr: '« Apprentissage intégré au travail » (AIT) désigne un apprentissage par l’expérience, prévu au programme d’études, qui intègre de façon structurée un travail ou une pratique de qualité. Il réunit au moins un établissement, une organisation d’accueil et une personne apprenante. Il vise l’employabilité, l’autonomie et l’apprentissage à vie.',
        en: '“Work-integrated learning” (WIL) means experiential learning within the curriculum that integrates quality work or practice in a structured way. It brings together at least one institution, one host organization and one learner. It aims for employability, agency and lifelong learning.',
      },
      {
        fr: '« Stage » désigne une activité d’AIT visée par l’entente. « Organisation d’accueil » désigne l’employeur ou la PME où le stage se déroule. « PME » désigne un employeur inscrit à l’annexe A comme petite ou moyenne entreprise. « Partenaire autochtone » désigne un gouvernement ou un organisme autochtone partie à l’entente, qui parle pour les seules communautés qu’il nomme à l’annexe A.',
        en: '“Placement” means a WIL activity covered by this agreement. “Host organization” means the employer or SME where the placement takes place. “SME” means an employer listed in Schedule A as a small or medium enterprise. “Indigenous partner” means an Indigenous government or organization that is a Party to this agreement, which speaks only for the communities that it names in Schedule A.',
      },
      {
        fr: '« Organisme coordonnateur » désigne la partie à qui l’entente confie ce rôle; il assure aussi le secrétariat. « Jour » désigne un jour de calendrier. « Écrit » comprend un document électronique.',
        en: '“Coordinating organization” means the Party to which this agreement gives that role; it also acts as the secretariat. “Day” means a calendar day. “Writing” includes an electronic document.',
      },
      {
        fr: 'L’annexe C donne l’équivalence entre ces mots et ceux de chaque établissement. Les programmes d’un établissement qui refuse la définition sont exclus de l’entente. Les titres servent de repères et ne créent aucune obligation. En cas d’écart, les textes l’emportent dans l’ordre suivant : la loi, les conventions collectives, les clauses, les responsabilités, les annexes.',
        en: 'Schedule C gives the equivalence between these words and those of each institution. The programs of an institution that refuses the definition are excluded from this agreement. Headings are for reference and create no duty. If texts differ, they prevail in the following order: the law, collective agreements, the clauses, the responsibilities, the schedules.',
      },
    ],
    responsibilities: ['gov-01'],
  }),
  clause({
    key: 'purpose',
    section: 'purpose',
    title: { fr: 'Objet, principes et portée', en: 'Purpose, principles and scope' },
    summary: {
      fr: 'Dit pourquoi les parties s’unissent, ce qui les guide et quels programmes sont couverts.',
      en: 'Says why the Parties join forces, what guides them and which programs are covered.',
    },
    text: [
      {
        fr: 'Les parties unissent leurs offres d’apprentissage intégré au travail dans un modèle régional. Elles conviennent ici de rôles et de responsabilités compris de la même façon par chacune.',
        en: 'The Parties bring their work-integrated learning offers together in one regional model. They agree here on roles and responsibilities understood the same way by each of them.',
      },
      {
        fr: 'Elles se guident sur cinq principes : la personne apprenante d’abord, la voix égale de chaque partie, la réconciliation, l’égalité du français et de l’anglais, la transparence. La carte des objectifs communs éclaire le sens de l’entente.',
        en: 'They are guided by five principles: the learner first, an equal voice for each Party, reconciliation, equality of French and English, transparency. The map of shared goals sheds light on the meaning of this agreement.',
      },
      {
        fr: 'L’entente vise les programmes inscrits à l’annexe C et les lieux inscrits à l’annexe G. Elle s’applique aux personnes inscrites à un programme. Elle s’applique aux autres personnes seulement pour les activités que l’annexe C désigne comme de l’apprentissage en milieu de travail.',
        en: 'This agreement covers the programs listed in Schedule C and the sites listed in Schedule G. It applies to people enrolled in a program. It applies to other people only for the activities that Schedule C designates as workplace learning.',
      },
    ],
    responsibilities: ['gov-06'],
  }),
  clause({
    key: 'governance',
    section: 'governance',
    title: { fr: 'Comité directeur et décisions', en: 'Steering committee and decisions' },
    summary: {
      fr: 'Chaque partie a une voix et chaque groupe de parties doit être d’accord. Le silence compte rarement, et jamais pour imposer une obligation.',
      en: 'Each Party has one voice and each group of Parties must agree. Silence seldom counts, and never to impose a duty.',
    },
    text: [
      {
        fr: 'Le comité directeur réunit une personne représentante de chaque partie. Il se réunit au moins une fois tous les trois mois. Chaque partie a une voix, quel que soit le nombre de ses représentantes et représentants. Le comité directeur peut former des groupes de travail, dont il fixe le mandat.',
        en: 'The steering committee brings together one representative of each Party. It meets at least once every three months. Each Party has one voice, whatever the number of its representatives. The steering committee may form working groups, whose terms of reference it sets.',
      },
      {
        fr: 'Une décision est prise quand chaque groupe de parties l’accepte selon sa règle, que les trois quarts des parties se sont exprimés et que chaque groupe est présent. Au plus un quart des parties peut se tenir à l’écart. Une obligation lie une partie seulement si cette partie l’accepte expressément.',
        en: 'A decision is made when each group of Parties accepts it by its own rule, three quarters of the Parties have spoken and each group is present. At most one quarter of the Parties may stand aside. A duty binds a Party only if that Party expressly accepts it.',
      },
      {
        fr: 'Une proposition admissible est réputée acceptée par la partie qui, dûment avisée dans sa langue et relancée, garde le silence jusqu’à la date limite. Le délai est de 15 jours, ou de 20 jours pour une PME. Le silence ne vaut jamais acceptation d’une obligation propre, d’une dépense ou d’une règle sur les données, la propriété intellectuelle ou la sécurité. Le silence d’un partenaire autochtone ou d’un gouvernement ne vaut jamais acceptation.',
        en: 'An eligible proposal is deemed accepted by a Party that, duly notified in its language and reminded, stays silent until the deadline. The period is 15 days, or 20 days for an SME. Silence never counts as acceptance of one’s own duty, of spending or of a rule on data, intellectual property or safety. The silence of an Indigenous partner or a government never counts as acceptance.',
      },
      {
        fr: 'La partie qui s’oppose à une proposition s’engage à donner ses motifs par écrit. Si l’objection est jugée irrecevable, la partie peut en appeler au comité directeur. Une observatrice ou un observateur assiste aux réunions sans prendre part aux décisions.',
        en: 'A Party that objects to a proposal will give its reasons in writing. If the objection is held inadmissible, the Party may appeal to the steering committee. An observer attends meetings without taking part in decisions.',
      },
    ],
    responsibilities: ['gov-03', 'gov-04', 'gov-08'],
  }),
  clause({
    key: 'roles',
    section: 'roles',
    title: { fr: 'Rôles et registre de certification', en: 'Roles and certification register' },
    summary: {
      fr: 'Explique comment lire les responsabilités, et crée un registre public de ce qui est certifié et par qui.',
      en: 'Explains how to read the responsibilities, and creates a public register of what is certified and by whom.',
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
        fr: 'Un registre public dit, pour chaque occasion d’AIT, ce qu’elle apporte et qui la certifie. La certification reste la décision de l’établissement ou de l’organisme qui l’accorde.',
        en: 'A public register says, for each WIL opportunity, what it brings and who certifies it. Certification remains the decision of the institution or body that grants it.',
      },
    ],
    dependsOn: ['definitions'],
    responsibilities: ['gov-02'],
  }),
  clause({
    key: 'recruitment',
    section: 'roles',
    title: { fr: 'Mobilisation, accompagnement et jumelage', en: 'Engagement, navigation and matching' },
    summary: {
      fr: 'Un seul guichet pour les occasions, une seule personne-ressource par PME, et un jumelage fondé sur les compétences.',
      en: 'One portal for opportunities, one navigator per SME, and matching based on skills.',
    },
    text: [
      {
        fr: 'Les employeurs prennent part à la conception des programmes avant leur lancement. Un même guichet reçoit les occasions d’AIT de toutes les organisations d’accueil. Les établissements s’engagent à utiliser ce guichet sans exiger une seconde inscription.',
        en: 'Employers take part in program design before launch. The same portal receives the WIL opportunities of all host organizations. Institutions will use this portal without requiring a second posting.',
      },
      {
        fr: 'Chaque PME traite avec une même personne-ressource. Cette personne peut préparer les documents avec la PME. Elle ne prend jamais position à sa place. La PME s’engage à remplir un bilan d’une page par stage; aucun autre rapport n’est exigé d’elle en vertu de l’entente.',
        en: 'Each SME deals with the same navigator. This person may prepare documents with the SME. This person never takes a position in its place. The SME will complete a one-page review per placement; no other report is required of it under this agreement.',
      },
      {
        fr: 'Aucun stage n’est confirmé avant que les compétences de la personne apprenante et les tâches proposées soient comparées.',
        en: 'No placement is confirmed before the learner’s skills and the proposed tasks are compared.',
      },
    ],
    dependsOn: ['definitions'],
    responsibilities: ['rec-01', 'rec-03', 'rec-06', 'rec-07'],
  }),
]

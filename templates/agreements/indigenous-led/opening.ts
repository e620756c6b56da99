import { clause } from '../template.ts'

/** Whose accord it is, its words, who decides and at what pace. */
export const opening = [
  clause({
    key: 'vision',
    section: 'preamble',
    title: { fr: 'Vision et reconnaissance', en: 'Vision and recognition' },
    summary: {
      fr: 'Le partenaire autochtone dit sa vision dans ses propres mots. Ce texte éclaire l’entente et ne crée aucune obligation.',
      en: 'The Indigenous partner states its vision in its own words. This text sheds light on the agreement and creates no duty.',
    },
    text: [
      {
        fr: 'Le partenaire autochtone énonce ici sa vision, dans la langue ou les langues de son choix. Il décide aussi de nommer ou de taire le territoire, les traités et les personnes dont les savoirs guident ce travail.',
        en: 'The Indigenous partner sets out its vision here, in the language or languages of its choice. It also decides whether to name the territory, the treaties and the people whose knowledge guides this work.',
      },
      {
        fr: 'Les autres parties reconnaissent que les peuples autochtones ont leurs propres lois, leurs propres instances et leurs propres façons d’apprendre. Elles entrent dans ce partenariat à l’invitation du partenaire autochtone.',
        en: 'The other Parties recognize that Indigenous peoples have their own laws, their own governing bodies and their own ways of learning. They enter this partnership at the invitation of the Indigenous partner.',
      },
      {
        fr: 'Le préambule éclaire le sens de l’entente et ne crée aucune obligation. Une reconnaissance territoriale est prononcée selon les indications du partenaire autochtone.',
        en: 'The preamble sheds light on the meaning of this agreement and creates no duty. A land acknowledgement is given as the Indigenous partner directs.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'definitions',
    section: 'definitions',
    title: { fr: 'Définitions et interprétation', en: 'Definitions and interpretation' },
    summary: {
      fr: 'Donne le sens des mots importants et dit pour qui parle le partenaire autochtone.',
      en: 'Gives the meaning of the important words and says for whom the Indigenous partner speaks.',
    },
    text: [
      {
        fr: '« Partenaire autochtone » désigne chaque gouvernement ou organisme autochtone partie à l’entente. Il parle pour les seules communautés qu’il nomme à l’annexe A, dans les limites du mandat qu’elles lui ont donné. Un organisme de services ne parle jamais au nom d’une Nation.',
        en: '“Indigenous partner” means each Indigenous government or organization that is a Party to this agreement. It speaks only for the communities that it names in Schedule A, within the limits of the mandate that they have given it. A service organization never speaks on behalf of a Nation.',
      },
      {
        fr: '« Savoir autochtone » désigne un savoir, un récit, une pratique ou une langue que le partenaire autochtone ou une gardienne ou un gardien du savoir reconnaît comme tel. « Donnée autochtone » désigne un renseignement sur ses membres, ses communautés ou ses savoirs que le partenaire autochtone confie à une autre partie, ou qu’une personne apprenante autochtone confie à une partie. « Aînée » ou « Aîné » désigne une personne que sa communauté reconnaît à ce titre.',
        en: '“Indigenous knowledge” means knowledge, a story, a practice or a language that the Indigenous partner or a Knowledge Keeper recognizes as such. “Indigenous data” means information about its members, its communities or its knowledge that the Indigenous partner entrusts to another Party, or that an Indigenous learner entrusts to a Party. “Elder” means a person whom the community recognizes as such.',
      },
      {
        fr: '« Stage » désigne une activité d’apprentissage intégré au travail visée par l’entente. « Personne apprenante » désigne une personne qui effectue un stage ou qui suit le programme. « Organisation d’accueil » désigne l’employeur ou la PME où le stage se déroule. « PME » désigne un employeur inscrit à l’annexe A comme petite ou moyenne entreprise.',
        en: '“Placement” means a work-integrated learning activity covered by this agreement. “Learner” means a person who carries out a placement or takes the program. “Host organization” means the employer or SME where the placement takes place. “SME” means an employer listed in Schedule A as a small or medium enterprise.',
      },
      {
        fr: '« Comité directeur » désigne le comité où siègent toutes les parties. « Organisme coordonnateur » désigne la partie à qui l’entente confie ce rôle; il assure aussi le secrétariat. Le partenaire autochtone garde ce rôle ou le confie à une autre partie qui l’accepte. « Jour » désigne un jour de calendrier. « Écrit » comprend un document électronique.',
        en: '“Steering committee” means the committee on which all Parties sit. “Coordinating organization” means the Party to which this agreement gives that role; it also acts as the secretariat. The Indigenous partner keeps that role or gives it to another Party that accepts it. “Day” means a calendar day. “Writing” includes an electronic document.',
      },
      {
        fr: 'Les titres servent de repères et ne créent aucune obligation. En cas d’écart, les textes l’emportent dans l’ordre suivant : la loi, le protocole de l’annexe H, les clauses, les responsabilités, les autres annexes.',
        en: 'Headings are for reference and create no duty. If texts differ, they prevail in the following order: the law, the protocol in Schedule H, the clauses, the responsibilities, the other schedules.',
      },
    ],
  }),
  clause({
    key: 'purpose',
    section: 'purpose',
    title: { fr: 'Objet, principes et portée', en: 'Purpose, principles and scope' },
    summary: {
      fr: 'Dit pourquoi le partenaire autochtone réunit les parties, ce qui les guide et quels programmes sont couverts.',
      en: 'Says why the Indigenous partner brings the Parties together, what guides them and which programs are covered.',
    },
    text: [
      {
        fr: 'Le partenaire autochtone réunit des établissements et d’autres partenaires autour d’un programme d’apprentissage intégré au travail qu’il dirige. L’entente répartit entre les parties les rôles et les responsabilités, de façon que chacune les comprenne de la même manière.',
        en: 'The Indigenous partner brings institutions and other partners together around a work-integrated learning program that it leads. This agreement divides roles and responsibilities among the Parties, so that each understands them the same way.',
      },
      {
        fr: 'Les parties se guident sur cinq principes : la relation d’abord, le respect du protocole, la réciprocité, la personne apprenante entourée de sa famille et de sa communauté, la réconciliation dans les actes. La carte des objectifs communs part des objectifs que le partenaire autochtone a énoncés.',
        en: 'The Parties are guided by five principles: relationship first, respect for protocol, reciprocity, the learner surrounded by family and community, reconciliation in deeds. The map of shared goals starts from the goals that the Indigenous partner has stated.',
      },
      {
        fr: 'L’entente vise les programmes inscrits à l’annexe C et les lieux inscrits à l’annexe G. Elle s’applique aux personnes inscrites à un programme. Elle s’applique aussi aux membres de la communauté qui suivent une activité que le partenaire autochtone désigne à l’annexe C.',
        en: 'This agreement covers the programs listed in Schedule C and the sites listed in Schedule G. It applies to people enrolled in a program. It also applies to community members who take an activity that the Indigenous partner designates in Schedule C.',
      },
    ],
    responsibilities: ['gov-06'],
  }),
  clause({
    key: 'governance',
    section: 'governance',
    title: { fr: 'Comité directeur et décisions', en: 'Steering committee and decisions' },
    summary: {
      fr: 'Le partenaire autochtone convoque et tient la plume. Rien n’est adopté sans son accord exprès; le silence ne vaut jamais acceptation.',
      en: 'The Indigenous partner convenes and holds the pen. Nothing is adopted without its express agreement; silence never counts as acceptance.',
    },
    text: [
      {
        fr: 'Le partenaire autochtone convoque les parties, propose l’ordre du jour et tient la plume. Le comité directeur réunit une personne représentante de chaque partie. Il se réunit quatre fois par année, avec les Aînées et les Aînés que le partenaire autochtone y invite. Chaque partie a une voix, quel que soit le nombre de ses représentantes et représentants.',
        en: 'The Indigenous partner convenes the Parties, proposes the agenda and holds the pen. The steering committee brings together one representative of each Party. It meets four times a year, with the Elders whom the Indigenous partner invites. Each Party has one voice, whatever the number of its representatives.',
      },
      {
        fr: 'Une décision est prise quand chaque partie s’est exprimée, qu’aucune partie ne s’y oppose et que chaque partenaire autochtone l’accepte expressément. Au plus un quart des autres parties peut se tenir à l’écart. Une obligation lie une partie seulement si cette partie l’accepte expressément. Le silence ne vaut jamais acceptation.',
        en: 'A decision is made when each Party has spoken, no Party objects to it and each Indigenous partner expressly accepts it. At most one quarter of the other Parties may stand aside. A duty binds a Party only if that Party expressly accepts it. Silence never counts as acceptance.',
      },
      {
        fr: 'La partie qui s’oppose à une proposition s’engage à donner ses motifs, par écrit ou de vive voix. Le comité directeur l’entend et cherche avec elle un texte qui convient à toutes les parties. Le partenaire autochtone peut proposer un cercle en tout temps. Une observatrice ou un observateur assiste aux réunions sans prendre part aux décisions.',
        en: 'A Party that objects to a proposal will give its reasons, in writing or in person. The steering committee hears it and seeks with it a text that suits all Parties. The Indigenous partner may propose a circle at any time. An observer attends meetings without taking part in decisions.',
      },
    ],
    consent: 'express',
    responsibilities: ['gov-03', 'gov-08'],
  }),
  clause({
    key: 'pace',
    section: 'governance',
    title: { fr: 'Voix, protocole et rythme', en: 'Voice, protocol and pace' },
    summary: {
      fr: 'Le partenaire autochtone choisit qui parle pour lui et décide à son rythme. Les délais l’attendent.',
      en: 'The Indigenous partner chooses who speaks for it and decides in its own time. Deadlines wait for it.',
    },
    text: [
      {
        fr: 'Le partenaire autochtone choisit lui-même la personne qui le représente. Son accord est donné expressément, selon ses propres règles et à son rythme; les délais de l’entente sont prolongés d’autant. Aucune partie ne lui demande de se prononcer avant que son conseil, ses Aînées et Aînés ou sa communauté aient délibéré.',
        en: 'The Indigenous partner itself chooses the person who represents it. Its agreement is given expressly, under its own rules and in its own time; deadlines under this agreement are extended accordingly. No Party asks it to take a position before its council, its Elders or its community have deliberated.',
      },
      {
        fr: 'Le partenaire autochtone énonce son protocole à l’annexe H. Il y indique qui parle en son nom, quelles instances délibèrent et quels temps de l’année sont réservés à la communauté. Les autres parties s’engagent à suivre ce protocole.',
        en: 'The Indigenous partner sets out its protocol in Schedule H. It states there who speaks on its behalf, which bodies deliberate and which times of the year are reserved for the community. The other Parties will follow this protocol.',
      },
      {
        fr: 'L’accord d’un organisme ne remplace pas celui d’une Nation ou d’une communauté. Chaque partenaire autochtone décide pour lui seul.',
        en: 'The agreement of an organization does not replace that of a Nation or a community. Each Indigenous partner decides for itself alone.',
      },
    ],
    dependsOn: ['governance'],
    responsibilities: ['gov-07', 'ind-07'],
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
        fr: 'Une responsabilité que prend le partenaire autochtone vient avec les moyens de l’exécuter, inscrits à l’annexe F.',
        en: 'A responsibility that the Indigenous partner takes on comes with the means to carry it out, entered in Schedule F.',
      },
    ],
  }),
]

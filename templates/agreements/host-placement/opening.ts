import { clause } from '../template.ts'

/** What the framework is for, its words, who decides, who carries what, and how a learner finds a place. */
export const opening = [
  clause({
    key: 'definitions',
    section: 'definitions',
    title: { fr: 'Définitions et interprétation', en: 'Definitions and interpretation' },
    summary: {
      fr: 'Donne le sens des mots importants, dont la confirmation d’une page. Dit quel texte l’emporte en cas d’écart.',
      en: 'Gives the meaning of the important words, among them the one-page confirmation. Says which text comes first if they differ.',
    },
    text: [
      {
        fr: '« Stage » désigne une période d’apprentissage en milieu de travail qu’une confirmation rattache à l’entente. « Confirmation » désigne le formulaire d’une page qui nomme la personne apprenante, l’établissement, l’organisation d’accueil, les dates, le lieu et la personne superviseure. « Personne apprenante » désigne une personne qui est inscrite à un programme d’un établissement et qui effectue un stage.',
        en: '“Placement” means a period of learning in a workplace that a confirmation brings under this agreement. “Confirmation” means the one-page form that names the learner, the institution, the host organization, the dates, the place and the supervisor. “Learner” means a person who is enrolled in a program of an institution and who carries out a placement.',
      },
      {
        fr: '« Établissement » désigne chaque partie qui forme les personnes apprenantes. « Organisation d’accueil » désigne l’employeur ou la PME où le stage se déroule. « PME » désigne une organisation d’accueil inscrite à l’annexe A comme petite ou moyenne entreprise. « Volet PME » désigne les responsabilités qui indiquent une PME comme partie qui réalise la tâche ou qui en répond.',
        en: '“Institution” means each Party that trains the learners. “Host organization” means the employer or SME where the placement takes place. “SME” means a host organization listed in Schedule A as a small or medium enterprise. “SME track” means the responsibilities that name an SME as a Party that does the work or answers for it.',
      },
      {
        fr: '« Organisme coordonnateur » désigne la partie à qui l’entente confie ce rôle; il assure aussi le secrétariat. « Jour » désigne un jour de calendrier. « Écrit » comprend un document électronique.',
        en: '“Coordinating organization” means the Party to which this agreement gives that role; it also acts as the secretariat. “Day” means a calendar day. “Writing” includes an electronic document.',
      },
      {
        fr: 'Les titres servent de repères et ne créent aucune obligation. En cas d’écart, les textes l’emportent dans l’ordre suivant : la loi, les conventions collectives, les clauses, les responsabilités, les annexes, les confirmations.',
        en: 'Headings are for reference and create no duty. If texts differ, they prevail in the following order: the law, collective agreements, the clauses, the responsibilities, the schedules, the confirmations.',
      },
    ],
  }),
  clause({
    key: 'purpose',
    section: 'purpose',
    title: { fr: 'Objet, principes et portée', en: 'Purpose, principles and scope' },
    summary: {
      fr: 'L’organisation d’accueil signe une fois pour tous les établissements. Chaque stage demande ensuite une page.',
      en: 'A host organization signs once for all institutions. Each placement then needs one page.',
    },
    text: [
      {
        fr: 'Les parties adoptent ici un ensemble commun de conditions de stage. L’organisation d’accueil signe une fois pour tous les établissements. Chaque stage demande ensuite seulement une confirmation.',
        en: 'The Parties adopt here a common set of placement terms. The host organization signs once for all institutions. Each placement then needs only a confirmation.',
      },
      {
        fr: 'Elles se guident sur quatre principes : la personne apprenante d’abord, la sécurité avant la production, la simplicité pour les petites entreprises, l’égalité du français et de l’anglais.',
        en: 'They are guided by four principles: the learner first, safety before production, simplicity for small enterprises, equality of French and English.',
      },
      {
        fr: 'L’entente vise les programmes inscrits à l’annexe C et les lieux inscrits à l’annexe G. Elle s’applique à un stage avec ou sans rémunération. Une confirmation peut ajouter des conditions propres au stage. Elle ne modifie pas l’entente et ne réduit pas la protection de la personne apprenante.',
        en: 'This agreement covers the programs listed in Schedule C and the sites listed in Schedule G. It applies to a placement with or without pay. A confirmation may add conditions specific to the placement. It does not amend this agreement and does not reduce the protection of the learner.',
      },
    ],
    dependsOn: ['definitions'],
  }),
  clause({
    key: 'governance',
    section: 'governance',
    title: { fr: 'Comité directeur et décisions', en: 'Steering committee and decisions' },
    summary: {
      fr: 'Les établissements conduisent l’entente, et chaque organisation d’accueil parle pour ce qui la touche. Le silence compte rarement, et jamais pour imposer une obligation.',
      en: 'The institutions run the agreement, and each host organization speaks for what affects it. Silence seldom counts, and never to impose a duty.',
    },
    text: [
      {
        fr: 'Le comité directeur réunit une personne représentante de chaque établissement. Il se réunit au moins une fois tous les six mois. Une organisation d’accueil, un syndicat ou une association étudiante peut y assister et y prendre la parole. Le registre des décisions est ouvert à toutes les parties.',
        en: 'The steering committee brings together one representative of each institution. It meets at least once every six months. A host organization, a union or a learner association may attend and speak. The register of decisions is open to all Parties.',
      },
      {
        fr: 'Une décision est prise quand aucune partie ne s’y oppose et que chacune a répondu ou est réputée l’accepter. Tous les établissements se sont exprimés. Une obligation lie une partie seulement si cette partie l’accepte expressément.',
        en: 'A decision is made when no Party objects to it and each has answered or is deemed to accept it. All institutions have spoken. A duty binds a Party only if that Party expressly accepts it.',
      },
      {
        fr: 'Une proposition admissible est réputée acceptée par la partie qui, dûment avisée dans sa langue et relancée, garde le silence jusqu’à la date limite. Le délai est de 10 jours, ou de 15 jours pour une PME. Le silence ne vaut jamais acceptation d’une obligation propre, d’une dépense ou d’une règle sur les données, la propriété intellectuelle ou la sécurité. Le silence d’un partenaire autochtone ou d’un gouvernement ne vaut jamais acceptation.',
        en: 'An eligible proposal is deemed accepted by a Party that, duly notified in its language and reminded, stays silent until the deadline. The period is 10 days, or 15 days for an SME. Silence never counts as acceptance of one’s own duty, of spending or of a rule on data, intellectual property or safety. The silence of an Indigenous partner or a government never counts as acceptance.',
      },
      {
        fr: 'La partie qui s’oppose à une proposition s’engage à donner ses motifs par écrit. Une observatrice ou un observateur exprime des préoccupations sans prendre part aux décisions.',
        en: 'A Party that objects to a proposal will give its reasons in writing. An observer raises concerns without taking part in decisions.',
      },
    ],
  }),
  clause({
    key: 'roles',
    section: 'roles',
    title: { fr: 'Rôles, responsabilités et volet PME', en: 'Roles, responsibilities and SME track' },
    summary: {
      fr: 'Explique comment lire les responsabilités. Chaque partie répond de ses propres stages, et une PME porte une liste courte.',
      en: 'Explains how to read the responsibilities. Each Party answers for its own placements, and an SME carries a short list.',
    },
    text: [
      {
        fr: 'Les responsabilités figurent sous les clauses auxquelles elles se rattachent. Chacune indique qui réalise la tâche, qui répond du résultat, qui est consulté, qui est informé, la preuve attendue et l’échéance. Chaque établissement et chaque organisation d’accueil répond seulement de ses propres stages.',
        en: 'Responsibilities appear under the clauses to which they belong. Each states who does the work, who answers for the result, who is consulted, who is informed, the evidence expected and the due date. Each institution and each host organization answers only for its own placements.',
      },
      {
        fr: 'La partie qui réalise une responsabilité ou qui en répond s’engage à l’exécuter à l’échéance prévue. La partie consultée ou informée n’est pas liée par cette responsabilité. Confier une tâche à un tiers ne libère pas la partie qui en répond.',
        en: 'A Party that does the work of a responsibility or answers for it will carry it out by its due date. A Party that is consulted or informed is not bound by that responsibility. Giving a task to a third party does not release the Party that answers for it.',
      },
      {
        fr: 'Parmi les responsabilités, une PME porte seulement celles du volet PME. Pour les autres, elle est consultée, et le travail revient aux parties nommées sous chacune. L’annexe J résume le volet PME en une page.',
        en: 'Among the responsibilities, an SME carries only those of the SME track. For the others it is consulted, and the work falls to the Parties named under each. Schedule J sums up the SME track on one page.',
      },
    ],
    dependsOn: ['definitions'],
  }),
  clause({
    key: 'matching',
    section: 'roles',
    title: { fr: 'Affichage, sélection et jumelage', en: 'Posting, selection and matching' },
    summary: {
      fr: 'Une occasion est affichée une fois, et la réponse vient vite. Chaque PME a une seule personne-ressource.',
      en: 'An opportunity is posted once, and the answer comes quickly. Each SME has one navigator.',
    },
    text: [
      {
        fr: 'L’organisation d’accueil affiche une occasion de stage une fois pour tous les établissements. Les établissements s’engagent à recevoir cet affichage sans exiger une seconde inscription.',
        en: 'The host organization posts a placement opportunity once for all institutions. Institutions will accept this posting without requiring a second one.',
      },
      {
        fr: 'Un dossier est transmis avec le consentement de la personne apprenante. L’organisation d’accueil s’engage à répondre dans les 10 jours qui suivent la réception du dossier. Sa réponse est donnée à la personne apprenante, même quand elle est négative.',
        en: 'A file is sent with the learner’s consent. The host organization will answer within 10 days after it receives the file. Its answer is given to the learner, even when it is negative.',
      },
      {
        fr: 'L’établissement, l’organisation d’accueil et la personne apprenante signent la confirmation. Un stage ne commence pas sans confirmation.',
        en: 'The institution, the host organization and the learner sign the confirmation. A placement does not start without a confirmation.',
      },
      {
        fr: 'Chaque PME traite avec une même personne-ressource. Cette personne peut préparer la confirmation avec la PME. Elle ne prend jamais position à sa place.',
        en: 'Each SME deals with the same navigator. This person may prepare the confirmation with the SME. This person never takes a position in its place.',
      },
    ],
    dependsOn: ['definitions'],
    responsibilities: ['rec-02', 'rec-03', 'rec-05', 'rec-07', 'rec-08'],
  }),
]

import { clause } from '../template.ts'

/** What the centre is and where it stands, its words, who decides and who carries what. */
export const opening = [
  clause({
    key: 'definitions',
    section: 'definitions',
    title: { fr: 'Définitions et interprétation', en: 'Definitions and interpretation' },
    summary: {
      fr: 'Donne le sens des mots importants, dont les questions réservées. Dit quel texte l’emporte en cas d’écart.',
      en: 'Gives the meaning of the important words, among them reserved matters. Says which text comes first if they differ.',
    },
    text: [
      {
        fr: '« Centre » désigne le lieu de formation commun, avec son équipement, que les parties aménagent et exploitent en vertu de l’entente. « Emplacement » désigne le terrain, le bâtiment et les locaux décrits à l’annexe G. « Fonds communs » désigne les contributions en argent que les parties confient à l’organisme coordonnateur. « Bien commun » désigne un équipement, un logiciel ou un aménagement payé avec des fonds communs. « Question réservée » désigne l’emplacement, une dette ou le sort d’un bien commun.',
        en: '“Centre” means the shared training site, with its equipment, that the Parties build and run under this agreement. “Premises” means the land, the building and the rooms described in Schedule G. “Shared funds” means the cash contributions that the Parties entrust to the coordinating organization. “Shared asset” means equipment, software or fittings paid for with shared funds. “Reserved matter” means the premises, a debt or what becomes of a shared asset.',
      },
      {
        fr: '« Personne apprenante » désigne une personne qui se forme dans le centre. « Organisation d’accueil » désigne l’employeur qui dirige les tâches d’une personne apprenante dans le centre. « Établissement », « employeur » et « syndicat » désignent chaque partie de ce type, prise séparément. « Partenaire autochtone » désigne un gouvernement ou un organisme autochtone partie à l’entente, qui parle pour les seules communautés qu’il nomme à l’annexe A.',
        en: '“Learner” means a person who trains in the centre. “Host organization” means the employer that directs the tasks of a learner in the centre. “Institution”, “employer” and “union” mean each Party of that type, taken separately. “Indigenous partner” means an Indigenous government or organization that is a Party to this agreement, which speaks only for the communities that it names in Schedule A.',
      },
      {
        fr: '« Comité directeur » désigne le comité où siègent toutes les parties. « Organisme coordonnateur » désigne la partie à qui l’entente confie ce rôle; il exploite le centre et assure le secrétariat. « Jour » désigne un jour de calendrier. « Écrit » comprend un document électronique.',
        en: '“Steering committee” means the committee on which all Parties sit. “Coordinating organization” means the Party to which this agreement gives that role; it runs the centre and acts as the secretariat. “Day” means a calendar day. “Writing” includes an electronic document.',
      },
      {
        fr: 'Les titres servent de repères et ne créent aucune obligation. En cas d’écart, les textes l’emportent dans l’ordre suivant : la loi, les conventions collectives, les clauses, les responsabilités, les annexes.',
        en: 'Headings are for reference and create no duty. If texts differ, they prevail in the following order: the law, collective agreements, the clauses, the responsibilities, the schedules.',
      },
    ],
  }),
  clause({
    key: 'purpose',
    section: 'purpose',
    title: { fr: 'Objet, principes et résultats', en: 'Purpose, principles and results' },
    summary: {
      fr: 'Dit pourquoi les parties partagent un centre et ce qu’elles en attendent.',
      en: 'Says why the Parties share a centre and what they expect of it.',
    },
    text: [
      {
        fr: 'Les parties aménagent et exploitent ensemble un centre où l’on apprend dans des conditions de travail réelles. Elles en partagent l’équipement, les coûts et les résultats.',
        en: 'The Parties together build and run a centre where people learn in real working conditions. They share its equipment, its costs and its results.',
      },
      {
        fr: 'Elles se guident sur quatre principes : la sécurité d’abord, un accès équitable à l’équipement, la transparence des coûts, l’égalité du français et de l’anglais. Elles visent trois résultats : des compétences que les employeurs reconnaissent, un lieu ouvert aux personnes de la région et un équipement tenu à jour.',
        en: 'They are guided by four principles: safety first, fair access to equipment, transparency of costs, equality of French and English. They aim for three results: skills that employers recognize, a site open to people of the region and equipment kept up to date.',
      },
    ],
    dependsOn: ['definitions'],
  }),
  clause({
    key: 'scope',
    section: 'scope',
    title: { fr: 'Emplacement et usages du centre', en: 'Premises and uses of the centre' },
    summary: {
      fr: 'Le centre a une adresse et des usages écrits. Changer d’emplacement demande l’accord de toutes les parties.',
      en: 'The centre has an address and written uses. Changing the premises needs the agreement of all Parties.',
    },
    text: [
      {
        fr: 'Le centre est situé à l’emplacement. L’emplacement change seulement avec l’accord exprès de toutes les parties. Le bail ou le titre de propriété, les permis et les plans sont joints à l’annexe G.',
        en: 'The centre is located on the premises. The premises change only with the express agreement of all Parties. The lease or title, the permits and the plans are attached to Schedule G.',
      },
      {
        fr: 'La partie qui détient le bail ou le titre s’engage à aviser les autres de tout changement prévu, au moins 90 jours d’avance. Elle ne le cède pas et ne le donne pas en garantie sans l’accord exprès de toutes les parties.',
        en: 'The Party that holds the lease or title will notify the others of any planned change, at least 90 days ahead. It does not assign it and does not pledge it without the express agreement of all Parties.',
      },
      {
        fr: 'Le centre accueille les programmes inscrits à l’annexe C et les personnes inscrites à ces programmes. Une partie peut aussi y former son propre personnel aux heures que fixe le comité directeur. Un usage commercial du centre demande l’accord du comité directeur.',
        en: 'The centre receives the programs listed in Schedule C and the people enrolled in those programs. A Party may also train its own staff there at the hours that the steering committee sets. Commercial use of the centre needs the agreement of the steering committee.',
      },
    ],
    consent: 'express',
    dependsOn: ['definitions'],
  }),
  clause({
    key: 'governance',
    section: 'governance',
    title: { fr: 'Comité directeur et décisions', en: 'Steering committee and decisions' },
    summary: {
      fr: 'Chaque partie a une voix, et les trois quarts décident. Une question réservée demande l’unanimité, et aucune obligation ne s’impose.',
      en: 'Each Party has one voice, and three quarters decide. A reserved matter needs unanimity, and no duty is imposed.',
    },
    text: [
      {
        fr: 'Le comité directeur réunit une personne représentante de chaque partie. Il se réunit au moins une fois tous les deux mois. Chaque partie a une voix, quelle que soit sa contribution.',
        en: 'The steering committee brings together one representative of each Party. It meets at least once every two months. Each Party has one voice, whatever its contribution.',
      },
      {
        fr: 'Une décision est prise quand les trois quarts des parties qui acceptent ou s’opposent l’acceptent, et que les quatre cinquièmes des parties se sont exprimées. Au plus un quart des parties peut se tenir à l’écart. Une question réservée demande l’accord exprès de toutes les parties. Une obligation lie une partie seulement si cette partie l’accepte expressément.',
        en: 'A decision is made when three quarters of the Parties that accept or object accept it, and four fifths of the Parties have spoken. At most one quarter of the Parties may stand aside. A reserved matter needs the express agreement of all Parties. A duty binds a Party only if that Party expressly accepts it.',
      },
      {
        fr: 'Une proposition admissible est réputée acceptée par la partie qui, dûment avisée dans sa langue et relancée, garde le silence pendant 10 jours. Le silence ne vaut jamais acceptation d’une obligation propre, d’une dépense, d’une question réservée ou d’une règle sur les données, la propriété intellectuelle ou la sécurité. Le silence d’un partenaire autochtone ou d’un gouvernement ne vaut jamais acceptation.',
        en: 'An eligible proposal is deemed accepted by a Party that, duly notified in its language and reminded, stays silent for 10 days. Silence never counts as acceptance of one’s own duty, of spending, of a reserved matter or of a rule on data, intellectual property or safety. The silence of an Indigenous partner or a government never counts as acceptance.',
      },
      {
        fr: 'La partie qui s’oppose à une proposition s’engage à donner ses motifs par écrit. L’objection d’une partie que la proposition n’oblige pas est traitée une fois, puis compte comme une voix contre. Une observatrice ou un observateur assiste aux réunions sans prendre part aux décisions.',
        en: 'A Party that objects to a proposal will give its reasons in writing. The objection of a Party that the proposal does not bind is worked on once, then counts as a voice against. An observer attends meetings without taking part in decisions.',
      },
    ],
    dependsOn: ['definitions'],
    responsibilities: ['gov-03', 'gov-08'],
  }),
  clause({
    key: 'roles',
    section: 'roles',
    title: { fr: 'Rôles et exploitation du centre', en: 'Roles and running of the centre' },
    summary: {
      fr: 'Explique comment lire les responsabilités. L’organisme coordonnateur tient le centre ouvert, dans les limites du budget.',
      en: 'Explains how to read the responsibilities. The coordinating organization keeps the centre open, within the budget.',
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
        fr: 'L’organisme coordonnateur s’engage à tenir le centre ouvert et en bon état, dans les limites du budget de l’annexe F. Il peut confier l’entretien à un tiers. Une fermeture prévue est annoncée à toutes les parties au moins 30 jours d’avance.',
        en: 'The coordinating organization will keep the centre open and in good repair, within the budget in Schedule F. It may give maintenance to a third party. A planned closure is announced to all Parties at least 30 days ahead.',
      },
    ],
    responsibilities: ['rec-06'],
  }),
]

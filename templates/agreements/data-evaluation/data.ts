import { clause } from '../template.ts'

/** How data are governed, protected, shown to whom they are about, and destroyed. */
export const data = [
  clause({
    key: 'knowledge',
    section: 'indigenous',
    title: { fr: 'Savoirs et données autochtones', en: 'Indigenous knowledge and data' },
    summary: {
      fr: 'Le partenaire autochtone garde la maîtrise de ce qu’il confie et peut retirer ses données en tout temps.',
      en: 'The Indigenous partner keeps control of what it entrusts and may withdraw its data at any time.',
    },
    text: [
      {
        fr: 'Les savoirs et les données autochtones sont régis par le protocole de l’annexe H et, pour les Premières Nations, par les principes de PCAP®. Les partenaires inuits et métis appliquent leurs propres règles. L’accord d’un organisme ne remplace pas celui d’une Nation ou d’une communauté.',
        en: 'Indigenous knowledge and Indigenous data are governed by the protocol in Schedule H and, for First Nations, by the OCAP® principles. Inuit and Métis partners apply their own rules. The agreement of an organization does not replace that of a Nation or a community.',
      },
      {
        fr: 'Un partenaire autochtone peut retirer ses données en tout temps. La partie qui les détient s’engage à en cesser l’usage aussitôt. Elle s’engage à les rendre ou à les détruire, selon ce que le partenaire autochtone demande.',
        en: 'An Indigenous partner may withdraw its data at any time. The Party that holds them will stop using them at once. It will return or destroy them, as the Indigenous partner asks.',
      },
      {
        fr: 'Les données autochtones ne sont jamais rapprochées d’autres données pour identifier une communauté. L’accord du partenaire autochtone ne remplace pas le consentement de la personne apprenante.',
        en: 'Indigenous data are never linked with other data to identify a community. The agreement of the Indigenous partner does not replace the consent of the learner.',
      },
    ],
    dependsOn: ['definitions'],
    responsibilities: ['ind-01', 'ind-02'],
  }),
  clause({
    key: 'voice',
    section: 'indigenous',
    title: { fr: 'Voix et rythme du partenaire autochtone', en: 'Voice and pace of the Indigenous partner' },
    summary: {
      fr: 'Le partenaire autochtone décide expressément et à son rythme. Rien n’est publié à son sujet sans son accord.',
      en: 'The Indigenous partner decides expressly and in its own time. Nothing is published about it without its agreement.',
    },
    text: [
      {
        fr: 'Le partenaire autochtone choisit lui-même la personne qui le représente. Son accord est donné expressément, selon ses propres règles et à son rythme; les délais de l’entente sont prolongés d’autant. Son silence ne vaut jamais consentement, même sur un format technique.',
        en: 'The Indigenous partner itself chooses the person who represents it. Its agreement is given expressly, under its own rules and in its own time; deadlines under this agreement are extended accordingly. Its silence never counts as consent, even on a technical format.',
      },
      {
        fr: 'Les résultats qui touchent ses membres lui sont présentés d’abord. Rien n’est publié à leur sujet sans son accord exprès. Le nom d’une Aînée ou d’un Aîné paraît seulement avec le consentement de cette personne.',
        en: 'Results that concern its members are presented to it first. Nothing is published about them without its express agreement. The name of an Elder appears only with the consent of that person.',
      },
    ],
    dependsOn: ['governance'],
    responsibilities: ['ind-07', 'ind-08'],
  }),
  clause({
    key: 'finance',
    section: 'finance',
    title: { fr: 'Coûts et contributions', en: 'Costs and contributions' },
    summary: {
      fr: 'Chaque partie paie ses frais et les coûts communs sont répartis d’avance. Les données ne se vendent pas.',
      en: 'Each Party pays its own costs and shared costs are divided ahead. Data are not sold.',
    },
    text: [
      {
        fr: 'Chaque partie s’engage à payer ses propres frais, sauf accord écrit différent. Le coût des outils communs et de l’évaluation indépendante est réparti à l’annexe F. Une contribution qui dépend de crédits publics est due seulement si ces crédits sont votés.',
        en: 'Each Party will pay its own costs, unless agreed otherwise in writing. The cost of shared tools and of independent evaluation is divided in Schedule F. A contribution that depends on public appropriations is owed only if these appropriations are voted.',
      },
      {
        fr: 'Aucune partie ne vend les données partagées. La personne apprenante ne paie rien pour obtenir son dossier.',
        en: 'No Party sells the shared data. The learner pays nothing to obtain the learner’s record.',
      },
    ],
  }),
  clause({
    key: 'sharing',
    section: 'data',
    title: { fr: 'Partage sûr et vie privée', en: 'Secure sharing and privacy' },
    summary: {
      fr: 'Rien ne circule avant l’évaluation des facteurs relatifs à la vie privée. Les données restent au Canada.',
      en: 'Nothing moves before the privacy impact assessment. Data stay in Canada.',
    },
    text: [
      {
        fr: 'Chaque partie s’engage à protéger les renseignements personnels selon la loi qui s’applique à elle. Les renseignements sont chiffrés pendant leur transmission et leur conservation. L’accès est réservé aux personnes dont la tâche l’exige; il est inscrit dans un journal.',
        en: 'Each Party will protect personal information under the law that applies to that Party. Information is encrypted while it is sent and while it is kept. Access is reserved for people whose task requires it; it is entered in a log.',
      },
      {
        fr: 'Aucun outil commun n’entre en service avant la fin de l’évaluation des facteurs relatifs à la vie privée. Cette évaluation est reprise chaque année et avant un changement important. Les mesures retenues sont inscrites à l’annexe E.',
        en: 'No shared tool goes into service before the end of the privacy impact assessment. This assessment is done again every year and before a major change. The measures chosen are entered in Schedule E.',
      },
      {
        fr: 'Les renseignements personnels sont conservés au Canada, sauf accord exprès de toutes les parties.',
        en: 'Personal information is kept in Canada, unless all Parties expressly agree otherwise.',
      },
    ],
    dependsOn: ['scope'],
    responsibilities: ['dat-01', 'dat-03'],
  }),
  clause({
    key: 'consent',
    section: 'data',
    title: { fr: 'Consentement et dossier transférable', en: 'Consent and portable record' },
    summary: {
      fr: 'La personne apprenante choisit ce qu’elle partage et emporte son dossier d’un établissement à l’autre.',
      en: 'The learner chooses what to share and takes the record from one institution to another.',
    },
    text: [
      {
        fr: 'Le formulaire de consentement est écrit en langage clair, après consultation des associations étudiantes. La personne apprenante peut consentir à une fin et en refuser une autre. Un refus ou un retrait ne change rien au stage.',
        en: 'The consent form is written in plain language, after consultation with learner associations. The learner may consent to one purpose and refuse another. A refusal or a withdrawal changes nothing in the placement.',
      },
      {
        fr: 'Le dossier décrit les expériences et les compétences et nomme qui les atteste. Il appartient à la personne apprenante, qui décide à qui le montrer. L’établissement qui le reçoit s’engage à dire par écrit ce qu’il en reconnaît.',
        en: 'The record describes experiences and skills and names who attests them. It belongs to the learner, who decides to whom to show it. An institution that receives it will say in writing what it recognizes in it.',
      },
      {
        fr: 'Une erreur signalée est corrigée dans les 30 jours. La correction est transmise à chaque destinataire.',
        en: 'A reported error is corrected within 30 days. The correction is sent to each recipient.',
      },
    ],
    dependsOn: ['scope'],
    responsibilities: ['dat-02', 'dat-06'],
  }),
  clause({
    key: 'retention',
    section: 'data',
    title: { fr: 'Incidents, conservation et destruction', en: 'Incidents, retention and destruction' },
    summary: {
      fr: 'Un incident arrête l’échange des données touchées. Chaque donnée a une fin de vie écrite d’avance.',
      en: 'An incident stops the exchange of the data affected. Each piece of data has an end of life written ahead.',
    },
    text: [
      {
        fr: 'La partie qui constate un incident de confidentialité s’engage à tenir les parties touchées informées jusqu’à ce qu’il soit maîtrisé. L’échange des données touchées est suspendu pendant ce temps.',
        en: 'A Party that finds a privacy incident will keep the affected Parties informed until it is under control. The exchange of the data affected is suspended during that time.',
      },
      {
        fr: 'Les durées de conservation figurent à l’annexe E. La destruction est attestée par écrit. Un renseignement anonymisé n’est jamais rapproché d’une personne.',
        en: 'Retention periods appear in Schedule E. Destruction is attested in writing. Anonymized information is never linked back to a person.',
      },
      {
        fr: 'La personne apprenante peut savoir en tout temps quels renseignements sont détenus à son sujet, par qui et jusqu’à quand.',
        en: 'The learner may know at any time which information is held about the learner, by whom and until when.',
      },
    ],
    dependsOn: ['scope'],
    responsibilities: ['dat-04', 'dat-05'],
  }),
  clause({
    key: 'ip',
    section: 'ip',
    title: {
      fr: 'Propriété intellectuelle et confidentialité',
      en: 'Intellectual property and confidentiality',
    },
    summary: {
      fr: 'Partager des données n’en transfère pas la propriété. Ce qui est créé ensemble sert à toutes les parties.',
      en: 'Sharing data does not transfer ownership of them. What is created together serves all Parties.',
    },
    text: [
      {
        fr: 'Chaque partie conserve ses droits sur les données qu’elle apporte. Le partage ne transfère pas la propriété. Les questionnaires, les indicateurs et les rapports créés ensemble servent à toutes les parties.',
        en: 'Each Party keeps its rights in the data that it brings. Sharing does not transfer ownership. Questionnaires, indicators and reports created together serve all Parties.',
      },
      {
        fr: 'Un savoir autochtone ne devient jamais la propriété d’une autre partie. Le nom d’un employeur et le détail de ses activités restent confidentiels, sauf s’il consent à leur publication.',
        en: 'Indigenous knowledge never becomes the property of another Party. The name of an employer and the details of its business remain confidential, unless it consents to their publication.',
      },
    ],
    dependsOn: ['knowledge'],
    responsibilities: ['ipr-04'],
  }),
]

import { clause } from '../template.ts'

/** What learners live through: a co-led program, a safe place, supports, and the people who carry the knowledge. */
export const learning = [
  clause({
    key: 'program',
    section: 'quality',
    title: {
      fr: 'Programme codirigé, formation et mentorat',
      en: 'Co-led program, training and mentoring',
    },
    summary: {
      fr: 'Le partenaire autochtone codirige le programme et décide ce qui s’y enseigne de ses savoirs. L’enseignement passe peu à peu aux personnes autochtones formées.',
      en: 'The Indigenous partner co-leads the program and decides what of its knowledge is taught there. Teaching passes little by little to trained Indigenous people.',
    },
    text: [
      {
        fr: 'Le partenaire autochtone décide quels savoirs autochtones sont enseignés, par qui, où et à quel moment de l’année. L’établissement décide de l’attribution des crédits. Il s’engage à dire par écrit, avant le lancement, à quels crédits le programme donne droit.',
        en: 'The Indigenous partner decides which Indigenous knowledge is taught, by whom, where and at what time of year. The institution decides on credits. It will say in writing, before launch, to which credits the program leads.',
      },
      {
        fr: 'L’apprentissage sur le territoire compte autant que l’apprentissage en classe ou en entreprise. L’établissement s’engage à confier l’enseignement aux personnes autochtones formées dès qu’elles sont prêtes à le prendre.',
        en: 'Learning on the land counts as much as learning in class or at work. The institution will entrust teaching to trained Indigenous people as soon as they are ready to take it on.',
      },
      {
        fr: 'Une personne diplômée devient mentore si elle le veut. Une personne apprenante choisit avec qui elle est jumelée.',
        en: 'A graduate becomes a mentor if the graduate so wishes. A learner chooses with whom the learner is paired.',
      },
    ],
    dependsOn: ['definitions'],
    responsibilities: ['ind-05', 'ind-06', 'sup-05'],
  }),
  clause({
    key: 'safety',
    section: 'safety',
    title: { fr: 'Santé, sécurité et milieu culturellement sûr', en: 'Health, safety and cultural safety' },
    summary: {
      fr: 'Personne ne commence sans couverture ni orientation. Le racisme se signale à une personne que désigne le partenaire autochtone.',
      en: 'Nobody starts without coverage and orientation. Racism is reported to a person named by the Indigenous partner.',
    },
    text: [
      {
        fr: 'Aucun stage ne commence avant que la couverture d’indemnisation soit confirmée par écrit. L’organisation d’accueil s’engage à donner une orientation en santé et en sécurité avant toute tâche. Elle s’engage à aviser l’établissement d’un accident au plus tard 24 heures après qu’il survient.',
        en: 'No placement starts before workers’ compensation coverage is confirmed in writing. The host organization will give a health and safety orientation before any task. It will notify the institution of an accident no later than 24 hours after it occurs.',
      },
      {
        fr: 'La personne apprenante peut refuser un travail qu’elle croit dangereux. Elle peut signaler le racisme, le harcèlement ou le mépris de sa culture à la personne que désigne le partenaire autochtone. La partie qui reçoit un signalement s’engage à le traiter sans délai et avec discrétion. Aucune partie n’exerce de représailles contre la personne apprenante.',
        en: 'The learner may refuse work that the learner believes to be dangerous. The learner may report racism, harassment or contempt for the learner’s culture to the person named by the Indigenous partner. A Party that receives a report will handle it without delay and with discretion. No Party retaliates against the learner.',
      },
      {
        fr: 'La formation sur la sécurité culturelle est reprise quand la personne superviseure change. Chaque partie s’engage à maintenir l’assurance indiquée à l’annexe D.',
        en: 'Cultural safety training is taken again when the supervisor changes. Each Party will maintain the insurance set out in Schedule D.',
      },
    ],
    responsibilities: ['ind-04'],
  }),
  clause({
    key: 'equity',
    section: 'equity',
    title: { fr: 'Équité, soutiens et accès', en: 'Equity, supports and access' },
    summary: {
      fr: 'Les soutiens viennent avant le stage et près de la communauté. Une cérémonie ou un deuil ne fait perdre ni le stage ni sa reconnaissance.',
      en: 'Supports come before the placement and near the community. A ceremony or bereavement costs neither the placement nor its recognition.',
    },
    text: [
      {
        fr: 'Les soutiens sont offerts dans la communauté ou près d’elle. La personne apprenante décide qui connaît sa situation. Le stage se déroule dans la communauté si la nature du travail le permet.',
        en: 'Supports are offered in the community or near it. The learner decides who knows the learner’s situation. The placement takes place in the community if the nature of the work allows.',
      },
      {
        fr: 'Une absence pour une cérémonie, un deuil ou une activité saisonnière de la communauté est traitée comme une demande de mesure d’adaptation. Elle ne met pas fin au stage et ne réduit pas la reconnaissance prévue.',
        en: 'An absence for a ceremony, bereavement or a seasonal activity of the community is handled as a request for accommodation. It does not end the placement and does not reduce the recognition planned.',
      },
      {
        fr: 'Les cibles qui touchent les membres du partenaire autochtone sont fixées avec son accord exprès. Un résultat publié ne permet jamais d’identifier une personne ou une petite communauté.',
        en: 'Targets that concern the members of the Indigenous partner are set with its express agreement. A published result never allows a person or a small community to be identified.',
      },
    ],
    responsibilities: ['equ-01', 'equ-03', 'equ-04', 'equ-06', 'equ-08'],
  }),
  clause({
    key: 'elders',
    section: 'indigenous',
    title: {
      fr: 'Aînées, Aînés, gardiennes et gardiens du savoir',
      en: 'Elders and Knowledge Keepers',
    },
    summary: {
      fr: 'Le rôle d’une Aînée ou d’un Aîné vient de sa communauté. Son nom paraît avec son consentement, et ses paroles restent dans le cercle.',
      en: 'The role of an Elder comes from the community. The Elder’s name appears with the Elder’s consent, and the Elder’s words stay in the circle.',
    },
    text: [
      {
        fr: 'Une Aînée ou un Aîné guide, ouvre une rencontre, demande du temps ou agit comme témoin, selon ce que cette personne et sa communauté décident. Son rôle n’est pas d’approuver un texte au nom d’un conseil, sauf si la communauté le demande.',
        en: 'An Elder guides, opens a meeting, asks for time or acts as a witness, as the Elder and the community decide. The Elder’s role is not to approve a text on behalf of a council, unless the community asks for it.',
      },
      {
        fr: 'Le nom d’une Aînée ou d’un Aîné paraît dans un document seulement avec son consentement. Le registre garde d’un cercle la date, le lieu et l’issue que les personnes présentes acceptent d’y inscrire. Ce qui se dit dans un cercle n’est ni enregistré ni transcrit.',
        en: 'An Elder’s name appears in a document only with the Elder’s consent. Of a circle, the register keeps the date, the place and the outcome that the people present agree to enter. What is said in a circle is neither recorded nor transcribed.',
      },
      {
        fr: 'Le protocole de chaque communauté dit comment inviter, recevoir et remercier. Une Aînée ou un Aîné peut se retirer d’une activité en tout temps, sans donner de motif.',
        en: 'Each community’s protocol says how to invite, host and thank. An Elder may withdraw from an activity at any time, without giving a reason.',
      },
    ],
    dependsOn: ['pace'],
    responsibilities: ['ind-03'],
  }),
  clause({
    key: 'knowledge',
    section: 'indigenous',
    title: { fr: 'Savoirs et données autochtones', en: 'Indigenous knowledge and data' },
    summary: {
      fr: 'Le partenaire autochtone garde la maîtrise de ce qu’il confie et peut le reprendre en tout temps.',
      en: 'The Indigenous partner keeps control of what it entrusts and may take it back at any time.',
    },
    text: [
      {
        fr: 'Les savoirs autochtones et les données autochtones sont régis par le protocole de l’annexe H et, pour les Premières Nations, par les principes de PCAP®. Les partenaires inuits et métis appliquent leurs propres règles. L’accord du partenaire autochtone ne remplace pas le consentement de la personne que les données concernent.',
        en: 'Indigenous knowledge and Indigenous data are governed by the protocol in Schedule H and, for First Nations, by the OCAP® principles. Inuit and Métis partners apply their own rules. The agreement of the Indigenous partner does not replace the consent of the person whom the data concern.',
      },
      {
        fr: 'Le partenaire autochtone peut retirer en tout temps un savoir ou des données qu’il a confiés. La partie qui les détient s’engage à en cesser l’usage aussitôt. Elle s’engage à les rendre ou à les détruire, selon ce que le partenaire autochtone demande.',
        en: 'The Indigenous partner may withdraw at any time knowledge or data that it has entrusted. The Party that holds them will stop using them at once. It will return or destroy them, as the Indigenous partner asks.',
      },
      {
        fr: 'Les données autochtones sont conservées dans un lieu que le partenaire autochtone accepte. Il peut choisir de les conserver lui-même et d’en donner accès aux autres parties.',
        en: 'Indigenous data are kept in a place that the Indigenous partner accepts. It may choose to keep them itself and to give the other Parties access to them.',
      },
    ],
    dependsOn: ['definitions'],
    responsibilities: ['ind-01', 'ind-02'],
  }),
]

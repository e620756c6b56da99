import { bothLanguages } from '../both-languages.ts'
import { clause } from '../template.ts'

/** How the framework holds, starts, changes, grows and ends. */
export const closing = [
  clause({
    key: 'disputes',
    section: 'disputes',
    title: { fr: 'Plaintes et différends', en: 'Complaints and disputes' },
    summary: {
      fr: 'La personne apprenante peut se plaindre à son établissement. Les parties se parlent d’abord, puis montent par paliers.',
      en: 'A learner may complain to the institution. The Parties talk first, then move up step by step.',
    },
    text: [
      {
        fr: 'Une solution est cherchée entre les parties avant tout autre recours. Les points de contact se parlent d’abord, puis leurs responsables, puis le comité directeur. Chaque palier dure 10 jours au plus.',
        en: 'A solution is sought among the Parties before any other recourse. The contact points talk first, then their managers, then the steering committee. Each step lasts 10 days at most.',
      },
      {
        fr: 'La personne apprenante peut porter plainte auprès de son établissement, quel que soit le milieu. Une plainte faite de bonne foi ne nuit jamais à son évaluation. Une partie peut demander en tout temps une mesure urgente pour protéger une personne ou un renseignement personnel.',
        en: 'The learner may file a complaint with the learner’s institution, whatever the site. A complaint made in good faith never harms the learner’s assessment. A Party may ask at any time for an urgent measure to protect a person or personal information.',
      },
    ],
    responsibilities: ['dis-04', 'dis-05'],
  }),
  clause({
    key: 'nature',
    section: 'legal_nature',
    title: { fr: 'Nature de l’entente et responsabilité', en: 'Legal nature and liability' },
    summary: {
      fr: 'L’entente ne force pas à offrir un stage; certaines sections seulement lient en droit. Chaque partie répond de ses propres actes.',
      en: 'The agreement does not force anyone to offer a placement; only some sections bind in law. Each Party answers for its own acts.',
    },
    text: [
      {
        fr: 'L’entente exprime l’intention commune des parties. Seules les sections Santé, sécurité et assurances, Relations de travail, Dispositions financières et rémunération, Renseignements personnels et partage des données, et Propriété intellectuelle et confidentialité lient juridiquement. L’entente n’oblige pas une partie à offrir ou à accepter un stage.',
        en: 'This agreement states the Parties’ common intent. Only the sections on Health, safety and insurance, Labour relations, Financial provisions and pay, Personal information and data sharing, and Intellectual property and confidentiality are legally binding. This agreement does not require a Party to offer or accept a placement.',
      },
      {
        fr: 'Rien dans l’entente ne crée une société, un mandat ou un lien d’emploi. Chaque partie répond de ses propres actes et de ceux de son personnel. Aucune partie n’accorde par l’entente une indemnisation illimitée.',
        en: 'Nothing in this agreement creates a partnership, agency or employment. Each Party answers for its own acts and those of its staff. No Party gives an unlimited indemnity under this agreement.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'term',
    section: 'term',
    title: { fr: 'Entrée en vigueur, durée et renouvellement', en: 'Effective date, term and renewal' },
    summary: {
      fr: 'L’entente commence avec les premiers signataires, et les autres s’y joignent en signant. Elle dure cinq ans et se renouvelle d’année en année.',
      en: 'The agreement starts with the first signatories, and the others join by signing. It lasts five years and is renewed from year to year.',
    },
    text: [
      {
        fr: 'L’entente entre en vigueur, entre les parties qui l’ont signée, dès qu’un établissement et une organisation d’accueil l’ont signée. Une organisation nommée à l’annexe A qui signe plus tard y adhère à la date de sa signature. Un stage ne commence pas en vertu de l’entente avant que son établissement et son organisation d’accueil l’aient signée.',
        en: 'This agreement takes effect, among the Parties that have signed it, once an institution and a host organization have signed it. An organization named in Schedule A that signs later joins it on the date of its signature. A placement does not start under this agreement before its institution and its host organization have signed it.',
      },
      {
        fr: 'L’entente dure cinq ans. Elle se renouvelle ensuite d’elle-même pour un an, au plus trois fois. Chaque partie reçoit un rappel 90 jours avant la fin. Une organisation d’accueil peut refuser le renouvellement pour elle-même par un avis écrit, au plus tard 30 jours avant la fin.',
        en: 'This agreement lasts five years. It is then renewed by itself for one year, at most three times. Each Party receives a reminder 90 days before the end. A host organization may refuse the renewal for itself by written notice, no later than 30 days before the end.',
      },
      {
        fr: 'Le renouvellement laisse les obligations telles qu’elles sont. Il lie un partenaire autochtone ou un gouvernement seulement si cette partie l’accepte expressément.',
        en: 'Renewal leaves duties as they are. It binds an Indigenous partner or a government only if that Party expressly accepts it.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'amendment',
    section: 'amendment',
    title: { fr: 'Modification', en: 'Amendment' },
    summary: {
      fr: 'Les établissements s’accordent, puis les autres parties ont 15 jours pour s’opposer. Une obligation plus lourde demande toujours un oui exprès.',
      en: 'The institutions agree, then the other Parties have 15 days to object. A heavier duty always needs an express yes.',
    },
    text: [
      {
        fr: 'L’entente est modifiée par un écrit que tous les établissements acceptent par consensus et auquel aucune autre partie ne s’oppose dans les 15 jours. Le délai court à partir de la réception du texte dans la langue de la partie. L’accord exprès d’une partie est requis pour créer ou alourdir son obligation.',
        en: 'This agreement is amended by a writing that all institutions accept by consensus and to which no other Party objects within 15 days. The period runs from receipt of the text in the Party’s language. The express agreement of a Party is required to create or increase its duty.',
      },
      {
        fr: 'Le silence ne suffit jamais sur les données, l’argent, la propriété intellectuelle ou la sécurité. Il ne suffit jamais de la part d’un partenaire autochtone ou d’un gouvernement.',
        en: 'Silence is never enough on data, money, intellectual property or safety. It is never enough from an Indigenous partner or a government.',
      },
      {
        fr: 'La part de l’annexe G propre à un lieu est modifiée par l’établissement et l’organisation d’accueil qu’elle vise. Le texte consolidé est remis à toutes les parties dans les 10 jours qui suivent une modification.',
        en: 'The part of Schedule G specific to a site is amended by the institution and the host organization that it concerns. The consolidated text is given to all Parties within 10 days after an amendment.',
      },
    ],
    consent: 'express',
    dependsOn: ['governance'],
  }),
  clause({
    key: 'membership',
    section: 'membership',
    title: { fr: 'Adhésion, retrait et fin', en: 'Accession, withdrawal and end' },
    summary: {
      fr: 'Une organisation d’accueil entre avec l’accord d’un établissement et sort avec un préavis de 60 jours. Les stages en cours s’achèvent toujours.',
      en: 'A host organization joins with the agreement of one institution and leaves on 60 days’ notice. Current placements always finish.',
    },
    text: [
      {
        fr: 'Une organisation d’accueil adhère à l’entente en signant un acte d’adhésion, avec l’accord écrit d’un établissement. Un établissement y adhère si tous les autres établissements l’acceptent expressément. Une adhésion laisse les obligations des autres parties telles qu’elles sont.',
        en: 'A host organization joins this agreement by signing an instrument of accession, with the written agreement of an institution. An institution joins it if all other institutions expressly accept it. An accession leaves the duties of the other Parties as they are.',
      },
      {
        fr: 'Une partie peut se retirer moyennant un préavis écrit de 60 jours. Les stages en cours s’achèvent aux mêmes conditions. L’entente continue entre les autres parties tant que demeurent un établissement et une organisation d’accueil.',
        en: 'A Party may withdraw on 60 days’ written notice. Current placements finish on the same terms. This agreement continues among the other Parties as long as one institution and one host organization remain.',
      },
      {
        fr: 'Si une partie manque gravement à ses obligations et tarde plus de 30 jours à y remédier après un avis écrit, les établissements peuvent l’exclure par leur accord exprès. Toutes les parties ensemble peuvent mettre fin à l’entente par écrit.',
        en: 'If a Party seriously fails in its duties and takes more than 30 days to remedy this after written notice, the institutions may expel it by their express agreement. All Parties together may end this agreement in writing.',
      },
      {
        fr: 'Les clauses sur les renseignements personnels, la propriété intellectuelle et la confidentialité, la rémunération et la responsabilité survivent à la fin de l’entente.',
        en: 'The clauses on personal information, intellectual property and confidentiality, pay and liability survive the end of this agreement.',
      },
    ],
    responsibilities: ['gov-10'],
  }),
  bothLanguages,
  clause({
    key: 'general',
    section: 'general',
    title: { fr: 'Dispositions générales et signature', en: 'General provisions and signature' },
    summary: {
      fr: 'Chaque partie signe son exemplaire, en ligne ou sur papier, avec la preuve de son pouvoir. Changer le texte après une signature annule toutes les signatures.',
      en: 'Each Party signs its counterpart, online or on paper, with proof of authority. Changing the text after a signature voids all signatures.',
    },
    text: [
      {
        fr: 'L’entente peut être signée par voie électronique ou en plusieurs exemplaires identiques, qui forment ensemble un seul document. Un exemplaire modifié à la main est une proposition et ne vaut pas signature. Toute modification du texte après la première signature annule toutes les signatures.',
        en: 'This agreement may be signed electronically or in identical counterparts, which together form one document. A counterpart altered by hand is a proposal and does not count as a signature. Any change to the text after the first signature voids all signatures.',
      },
      {
        fr: 'Les parties signent dans l’ordre de leur choix. Le pouvoir de chaque signataire est vérifié au moment de la signature. La fin de ses fonctions n’annule pas la signature déjà donnée.',
        en: 'The Parties sign in the order they choose. The authority of each signatory is checked at the time of signing. The end of the signatory’s office does not void a signature already given.',
      },
      {
        fr: 'Une annexe nommée dans l’entente en fait partie dès que le comité directeur l’adopte. Une obligation qui dépend d’une annexe n’est pas exigible avant cette adoption. L’accord exprès d’une partie est requis pour qu’une annexe crée ou alourdisse son obligation.',
        en: 'A schedule named in this agreement forms part of it once the steering committee adopts it. A duty that depends on a schedule is not owed before that adoption. The express agreement of a Party is required for a schedule to create or increase its duty.',
      },
      {
        fr: 'Une partie ne cède pas l’entente sans l’accord écrit des autres. Une clause nulle ne rend pas nulles les autres. La loi applicable est celle de la province ou du territoire où se déroule le stage. Les délais se comptent dans le fuseau horaire de l’entente.',
        en: 'A Party does not assign this agreement without the written agreement of the others. A void clause does not make the others void. The governing law is that of the province or territory where the placement takes place. Time is counted in the time zone of this agreement.',
      },
    ],
    responsibilities: ['gov-05'],
  }),
]

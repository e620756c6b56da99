import { bothLanguages } from '../both-languages.ts'
import { clause } from '../template.ts'

/** How the agreement on the centre holds, starts, changes and ends. */
export const closing = [
  clause({
    key: 'disputes',
    section: 'disputes',
    title: { fr: 'Règlement des différends', en: 'Dispute resolution' },
    summary: {
      fr: 'On se parle d’abord, puis on monte par paliers. Le centre reste ouvert pendant ce temps.',
      en: 'People talk first, then move up step by step. The centre stays open meanwhile.',
    },
    text: [
      {
        fr: 'Une solution est cherchée entre les parties avant tout autre recours. Les paliers et les délais sont ceux des responsabilités rattachées à la présente clause. Sur une question technique ou comptable, une partie au différend peut demander l’avis d’une personne experte indépendante, à ses frais.',
        en: 'A solution is sought among the Parties before any other recourse. The steps and times are those of the responsibilities attached to this clause. On a technical or accounting question, a Party to the dispute may ask for the opinion of an independent expert, at its own cost.',
      },
      {
        fr: 'Pendant un différend, le centre reste ouvert si la sécurité le permet. La personne apprenante n’en subit aucune conséquence. Une partie peut demander en tout temps une mesure urgente pour protéger une personne, un savoir, un bien ou un renseignement personnel.',
        en: 'During a dispute, the centre stays open if safety allows. The learner suffers no consequence from it. A Party may ask at any time for an urgent measure to protect a person, knowledge, property or personal information.',
      },
    ],
    responsibilities: ['dis-01', 'dis-02'],
  }),
  clause({
    key: 'nature',
    section: 'legal_nature',
    title: { fr: 'Nature de l’entente et responsabilité', en: 'Legal nature and liability' },
    summary: {
      fr: 'Ce qui touche l’argent, les biens, la sécurité et les savoirs lie en droit. Chaque partie répond de ses propres actes.',
      en: 'What concerns money, assets, safety and knowledge binds in law. Each Party answers for its own acts.',
    },
    text: [
      {
        fr: 'L’entente exprime l’intention commune des parties. Seules les sections Portée, Santé, sécurité et assurances, Savoirs autochtones et gouvernance des données, Dispositions financières et rémunération, Renseignements personnels et partage des données, Propriété intellectuelle et confidentialité, et Résiliation et survie lient juridiquement.',
        en: 'This agreement states the Parties’ common intent. Only the sections on Scope, Health, safety and insurance, Indigenous knowledge and data governance, Financial provisions and pay, Personal information and data sharing, Intellectual property and confidentiality, and Termination and survival are legally binding.',
      },
      {
        fr: 'Rien dans l’entente ne crée une société, un mandat ou un lien d’emploi. Le centre n’est pas une personne morale. Chaque partie répond de ses propres actes et de ceux de son personnel. Aucune partie n’accorde par l’entente une indemnisation illimitée.',
        en: 'Nothing in this agreement creates a partnership, agency or employment. The centre is not a legal person. Each Party answers for its own acts and those of its staff. No Party gives an unlimited indemnity under this agreement.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'term',
    section: 'term',
    title: { fr: 'Entrée en vigueur, durée et renouvellement', en: 'Effective date, term and renewal' },
    summary: {
      fr: 'L’entente commence quand tout est signé et que le bail, les permis et le financement sont là. Elle dure 10 ans et peut être renouvelée pour cinq ans.',
      en: 'The agreement starts once all is signed and the lease, the permits and the funding are there. It lasts 10 years and may be renewed for five years.',
    },
    text: [
      {
        fr: 'L’entente entre en vigueur quand toutes les signatures requises sont données et que trois conditions sont réunies : le bail ou le titre est obtenu, les permis sont délivrés et le financement est confirmé. Si elles ne sont pas réunies dans les 365 jours de l’ouverture de la signature, l’entente est abandonnée. Aucun travail n’est payé avec des fonds communs avant l’entrée en vigueur.',
        en: 'This agreement takes effect once all required signatures are given and three conditions are met: the lease or title is obtained, the permits are issued and funding is confirmed. If they are not met within 365 days of the opening of signing, this agreement is abandoned. No work is paid for with shared funds before this agreement takes effect.',
      },
      {
        fr: 'L’entente dure 10 ans. Elle peut être renouvelée pour cinq ans, par un écrit exprès des parties. Elle ne se renouvelle jamais par le silence. Chaque partie reçoit un rappel 180, 90 et 30 jours avant la fin.',
        en: 'This agreement lasts 10 years. It may be renewed for five years, by the express writing of the Parties. It is never renewed by silence. Each Party receives a reminder 180, 90 and 30 days before the end.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'amendment',
    section: 'amendment',
    title: { fr: 'Modification', en: 'Amendment' },
    summary: {
      fr: 'Les trois quarts décident, et une question réservée demande l’unanimité. Une obligation plus lourde demande toujours un oui exprès.',
      en: 'Three quarters decide, and a reserved matter needs unanimity. A heavier duty always needs an express yes.',
    },
    text: [
      {
        fr: 'L’entente est modifiée par un écrit qu’acceptent les trois quarts des parties qui l’acceptent ou s’y opposent, et que les parties signent en français et en anglais. L’accord exprès d’une partie est requis pour créer ou alourdir son obligation. L’accord exprès de toutes les parties est requis sur une question réservée.',
        en: 'This agreement is amended by a writing that is accepted by three quarters of the Parties that accept it or object to it, and that the Parties sign in French and English. The express agreement of a Party is required to create or increase its duty. The express agreement of all Parties is required on a reserved matter.',
      },
      {
        fr: 'Les annexes A, C et I sont modifiées si aucune partie ne s’y oppose dans les 10 jours. L’accord exprès de chaque partenaire autochtone et de chaque gouvernement est requis dans tous les cas. Les autres annexes suivent la règle de l’entente. Le texte consolidé est remis à toutes les parties dans les 10 jours qui suivent une modification.',
        en: 'Schedules A, C and I are amended if no Party objects within 10 days. The express agreement of each Indigenous partner and of each government is required in all cases. The other schedules follow the rule of this agreement. The consolidated text is given to all Parties within 10 days after an amendment.',
      },
    ],
    consent: 'express',
    dependsOn: ['governance'],
  }),
  clause({
    key: 'membership',
    section: 'membership',
    title: { fr: 'Adhésion, retrait et exclusion', en: 'Accession, withdrawal and exclusion' },
    summary: {
      fr: 'On s’engage pour 24 mois, puis on sort avec un préavis de 12 mois et un plan sur les biens. Les formations en cours s’achèvent toujours.',
      en: 'One commits for 24 months, then leaves on 12 months’ notice with an asset plan. Current training always finishes.',
    },
    text: [
      {
        fr: 'Une organisation adhère à l’entente selon la règle de l’entente, si chaque partenaire autochtone et chaque gouvernement y consentent expressément. Elle signe un acte d’adhésion et inscrit sa contribution à l’annexe F.',
        en: 'An organization joins this agreement by the rule of this agreement, if each Indigenous partner and each government expressly agree. It signs an instrument of accession and enters its contribution in Schedule F.',
      },
      {
        fr: 'Une partie ne se retire pas pendant les 24 premiers mois, sauf pour un motif sérieux. Elle peut ensuite se retirer moyennant un préavis écrit de 12 mois et un plan sur les biens. Sont des motifs sérieux le manquement grave d’une autre partie, une loi nouvelle et la perte d’un financement essentiel. Les formations en cours s’achèvent aux mêmes conditions.',
        en: 'A Party does not withdraw during the first 24 months, except for serious cause. It may afterwards withdraw on 12 months’ written notice and with an asset plan. Serious causes are a serious breach by another Party, a new law and the loss of essential funding. Current training finishes on the same terms.',
      },
      {
        fr: 'Si une partie manque gravement à ses obligations et tarde plus de 30 jours à y remédier après un avis écrit, les autres parties peuvent l’exclure selon la règle de l’entente. L’entente continue entre les autres parties tant que demeurent un établissement et un employeur, un syndicat ou un partenaire autochtone.',
        en: 'If a Party seriously fails in its duties and takes more than 30 days to remedy this after written notice, the other Parties may expel it by the rule of this agreement. This agreement continues among the other Parties as long as one institution and one employer, union or Indigenous partner remain.',
      },
    ],
    responsibilities: ['gov-10'],
  }),
  clause({
    key: 'termination',
    section: 'termination',
    title: {
      fr: 'Fin de l’entente et sort des biens',
      en: 'End of the agreement and what becomes of assets',
    },
    summary: {
      fr: 'À la fin, chaque partie reprend ce qu’elle a prêté. Le reste est partagé à l’unanimité, ou selon ce que chacune a payé.',
      en: 'At the end, each Party takes back what it lent. The rest is divided unanimously, or by what each has paid.',
    },
    text: [
      {
        fr: 'Toutes les parties ensemble peuvent mettre fin à l’entente par écrit. Le centre ferme une fois que les formations en cours sont achevées.',
        en: 'All Parties together may end this agreement in writing. The centre closes once current training is finished.',
      },
      {
        fr: 'À la fin de l’entente, chaque partie reprend ce qu’elle a prêté. Le sort des biens communs est décidé par l’accord exprès de toutes les parties, dans les 180 jours. À défaut d’accord, ils sont vendus, les dettes du centre sont payées et le reste est partagé selon les contributions inscrites à l’annexe F. Un bien payé par un bailleur de fonds suit d’abord les conditions de ce bailleur.',
        en: 'When this agreement ends, each Party takes back what it lent. What becomes of shared assets is decided by the express agreement of all Parties, within 180 days. Failing agreement, they are sold, the debts of the centre are paid and the rest is divided by the contributions entered in Schedule F. An asset paid for by a funder first follows the terms of that funder.',
      },
      {
        fr: 'Les clauses sur les savoirs autochtones, les renseignements personnels, la propriété intellectuelle et la confidentialité, les contributions, les biens communs et la responsabilité survivent à la fin de l’entente.',
        en: 'The clauses on Indigenous knowledge, personal information, intellectual property and confidentiality, contributions, shared assets and liability survive the end of this agreement.',
      },
    ],
    consent: 'express',
    dependsOn: ['assets'],
  }),
  bothLanguages,
  clause({
    key: 'general',
    section: 'general',
    title: { fr: 'Dispositions générales et signature', en: 'General provisions and signature' },
    summary: {
      fr: 'On signe en ligne ou sur papier, et le bailleur de fonds signe en dernier. Changer le texte après une signature annule toutes les signatures.',
      en: 'Signing is online or on paper, and the funder signs last. Changing the text after a signature voids all signatures.',
    },
    text: [
      {
        fr: 'L’entente peut être signée par voie électronique ou en plusieurs exemplaires identiques, qui forment ensemble un seul document. Un exemplaire modifié à la main est une proposition et ne vaut pas signature. Toute modification du texte après la première signature annule toutes les signatures.',
        en: 'This agreement may be signed electronically or in identical counterparts, which together form one document. A counterpart altered by hand is a proposal and does not count as a signature. Any change to the text after the first signature voids all signatures.',
      },
      {
        fr: 'Un gouvernement partie à l’entente signe après toutes les autres parties. Le pouvoir de chaque signataire est vérifié au moment de la signature. La fin de ses fonctions n’annule pas la signature déjà donnée.',
        en: 'A government that is a Party to this agreement signs after all other Parties. The authority of each signatory is checked at the time of signing. The end of the signatory’s office does not void a signature already given.',
      },
      {
        fr: 'Une annexe nommée dans l’entente en fait partie dès que le comité directeur l’adopte. Une obligation qui dépend d’une annexe n’est pas exigible avant cette adoption. L’accord exprès d’une partie est requis pour qu’une annexe crée ou alourdisse son obligation.',
        en: 'A schedule named in this agreement forms part of it once the steering committee adopts it. A duty that depends on a schedule is not owed before that adoption. The express agreement of a Party is required for a schedule to create or increase its duty.',
      },
      {
        fr: 'Une partie ne cède pas l’entente sans l’accord écrit des autres. Une clause nulle ne rend pas nulles les autres. La loi applicable est celle de la province ou du territoire où le centre est situé. Les délais se comptent dans le fuseau horaire de l’entente.',
        en: 'A Party does not assign this agreement without the written agreement of the others. A void clause does not make the others void. The governing law is that of the province or territory where the centre is located. Time is counted in the time zone of this agreement.',
      },
    ],
    responsibilities: ['gov-05'],
  }),
]

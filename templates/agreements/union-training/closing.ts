import { bothLanguages } from '../both-languages.ts'
import { clause } from '../template.ts'

/** How the agreement holds, starts, changes and ends. */
export const closing = [
  clause({
    key: 'disputes',
    section: 'disputes',
    title: { fr: 'Règlement des différends', en: 'Dispute resolution' },
    summary: {
      fr: 'On se parle d’abord, puis on monte par paliers. Un grief suit toujours la convention collective.',
      en: 'People talk first, then move up step by step. A grievance always follows the collective agreement.',
    },
    text: [
      {
        fr: 'Les parties s’engagent à chercher une solution entre elles avant tout autre recours. Les paliers et les délais sont ceux des responsabilités rattachées à la présente clause. Un grief et toute question d’interprétation de la convention collective suivent seulement la procédure de cette convention.',
        en: 'The Parties will seek a solution among themselves before any other recourse. The steps and times are those of the responsibilities attached to this clause. A grievance and any question on the meaning of the collective agreement follow only the procedure of that agreement.',
      },
      {
        fr: 'Pendant un différend, les stages en cours se poursuivent si la sécurité le permet. La personne apprenante n’en subit aucune conséquence. Une partie peut demander en tout temps une mesure urgente pour protéger une personne ou un renseignement personnel.',
        en: 'During a dispute, current placements continue if safety allows. The learner suffers no consequence from it. A Party may ask at any time for an urgent measure to protect a person or personal information.',
      },
    ],
    responsibilities: ['dis-01', 'dis-02'],
  }),
  clause({
    key: 'nature',
    section: 'legal_nature',
    title: { fr: 'Nature de l’entente et responsabilité', en: 'Legal nature and liability' },
    summary: {
      fr: 'L’entente exprime une intention commune; certaines sections seulement lient en droit. Chaque partie répond de ses propres actes.',
      en: 'The agreement states a common intent; only some sections bind in law. Each Party answers for its own acts.',
    },
    text: [
      {
        fr: 'L’entente exprime l’intention commune des parties. Seules les sections Santé, sécurité et assurances, Relations de travail, Dispositions financières et rémunération, et Renseignements personnels et partage des données lient juridiquement.',
        en: 'This agreement states the Parties’ common intent. Only the sections on Health, safety and insurance, Labour relations, Financial provisions and pay, and Personal information and data sharing are legally binding.',
      },
      {
        fr: 'Rien dans l’entente ne crée une société, un mandat ou un lien d’emploi. Rien n’y modifie l’accréditation du syndicat ou la portée d’une unité de négociation.',
        en: 'Nothing in this agreement creates a partnership, agency or employment. Nothing in it changes the certification of the union or the scope of a bargaining unit.',
      },
      {
        fr: 'Chaque partie répond de ses propres actes et de ceux de son personnel. Aucune partie n’accorde par l’entente une indemnisation illimitée.',
        en: 'Each Party answers for its own acts and those of its staff. No Party gives an unlimited indemnity under this agreement.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'term',
    section: 'term',
    title: { fr: 'Entrée en vigueur, durée et renouvellement', en: 'Effective date, term and renewal' },
    summary: {
      fr: 'L’entente commence après la dernière signature et la résolution du syndicat. Elle suit la durée de la convention collective, plus 60 jours.',
      en: 'The agreement starts after the last signature and the union’s resolution. It follows the term of the collective agreement, plus 60 days.',
    },
    text: [
      {
        fr: 'L’entente entre en vigueur à la plus tardive des deux dates suivantes : celle de la dernière signature requise et celle de la résolution de l’exécutif du syndicat. Le syndicat s’engage à déposer cette résolution auprès du secrétariat. Aucun stage ne commence en vertu de l’entente avant son entrée en vigueur.',
        en: 'This agreement takes effect on the later of the following two dates: that of the last required signature and that of the resolution of the union’s executive. The union will file this resolution with the secretariat. No placement starts under this agreement before it takes effect.',
      },
      {
        fr: 'L’entente prend fin 60 jours après la fin de la convention collective. Si plusieurs conventions collectives s’appliquent, l’entente prend fin pour chaque unité de négociation 60 jours après la fin de sa propre convention.',
        en: 'This agreement ends 60 days after the collective agreement ends. If several collective agreements apply, this agreement ends for each bargaining unit 60 days after its own agreement ends.',
      },
      {
        fr: 'À chaque ronde de négociation collective, les parties s’engagent à examiner le renouvellement. L’entente se renouvelle par un écrit exprès de toutes les parties et ne se renouvelle jamais par le silence.',
        en: 'At each round of collective bargaining, the Parties will consider renewal. This agreement is renewed by the express writing of all Parties and is never renewed by silence.',
      },
    ],
  }),
  clause({
    key: 'amendment',
    section: 'amendment',
    title: { fr: 'Modification', en: 'Amendment' },
    summary: {
      fr: 'Toute modification demande l’accord écrit de toutes les parties et respecte la convention collective.',
      en: 'Any amendment needs the written agreement of all Parties and respects the collective agreement.',
    },
    text: [
      {
        fr: 'L’entente est modifiée par un écrit que toutes les parties acceptent expressément et signent dans les deux langues. La partie qui propose une modification s’engage à en remettre le texte aux autres au moins 10 jours ouvrables avant la décision. Une modification ne contredit jamais la convention collective.',
        en: 'This agreement is amended by a writing that all Parties expressly accept and sign in both languages. A Party that proposes an amendment will give its text to the others at least 10 business days before the decision. An amendment never contradicts the collective agreement.',
      },
      {
        fr: 'Une annexe est modifiée par une décision du comité directeur inscrite au registre. L’organisme coordonnateur s’engage à diffuser le texte consolidé dans les 10 jours qui suivent une modification.',
        en: 'A schedule is amended by a decision of the steering committee entered in the register. The coordinating organization will circulate the consolidated text within 10 days after an amendment.',
      },
    ],
    dependsOn: ['governance'],
  }),
  clause({
    key: 'membership',
    section: 'membership',
    title: { fr: 'Adhésion, retrait et fin', en: 'Accession, withdrawal and end' },
    summary: {
      fr: 'On entre avec l’accord de toutes les parties et on sort avec un préavis de 120 jours. Les stages en cours s’achèvent toujours.',
      en: 'An organization joins with the agreement of all Parties and leaves on 120 days’ notice. Current placements always finish.',
    },
    text: [
      {
        fr: 'Une organisation adhère à l’entente si toutes les parties l’acceptent expressément et si elle signe un acte d’adhésion.',
        en: 'An organization joins this agreement if all Parties expressly accept it and if it signs an instrument of accession.',
      },
      {
        fr: 'Une partie peut se retirer moyennant un préavis écrit de 120 jours. Les stages en cours s’achèvent aux mêmes conditions. Les heures déjà effectuées restent reconnues. L’entente continue entre les autres parties tant que demeurent un syndicat, un employeur et un établissement.',
        en: 'A Party may withdraw on 120 days’ written notice. Current placements finish on the same terms. Hours already worked stay credited. This agreement continues among the other Parties as long as one union, one employer and one institution remain.',
      },
      {
        fr: 'Si une partie manque gravement à ses obligations et tarde plus de 30 jours à y remédier après un avis écrit, les autres parties peuvent l’exclure par leur accord exprès et unanime. Toutes les parties ensemble peuvent mettre fin à l’entente par écrit.',
        en: 'If a Party seriously fails in its duties and takes more than 30 days to remedy this after written notice, the other Parties may expel it by their express and unanimous agreement. All Parties together may end this agreement in writing.',
      },
      {
        fr: 'Les clauses sur les renseignements personnels, les contributions, la responsabilité et les heures reconnues survivent à la fin de l’entente.',
        en: 'The clauses on personal information, contributions, liability and recognized hours survive the end of this agreement.',
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
      fr: 'On signe en ligne ou sur papier, avec la preuve de son pouvoir. Changer le texte après une signature annule toutes les signatures.',
      en: 'Signing is online or on paper, with proof of authority. Changing the text after a signature voids all signatures.',
    },
    text: [
      {
        fr: 'L’entente peut être signée par voie électronique ou en plusieurs exemplaires identiques, qui forment ensemble un seul document. Un exemplaire modifié à la main est une proposition et ne vaut pas signature. Toute modification du texte après la première signature annule toutes les signatures.',
        en: 'This agreement may be signed electronically or in identical counterparts, which together form one document. A counterpart altered by hand is a proposal and does not count as a signature. Any change to the text after the first signature voids all signatures.',
      },
      {
        fr: 'Le syndicat signe en premier, puis l’employeur, puis l’établissement; les parties peuvent aussi signer toutes lors d’une même cérémonie. Le pouvoir de chaque signataire est vérifié au moment de la signature. La fin de ses fonctions n’annule pas la signature déjà donnée.',
        en: 'The union signs first, then the employer, then the institution; the Parties may also all sign at one ceremony. The authority of each signatory is checked at the time of signing. The end of the signatory’s office does not void a signature already given.',
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

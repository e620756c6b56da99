import { clause } from '../template.ts'

/** How the accord holds, starts, changes and ends: in the partner's own time and by its own rules. */
export const closing = [
  clause({
    key: 'disputes',
    section: 'disputes',
    title: { fr: 'Règlement des différends', en: 'Dispute resolution' },
    summary: {
      fr: 'On se parle d’abord, puis on monte par paliers. Un cercle peut remplacer un palier.',
      en: 'People talk first, then move up step by step. A circle may replace a step.',
    },
    text: [
      {
        fr: 'Une solution est cherchée entre les parties avant tout autre recours. Les paliers et les délais sont ceux des responsabilités rattachées à la présente clause; ils sont prolongés du temps que demande le partenaire autochtone. Un cercle que propose le partenaire autochtone peut remplacer un palier.',
        en: 'A solution is sought among the Parties before any other recourse. The steps and times are those of the responsibilities attached to this clause; they are extended by the time that the Indigenous partner asks for. A circle proposed by the Indigenous partner may replace a step.',
      },
      {
        fr: 'Pendant un différend, les stages en cours se poursuivent si la sécurité le permet. La personne apprenante n’en subit aucune conséquence. Une partie peut demander en tout temps une mesure urgente pour protéger une personne, un savoir ou un renseignement personnel. Ce qui se dit dans un cercle n’est pas invoqué ailleurs contre une partie.',
        en: 'During a dispute, current placements continue if safety allows. The learner suffers no consequence from it. A Party may ask at any time for an urgent measure to protect a person, knowledge or personal information. What is said in a circle is not used elsewhere against a Party.',
      },
    ],
    responsibilities: ['dis-01', 'dis-02', 'dis-03'],
  }),
  clause({
    key: 'nature',
    section: 'legal_nature',
    title: { fr: 'Nature de l’entente et responsabilité', en: 'Legal nature and liability' },
    summary: {
      fr: 'L’entente exprime une intention commune; certaines sections seulement lient en droit. Elle laisse intacts les droits des peuples autochtones.',
      en: 'The agreement states a common intent; only some sections bind in law. It leaves the rights of Indigenous peoples intact.',
    },
    text: [
      {
        fr: 'L’entente exprime l’intention commune des parties. Seules les sections Santé, sécurité et assurances, Savoirs autochtones et gouvernance des données, Dispositions financières et rémunération, Renseignements personnels et partage des données, et Propriété intellectuelle et confidentialité lient juridiquement.',
        en: 'This agreement states the Parties’ common intent. Only the sections on Health, safety and insurance, Indigenous knowledge and data governance, Financial provisions and pay, Personal information and data sharing, and Intellectual property and confidentiality are legally binding.',
      },
      {
        fr: 'Rien dans l’entente ne porte atteinte aux droits ancestraux ou issus de traités. L’entente ne tient pas lieu d’une consultation par la Couronne. Rien n’y crée une société, un mandat ou un lien d’emploi.',
        en: 'Nothing in this agreement affects Aboriginal or treaty rights. This agreement does not take the place of a consultation by the Crown. Nothing in it creates a partnership, agency or employment.',
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
      fr: 'L’entente commence à la date que choisit le partenaire autochtone, et jamais avant la résolution de son conseil. Elle dure cinq ans, puis le consentement se redonne.',
      en: 'The agreement starts on the date that the Indigenous partner chooses, and never before its council’s resolution. It lasts five years, then consent is given anew.',
    },
    text: [
      {
        fr: 'L’entente entre en vigueur lors de la cérémonie ou à la dernière signature requise, au choix du partenaire autochtone. Elle n’entre jamais en vigueur avant la résolution de son conseil ou l’acte que prévoient ses propres règles. Si plusieurs partenaires autochtones sont parties à l’entente, l’acte de chacun est requis.',
        en: 'This agreement takes effect at the ceremony or on the last required signature, as the Indigenous partner chooses. It never takes effect before the resolution of its council or the act that its own rules provide for. If several Indigenous partners are Parties to this agreement, the act of each one is required.',
      },
      {
        fr: 'L’entente dure cinq ans. Le consentement est renouvelé par un écrit exprès des parties et marqué comme le décide la communauté. L’entente ne se renouvelle jamais par le silence. L’organisme coordonnateur s’engage à rappeler la fin de l’entente aux parties 180, 90 et 30 jours d’avance.',
        en: 'This agreement lasts five years. Consent is renewed by the express writing of the Parties and marked as the community decides. This agreement is never renewed by silence. The coordinating organization will remind the Parties of the end of this agreement 180, 90 and 30 days ahead.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'amendment',
    section: 'amendment',
    title: { fr: 'Modification', en: 'Amendment' },
    summary: {
      fr: 'Une modification suit la même règle que l’entente et demande l’accord exprès du partenaire autochtone. Il tient lui-même son protocole à jour.',
      en: 'An amendment follows the same rule as the agreement and needs the Indigenous partner’s express agreement. It keeps its own protocol up to date.',
    },
    text: [
      {
        fr: 'L’entente est modifiée par un écrit que chaque partenaire autochtone accepte expressément, auquel aucune partie ne s’oppose et que les parties signent dans les deux langues. L’accord exprès d’une partie est requis pour créer ou alourdir son obligation.',
        en: 'This agreement is amended by a writing that each Indigenous partner expressly accepts, to which no Party objects and that the Parties sign in both languages. The express agreement of a Party is required to create or increase its duty.',
      },
      {
        fr: 'La partie qui propose une modification s’engage à en remettre le texte aux autres au moins 10 jours ouvrables avant la décision. Le temps de plus que demande le partenaire autochtone est accordé. L’organisme coordonnateur s’engage à diffuser le texte consolidé dans les 10 jours qui suivent une modification.',
        en: 'A Party that proposes an amendment will give its text to the others at least 10 business days before the decision. The further time that the Indigenous partner asks for is granted. The coordinating organization will circulate the consolidated text within 10 days after an amendment.',
      },
      {
        fr: 'Le partenaire autochtone met lui-même à jour le protocole de l’annexe H et en avise les autres parties. Une mise à jour ne crée aucune obligation pour une autre partie sans son accord exprès. Les autres annexes suivent la règle de l’entente.',
        en: 'The Indigenous partner itself updates the protocol in Schedule H and notifies the other Parties of it. An update creates no duty for another Party without its express agreement. The other schedules follow the rule of this agreement.',
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
      fr: 'Le partenaire autochtone peut partir en 30 jours, les autres parties en 180 jours. Ce qu’il a confié lui est rendu aussitôt.',
      en: 'The Indigenous partner may leave in 30 days, the other Parties in 180 days. What it has entrusted is returned to it at once.',
    },
    text: [
      {
        fr: 'Une organisation adhère à l’entente si le partenaire autochtone l’y invite et si les parties l’acceptent selon la règle de l’entente. Elle signe un acte d’adhésion.',
        en: 'An organization joins this agreement if the Indigenous partner invites it and if the Parties accept it by the rule of this agreement. It signs an instrument of accession.',
      },
      {
        fr: 'Le partenaire autochtone peut se retirer moyennant un préavis écrit de 30 jours. Les savoirs et les données qu’il a confiés lui sont rendus aussitôt. Une autre partie peut se retirer moyennant un préavis écrit de 180 jours. Les stages en cours s’achèvent aux mêmes conditions. L’entente continue entre les autres parties tant que demeurent un partenaire autochtone et un établissement.',
        en: 'The Indigenous partner may withdraw on 30 days’ written notice. The knowledge and data that it has entrusted are returned to it at once. Another Party may withdraw on 180 days’ written notice. Current placements finish on the same terms. This agreement continues among the other Parties as long as one Indigenous partner and one institution remain.',
      },
      {
        fr: 'Si une partie manque gravement à ses obligations et tarde plus de 30 jours à y remédier après un avis écrit, les autres parties peuvent l’exclure selon la règle de l’entente. Toutes les parties ensemble peuvent mettre fin à l’entente par écrit.',
        en: 'If a Party seriously fails in its duties and takes more than 30 days to remedy this after written notice, the other Parties may expel it by the rule of this agreement. All Parties together may end this agreement in writing.',
      },
      {
        fr: 'Les clauses sur les savoirs et les données autochtones, les renseignements personnels, la propriété intellectuelle et la confidentialité, les contributions et la responsabilité survivent à la fin de l’entente.',
        en: 'The clauses on Indigenous knowledge and data, personal information, intellectual property and confidentiality, contributions and liability survive the end of this agreement.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'languages',
    section: 'languages',
    title: { fr: 'Langues et versions', en: 'Languages and versions' },
    summary: {
      fr: 'Le français et l’anglais ont la même valeur. Le partenaire autochtone peut y joindre une version dans sa langue.',
      en: 'French and English have the same value. The Indigenous partner may add a version in its own language.',
    },
    text: [
      {
        fr: 'L’entente est signée en français et en anglais; les deux versions font également foi. Le partenaire autochtone peut y joindre une version dans sa langue, qui éclaire le sens des autres. Une discordance relevée est corrigée par rectificatif. D’ici là, le sens qui concilie les versions et sert l’objet de l’entente est retenu.',
        en: 'This agreement is signed in French and English; both versions are equally authentic. The Indigenous partner may add a version in its own language, which sheds light on the meaning of the others. A mismatch that is found is fixed by corrigendum. Until then, the meaning that reconciles the versions and serves the purpose of the agreement is used.',
      },
      {
        fr: 'Chaque partie peut employer le français, l’anglais ou une langue autochtone dans les réunions. Si la loi donne la primauté à la version française pour une partie, cette règle s’applique à elle.',
        en: 'Each Party may use French, English or an Indigenous language in meetings. If the law makes the French version prevail for a Party, that rule applies to it.',
      },
    ],
  }),
  clause({
    key: 'general',
    section: 'general',
    title: { fr: 'Dispositions générales et signature', en: 'General provisions and signature' },
    summary: {
      fr: 'Le partenaire autochtone fixe l’ordre des signatures et choisit s’il y a une cérémonie. Changer le texte après une signature annule toutes les signatures.',
      en: 'The Indigenous partner sets the order of signing and chooses whether there is a ceremony. Changing the text after a signature voids all signatures.',
    },
    text: [
      {
        fr: 'L’entente peut être signée par voie électronique ou en plusieurs exemplaires identiques, qui forment ensemble un seul document. Un exemplaire modifié à la main est une proposition et ne vaut pas signature. Toute modification du texte après la première signature annule toutes les signatures.',
        en: 'This agreement may be signed electronically or in identical counterparts, which together form one document. A counterpart altered by hand is a proposal and does not count as a signature. Any change to the text after the first signature voids all signatures.',
      },
      {
        fr: 'Le partenaire autochtone fixe l’ordre des signatures. Il choisit s’il y a une cérémonie et si une Aînée ou un Aîné en est témoin, avec le consentement de cette personne. Si une signature donnée lors d’une cérémonie est annulée, la cérémonie n’est jamais redemandée d’office; le partenaire autochtone choisit la suite. Le pouvoir de chaque signataire est vérifié au moment de la signature. La fin de ses fonctions n’annule pas la signature déjà donnée.',
        en: 'The Indigenous partner sets the order of signing. It chooses whether there is a ceremony and whether an Elder witnesses it, with that Elder’s consent. If a signature given at a ceremony is voided, the ceremony is never asked for again automatically; the Indigenous partner chooses what follows. The authority of each signatory is checked at the time of signing. The end of the signatory’s office does not void a signature already given.',
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
    consent: 'express',
    responsibilities: ['gov-05'],
  }),
]

import { bothLanguages } from '../both-languages.ts'
import { generalProvisions } from '../general-provisions.ts'
import { clause } from '../template.ts'

/** How the agreement holds, starts, changes and ends, and the one matter on which silence may count. */
export const closing = [
  clause({
    key: 'disputes',
    section: 'disputes',
    title: { fr: 'Règlement des différends', en: 'Dispute resolution' },
    summary: {
      fr: 'On se parle d’abord, puis on monte par paliers. Une partie peut arrêter l’envoi de ses données si la vie privée est en danger.',
      en: 'People talk first, then move up step by step. A Party may stop sending its data if privacy is in danger.',
    },
    text: [
      {
        fr: 'Une solution est cherchée entre les parties avant tout autre recours. Les paliers et les délais sont ceux des responsabilités rattachées à la présente clause. Avec l’accord des parties au différend, une médiation ou un cercle peut remplacer un palier.',
        en: 'A solution is sought among the Parties before any other recourse. The steps and times are those of the responsibilities attached to this clause. With the agreement of the Parties to the dispute, mediation or a circle may replace a step.',
      },
      {
        fr: 'Une partie peut suspendre en tout temps l’envoi de ses données si elle croit la vie privée d’une personne en danger. Elle en donne le motif par écrit. Pendant un différend, la personne apprenante garde l’accès à son dossier.',
        en: 'A Party may suspend at any time the sending of its data if it believes the privacy of a person to be in danger. It gives the reason in writing. During a dispute, the learner keeps access to the learner’s record.',
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
        fr: 'L’entente exprime l’intention commune des parties. Seules les sections Savoirs autochtones et gouvernance des données, Dispositions financières et rémunération, Renseignements personnels et partage des données, et Propriété intellectuelle et confidentialité lient juridiquement.',
        en: 'This agreement states the Parties’ common intent. Only the sections on Indigenous knowledge and data governance, Financial provisions and pay, Personal information and data sharing, and Intellectual property and confidentiality are legally binding.',
      },
      {
        fr: 'Rien dans l’entente ne crée une société, un mandat ou un lien d’emploi. Rien n’y porte atteinte aux droits ancestraux ou issus de traités. Chaque partie répond de ses propres actes et de ceux de son personnel. Aucune partie n’accorde par l’entente une indemnisation illimitée.',
        en: 'Nothing in this agreement creates a partnership, agency or employment. Nothing in it affects Aboriginal or treaty rights. Each Party answers for its own acts and those of its staff. No Party gives an unlimited indemnity under this agreement.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'term',
    section: 'term',
    title: { fr: 'Entrée en vigueur, durée et renouvellement', en: 'Effective date, term and renewal' },
    summary: {
      fr: 'L’entente commence quand tout est signé et que la vie privée a été évaluée. Elle dure jusqu’à la fin de la conservation des données.',
      en: 'The agreement starts once all is signed and privacy has been assessed. It lasts until the retention of data ends.',
    },
    text: [
      {
        fr: 'L’entente entre en vigueur à la plus tardive des deux dates suivantes : celle de la dernière signature requise et celle de la fin de l’évaluation des facteurs relatifs à la vie privée. Aucune donnée n’est partagée en vertu de l’entente avant son entrée en vigueur.',
        en: 'This agreement takes effect on the later of the following two dates: that of the last required signature and that of the end of the privacy impact assessment. No data are shared under this agreement before it takes effect.',
      },
      {
        fr: 'L’entente dure aussi longtemps que les programmes visés, puis jusqu’à la fin de la plus longue durée de conservation de l’annexe E. Elle se renouvelle par un écrit exprès de toutes les parties et ne se renouvelle jamais par le silence. L’organisme coordonnateur s’engage à rappeler la fin de l’entente aux parties 180, 90 et 30 jours d’avance.',
        en: 'This agreement lasts as long as the programs covered, then until the end of the longest retention period in Schedule E. It is renewed by the express writing of all Parties and is never renewed by silence. The coordinating organization will remind the Parties of the end of this agreement 180, 90 and 30 days ahead.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'amendment',
    section: 'amendment',
    title: { fr: 'Modification', en: 'Amendment' },
    summary: {
      fr: 'Toute modification des données, des fins ou des destinataires demande l’accord exprès de toutes les parties.',
      en: 'Any amendment of data, purposes or recipients needs the express agreement of all Parties.',
    },
    text: [
      {
        fr: 'L’entente est modifiée par un écrit que toutes les parties acceptent expressément et signent dans les deux langues. La partie qui propose une modification s’engage à en remettre le texte aux autres au moins 10 jours ouvrables avant la décision. L’organisme coordonnateur s’engage à diffuser le texte consolidé dans les 10 jours qui suivent une modification.',
        en: 'This agreement is amended by a writing that all Parties expressly accept and sign in both languages. A Party that proposes an amendment will give its text to the others at least 10 business days before the decision. The coordinating organization will circulate the consolidated text within 10 days after an amendment.',
      },
      {
        fr: 'Les annexes suivent la même règle que les clauses. Seuls les formats techniques suivent la clause sur les formats techniques. Un partenaire autochtone peut retirer ses données en tout temps, sans modification de l’entente.',
        en: 'The schedules follow the same rule as the clauses. Only technical formats follow the clause on technical formats. An Indigenous partner may withdraw its data at any time, without an amendment of this agreement.',
      },
    ],
    consent: 'express',
    dependsOn: ['governance', 'scope'],
  }),
  clause({
    key: 'membership',
    section: 'membership',
    title: { fr: 'Adhésion, retrait et fin', en: 'Accession, withdrawal and end' },
    summary: {
      fr: 'On entre avec l’accord de toutes les parties et on sort en 30 jours, ou aussitôt après une atteinte grave à la vie privée. Les données sont rendues ou détruites en 60 jours.',
      en: 'An organization joins with the agreement of all Parties and leaves in 30 days, or at once after a serious privacy breach. Data are returned or destroyed in 60 days.',
    },
    text: [
      {
        fr: 'Une organisation adhère à l’entente si toutes les parties l’acceptent expressément et si elle signe un acte d’adhésion. Elle reçoit des données seulement après la mise à jour de l’évaluation des facteurs relatifs à la vie privée.',
        en: 'An organization joins this agreement if all Parties expressly accept it and if it signs an instrument of accession. It receives data only after the privacy impact assessment is updated.',
      },
      {
        fr: 'Une partie peut se retirer moyennant un préavis écrit de 30 jours. Elle peut se retirer aussitôt après une atteinte grave à la vie privée. Les données qu’elle a fournies sont rendues ou détruites dans les 60 jours. L’entente continue entre les autres parties tant que demeurent deux établissements et l’organisme coordonnateur.',
        en: 'A Party may withdraw on 30 days’ written notice. It may withdraw at once after a serious privacy breach. The data that it has supplied are returned or destroyed within 60 days. This agreement continues among the other Parties as long as two institutions and the coordinating organization remain.',
      },
      {
        fr: 'Si une partie manque gravement à ses obligations et tarde plus de 30 jours à y remédier après un avis écrit, les autres parties peuvent l’exclure par leur accord exprès et unanime. Toutes les parties ensemble peuvent mettre fin à l’entente par écrit.',
        en: 'If a Party seriously fails in its duties and takes more than 30 days to remedy this after written notice, the other Parties may expel it by their express and unanimous agreement. All Parties together may end this agreement in writing.',
      },
      {
        fr: 'Les clauses sur les savoirs et les données autochtones, les renseignements personnels, la propriété intellectuelle et la confidentialité, les contributions et la responsabilité survivent à la fin de l’entente.',
        en: 'The clauses on Indigenous knowledge and data, personal information, intellectual property and confidentiality, contributions and liability survive the end of this agreement.',
      },
    ],
    responsibilities: ['gov-10'],
  }),
  bothLanguages,
  generalProvisions,
  clause({
    key: 'formats',
    section: 'schedules',
    title: { fr: 'Formats techniques', en: 'Technical formats' },
    summary: {
      fr: 'La forme des fichiers peut être adoptée en silence. Elle ne change jamais ce qui est partagé, pourquoi ni avec qui.',
      en: 'The form of files may be adopted in silence. It never changes what is shared, why or with whom.',
    },
    text: [
      {
        fr: 'Les formats techniques donnent la forme des fichiers, les noms des champs, les codes et le calendrier des envois.',
        en: 'Technical formats give the form of files, the names of fields, the codes and the calendar of transmissions.',
      },
      {
        fr: 'Un format technique ne change jamais une fin, un élément de données, un destinataire, une durée de conservation ou une mesure de sécurité. Le texte qui change l’un d’eux suit la règle des clauses.',
        en: 'A technical format never changes a purpose, a data element, a recipient, a retention period or a security measure. A text that changes one of them follows the rule for clauses.',
      },
      {
        fr: 'Un format technique laisse à chaque partie le temps d’adapter ses outils. Il ne demande rien de plus à une PME.',
        en: 'A technical format leaves each Party time to adapt its tools. It asks nothing more of an SME.',
      },
    ],
    dependsOn: ['scope'],
  }),
]

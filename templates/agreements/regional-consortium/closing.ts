import { bothLanguages } from '../both-languages.ts'
import { generalProvisions } from '../general-provisions.ts'
import { clause } from '../template.ts'

/** How the consortium holds, starts, changes, grows and ends. */
export const closing = [
  clause({
    key: 'disputes',
    section: 'disputes',
    title: { fr: 'Règlement des différends', en: 'Dispute resolution' },
    summary: {
      fr: 'On se parle d’abord, puis on monte par paliers. Les personnes apprenantes n’en souffrent pas.',
      en: 'People talk first, then move up step by step. Learners do not suffer from it.',
    },
    text: [
      {
        fr: 'Une solution est cherchée entre les parties avant tout autre recours. Les paliers et les délais sont ceux des responsabilités rattachées à la présente clause. Avec l’accord des parties au différend, une médiation ou un cercle peut remplacer un palier.',
        en: 'A solution is sought among the Parties before any other recourse. The steps and times are those of the responsibilities attached to this clause. With the agreement of the Parties to the dispute, mediation or a circle may replace a step.',
      },
      {
        fr: 'Pendant un différend, les stages en cours se poursuivent si la sécurité le permet. La personne apprenante n’en subit aucune conséquence. Une partie peut demander en tout temps une mesure urgente pour protéger une personne, un savoir ou un renseignement personnel.',
        en: 'During a dispute, current placements continue if safety allows. The learner suffers no consequence from it. A Party may ask at any time for an urgent measure to protect a person, knowledge or personal information.',
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
        fr: 'L’entente exprime l’intention commune des parties. Seules les sections Santé, sécurité et assurances, Savoirs autochtones et gouvernance des données, Dispositions financières et rémunération, Renseignements personnels et partage des données, et Propriété intellectuelle et confidentialité lient juridiquement.',
        en: 'This agreement states the Parties’ common intent. Only the sections on Health, safety and insurance, Indigenous knowledge and data governance, Financial provisions and pay, Personal information and data sharing, and Intellectual property and confidentiality are legally binding.',
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
      fr: 'L’entente commence un premier jour de mois, quand tout est signé et financé. Elle dure trois ans et peut être renouvelée deux fois.',
      en: 'The agreement starts on the first day of a month, once all is signed and funded. It lasts three years and may be renewed twice.',
    },
    text: [
      {
        fr: 'L’entente entre en vigueur le premier jour de mois où deux conditions sont réunies : toutes les signatures requises sont données et le financement est confirmé. Si elles ne sont pas réunies dans les 180 jours de l’ouverture de la signature, l’entente est abandonnée.',
        en: 'This agreement takes effect on the first day of a month on which two conditions are met: all required signatures are given and funding is confirmed. If they are not met within 180 days of the opening of signing, this agreement is abandoned.',
      },
      {
        fr: 'L’entente dure trois ans. Elle peut être renouvelée deux fois, pour trois ans chaque fois, par un écrit exprès des parties. Elle ne se renouvelle jamais par le silence. L’organisme coordonnateur s’engage à rappeler la fin de l’entente aux parties 180, 90 et 30 jours d’avance.',
        en: 'This agreement lasts three years. It may be renewed twice, for three years each time, by the express writing of the Parties. It is never renewed by silence. The coordinating organization will remind the Parties of the end of this agreement 180, 90 and 30 days ahead.',
      },
    ],
    consent: 'express',
  }),
  clause({
    key: 'amendment',
    section: 'amendment',
    title: { fr: 'Modification', en: 'Amendment' },
    summary: {
      fr: 'Une modification suit la même règle que l’entente. Certaines annexes changent plus simplement, sans alourdir l’obligation de personne.',
      en: 'An amendment follows the same rule as the agreement. Some schedules change more simply, without increasing anyone’s duty.',
    },
    text: [
      {
        fr: 'L’entente est modifiée par un écrit que chaque groupe de parties accepte selon sa règle et que les parties signent dans les deux langues. L’accord exprès d’une partie est requis pour créer ou alourdir son obligation.',
        en: 'This agreement is amended by a writing that each group of Parties accepts by its own rule and that the Parties sign in both languages. The express agreement of a Party is required to create or increase its duty.',
      },
      {
        fr: 'Les annexes A, C, G, I et J sont modifiées si aucune partie ne s’y oppose dans les 15 jours, ou dans les 20 jours pour une PME. L’accord exprès de chaque partenaire autochtone et de chaque gouvernement est requis dans tous les cas. Les autres annexes suivent la règle de l’entente.',
        en: 'Schedules A, C, G, I and J are amended if no Party objects within 15 days, or within 20 days for an SME. The express agreement of each Indigenous partner and of each government is required in all cases. The other schedules follow the rule of this agreement.',
      },
      {
        fr: 'Deux parties ou plus peuvent convenir d’une annexe particulière qui laisse intacts les droits et les obligations des autres. Elles s’engagent à en aviser toutes les parties, qui ont 15 jours pour s’y opposer. L’organisme coordonnateur s’engage à diffuser le texte consolidé dans les 10 jours qui suivent une modification.',
        en: 'Two or more Parties may agree on a particular schedule that leaves intact the rights and duties of the others. They will notify all Parties, which have 15 days to object. The coordinating organization will circulate the consolidated text within 10 days after an amendment.',
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
      fr: 'Une organisation peut adhérer ou partir sans défaire l’entente des autres. Les stages en cours s’achèvent toujours.',
      en: 'An organization may join or leave without undoing the agreement of the others. Current placements always finish.',
    },
    text: [
      {
        fr: 'Une organisation adhère à l’entente si aucune partie ne s’y oppose dans les 15 jours, ou dans les 20 jours pour une PME, et si chaque partenaire autochtone et chaque gouvernement y consentent expressément. Elle signe un acte d’adhésion.',
        en: 'An organization joins this agreement if no Party objects within 15 days, or within 20 days for an SME, and if each Indigenous partner and each government expressly agree. It signs an instrument of accession.',
      },
      {
        fr: 'Une partie peut se retirer moyennant un préavis écrit de 90 jours. Le retrait prend effet à la fin d’un trimestre d’études. Les stages en cours s’achèvent aux mêmes conditions. L’entente continue entre les autres parties tant que demeurent deux établissements et un employeur.',
        en: 'A Party may withdraw on 90 days’ written notice. Withdrawal takes effect at the end of an academic term. Current placements finish on the same terms. This agreement continues among the other Parties as long as two institutions and one employer remain.',
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
    responsibilities: ['gov-09', 'gov-10'],
  }),
  bothLanguages,
  generalProvisions,
]

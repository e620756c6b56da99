import { clause } from '../template.ts'

/** Whose voice, rights and work the consortium protects. */
export const people = [
  clause({
    key: 'equity',
    section: 'equity',
    title: { fr: 'Équité et mesures d’adaptation', en: 'Equity and accommodation' },
    summary: {
      fr: 'Les obstacles sont cherchés avant de concevoir une cohorte, et les mesures d’adaptation suivent la personne.',
      en: 'Barriers are looked for before a cohort is designed, and accommodation follows the person.',
    },
    text: [
      {
        fr: 'Les obstacles à la participation sont recensés avant la conception de chaque cohorte. Une mesure d’adaptation suit la personne apprenante d’un milieu à l’autre, si elle y consent.',
        en: 'Barriers to taking part are identified before each cohort is designed. An accommodation follows the learner from one site to another, if the learner consents to it.',
      },
      {
        fr: 'Une demande d’horaire liée à des responsabilités familiales est traitée comme une demande de mesure d’adaptation. L’annexe F indique, pour chaque source de financement, les personnes apprenantes qui y sont admissibles.',
        en: 'A request about hours that is tied to family responsibilities is handled as a request for accommodation. Schedule F states, for each source of funding, the learners who are eligible for it.',
      },
    ],
    responsibilities: ['equ-01', 'equ-02'],
  }),
  clause({
    key: 'indigenous',
    section: 'indigenous',
    title: { fr: 'Savoirs, données et voix autochtones', en: 'Indigenous knowledge, data and voice' },
    summary: {
      fr: 'Le partenaire autochtone décide expressément, selon ses règles et à son rythme. Son silence ne vaut jamais consentement.',
      en: 'The Indigenous partner decides expressly, under its own rules and in its own time. Its silence is never consent.',
    },
    text: [
      {
        fr: 'Le partenaire autochtone choisit lui-même la personne qui le représente. Aucune décision qui touche ses membres, ses données ou ses savoirs n’est prise sans son accord exprès. Cet accord est donné selon ses propres règles et à son rythme; les délais de l’entente sont prolongés d’autant. Son silence ne vaut jamais consentement.',
        en: 'The Indigenous partner itself chooses the person who represents it. No decision that affects its members, its data or its knowledge is made without its express agreement. This agreement is given under its own rules and in its own time; deadlines under this agreement are extended accordingly. Its silence never counts as consent.',
      },
      {
        fr: 'Les données et les savoirs qu’il confie sont régis par le protocole de l’annexe H et, pour les Premières Nations, par les principes de PCAP®. Les partenaires inuits et métis appliquent leurs propres règles. Le partenaire autochtone peut retirer en tout temps un savoir ou des données qu’il a confiés.',
        en: 'Data and knowledge that it entrusts are governed by the protocol in Schedule H and, for First Nations, by the OCAP® principles. Inuit and Métis partners apply their own rules. The Indigenous partner may withdraw at any time knowledge or data that it has entrusted.',
      },
      {
        fr: 'L’accord d’un organisme ne remplace pas celui d’une Nation ou d’une communauté. Rien dans l’entente ne porte atteinte aux droits ancestraux ou issus de traités.',
        en: 'The agreement of an organization does not replace that of a Nation or a community. Nothing in this agreement affects Aboriginal or treaty rights.',
      },
    ],
    responsibilities: ['gov-07', 'ind-01', 'ind-07'],
  }),
  clause({
    key: 'labour',
    section: 'labour',
    title: { fr: 'Relations de travail', en: 'Labour relations' },
    summary: {
      fr: 'Aucun stage ne remplace du personnel, le syndicat reçoit la liste des stages et la convention collective prévaut.',
      en: 'No placement replaces staff, the union receives the list of placements and the collective agreement prevails.',
    },
    text: [
      {
        fr: 'Un stage ne remplace jamais une personne salariée, ne réduit jamais ses heures et n’évite jamais un rappel au travail. L’organisation d’accueil s’engage à remettre au syndicat concerné la liste des stages avant leur début.',
        en: 'A placement never replaces an employee, never reduces an employee’s hours and never avoids a recall to work. The host organization will give the union concerned the list of placements before they start.',
      },
      {
        fr: 'L’organisation d’accueil s’engage à prévenir l’établissement d’un conflit de travail ou d’une réduction d’effectifs dans les deux jours qui suivent l’avis. Pendant une grève ou un lock-out, la personne apprenante est retirée du milieu touché. La convention collective prévaut sur l’entente.',
        en: 'The host organization will warn the institution of a labour dispute or layoffs within two days after the notice. During a strike or lockout, the learner is withdrawn from the affected site. The collective agreement prevails over this agreement.',
      },
    ],
    responsibilities: ['qua-10'],
  }),
]

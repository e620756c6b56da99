import { clause } from '../template.ts'

/** What the parties learn from the data, and to whom they say it. */
export const results = [
  clause({
    key: 'communications',
    section: 'communications',
    title: { fr: 'Communications et publication', en: 'Communications and publication' },
    summary: {
      fr: 'Une partie voit avant les autres un résultat qui la nomme. Les annonces sortent dans les deux langues à la fois.',
      en: 'A Party sees before others a result that names it. Announcements come out in both languages at once.',
    },
    text: [
      {
        fr: 'Les points de contact figurent à l’annexe A. Un avis est donné par écrit et prend effet le jour ouvrable qui suit sa réception. Les annonces publiques paraissent en français et en anglais en même temps.',
        en: 'Contact points appear in Schedule A. A notice is given in writing and takes effect on the business day after it is received. Public announcements come out in French and English at the same time.',
      },
      {
        fr: 'Une partie reçoit un résultat qui la nomme 15 jours avant sa publication. Elle peut y joindre un commentaire. Le nom ou le logo d’une partie est utilisé avec son accord écrit.',
        en: 'A Party receives a result that names it 15 days before its publication. It may attach a comment to it. A Party’s name or logo is used with its written agreement.',
      },
    ],
    responsibilities: ['com-02'],
  }),
  clause({
    key: 'indicators',
    section: 'evaluation',
    title: {
      fr: 'Indicateurs communs et suivi à 3 et 9 mois',
      en: 'Shared indicators and follow-up at 3 and 9 months',
    },
    summary: {
      fr: 'Peu d’indicateurs, calculés partout de la même façon. Le suivi est court et facultatif pour la personne apprenante.',
      en: 'Few indicators, calculated everywhere the same way. Follow-up is short and optional for the learner.',
    },
    text: [
      {
        fr: 'Les indicateurs sont définis à l’annexe E et calculés de la même façon par tous les établissements. L’indicateur qui a cessé d’être utile est retiré lors de la révision annuelle.',
        en: 'Indicators are defined in Schedule E and calculated the same way by all institutions. An indicator that has ceased to be useful is withdrawn at the annual review.',
      },
      {
        fr: 'Le suivi après le stage est facultatif pour la personne apprenante. Chaque questionnaire demande au plus 10 minutes. Le taux de réponse est publié avec chaque résultat.',
        en: 'Follow-up after the placement is optional for the learner. Each questionnaire takes at most 10 minutes. The response rate is published with each result.',
      },
    ],
    dependsOn: ['scope'],
    responsibilities: ['eva-01', 'eva-04'],
  }),
  clause({
    key: 'report',
    section: 'evaluation',
    title: {
      fr: 'Bilan, révision et évaluation indépendante',
      en: 'Report, review and independent evaluation',
    },
    summary: {
      fr: 'Les parties publient chaque année ce qu’elles ont appris et ce qui a changé. Une personne de l’extérieur vérifie.',
      en: 'The Parties publish every year what they have learned and what has changed. A person from outside verifies.',
    },
    text: [
      {
        fr: 'Le bilan annuel est écrit en langage clair et dit ce qui a changé à la suite des résultats. Il ne permet jamais d’identifier une personne.',
        en: 'The annual report is written in plain language and says what has changed following the results. It never allows a person to be identified.',
      },
      {
        fr: 'Le comité directeur revoit l’entente chaque année, en même temps que l’évaluation des facteurs relatifs à la vie privée.',
        en: 'The steering committee reviews this agreement every year, at the same time as the privacy impact assessment.',
      },
      {
        fr: 'L’évaluation indépendante est confiée à une personne que toutes les parties acceptent. Cette personne signe un engagement de confidentialité avant de recevoir des données.',
        en: 'Independent evaluation is entrusted to a person whom all Parties accept. That person signs a confidentiality undertaking before receiving data.',
      },
    ],
    dependsOn: ['voice'],
    responsibilities: ['eva-06', 'eva-07'],
  }),
]

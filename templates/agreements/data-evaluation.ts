import { closing } from './data-evaluation/closing.ts'
import { data } from './data-evaluation/data.ts'
import { opening } from './data-evaluation/opening.ts'
import { sharingParties } from './data-evaluation/parties.ts'
import { results } from './data-evaluation/results.ts'
import type { AgreementTemplate } from './template.ts'

/** Shared indicators and a portable record: everyone agrees, but on formats of files (reference §5.6). */
export const dataEvaluation: AgreementTemplate = {
  id: 'data_evaluation',
  name: {
    fr: 'Entente de partage de données et d’évaluation',
    en: 'Data sharing and evaluation agreement',
  },
  summary: {
    fr: 'Pour des établissements et leurs partenaires qui veulent des indicateurs communs, un dossier que la personne apprenante emporte et un suivi à 3 et 9 mois. Rien n’est partagé avant l’évaluation des facteurs relatifs à la vie privée. Si des données autochtones sont visées, faites relire ce texte par une lectrice ou un lecteur autochtone avant de vous en servir. C’est un point de départ et non un avis juridique : faites-le relire.',
    en: 'For institutions and their partners that want shared indicators, a record that the learner takes along and follow-up at 3 and 9 months. Nothing is shared before the privacy impact assessment. If Indigenous data are in scope, have an Indigenous reader review this text before you use it. It is a starting point and not legal advice: have it reviewed.',
  },
  parties: sharingParties,
  policy: {
    rule: 'unanimity',
    classes: [],
    onSections: [{ sections: ['schedules'], rule: 'consent_with_silence', quorum: 0.5 }],
    quorum: 1,
    everyClassPresent: false,
    standAsideMax: 0,
    tacit: {
      allowed: true,
      days: 10,
      smeDays: 10,
      neverFor: ['indigenous', 'government'],
      onlyOn: ['schedules'],
    },
    minimumCallDays: 10,
  },
  ruleInWords: {
    fr: 'Chaque clause est adoptée quand toutes les parties l’acceptent expressément; s’abstenir ou se tenir à l’écart l’empêche. Dans les annexes seulement, qui ne fixent que des formats techniques, le silence peut valoir acceptation après 10 jours, si la moitié des parties au moins se sont exprimées. Il ne vaut jamais acceptation pour un partenaire autochtone ou un gouvernement. Exemple : si trois établissements et l’organisme coordonnateur acceptent le format d’un fichier et qu’un quatrième établissement, avisé et relancé, ne répond pas dans les 10 jours, alors ce format peut être adopté. Si ce même établissement ne répond pas sur les données que contient le fichier, alors la clause attend sa réponse.',
    en: 'Each clause is adopted when all Parties expressly accept it; abstaining or standing aside prevents it. Only in the schedules, which set nothing but technical formats, silence may count as acceptance after 10 days, if at least half of the Parties have spoken. It never counts as acceptance for an Indigenous partner or a government. Example: if three institutions and the coordinating organization accept the format of a file and a fourth institution, notified and reminded, does not answer within 10 days, then this format may be adopted. If that same institution does not answer on the data in the file, then the clause waits for its answer.',
  },
  signingTurns: [],
  smeLite: ['gov-05', 'ind-01', 'dat-01', 'dat-04', 'ipr-04'],
  clauses: [...opening, ...data, ...results, ...closing],
}

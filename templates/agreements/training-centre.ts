import type { AgreementTemplate } from './template.ts'
import { closing } from './training-centre/closing.ts'
import { opening } from './training-centre/opening.ts'
import { trainingCentreParties } from './training-centre/parties.ts'
import { people } from './training-centre/people.ts'
import { resources } from './training-centre/resources.ts'

/** What a centre is built on: its site (scope), its debts (finance), what becomes of its assets (termination). */
const RESERVED = ['scope', 'finance', 'termination']

/** A shared place to learn, with shared equipment and cost: three quarters decide, all on what is reserved (reference §5.5). */
export const trainingCentre: AgreementTemplate = {
  id: 'training_centre',
  name: {
    fr: 'Entente de codéveloppement d’un centre de formation',
    en: 'Co-developed training centre agreement',
  },
  summary: {
    fr: 'Pour un ou plusieurs établissements qui aménagent et exploitent un centre de formation avec un employeur, un syndicat ou un partenaire autochtone. Elle règle l’emplacement, l’équipement, la sécurité, le partage des coûts et le sort des biens. Un bailleur de fonds peut y être partie. C’est un point de départ et non un avis juridique : faites-le relire.',
    en: 'For one or more institutions that build and run a training centre with an employer, a union or an Indigenous partner. It settles the premises, the equipment, safety, the sharing of costs and what becomes of assets. A funder may be a Party to it. It is a starting point and not legal advice: have it reviewed.',
  },
  parties: trainingCentreParties,
  policy: {
    rule: 'supermajority_veto',
    classes: [],
    threshold: 0.75,
    onSections: [{ sections: RESERVED, rule: 'unanimity' }],
    quorum: 0.8,
    everyClassPresent: false,
    standAsideMax: 0.25,
    tacit: {
      allowed: true,
      days: 10,
      smeDays: 10,
      neverFor: ['indigenous', 'government'],
      neverOn: [...RESERVED, 'safety'],
    },
    minimumCallDays: 10,
  },
  ruleInWords: {
    fr: 'Une clause est adoptée quand les trois quarts des parties qui l’acceptent ou s’y opposent l’acceptent; l’emplacement, les dettes et le sort des biens demandent l’unanimité. Les quatre cinquièmes des parties se sont exprimées. Au plus un quart des parties peut se tenir à l’écart. Aucune obligation n’est imposée à une partie qui ne l’a pas acceptée. L’objection d’une partie que la clause n’oblige pas est traitée une fois, puis compte comme un non. Le silence peut valoir acceptation après 10 jours sur les seules questions mineures, et jamais pour un partenaire autochtone ou un gouvernement. Exemple : si trois parties acceptent la clause sur l’évaluation et qu’une quatrième, à qui elle ne confie aucune tâche, s’y oppose encore après discussion, alors la clause est adoptée; si cette partie s’oppose à la clause sur les biens communs, alors cette clause n’est pas adoptée.',
    en: 'A clause is adopted when three quarters of the Parties that accept it or object to it accept it; the premises, debts and what becomes of assets need unanimity. Four fifths of the Parties have spoken. At most one quarter of the Parties may stand aside. No duty is imposed on a Party that has not accepted it. The objection of a Party that the clause does not bind is worked on once, then counts as a no. Silence may count as acceptance after 10 days on minor matters only, and never for an Indigenous partner or a government. Example: if three Parties accept the evaluation clause and a fourth, to which it gives no task, still objects after discussion, then the clause is adopted; if that Party objects to the clause on shared assets, then that clause is not adopted.',
  },
  signingTurns: [
    [
      'institution',
      'employer',
      'sme',
      'union',
      'indigenous',
      'coordinator',
      'community',
      'learner_association',
    ],
    ['government'],
  ],
  smeLite: null,
  clauses: [...opening, ...people, ...resources, ...closing],
}

import type { Policy } from '#machines/policy.ts'
import type { Words } from '#machines/words.ts'
import { dataEvaluation } from './data-evaluation.ts'
import { hostPlacement } from './host-placement.ts'
import { indigenousLed } from './indigenous-led.ts'
import { regionalConsortium } from './regional-consortium.ts'
import { unionTraining } from './union-training.ts'

/** A way to decide that an agreement may start with: one of the six of the reference §5. */
export type PolicyChoice = { id: string; name: Words; policy: Policy; ruleInWords: Words }

const NEVER: Policy['tacit']['neverFor'] = ['indigenous', 'government']
const common = { classes: [], everyClassPresent: false, minimumCallDays: 10 }

/** What a centre is built on: its site, its debts, what becomes of its assets. */
const RESERVED = ['scope', 'finance', 'termination']

const trainingCentre: Policy = {
  ...common,
  rule: 'supermajority_veto',
  threshold: 0.75,
  onSections: [{ sections: RESERVED, rule: 'unanimity' }],
  quorum: 0.8,
  standAsideMax: 0.25,
  tacit: { allowed: true, days: 10, smeDays: 10, neverFor: NEVER, neverOn: [...RESERVED, 'safety'] },
}

/** The six ways to decide, those whose agreement's text is not written yet included. */
export const policies: readonly PolicyChoice[] = [
  {
    ...regionalConsortium,
    name: { fr: 'Accord de chaque groupe de parties', en: 'Agreement of each group of parties' },
  },
  { ...hostPlacement, name: { fr: 'Consentement, avec silence', en: 'Consent, with silence' } },
  { ...unionTraining, name: { fr: 'Unanimité', en: 'Unanimity' } },
  {
    ...indigenousLed,
    name: {
      fr: 'Consensus, avec l’accord exprès du partenaire autochtone',
      en: 'Consensus, with the Indigenous partner’s express agreement',
    },
  },
  {
    id: 'training_centre',
    name: {
      fr: 'Majorité de 75 %, avec droit de veto sur ses propres obligations',
      en: 'Majority of 75%, with a veto on one’s own duties',
    },
    policy: trainingCentre,
    ruleInWords: {
      fr: 'Une clause est adoptée quand les trois quarts de celles qui acceptent ou s’opposent l’acceptent; l’emplacement, les dettes et le sort des biens demandent l’unanimité. Les quatre cinquièmes des parties se sont exprimés. Aucune obligation n’est imposée à une partie qui ne l’a pas acceptée. L’objection d’une partie que la clause n’oblige pas est traitée une fois, puis compte comme un non. Le silence peut valoir acceptation après 10 jours sur les seules questions mineures. Exemple : si trois parties acceptent une clause sur les communications et qu’une quatrième, qu’elle n’oblige pas, s’y oppose encore après discussion, alors la clause est adoptée.',
      en: 'A clause is adopted when three quarters of those that accept or object accept it; the site, debts and what becomes of assets need unanimity. Four fifths of the Parties have spoken. No duty is imposed on a Party that has not accepted it. The objection of a Party that the clause does not bind is worked on once, then counts as a no. Silence may count as acceptance after 10 days on minor matters only. Example: if three Parties accept a communications clause and a fourth, which it does not bind, still objects after discussion, then the clause is adopted.',
    },
  },
  {
    ...dataEvaluation,
    name: { fr: 'Unanimité, sauf sur les formats techniques', en: 'Unanimity, except on technical formats' },
  },
]

/** The way to decide with this id; throws when there is none. */
export function getPolicy(id: string): PolicyChoice {
  const found = policies.find((choice) => choice.id === id)
  if (!found) throw new Error(`No policy "${id}"`)
  return found
}

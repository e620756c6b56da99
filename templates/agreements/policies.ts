import type { Policy } from '#machines/policy.ts'
import type { Words } from '#machines/words.ts'
import { dataEvaluation } from './data-evaluation.ts'
import { hostPlacement } from './host-placement.ts'
import { indigenousLed } from './indigenous-led.ts'
import { regionalConsortium } from './regional-consortium.ts'
import { trainingCentre } from './training-centre.ts'
import { unionTraining } from './union-training.ts'

/** A way to decide that an agreement may start with: one of the six of the reference §5. */
export type PolicyChoice = { id: string; name: Words; policy: Policy; ruleInWords: Words }

/** The six ways to decide: those of the six agreements that one can start from. */
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
    ...trainingCentre,
    name: {
      fr: 'Majorité de 75 %, avec droit de veto sur ses propres obligations',
      en: 'Majority of 75%, with a veto on one’s own duties',
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

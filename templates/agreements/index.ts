import { dataEvaluation } from './data-evaluation.ts'
import { hostPlacement } from './host-placement.ts'
import { indigenousLed } from './indigenous-led.ts'
import { regionalConsortium } from './regional-consortium.ts'
import type { AgreementTemplate } from './template.ts'
import { trainingCentre } from './training-centre.ts'
import { unionTraining } from './union-training.ts'

export { type LetterHolder, lettersFor } from './letters.ts'
export { getPolicy, type PolicyChoice, policies } from './policies.ts'
export { getSection, type Section, sections } from './sections.ts'
export { raciFor } from './sme-track.ts'
export type { AgreementTemplate, TemplateClause, TemplateParty } from './template.ts'

/** The agreements one can start from. Each is one line here and one file beside this one. */
export const templates: readonly AgreementTemplate[] = [
  regionalConsortium,
  hostPlacement,
  unionTraining,
  indigenousLed,
  trainingCentre,
  dataEvaluation,
]

/** The template with this id; throws when there is none. */
export function getTemplate(id: string): AgreementTemplate {
  const found = templates.find((template) => template.id === id)
  if (!found) throw new Error(`No template "${id}"`)
  return found
}

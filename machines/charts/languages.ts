import type { Condition } from '../chart.ts'
import { isTranslated } from '../redline.ts'
import { unless } from '../refusal.ts'

/** Before anybody is called to answer, and before the seal, every clause stands in both languages. */
export const bothLanguages: Condition = ({ agreement }) =>
  agreement.order.flatMap((id) => {
    const clause = agreement.clauses[id]
    return unless(clause !== undefined && isTranslated(clause), 'language_missing', { clause: id })
  })

/** One language is enough to begin with, when the text says by when the other comes (AGR-02, case 36). */
export const writtenOrDated: Condition = ({ agreement }) =>
  agreement.order.flatMap((id) => {
    const clause = agreement.clauses[id]
    const written = Boolean(clause?.text.fr.trim() || clause?.text.en.trim())
    const dated = written && clause?.translationBy !== undefined
    return unless(dated || (clause !== undefined && isTranslated(clause)), 'language_missing', { clause: id })
  })

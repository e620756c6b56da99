import type { Reason } from '#machines/refusal.ts'
import type { Agreement } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import { inOrder, numberOf } from './reading.server.ts'

/**
 * The reasons of a refusal with what people call things by: a clause's printed number, a duty's title, and the names
 * of the parties as `named`. What the agreement does not know keeps its id.
 */
export function nameReasons(agreement: Agreement, reasons: readonly Reason[], language: Language): Reason[] {
  return reasons.map(({ code, detail }) => {
    if (!detail) return { code }
    const clause = agreement.clauses[String(detail.clause ?? '')]
    const duty = clause?.responsibilities.find(({ id }) => id === detail.responsibility)
    const parties = Array.isArray(detail.parties) ? inOrder(agreement, detail.parties as string[]) : []
    return {
      code,
      detail: {
        ...detail,
        ...(clause ? { clause: numberOf(agreement, clause.id) } : {}),
        ...(duty ? { responsibility: duty.title[language] } : {}),
        named: parties.map((id) => agreement.parties[id]?.name[language] ?? id),
      },
    }
  })
}

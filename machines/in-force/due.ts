import { AFTER_DEADLINE, DAY, later } from '../calendar.ts'
import { SILENT_DAYS } from '../charts/obligation.ts'
import type { Agreement } from '../state.ts'
import type { Obligation } from './obligation.ts'
import { maySilenceAccept } from './obligations.ts'

/** When the clock has next to look at what is owed, or null. */
export function nextObligationDate(agreement: Agreement): string | null {
  const dates = Object.values(agreement.obligations).flatMap((one) => nextDateOf(agreement, one) ?? [])
  return dates.length === 0 ? null : dates.reduce((first, one) => (one < first ? one : first))
}

function nextDateOf(agreement: Agreement, obligation: Obligation): string | null {
  const { status, opensAt, due, evidence } = obligation
  if (status === 'scheduled') return opensAt
  if (status === 'open' || status === 'returned') return due === null ? null : later(due, AFTER_DEADLINE)
  const silent = status === 'submitted' && maySilenceAccept(agreement, obligation)
  return silent && evidence !== null ? later(evidence.at, SILENT_DAYS * DAY) : null
}

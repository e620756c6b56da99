import type { OwnTask } from '#app/projections/home-page.server.ts'
import { path } from '#app/web/paths.ts'
import type { Language } from '#machines/words.ts'

const PAGES = {
  answer_invitation: 'agreement.parties',
  give_positions: 'agreement.commitments',
  answer_resolution: 'agreement.clause',
  judge_objections: 'agreement.clause',
  propose_resolutions: 'agreement.clause',
  open_review: 'agreement.parties',
  open_call: 'agreement.consensus',
  certify_concordance: 'agreement.concordance',
  record_approval: 'agreement.signature',
  seal: 'agreement.signature',
  sign: 'agreement.signature',
  resume_signing: 'agreement.signature',
} as const satisfies Record<OwnTask['code'], string>

/** The page on which a thing is done, for the organization it is asked of. */
export function taskAddress(language: Language, id: string, { code, clause, seat }: OwnTask): string {
  const search = seat ? `?for=${encodeURIComponent(seat.party)}` : ''
  const page = PAGES[code]
  if (page !== 'agreement.clause') return path(language, page, { id }) + search
  // Several clauses: the board names each of them, with the way to it.
  const to = clause ? path(language, page, { id, clause }) : path(language, 'agreement.consensus', { id })
  return to + search
}

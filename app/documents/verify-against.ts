import type { Agreement } from '#machines/state.ts'
import { type Check, check } from './check.ts'
import { signaturesIn, type Verification } from './verify.ts'
import type { CheckedHistory } from './verify-record.ts'

/** A PDF against the histories given with it. */
export function recordChecks(found: Verification, histories: readonly CheckedHistory[]): Check[] {
  const own = histories.filter(({ bad, state }) => !bad && state)
  if (own.length === 0 || found.digest === null) return []
  const history = own.find(({ sealed }) => sealed.some(({ digest, ok }) => ok && digest === found.digest))
  const recorded = check(
    'content.recorded',
    history !== undefined,
    history ? 'L’historique donné a scellé ce texte.' : 'L’historique donné n’a jamais scellé ce texte.',
    history ? 'The history given sealed this text.' : 'The history given never sealed this text.',
  )
  return history?.state ? [recorded, ...stateChecks(history.state, found)] : [recorded]
}

function stateChecks(state: Agreement, { digest, signatures }: Verification): Check[] {
  const seal = state.seals.findLast((one) => one.digest === digest)
  const day = seal?.voided?.at.slice(0, 10)
  const stands = check(
    'seal.stands',
    !day,
    day ? `D’après l’historique, ce texte a été descellé le ${day}.` : 'Le sceau de ce texte tient toujours.',
    day ? `By the history, this text was unsealed on ${day}.` : 'The seal of this text still stands.',
  )
  const given = Object.values(state.slots).filter(
    ({ seal: of, signedAt, status }) =>
      of === seal?.number && signedAt && (seal.voided !== null || status !== 'voided'),
  )
  const unknown = signaturesIn(signatures).filter(({ field }) => !given.some(({ seat }) => seat === field))
  const fields = unknown.map(({ field }) => field).join(', ')
  const recorded = check(
    'signature.recorded',
    unknown.length === 0,
    fields
      ? `L’historique ne connaît pas ces signatures\u00a0: ${fields}.`
      : 'L’historique connaît chaque signature.',
    fields ? `The history does not know these signatures: ${fields}.` : 'The history knows every signature.',
  )
  return [stands, recorded]
}

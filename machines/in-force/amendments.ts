import { isBound } from '../parties.ts'
import { sameBody, substanceOf } from '../redline.ts'
import { isTypo } from '../slip.ts'
import type { Agreement, Clause, ClauseBody } from '../state.ts'
import type { Words } from '../words.ts'
import type { AmendedClause, Amendment, AmendmentKind } from './amendment.ts'
import { boundNow } from './matters.ts'

/** From the lightest class to the heaviest; a contest leads upwards only (AME-05). */
const RANKS: Record<AmendmentKind, number> = {
  corrigendum: 0,
  schedule: 1,
  subset: 2,
  substantive: 3,
  renewal: 3,
}

export const HIGHEST = 3

export function rankOf(kind: AmendmentKind): number {
  return RANKS[kind]
}

/** Kinds that pass by the silence procedure and are signed by nobody (AME-04, AME-14). */
export function isSilent(kind: AmendmentKind | null): boolean {
  return kind === 'corrigendum' || kind === 'schedule'
}

/** Who takes part: those whom it names where it is among some of them, everyone that is bound otherwise. */
export function partiesOf(agreement: Agreement, kind: AmendmentKind, named: readonly string[]): string[] {
  const bound = boundNow(agreement).map(({ id }) => id)
  return kind === 'subset' ? bound.filter((id) => named.includes(id)) : bound
}

/** The clause that a change is about, with what it becomes; an empty body when it is taken out. */
function beforeAndAfter({ clauses }: Agreement, { clause: id, body }: AmendedClause) {
  const clause = clauses[id]
  if (!clause) return null
  const gone: ClauseBody = { ...clause, responsibilities: [], text: { fr: '', en: '' } }
  return { clause, after: body ?? gone }
}

/** The parties whose rights or duties change: those bound by a text that differs, or by a duty that does. */
export function touchedBy(agreement: Agreement, changes: readonly AmendedClause[]): string[] {
  const touched = changes.flatMap((change) => {
    const both = beforeAndAfter(agreement, change)
    return both ? boundNow(agreement).filter(({ id }) => changesFor(both.clause, both.after, id)) : []
  })
  return [...new Set(touched.map(({ id }) => id))]
}

function changesFor(clause: Clause, after: ClauseBody, party: string): boolean {
  const attached = (body: ClauseBody) => JSON.stringify([body.text.fr, body.text.en, body.schedules ?? []])
  const worded = attached(clause) !== attached(after)
  if (worded && (isBound(clause, party) || isBound({ ...clause, ...after }, party))) return true
  const duties = (body: ClauseBody) =>
    body.responsibilities.filter(({ letters }) => ['R', 'A'].includes(letters[party] ?? ''))
  return JSON.stringify(duties(clause)) !== JSON.stringify(duties(after))
}

/** Are only slips of the pen mended, and nothing of substance: no number, no duty, no « doit », in neither language? */
export function isSlip(agreement: Agreement, { changes }: Amendment): boolean {
  return changes.every((change) => {
    const both = beforeAndAfter(agreement, change)
    if (both === null || change.body === null) return false
    const { clause, after } = both
    return (
      substanceOf(clause, after).length === 0 && PARTS.every((part) => onlySlips(clause[part], after[part]))
    )
  })
}

const PARTS = ['title', 'text', 'summary'] as const

function onlySlips(before: Words, after: Words): boolean {
  return isTypo(before.fr, after.fr) && isTypo(before.en, after.en)
}

/** Does it touch only sections that the terms leave to the silence procedure, and nobody's duty? */
export function isDelegated(agreement: Agreement, { changes }: Amendment): boolean {
  const sections = agreement.life.terms?.delegated ?? []
  return changes.every((change) => {
    const both = beforeAndAfter(agreement, change)
    if (!both || change.body === null) return false
    const same = JSON.stringify(both.clause.responsibilities) === JSON.stringify(both.after.responsibilities)
    return same && sections.includes(both.clause.section)
  })
}

/** Is anything at all different from the text in force? */
export function changesSomething(agreement: Agreement, changes: readonly AmendedClause[]): boolean {
  return changes.some(({ clause, body }) => {
    const before = agreement.clauses[clause]
    return before !== undefined && (body === null || !sameBody(before, body))
  })
}

/** What is signed: which words replace which, from when, under the seal of the original. */
export function amendmentContent(agreement: Agreement, amendment: Amendment) {
  const { id, kind, changes, affected, effectiveOn, endsOn, revision } = amendment
  return {
    format: 'entente.amendment.v1',
    agreement: agreement.id,
    original: agreement.seals.at(-1)?.digest ?? '',
    amendment: id,
    ...{ kind, revision, affected, effectiveOn, endsOn },
    clauses: changes.map(({ clause, body }) => ({ clause, body })),
  }
}

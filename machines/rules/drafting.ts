import { adoptSettled, resetDependants, resetPositions, settleParticipations } from '../consequences.ts'
import { leansOn } from '../links.ts'
import { isNamed } from '../parties.ts'
import { isTranslated, sameBody, substanceOf } from '../redline.ts'
import { ownValue, type Reason, refuseFor, unless } from '../refusal.ts'
import { inState, needClause, rule } from '../rule.ts'
import type { Agreement, ClauseBody, Party, Seat } from '../state.ts'
import type { Step } from '../step.ts'
import type { Role } from '../vocabulary.ts'
import type { Words } from '../words.ts'

export const DRAFTERS: Role[] = ['convenor', 'co_drafter']

/** What is being called is what the parties answer: the call is cancelled before a word of it changes (scenario 6). */
export function editable(agreement: Agreement): Reason[] {
  return agreement.status === 'review.call'
    ? unless(false, 'cancel_call_first')
    : inState(agreement, 'draft', 'review.open')
}

export type NewClause = { clause: string; section: string; body: ClauseBody }

export type CreateAgreement = {
  agreement: Pick<Agreement, 'id' | 'procedure' | 'template' | 'title' | 'timeZone' | 'regime' | 'policy'>
  party: Party
  seat: Seat
  clauses: NewClause[]
}

/** A partnership lead starts an agreement for its organization; it convenes and represents until others are named. */
export const createAgreement = rule<CreateAgreement>({
  entry: 'agreement.created',
  roles: [],
  follows(step, { agreement, party, seat, clauses }) {
    step.record({ type: 'agreement.created', agreement })
    step.record({ type: 'party.listed', party })
    step.record({ type: 'person.seated', seat })
    for (const clause of clauses) {
      step.record({ type: 'clause.added', ...clause, after: null, by: step.actor.person })
    }
  },
})

export type AddClause = NewClause & { after: string | null }

export const addClause = rule<AddClause>({
  entry: 'clause.added',
  roles: DRAFTERS,
  may: editable,
  follows(step, { clause, section, after, body }) {
    const used = clause in step.agreement.clauses || step.agreement.removed.includes(clause)
    refuseFor('Refused', unless(!used, 'clause_exists', { clause }))
    if (after !== null) needClause(step, after)
    refuseUndated(step.agreement, body)
    step.move('agreement', step.agreement.id, 'EDIT_TEXT')
    step.record({ type: 'clause.added', clause, section, after, body: bodyOf(body), by: step.actor.person })
    if (step.agreement.status === 'draft') return
    step.move('clause', clause, 'INCLUDE')
    for (const party of Object.keys(step.agreement.parties)) backToReview(step, party)
  },
})

/**
 * Only while nobody has seen it: later a clause leaves by decision of the parties (CLA-19). Whoever wrote it is told why
 * (CLA-02).
 */
export const removeClause = rule<{ clause: string; reason?: string }>({
  entry: 'clause.removed',
  roles: DRAFTERS,
  may: (agreement) => inState(agreement, 'draft'),
  follows(step, { clause: id, reason = '' }) {
    const { status } = needClause(step, id)
    refuseFor('Refused', unless(status === 'proposed', 'clause_seen'))
    const { order, clauses } = step.agreement
    const leaning = order.filter((one) => clauses[one] && leansOn(clauses[one]).includes(id))
    refuseFor('Refused', unless(leaning.length === 0, 'clause_leaned_on', { clauses: leaning }))
    step.move('agreement', step.agreement.id, 'EDIT_TEXT')
    step.move('clause', id, 'REJECT_PROPOSAL', { reason, because: reason || undefined })
    step.record({ type: 'clause.removed', clause: id })
  },
})

export type ReviseClause = {
  clause: string
  /** The revision that the writer had before their eyes. */
  seen: number
  /** What changes; the rest stays. */
  changes: Partial<ClauseBody>
  /** The writer says that the meaning is the same; not believed when the redline says otherwise. */
  editorial: boolean
}

export const reviseClause = rule<ReviseClause>({
  entry: 'clause.revised',
  roles: DRAFTERS,
  may: editable,
  follows: revise,
})

/** The one way in which the wording of a clause changes while it is drafted and discussed, whoever thought of the words. */
export function revise(step: Step, revision: ReviseClause): void {
  reviseOne(step, revision)
  adoptSettled(step)
  settleParticipations(step)
}

/** One clause revised, without what becomes of the text as a whole: several may be revised in one step. */
export function reviseOne(step: Step, { clause: id, seen, changes, editorial }: ReviseClause): void {
  const clause = needClause(step, id)
  refuseStale(clause.revision, seen, clause)
  step.move('agreement', step.agreement.id, 'EDIT_TEXT')
  const body = changedBody(clause, changes)
  refuseUndated(step.agreement, body)
  refuseDoubled(step.agreement, id, body)
  refuseStrangeFunder(step.agreement, body)
  refuseUnknownLinks(step.agreement, id, changes.dependsOn ?? [])
  if (step.agreement.status === 'draft') recordRevision(step, id, body, null, editorial)
  else publishRevision(step, id, body, editorial)
}

/** Whoever reads a clause in one language alone is told by when the other comes (case 36). */
function refuseUndated({ status }: Agreement, body: ClauseBody): void {
  const dated = isTranslated(body) || body.translationBy !== undefined
  refuseFor('Refused', unless(status === 'draft' || dated, 'translation_undated'))
}

/** What is owed is known by the id of its duty: one that comes into a clause must stand nowhere else in the text. */
function refuseDoubled({ order, clauses }: Agreement, clause: string, body: ClauseBody): void {
  const before = clauses[clause]?.responsibilities.map(({ id }) => id) ?? []
  const elsewhere = order.flatMap((id) =>
    id === clause ? [] : (clauses[id]?.responsibilities.map((duty) => duty.id) ?? []),
  )
  const ids = body.responsibilities.map(({ id }) => id)
  const doubled = ids.filter(
    (id, at) => ids.indexOf(id) !== at || (!before.includes(id) && elsewhere.includes(id)),
  )
  refuseFor(
    'Refused',
    unless(doubled.length === 0, 'responsibility_exists', { responsibility: doubled[0] ?? '' }),
  )
}

/** Who pays for a duty is a party that the text may name (law 6). */
function refuseStrangeFunder(agreement: Agreement, { responsibilities }: ClauseBody): void {
  for (const { funder } of responsibilities) {
    const party = funder === undefined ? undefined : ownValue(agreement.parties, funder)
    const known = party !== undefined && isNamed(agreement, party)
    refuseFor('Refused', unless(funder === undefined || known, 'not_named', { party: funder ?? '' }))
  }
}

/** A clause depends on others of the text, never on itself. */
function refuseUnknownLinks({ order }: Agreement, id: string, dependsOn: readonly string[]): void {
  const known = dependsOn.every((other) => other !== id && order.includes(other))
  refuseFor('Refused', unless(known, 'dependency_unknown'))
}

/** Two people edited the same clause: the second sees both texts, and nothing typed is lost (case 11). */
export function refuseStale(current: number, seen: number, clause: ClauseBody): void {
  const detail = {
    seen,
    current,
    fr: clause.text.fr,
    en: clause.text.en,
    titleFr: clause.title.fr,
    titleEn: clause.title.en,
  }
  refuseFor('Conflict', unless(seen === current, 'revision_outdated', detail))
}

/** A new wording in review: positions on it and on its true dependants must be given again (reference §6.3). */
export function publishRevision(step: Step, id: string, body: ClauseBody, editorial: boolean): void {
  const kind = recordRevision(step, id, body, null, editorial)
  const adopted = step.agreement.clauses[id]?.status === 'adopted'
  if (kind === 'editorial') {
    if (adopted) step.move('clause', id, 'REVISE_EDITORIAL')
    return
  }
  step.move('clause', id, 'REVISE', { changed: true })
  resetPositions(step, id, id)
  resetDependants(step, id)
}

/** Writes the revision and says whether it is one of substance. Anything but a proven editorial change is. */
export function recordRevision(
  step: Step,
  id: string,
  body: ClauseBody,
  objection: string | null,
  editorial: boolean,
): 'substantive' | 'editorial' {
  const clause = needClause(step, id)
  refuseFor('Refused', unless(!sameBody(bodyOf(clause), body), 'nothing_changes'))
  const forced = substanceOf(bodyOf(clause), body)
  const kind = editorial && forced.length === 0 ? 'editorial' : 'substantive'
  const because = forced.length > 0 || kind === 'editorial' ? forced : ['wording']
  const revision = clause.revision + 1
  step.record({
    type: 'clause.revised',
    clause: id,
    revision,
    body,
    kind,
    because,
    objection,
    by: step.actor.person,
  })
  return kind
}

/** What a party takes a position on, without the clause's own life. */
export function bodyOf(clause: ClauseBody): ClauseBody {
  const { title, text, summary, consent, dependsOn, responsibilities, schedules, translationBy } = clause
  return {
    ...{ title, text, summary, consent, dependsOn, responsibilities },
    ...(schedules && schedules.length > 0 ? { schedules } : {}),
    ...(translationBy !== undefined && !isTranslated(clause) ? { translationBy } : {}),
  }
}

/** The body after some changes; a part left undefined stays as it was. */
export function changedBody(clause: ClauseBody, changes: Partial<ClauseBody>): ClauseBody {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  return bodyOf({ ...clause, ...Object.fromEntries(given) })
}

/** A party that had answered everything has something new to answer. */
function backToReview(step: Step, party: string): void {
  step.tryMove('participation', party, 'POSITIONS_RESET')
}

export type DescribeAgreement = {
  title: Words
  regime: Agreement['regime']
  timeZone: string
}

/** What it is called, which language prevails, whose clock it follows: settled before anybody is asked. */
export const describeAgreement = rule<DescribeAgreement>({
  entry: 'agreement.described',
  roles: DRAFTERS,
  may: (agreement) => inState(agreement, 'draft'),
  follows(step, described) {
    step.move('agreement', step.agreement.id, 'EDIT_TEXT')
    step.record({ type: 'agreement.described', ...described })
  },
})

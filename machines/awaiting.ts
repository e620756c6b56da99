import { decideAdoption, holdingObjections, isExpress, positionStatus } from './consensus.ts'
import type { Missing } from './decision.ts'
import { isBound, isParticipating, participatingParties } from './parties.ts'
import type { Actor, Agreement, Slot } from './state.ts'
import type { Role } from './vocabulary.ts'

/** One clause and all that keeps it from being adopted, from the function that decides. */
export type Unsettled = { clause: string; missing: Missing[] }

/** What stands between now and an agreed text, in the order of the text; an adopted clause can come undone again. */
export function unsettledClauses(agreement: Agreement): Unsettled[] {
  return agreement.order.flatMap((id) => {
    const clause = agreement.clauses[id]
    if (!clause || ['frozen', 'in_effect'].includes(clause.status)) return []
    const { missing } = decideAdoption(agreement, clause)
    return clause.status === 'adopted' && missing.length === 0 ? [] : [{ clause: id, missing }]
  })
}

/** One thing that waits for one party, and on how many clauses. */
export type Task = {
  code:
    | 'answer_invitation'
    | 'give_positions'
    | 'answer_resolution'
    | 'judge_objections'
    | 'propose_resolutions'
    | 'open_review'
    | 'open_call'
    | 'certify_concordance'
    | 'record_approval'
    | 'seal'
    | 'sign'
    | 'resume_signing'
  party: string
  clauses: string[]
  /** Whom it waits for, when it is for these people alone and not for everyone with the role: a signature. */
  people: string[]
}

/** What waits for whom, over all parties: the same list that Home and the agreement's page show. */
export function tasksOf(agreement: Agreement): Task[] {
  return [
    ...Object.values(agreement.parties).flatMap((party) => partyTasks(agreement, party.id)),
    ...hostTasks(agreement),
  ]
}

/** What waits for this person, by the roles it holds for the party it acts for. */
export function tasksFor(agreement: Agreement, { person, party }: Actor): Task[] {
  const roles = agreement.seats
    .filter((seat) => seat.person === person && seat.party === party)
    .flatMap((seat) => seat.roles)
  return tasksOf(agreement).filter((task) => waitsFor(task, { person, party, roles }))
}

/** Does this task wait for someone who acts for this party with these roles? */
export function waitsFor(
  task: Task,
  { person, party, roles }: Actor & { roles: readonly string[] },
): boolean {
  if (task.party !== party) return false
  return task.people.includes(person) || DOERS[task.code].some((role) => roles.includes(role))
}

const SPEAKS: Role[] = ['representative', 'alternate']

const DOERS: Record<Task['code'], Role[]> = {
  answer_invitation: [...SPEAKS, 'party_administrator'],
  give_positions: SPEAKS,
  answer_resolution: SPEAKS,
  judge_objections: ['facilitator'],
  propose_resolutions: ['convenor', 'facilitator'],
  open_review: ['convenor'],
  open_call: ['convenor', 'facilitator'],
  certify_concordance: ['concordance_reviser'],
  record_approval: [...SPEAKS, 'party_administrator'],
  seal: ['convenor', 'secretariat'],
  sign: [],
  resume_signing: ['convenor', 'facilitator'],
}

function pendingSlots(agreement: Agreement, party: string) {
  const open = agreement.status === 'signing.open' && agreement.parties[party]?.status === 'ready'
  return open
    ? Object.values(agreement.slots).filter((slot) => slot.party === party && slot.status === 'pending')
    : []
}

/** Those who may sign at a place; where two of several sign, not whoever has signed already. */
export function whoMaySign({ slots }: Agreement, { eligible, party, seal }: Slot): string[] {
  const signed = Object.values(slots).filter(
    (slot) => slot.party === party && slot.seal === seal && slot.status === 'signed',
  )
  return eligible.filter((person) => signed.every((slot) => slot.person !== person))
}

function partyTasks(agreement: Agreement, party: string): Task[] {
  const status = agreement.parties[party]?.status ?? ''
  const positions = awaitedPositions(agreement, party)
  const answers = proposedTo(agreement, party)
  const approves =
    ['agreed', 'signing.open'].includes(agreement.status) && ['concurring', 'approving'].includes(status)
  return [
    ...task(status === 'invited', 'answer_invitation', party),
    ...task(positions.length > 0, 'give_positions', party, positions),
    ...task(answers.length > 0, 'answer_resolution', party, answers),
    ...task(approves, 'record_approval', party),
    ...signatures(agreement, party),
  ]
}

function signatures(agreement: Agreement, party: string): Task[] {
  const people = [...new Set(pendingSlots(agreement, party).flatMap((slot) => whoMaySign(agreement, slot)))]
  return task(people.length > 0, 'sign', party).map((one) => ({ ...one, people }))
}

/**
 * Clauses on which this party has still to speak: those that are called or under discussion, and those adopted without
 * it, because a party that said nothing of a clause cannot concur with the text.
 */
export function awaitedPositions(agreement: Agreement, party: string): string[] {
  const listed = agreement.parties[party]
  if (!listed || !isParticipating(listed) || !['review.open', 'review.call'].includes(agreement.status))
    return []
  return agreement.order.filter((id) => {
    const awaits = AWAITING.includes(agreement.clauses[id]?.status ?? '')
    return awaits && !isExpress(positionStatus(agreement, id, party))
  })
}

const AWAITING = ['under_discussion', 'to_reconfirm', 'on_call', 'adopted']

function proposedTo(agreement: Agreement, party: string): string[] {
  return Object.values(agreement.objections)
    .filter(
      (one) => one.party === party && one.proposal && ['admitted', 'in_resolution'].includes(one.status),
    )
    .map(({ clause }) => clause)
}

function hostTasks(agreement: Agreement): Task[] {
  const { status, call } = agreement
  const hosts = (role: Role) => [
    ...new Set(agreement.seats.filter((seat) => seat.roles.includes(role)).map((seat) => seat.party)),
  ]
  const each = (role: Role, code: Task['code'], clauses: string[] = []) =>
    hosts(role).map((party) => ({ code, party, clauses, people: [] }))
  const raised = Object.values(agreement.objections)
    .filter((one) => one.status === 'raised')
    .map(({ clause }) => clause)
  const unanswered = agreement.order.filter((id) =>
    holdingObjections(agreement, id).some(({ proposal }) => !proposal),
  )
  const settled = status === 'review.open' && !call && nothingAwaited(agreement)
  const current = agreement.order.every(
    (id) => agreement.concordance?.revisions[id] === agreement.clauses[id]?.revision,
  )
  return [
    ...(raised.length > 0 ? each('facilitator', 'judge_objections', raised) : []),
    ...(unanswered.length > 0 ? each('convenor', 'propose_resolutions', unanswered) : []),
    ...(status === 'draft' ? each('convenor', 'open_review') : []),
    ...(settled ? each('convenor', 'open_call') : []),
    ...(status === 'agreed' && !current ? each('concordance_reviser', 'certify_concordance') : []),
    ...(status === 'agreed' && current ? each('convenor', 'seal') : []),
    ...(status === 'signing.held' ? each('convenor', 'resume_signing') : []),
  ]
}

/** Every party that takes part has spoken, or the text is adopted: the convenor may call or finish. */
function nothingAwaited(agreement: Agreement): boolean {
  const parties = participatingParties(agreement)
  return parties.length >= 2 && parties.every((party) => awaitedPositions(agreement, party.id).length === 0)
}

function task(waits: boolean, code: Task['code'], party: string, clauses: string[] = []): Task[] {
  return waits ? [{ code, party, clauses, people: [] }] : []
}

/** For one party: the clauses that bind it, in the order of the text. */
export function boundClauses(agreement: Agreement, party: string): string[] {
  return agreement.order.filter((id) => {
    const clause = agreement.clauses[id]
    return clause !== undefined && isBound(clause, party)
  })
}

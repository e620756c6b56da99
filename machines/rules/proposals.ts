import { isNamed, roleAmong } from '../parties.ts'
import { ownValue, type Reason, refuseFor, unless } from '../refusal.ts'
import { inState, needClause, rule, speaksOr } from '../rule.ts'
import type { Actor, Agreement, Clause, ClauseBody } from '../state.ts'
import type { Step } from '../step.ts'
import { isSealed } from '../talk/closing.ts'
import { appliedTo, narrowed, overtaken } from '../talk/parts.ts'
import type { Changes, Proposal, Source } from '../talk/talk.ts'
import { DRAFT_READERS } from '../visibility.ts'
import type { Role } from '../vocabulary.ts'
import { DRAFTERS, editable, revise } from './drafting.ts'
import { SPEAKERS } from './positions.ts'

/** Those who edit may propose too, so that an edited copy comes back as proposals whoever brings it (reference §2.3). */
const PROPOSERS: Role[] = [...DRAFTERS, ...SPEAKERS, 'contributor']

/** While the text is written and discussed; a text that everybody agreed on is reopened first. */
function proposable(agreement: Agreement): Reason[] {
  if (isSealed(agreement)) return unless(false, 'text_is_sealed')
  return inState(agreement, 'draft', 'review.open', 'review.call', 'review.blocked')
}

/** A draft is the drafters' own: whoever does not see it proposes nothing about it. */
export function unseenDraft(agreement: Agreement, actor: Actor): Reason[] {
  const sees = agreement.status !== 'draft' || roleAmong(agreement, actor, DRAFT_READERS) !== null
  return unless(sees, 'not_in_this_state', { chart: 'agreement', state: agreement.status })
}

export type ProposeChange = {
  clause: string
  /** The revision that its author had before their eyes; an older one is said of it. */
  seen: number
  changes: Changes
  reason: string
  source: Source
}

/** Somebody of a party writes how a clause could read instead. Nothing changes until the drafters take it up. */
export const proposeChange = rule<ProposeChange>({
  entry: 'proposal.made',
  roles: PROPOSERS,
  may: (agreement, actor) => [
    ...proposable(agreement),
    ...unseenDraft(agreement, actor),
    ...speaks(agreement, actor),
  ],
  follows(step, { clause: id, seen, changes: asked, reason, source }) {
    const clause = needClause(step, id)
    refuseFor('Missing', unless(step.agreement.order.includes(id), 'clause_missing', { id }))
    refuseFor('Refused', unless(seen <= clause.revision, 'revision_missing', { seen }))
    refuseStrangers(step.agreement, clause, asked)
    const changes = narrowed(clause, asked)
    if (changes === null) return refuseFor('Refused', unless(false, 'nothing_changes'))
    step.record({
      type: 'proposal.made',
      proposal: `P${Object.keys(step.agreement.talk.proposals).length + 1}`,
      ...{ clause: id, revision: seen, changes, reason, source },
      ...{ party: step.actor.party ?? '', by: step.actor.person },
    })
  },
})

/** In a draft nobody has joined yet; whoever drafts acts for all. */
function speaks(agreement: Agreement, actor: Actor): Reason[] {
  return agreement.status === 'draft' ? [] : speaksOr(agreement, actor, ...DRAFTERS)
}

/** Only duties of the clause, and only parties that the text may name. */
function refuseStrangers(
  agreement: Agreement,
  { responsibilities }: Clause,
  { letters = {} }: Changes,
): void {
  for (const [duty, row] of Object.entries(letters)) {
    const known = responsibilities.some(({ id }) => id === duty)
    refuseFor('Missing', unless(known, 'responsibility_missing', { id: duty }))
    for (const [id, letter] of Object.entries(row)) {
      const party = ownValue(agreement.parties, id)
      const named = party !== undefined && (letter === null || isNamed(agreement, party))
      refuseFor('Missing', unless(named, 'party_missing', { id }))
    }
  }
}

function needOpen(step: Step, id: string): Proposal {
  const proposal = ownValue(step.agreement.talk.proposals, id)
  refuseFor('Missing', unless(proposal !== undefined, 'proposal_missing', { id }))
  const { status } = proposal as Proposal
  refuseFor('Refused', unless(status === 'open', 'proposal_answered', { state: status }))
  return proposal as Proposal
}

export type AcceptProposal = {
  proposal: string
  /** The revision of the clause that the drafter had before their eyes. */
  seen: number
  /** The drafter's own wording of it; left out: the proposal's words as they are. */
  wording?: Partial<Pick<ClauseBody, 'title' | 'text'>>
  editorial: boolean
}

/**
 * The drafters take a proposal up: it is the clause's next revision, made as any other, and credited to whoever proposed
 * it. What a later revision has changed meanwhile is not written over unread: the drafters bring the two together first.
 */
export const acceptProposal = rule<AcceptProposal>({
  entry: 'proposal.accepted',
  roles: DRAFTERS,
  may: editable,
  follows(step, { proposal: id, seen, wording, editorial }) {
    const proposal = needOpen(step, id)
    const clause = needClause(step, proposal.clause)
    const parts = overtaken(step.agreement.talk, clause, proposal)
    const asks = appliedTo(clause, proposal.changes ?? {})
    const unmet = wording === undefined ? parts : parts.filter((part) => part.startsWith('letters.'))
    const detail = { seen: proposal.revision, current: clause.revision, parts: unmet }
    refuseFor('Refused', unless(unmet.length === 0, 'proposal_overtaken', detail))
    const changes = { ...asks, ...wording }
    revise(step, { clause: clause.id, seen, changes, editorial })
    const { party, by: person } = proposal
    const reworded = wording !== undefined && !sameWords(asks, wording)
    const credit = { clause: clause.id, revision: clause.revision + 1, party, person, reworded }
    step.record({ type: 'proposal.accepted', proposal: id, ...credit, by: step.actor.person })
  },
})

function sameWords(asks: Partial<ClauseBody>, wording: NonNullable<AcceptProposal['wording']>): boolean {
  return (['title', 'text'] as const).every(
    (part) =>
      wording[part] === undefined ||
      asks[part] === undefined ||
      (wording[part].fr === asks[part].fr && wording[part].en === asks[part].en),
  )
}

/** The drafters say no, and why; at whatever time, as long as it is open. */
export const declineProposal = rule<{ proposal: string; reason: string }>({
  entry: 'proposal.declined',
  roles: DRAFTERS,
  follows(step, { proposal: id, reason }) {
    needOpen(step, id)
    refuseFor('Refused', unless(reason.trim() !== '', 'reason_missing'))
    step.record({ type: 'proposal.declined', proposal: id, reason, by: step.actor.person })
  },
})

/** Whoever proposed takes it back, or whoever speaks for the same party. */
export const withdrawProposal = rule<{ proposal: string }>({
  entry: 'proposal.withdrawn',
  roles: PROPOSERS,
  follows(step, { proposal: id }) {
    const { party, by } = needOpen(step, id)
    const own = by === step.actor.person || roleAmong(step.agreement, step.actor, SPEAKERS) !== null
    refuseFor('Forbidden', unless(party === step.actor.party && own, 'not_your_proposal', { party }))
    step.record({ type: 'proposal.withdrawn', proposal: id, by: step.actor.person })
  },
})

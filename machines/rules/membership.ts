import { adoptSettled, settleParticipations } from '../consequences.ts'
import { OFFICES, roleAmong, seatOf } from '../parties.ts'
import { type Reason, refuseFor, unless } from '../refusal.ts'
import { inState, needClause, needParty, rule } from '../rule.ts'
import type { Agreement, Party, Seat } from '../state.ts'
import type { Step } from '../step.ts'
import type { Letter, Role } from '../vocabulary.ts'

const HOSTS: Role[] = ['convenor', 'facilitator', 'secretariat']
/** Roles whose holders answer an invitation for their party, and name its people. */
export const ANSWERING: Role[] = ['representative', 'alternate', 'party_administrator']

/** Letters of the newcomer and of those it shares a duty with: clause → responsibility → party → letter. */
export type Letters = Record<string, Record<string, Record<string, Letter>>>

export type ListParty = { party: Party; seats: Seat[]; letters: Letters }

/** An organization is put on the list, with the people who act for it; in draft its duties are filled in at once. */
export const listParty = rule<ListParty>({
  entry: 'party.listed',
  roles: HOSTS,
  may: (agreement) => joinsIn(agreement, 'draft', 'review.open', 'in_force.active', 'in_force.suspended'),
  follows(step, { party, seats, letters }) {
    refuseFor('Refused', unless(!(party.id in step.agreement.parties), 'party_exists', { party: party.id }))
    for (const clause of Object.keys(letters)) needClause(step, clause)
    step.record({ type: 'party.listed', party })
    for (const seat of seats) recordSeat(step, seat)
    refuseFor('Refused', unless(keepsOthers(step, party.id, letters), 'letters_of_others'))
    if (Object.keys(letters).length > 0) step.record({ type: 'letters.assigned', letters })
  },
})

/** Nobody joins a sealed text: it is opened first, or one accedes once it is in force (case 3, PAR-22). */
function joinsIn(agreement: Agreement, ...states: string[]): Reason[] {
  const sealed = agreement.status.startsWith('signing.') || agreement.status === 'signed'
  return sealed ? unless(false, 'join_by_accession') : inState(agreement, ...states)
}

/**
 * Once the review is open, a newcomer may fill rows of the matrix but change no one else's letter: that would be
 * a change of substance, made by revising the clause (readings §4 « Late joiner »).
 */
function keepsOthers(step: Step, newcomer: string, letters: Letters): boolean {
  if (step.agreement.status === 'draft') return true
  return Object.entries(letters).every(([clause, duties]) =>
    (step.agreement.clauses[clause]?.responsibilities ?? []).every((duty) => {
      const after = duties[duty.id] ?? duty.letters
      const others = Object.keys({ ...duty.letters, ...after }).filter((party) => party !== newcomer)
      return others.every((party) => after[party] === duty.letters[party])
    }),
  )
}

/** Before the review, a listed organization may be taken off again, but not the one that convenes. */
export const dropParty = rule<{ party: string }>({
  entry: 'party.dropped',
  roles: HOSTS,
  may: (agreement) => inState(agreement, 'draft'),
  follows(step, { party }) {
    needParty(step, party)
    const convenes = step.agreement.seats.some(
      (seat) => seat.party === party && seat.roles.includes('convenor'),
    )
    refuseFor('Refused', unless(!convenes && party !== step.actor.party, 'convenor_stays'))
    // A text that came back to the draft has parties that joined: they leave by themselves.
    refuseFor('Refused', unless(step.agreement.parties[party]?.joinedAt === null, 'party_joined'))
    step.record({ type: 'party.dropped', party })
  },
})

/** A party names its own people; the convenor may while the party has none who can. */
export const seatPerson = rule<{ seat: Seat }>({
  entry: 'person.seated',
  roles: [...HOSTS, ...ANSWERING],
  follows(step, { seat }) {
    recordSeat(step, seat)
  },
})

/**
 * A person no longer acts for a party, from now on; what it did stays done. A party that takes part keeps someone
 * who can answer for it and name its people, and the agreement someone who convenes.
 */
export const unseatPerson = rule<{ party: string; person: string }>({
  entry: 'person.unseated',
  roles: [...HOSTS, ...ANSWERING],
  follows(step, { party, person }) {
    needParty(step, party)
    refuseFor('Forbidden', unless(mayName(step, party), 'other_party', { party }))
    const held = seatOf(step.agreement, { party, person })
    refuseFor('Missing', unless(held !== undefined, 'person_missing'))
    const left = { person, party, roles: [], capacity: { fr: '', en: '' } }
    refuseFor('Refused', unless(someoneConvenes(step, left), 'last_convenor'))
    refuseFor('Refused', unless(someoneAnswers(step, left), 'last_of_party'))
    step.record({ type: 'person.unseated', party, person })
  },
})

/** Once a party has joined, only its own people may name its people: the last who can keeps that seat. */
function someoneAnswers({ agreement }: Step, { person, party, roles }: Seat): boolean {
  if (agreement.parties[party]?.joinedAt === null) return true
  const answers = (held: readonly Role[]) => held.some((role) => ANSWERING.includes(role))
  const before = agreement.seats.filter((seat) => seat.party === party && answers(seat.roles))
  return before.length === 0 || answers(roles) || before.some((seat) => seat.person !== person)
}

function recordSeat(step: Step, seat: Seat): void {
  needParty(step, seat.party)
  refuseFor('Forbidden', unless(mayName(step, seat.party), 'other_party', { party: seat.party }))
  const held = seatOf(step.agreement, seat)?.roles ?? []
  const taken = seat.roles.filter((role) => OFFICES.includes(role) && !held.includes(role))
  const given = taken.length === 0 || roleAmong(step.agreement, step.actor, ['convenor']) !== null
  refuseFor('Forbidden', unless(given, 'role_missing', { roles: ['convenor'] }))
  refuseFor('Refused', unless(someoneConvenes(step, seat), 'last_convenor'))
  refuseFor('Refused', unless(someoneAnswers(step, seat), 'last_of_party'))
  step.record({ type: 'person.seated', seat })
}

/** Without a convenor nobody could open the review or give that office again: the last one keeps it. */
function someoneConvenes({ agreement }: Step, { person, party, roles }: Seat): boolean {
  const others = agreement.seats.filter((held) => held.person !== person || held.party !== party)
  return roles.includes('convenor') || others.some((held) => held.roles.includes('convenor'))
}

function mayName(step: Step, party: string): boolean {
  if (step.actor.party === party) return true
  const host = step.agreement.seats.some(
    (seat) => seat.person === step.actor.person && seat.roles.some((role) => HOSTS.includes(role)),
  )
  return host && step.agreement.parties[party]?.joinedAt === null
}

/** Sends the invitation again, or for the first time to an organization listed during the review. */
export const inviteParty = rule<{ party: string }>({
  entry: 'party.invited',
  roles: HOSTS,
  may: (agreement) => inState(agreement, 'review.open'),
  follows(step, { party }) {
    needParty(step, party)
    step.move('participation', party, 'INVITE')
  },
})

/** A representative joins for its organization; adopted clauses wait for the newcomer's word alone (CLA-08). */
export const acceptInvitation = rule<{ optOutTacit: boolean }>({
  entry: 'party.joined',
  roles: ANSWERING,
  may: (agreement) => joinsIn(agreement, 'review.open'),
  follows(step, { optOutTacit }) {
    const party = needParty(step, step.actor.party ?? '')
    refuseFor('Refused', unless(!party.observer, 'listed_as_observer'))
    if (optOutTacit && !party.optOutTacit)
      step.record({ type: 'party.listed', party: { ...party, optOutTacit } })
    step.move('participation', party.id, 'ACCEPT_INVITATION')
    for (const clause of step.agreement.order)
      step.tryMove('clause', clause, 'PARTY_JOINED', { party: party.id, because: party.id })
    adoptSettled(step)
    settleParticipations(step)
  },
})

/** Reads and comments; no position, no signature, counted nowhere. Its letters fall away. */
export const acceptAsObserver = rule<Record<never, never>>({
  entry: 'party.observes',
  roles: [...ANSWERING, 'observer'],
  may: (agreement) => inState(agreement, 'review.open', 'review.call', 'review.blocked'),
  follows(step) {
    step.move('participation', step.actor.party ?? '', 'ACCEPT_AS_OBSERVER')
    adoptSettled(step)
    settleParticipations(step)
  },
})

export const declineInvitation = rule<{ reason: string }>({
  entry: 'invitation.declined',
  roles: ANSWERING,
  follows(step, { reason }) {
    const because = reason.trim() || undefined
    step.move('participation', step.actor.party ?? '', 'DECLINE_INVITATION', { because })
    adoptSettled(step)
    settleParticipations(step)
  },
})

/** An invitation is taken back while it is unanswered: sent to the wrong one, or too early. */
export const recallInvitation = rule<{ party: string }>({
  entry: 'invitation.recalled',
  roles: ['convenor', 'facilitator', 'secretariat'],
  follows(step, { party }) {
    needParty(step, party)
    step.move('participation', party, 'RECALL')
    adoptSettled(step)
    settleParticipations(step)
  },
})

/** A month of silence after an invitation, and two reminders: nobody waits for it any longer. It may be invited again (PAR-05). */
export const lapseInvitation = rule<{ party: string }>({
  entry: 'invitation.lapsed',
  roles: ['convenor', 'facilitator', 'secretariat'],
  follows(step, { party }) {
    needParty(step, party)
    step.move('participation', party, 'INVITATION_EXPIRES')
    adoptSettled(step)
    settleParticipations(step)
  },
})

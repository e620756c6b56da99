import { z } from 'zod'
import { Mark } from './call.ts'
import { SetAside } from './concordance/set-aside.ts'
import { Decision } from './decision.ts'
import { CallWarning, Declared } from './declared.ts'
import { Goal } from './goals.ts'
import { amendmentFacts, lifeFacts, obligationFacts } from './in-force/facts.ts'
import { Policy } from './policy.ts'
import { signingFacts } from './signing/facts.ts'
import { Agreement, ClauseBody, Concordance, Party, Seat, SigningPlan } from './state.ts'
import { talkFacts } from './talk/facts.ts'
import { Ground, Letter, Meeting, Stance } from './vocabulary.ts'
import { Words } from './words.ts'

const CHARTS = [
  'agreement',
  'clause',
  'position',
  'objection',
  'participation',
  'signature',
  'obligation',
  'amendment',
] as const
export type Chart = (typeof CHARTS)[number]

/** One transition of one chart. `id` is the reference's number for it; `because` names the clause, call or objection that caused it. */
export const Moved = z.strictObject({
  type: z.literal('moved'),
  chart: z.enum(CHARTS),
  entity: z.string(),
  event: z.string(),
  id: z.string(),
  from: z.string(),
  to: z.string(),
  because: z.string().optional(),
})
export type Moved = z.infer<typeof Moved>

const created = Agreement.pick({
  id: true,
  procedure: true,
  template: true,
  title: true,
  timeZone: true,
  regime: true,
  policy: true,
})

const fact = <Name extends string, Shape extends z.ZodRawShape>(type: Name, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape })

/**
 * Everything the record can say. A released fact never changes its shape: a new shape is a new name.
 * People are opaque ids, never names, so that erasing a person from the directory breaks nothing here.
 */
export const Fact = z.discriminatedUnion('type', [
  Moved,
  fact('agreement.created', { agreement: created }),
  fact('party.listed', { party: Party }),
  fact('party.dropped', { party: z.string() }),
  fact('person.seated', { seat: Seat }),
  fact('person.unseated', { party: z.string(), person: z.string() }),
  /** It runs under another version of the procedure from now on. */
  fact('procedure.adopted', { from: z.string(), to: z.string() }),
  /** Whoever convened left, and nobody keeps the secretariat: the others choose within ten days. */
  fact('convenor.left', { party: z.string(), until: z.string() }),
  /** Nothing has happened since then: without anything it is given up at `until`. */
  fact('idle.told', { since: z.string(), until: z.string() }),
  fact('idle.continued', { since: z.string(), told: z.array(z.string()) }),
  fact('policy.locked', { policy: Policy }),
  fact('policy.unlocked', {}),
  fact('policy.chosen', { policy: Policy }),
  fact('signing.planned', { plan: SigningPlan }),
  fact('clause.added', {
    clause: z.string(),
    section: z.string(),
    after: z.string().nullable(),
    body: ClauseBody,
    by: z.string(),
  }),
  fact('clause.removed', { clause: z.string() }),
  fact('clause.revised', {
    clause: z.string(),
    revision: z.int(),
    body: ClauseBody,
    kind: z.enum(['substantive', 'editorial']),
    /** What made it substantive: number, modal, negation, letters, consent, due, evidence, wording. */
    because: z.array(z.string()),
    /** The objection that this wording answers. */
    objection: z.string().nullable(),
    by: z.string(),
  }),
  /** A newly listed party fills rows that its type already had: clause → responsibility → party → letter. */
  fact('letters.assigned', {
    letters: z.record(z.string(), z.record(z.string(), z.record(z.string(), Letter))),
  }),
  fact('understanding.marked', { clause: z.string(), party: z.string(), revision: z.int(), by: z.string() }),
  fact('position.stated', {
    clause: z.string(),
    party: z.string(),
    revision: z.int(),
    stance: Stance,
    reason: z.string(),
    by: z.string(),
  }),
  /** Whoever spoke for a party had no mandate: what it said is to be confirmed until then, or is void (case 37). */
  fact('mandate.questioned', {
    party: z.string(),
    person: z.string(),
    clauses: z.array(z.string()),
    until: z.string(),
    reason: z.string(),
    by: z.string(),
  }),
  fact('mandate.confirmed', { party: z.string(), clauses: z.array(z.string()), by: z.string() }),
  fact('objection.raised', {
    objection: z.string(),
    clause: z.string(),
    party: z.string(),
    revision: z.int(),
    ground: Ground,
    reason: z.string(),
    by: z.string(),
    /** The party whose reservation is objected to; left out where it is the clause. */
    reservation: z.string().optional(),
  }),
  /** Heard and kept in the history; holds nothing up (reference §6.1, case 42). */
  /** What a party looks for, gives and cannot accept; it replaces what it said before. */
  fact('goals.stated', { party: z.string(), goals: z.array(Goal), by: z.string() }),
  fact('concern.raised', {
    clause: z.string(),
    party: z.string(),
    revision: z.int(),
    reason: z.string(),
    by: z.string(),
  }),
  fact('reasons.asked', { objection: z.string(), reason: z.string(), by: z.string() }),
  fact('reasons.added', { objection: z.string(), reason: z.string(), ground: Ground, by: z.string() }),
  fact('objection.settled', { objection: z.string(), outcome: z.string() }),
  fact('resolution.planned', {
    ...{ objection: z.string(), on: z.string(), how: Meeting, place: z.string(), by: z.string() },
  }),
  fact('resolution.proposed', { objection: z.string(), title: Words, text: Words, by: z.string() }),
  fact('call.opened', { call: z.string(), clauses: z.array(z.string()), deadline: z.string() }),
  /** What a deadline was reckoned with: a replay never asks what today's calendar says. */
  fact('deadline.reckoned', {
    call: z.string(),
    deadline: z.string(),
    jurisdictions: z.array(z.string()),
    holidays: z.array(z.string()),
    businessDays: z.int(),
  }),
  /** The quorum was not there at the deadline: the call goes on once, by itself. */
  fact('call.prolonged', { call: z.string(), deadline: z.string(), clauses: z.array(z.string()) }),
  /** A party asked for more time as of right. */
  fact('extension.claimed', { call: z.string(), party: z.string(), by: z.string() }),
  /** What was known of a call's days when it was opened: a replay never asks today's calendars. */
  fact('call.warned', { call: z.string(), warnings: z.array(CallWarning) }),
  fact('calendar.declared', { party: z.string(), ...Declared.shape, by: z.string() }),
  /** `marks`: by the clock, at these times of the call; left out when a person did it. */
  fact('call.reminded', {
    ...{ call: z.string(), parties: z.array(z.string()) },
    marks: z.array(Mark).optional(),
  }),
  fact('invitation.reminded', { party: z.string(), until: z.string() }),
  fact('notice.delivered', {
    call: z.string(),
    notice: z.enum(['call', 'reminder']),
    party: z.string(),
    person: z.string().nullable(),
    language: z.enum(['fr', 'en']),
    /** A mail server took it, or the secretariat holds a receipt. */
    how: z.enum(['server', 'receipt']),
    reference: z.string(),
  }),
  fact('notice.bounced', {
    call: z.string(),
    party: z.string(),
    notice: z.enum(['call', 'reminder']),
    reference: z.string(),
    by: z.string(),
  }),
  fact('editorial.contested', {
    clause: z.string(),
    party: z.string(),
    reason: z.string(),
    by: z.string(),
  }),
  fact('wait.waived', {
    ...{ clause: z.string(), party: z.string(), by: z.string() },
    /** The amendment that the clause is meant of; left out: the text itself. */
    amendment: z.string().optional(),
  }),
  fact('call.extended', { call: z.string(), deadline: z.string(), reason: z.string() }),
  fact('call.paused', { call: z.string(), remaining: z.int() }),
  fact('call.resumed', { call: z.string(), deadline: z.string() }),
  fact('call.ended', { call: z.string(), how: z.enum(['closed', 'cancelled', 'void']), reason: z.string() }),
  fact('clause.decided', { clause: z.string(), revision: z.int(), decision: Decision }),
  fact('agreement.reopened', { reason: z.string() }),
  fact('difference.set_aside', SetAside.shape),
  fact('concordance.certified', { concordance: Concordance }),
  fact('approval.recorded', {
    party: z.string(),
    body: z.string(),
    instrument: z.string(),
    on: z.string(),
    by: z.string(),
  }),
  fact('agreement.sealed', { number: z.int(), digest: z.string(), by: z.string() }),
  fact('slot.created', {
    slot: z.string(),
    seat: z.string(),
    party: z.string(),
    person: z.string(),
    capacity: Words,
    turn: z.int(),
    /** Any one of these may sign there; left out when it is that person alone. */
    eligible: z.array(z.string()).optional(),
    /** Who must witness the signature. */
    witness: z.string().optional(),
  }),
  fact('signature.given', { slot: z.string(), digest: z.string(), by: z.string(), consent: z.literal(true) }),
  fact('signature.declined', {
    slot: z.string(),
    reason: z.string(),
    by: z.string(),
    /** The reason is for whoever convenes alone (case 19). */
    confidential: z.literal(true).optional(),
  }),
  fact('seal.voided', { number: z.int(), digest: z.string(), reason: z.string(), by: z.string() }),
  fact('effect.dated', { at: z.string() }),
  ...lifeFacts,
  ...amendmentFacts,
  ...obligationFacts,
  ...signingFacts,
  ...talkFacts,
])
export type Fact = z.infer<typeof Fact>
export type FactType = Fact['type']
export type FactOf<Type extends FactType> = Extract<Fact, { type: Type }>

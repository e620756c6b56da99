import { z } from 'zod'
import { Decision } from '../decision.ts'
import { Motion } from '../motions/motion.ts'
import { Ground, Stance } from '../vocabulary.ts'
import { Words } from '../words.ts'
import { AmendedClause, Amendment, AmendmentKind } from './amendment.ts'
import { Terms } from './life.ts'
import { AnchorEvent, Obligation } from './obligation.ts'

const fact = <Name extends string, Shape extends z.ZodRawShape>(type: Name, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape })

const owed = Obligation.pick({
  clause: true,
  responsibility: true,
  party: true,
  occurrence: true,
  anchor: true,
  opensAt: true,
  due: true,
})

/** What the record says of duties that are being done. */
export const obligationFacts = [
  fact('obligation.created', { obligation: z.string(), ...owed.shape }),
  fact('anchor.recorded', { event: AnchorEvent, by: z.string() }),
  fact('evidence.filed', { obligation: z.string(), party: z.string(), text: z.string(), by: z.string() }),
  fact('evidence.accepted', { obligation: z.string(), by: z.string(), late: z.boolean() }),
  /** What is missing, why it is extended, disputed, suspended, waived or closed, in the words of whoever says it. */
  fact('obligation.noted', { obligation: z.string(), reason: z.string(), by: z.string() }),
  fact('obligation.dated', { obligation: z.string(), due: z.string() }),
  fact('obligation.waiver', { obligation: z.string(), party: z.string(), by: z.string() }),
  fact('transfer.offered', { obligation: z.string(), to: z.string(), by: z.string() }),
] as const

const Duties = z.array(z.strictObject({ clause: z.string(), responsibility: z.string() }))

/** What the record says of an agreement's own terms. */
export const lifeFacts = [
  fact('terms.set', { terms: Terms }),
  fact('life.began', { endsOn: z.string().nullable() }),
  fact('motion.tabled', {
    motion: z.string(),
    ...Motion.pick({ kind: true, party: true, on: true, name: true, reason: true, closesAt: true }).shape,
    ...Motion.pick({ clause: true, objection: true, ground: true, policy: true }).shape,
    by: z.string(),
  }),
  fact('motion.answered', {
    ...{ motion: z.string(), party: z.string(), agrees: z.boolean(), reason: z.string(), by: z.string() },
  }),
  fact('motion.decided', { motion: z.string(), status: z.enum(['carried', 'refused']) }),
  fact('notice.given', {
    ...{ party: z.string(), until: z.string(), reason: z.string(), plan: z.string(), by: z.string() },
  }),
  fact('notice.rescinded', { party: z.string() }),
  /** A party is insolvent: what it owes rests, but for what protects learners (case 39). */
  fact('insolvency.recorded', { party: z.string(), evidence: z.string(), by: z.string() }),
  fact('breach.notified', { party: z.string(), cureUntil: z.string(), reason: z.string(), by: z.string() }),
  fact('accession.signed', { party: z.string(), instrument: z.string(), on: z.string(), by: z.string() }),
  fact('party.succeeded', { party: z.string(), name: Words }),
  fact('term.renewed', { endsOn: z.string() }),
  fact('term.reminded', { days: z.int() }),
  fact('minimum.lost', { cureUntil: z.string() }),
  fact('minimum.cured', {}),
  fact('duties.orphaned', { duties: Duties, until: z.string() }),
  fact('duties.reassigned', { duties: Duties }),
  fact('duties.unassigned', { duties: Duties }),
  fact('run_off.planned', { until: z.string() }),
  fact('agreement.superseded', { by: z.string() }),
] as const

const amendment = { amendment: z.string() }
const by = { by: z.string() }

/** What the record says of changes to a text in force. */
export const amendmentFacts = [
  fact('amendment.proposed', {
    ...Amendment.pick({
      changes: true,
      reason: true,
      party: true,
      affected: true,
      effectiveOn: true,
      endsOn: true,
    }).shape,
    ...amendment,
    ...by,
  }),
  fact('amendment.classed', { ...amendment, kind: AmendmentKind, affected: z.array(z.string()), ...by }),
  fact('amendment.contested', { ...amendment, floor: z.int(), party: z.string(), reason: z.string(), ...by }),
  fact('amendment.revised', { ...amendment, revision: z.int(), changes: z.array(AmendedClause), ...by }),
  /** `call` names the call: a new one, or the one that goes on with another deadline. */
  fact('amendment.called', { ...amendment, deadline: z.string(), call: z.string().optional() }),
  fact('amendment.paused', { ...amendment, remaining: z.int() }),
  fact('amendment.understood', {
    ...amendment,
    clause: z.string(),
    party: z.string(),
    revision: z.int(),
    ...by,
  }),
  fact('amendment.answered', {
    ...amendment,
    ...{ clause: z.string(), party: z.string(), revision: z.int(), stance: Stance, reason: z.string() },
    ...by,
  }),
  fact('amendment.objected', {
    ...amendment,
    ...{ objection: z.string(), clause: z.string(), party: z.string(), revision: z.int() },
    ...{ ground: Ground, reason: z.string() },
    ...by,
  }),
  fact('amendment.replied', { ...amendment, objection: z.string(), title: Words, text: Words, ...by }),
  fact('amendment.settled', { ...amendment, objection: z.string(), outcome: z.string() }),
  /** The rule, applied to each of its clauses, with its inputs. */
  fact('amendment.decided', { ...amendment, clause: z.string(), decision: Decision }),
  fact('amendment.sealed', {
    ...amendment,
    digest: z.string(),
    slots: z.array(
      z.strictObject({
        ...{ slot: z.string(), seat: z.string(), party: z.string(), person: z.string(), capacity: Words },
      }),
    ),
    ...by,
  }),
  fact('amendment.signed', {
    ...amendment,
    slot: z.string(),
    digest: z.string(),
    ...by,
    consent: z.literal(true),
  }),
  fact('amendment.declined', { ...amendment, slot: z.string(), reason: z.string(), ...by }),
  fact('amendment.unsealed', { ...amendment, digest: z.string(), reason: z.string(), ...by }),
  /** The consolidated text has a new version; the end of the agreement when it is a renewal. */
  fact('amendment.effective', { ...amendment, version: z.int(), endsOn: z.string().nullable() }),
] as const

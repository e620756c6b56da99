import { z } from 'zod'
import { AgreementStatus } from './agreement-status.ts'
import { Authority } from './authority.ts'
import { Call } from './call.ts'
import { SetAside, Standing } from './concordance/set-aside.ts'
import { Declared } from './declared.ts'
import { Amendment } from './in-force/amendment.ts'
import { Life } from './in-force/life.ts'
import { Obligation } from './in-force/obligation.ts'
import { Motion } from './motions/motion.ts'
import { Policy } from './policy.ts'
import { Schedule } from './schedules.ts'
import { SigningPlan } from './signing/plan.ts'
import { Signing, Slot } from './signing/slot.ts'
import { Talk } from './talk/talk.ts'
import { Allocation, Consent, Ground, Letter, Meeting, PartyType, Role, Stance } from './vocabulary.ts'
import { Words } from './words.ts'

/** An organization in this agreement. Its name is not personal data: it may stand in the record. */
export const Party = z.strictObject({
  id: z.string(),
  type: PartyType,
  name: Words,
  jurisdiction: z.string(),
  /** Governments and public bodies: silence never counts, electronic consent must be express. */
  publicBody: z.boolean(),
  optOutTacit: z.boolean(),
  observer: z.boolean(),
  coordinator: z.boolean(),
  status: z.string(),
  invitedAt: z.string().nullable(),
  /** When its present invitation was last recalled to it, and how often so far. */
  remindedAt: z.string().optional(),
  reminders: z.int().optional(),
  joinedAt: z.string().nullable(),
})
export type Party = z.infer<typeof Party>

/** What one person may do for one party in this agreement. People are opaque ids; names live in the directory. */
export const Seat = z.strictObject({
  person: z.string(),
  party: z.string(),
  roles: z.array(Role),
  /** Office in whose name the person signs; printed in the sealed text. */
  capacity: Words,
  /** Under what the person signs; left out where nothing was said. */
  authority: Authority.optional(),
})
export type Seat = z.infer<typeof Seat>

/** One duty, with the letter of each named party. */
export const Responsibility = z.strictObject({
  id: z.string(),
  title: Words,
  text: Words,
  evidence: Words,
  due: z.string(),
  dueLabel: Words,
  allocation: Allocation,
  /** Letters by party type, from which a newcomer's letter is taken. */
  raci: z.partialRecord(z.union([PartyType, z.literal('coordinator')]), Letter),
  /** Letters by party id. */
  letters: z.record(z.string(), Letter),
  /** Days of work a year that it asks of each party that does it; left out where nobody has said. */
  effort: z.number().optional(),
  /** The party that pays for it, by id; left out where nobody has said (reference §1, P21). */
  funder: z.string().optional(),
})
export type Responsibility = z.infer<typeof Responsibility>

/** What a revision of a clause says: everything a party takes a position on. */
export const ClauseBody = z.strictObject({
  title: Words,
  text: Words,
  summary: Words,
  consent: Consent,
  dependsOn: z.array(z.string()),
  responsibilities: z.array(Responsibility),
  /** Left out where there is none. */
  schedules: z.array(Schedule).optional(),
  /** By when the language that is missing comes, ISO date; left out once both are there (case 36). */
  translationBy: z.string().optional(),
})
export type ClauseBody = z.infer<typeof ClauseBody>

export const Clause = ClauseBody.extend({
  id: z.string(),
  section: z.string(),
  status: z.string(),
  revision: z.int(),
  revisedAt: z.string(),
  revisedBy: z.string(),
  /** When its wording was last corrected without a change of meaning: five days to say that it was one. */
  editorialAt: z.string().optional(),
  /** Of a clause as an amendment would have it: whom the text in force binds. What frees them is about them too. */
  boundBefore: z.array(z.string()).optional(),
})
export type Clause = z.infer<typeof Clause>

/** A party's position on a clause; bound to the revision it was taken on. Key: `clause:party`. */
export const Position = z.strictObject({
  clause: z.string(),
  party: z.string(),
  status: z.string(),
  revision: z.int(),
  stance: Stance.nullable(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  /** The call at whose deadline its silence was taken for acceptance, and when: said of it until the party speaks. */
  deemed: z.strictObject({ call: z.string(), at: z.string() }).optional(),
  /** Until when its party has to confirm it, because whoever gave it had no mandate: until then it counts for nothing. */
  toConfirm: z.string().optional(),
})
export type Position = z.infer<typeof Position>

/** "I have read and understood", kept apart from "I accept". Key: `clause:party`. */
export const Understanding = z.strictObject({ revision: z.int(), by: z.string(), at: z.string() })
export type Understanding = z.infer<typeof Understanding>

/** New wording that hangs on an objection until the objector says that it answers it. */
export const Resolution = z.strictObject({ title: Words, text: Words, by: z.string(), at: z.string() })
export type Resolution = z.infer<typeof Resolution>

export const Objection = z.strictObject({
  id: z.string(),
  clause: z.string(),
  party: z.string(),
  revision: z.int(),
  ground: Ground,
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  status: z.string(),
  proposal: Resolution.nullable(),
  /** Why it was settled as it was, in the words of whoever settled it. */
  outcome: z.string(),
  /** The party whose reservation it is about, where it is that and not the clause (case 16). */
  reservation: z.string().optional(),
  /** When its party was asked for reasons, when work on it began, and how many wordings were proposed since. */
  askedAt: z.string().optional(),
  resolvingSince: z.string().optional(),
  rounds: z.int().optional(),
  /** When and how people met about it. */
  meetings: z.array(z.strictObject({ on: z.string(), how: Meeting, place: z.string() })).optional(),
})
export type Objection = z.infer<typeof Objection>

/** Concordance certificate: which revision of each clause the reviser found to say the same in every language. */
export const Concordance = z.strictObject({
  by: z.string(),
  at: z.string(),
  revisions: z.record(z.string(), z.int()),
  /** Differences that the reviser found and let stand, with why; left out where there is none. */
  standing: z.array(Standing).optional(),
})
export type Concordance = z.infer<typeof Concordance>

/** A party's own approval: which body, under which instrument. Recorded, never a user account. */
export const Approval = z.strictObject({
  body: z.string(),
  instrument: z.string(),
  on: z.string(),
  by: z.string(),
  at: z.string(),
})
export type Approval = z.infer<typeof Approval>

export const Seal = z.strictObject({
  number: z.int(),
  digest: z.string(),
  at: z.string(),
  by: z.string(),
  /** Why and when it was voided; null while it holds. */
  voided: z.strictObject({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
})
export type Seal = z.infer<typeof Seal>

export { Schedule, SigningPlan, Slot }

/** The whole of one agreement, folded from its facts. Plain JSON; nothing in it names a person but by id. */
export const Agreement = z.strictObject({
  id: z.string(),
  procedure: z.string(),
  status: AgreementStatus,
  template: z.string(),
  title: Words,
  timeZone: z.string(),
  regime: z.enum(['equal', 'french_prevails', 'english_prevails']),
  policy: Policy,
  policyLocked: z.boolean(),
  /** Nobody convenes: until when the parties may choose who does, instant; null while somebody does. */
  vacancy: z.string().nullable(),
  createdAt: z.string(),
  /** When anything last happened, besides being told that nothing does; and when everybody was told. */
  activeAt: z.string(),
  idleTold: z.array(z.string()),
  parties: z.record(z.string(), Party),
  seats: z.array(Seat),
  order: z.array(z.string()),
  clauses: z.record(z.string(), Clause),
  /** Ids of clauses that were taken out of the draft: never used again. */
  removed: z.array(z.string()),
  positions: z.record(z.string(), Position),
  understood: z.record(z.string(), Understanding),
  /** When a party said that it needs no more time on a clause, by `clause:party`. */
  waived: z.record(z.string(), z.string()),
  objections: z.record(z.string(), Objection),
  call: Call.nullable(),
  calls: z.int(),
  /** What parties said of their own year, by party. */
  calendars: z.record(
    z.string(),
    z.lazy(() => Declared),
  ),
  concordance: Concordance.nullable(),
  /** Differences between the languages that were set aside, on the wordings as they stand; left out before the first. */
  setAside: z.array(SetAside).optional(),
  approvals: z.record(z.string(), z.array(Approval)),
  plan: SigningPlan,
  seals: z.array(Seal),
  slots: z.record(z.string(), Slot),
  signing: Signing,
  /** When it takes (or took) effect; null until every required signature is given. */
  effectiveAt: z.string().nullable(),
  /** What is owed, since it is in force. */
  obligations: z.record(z.string(), Obligation),
  /** Changes to the text in force, by id. */
  amendments: z.record(
    z.string(),
    z.lazy(() => Amendment),
  ),
  /** What the parties were asked to decide, by id. */
  motions: z.record(z.string(), Motion),
  /** What people said of the text beside what they decide: proposals and threads. */
  talk: Talk,
  /** Its own life: terms, version, end, who leaves and who joins. */
  life: Life,
})
export type Agreement = z.infer<typeof Agreement>

/** Who acts: a person for a party, or the clock. `party` is null for the clock and for those who act for no party. */
export type Actor = { person: string; party: string | null }

/** The clock: timers act under this name and need no role. */
export const SYSTEM: Actor = { person: 'system', party: null }

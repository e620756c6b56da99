import { z } from 'zod'
import { Authority } from '../authority.ts'
import { Words } from '../words.ts'

/** A signature given to somebody else: by whom, under which instrument, and whether it may be passed on. */
export const Delegation = z.strictObject({
  from: z.string(),
  authority: Authority,
  mayDelegate: z.boolean(),
})
export type Delegation = z.infer<typeof Delegation>

/** A copy signed on paper: which file, the date written on it, who received it. Dates of paper and receipt both stay. */
export const Counterpart = z.strictObject({
  sha256: z.string(),
  signedOn: z.string(),
  by: z.string(),
  at: z.string(),
})
export type Counterpart = z.infer<typeof Counterpart>

/** Somebody says that a signature is not authentic, or was given without authority. */
export const Challenge = z.strictObject({
  party: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
})
export type Challenge = z.infer<typeof Challenge>

/**
 * One signature to be given on one sealed text. Id: `S<seal>:<party>:<person>`, with a number after it when a place
 * was opened again; `seat` is its place in the document, which it keeps whoever signs there.
 */
export const Slot = z.strictObject({
  id: z.string(),
  seal: z.int(),
  seat: z.string(),
  party: z.string(),
  /** Who signs, or signed; the first of `eligible` until somebody has. */
  person: z.string(),
  /** Any one of these may sign here. */
  eligible: z.array(z.string()),
  capacity: Words,
  turn: z.int(),
  status: z.string(),
  signedAt: z.string().nullable(),
  reason: z.string(),
  /** The reason is for its own party and whoever convenes alone. */
  confidential: z.literal(true).optional(),
  /** Under what it was signed, as it stood at that instant. */
  authority: Authority.nullable(),
  delegation: Delegation.nullable(),
  witness: z.strictObject({ person: z.string(), at: z.string().nullable(), how: z.string() }).nullable(),
  counterpart: Counterpart.nullable(),
  challenge: Challenge.nullable(),
})
export type Slot = z.infer<typeof Slot>

/** What every place begins with. */
export const freshSlot = {
  ...{ status: 'locked', signedAt: null, reason: '', authority: null, delegation: null },
  ...{ witness: null, counterpart: null, challenge: null },
}

/** What the signing knows besides its places: its deadlines, what is met, and who agreed to what must be by all. */
export const Signing = z.strictObject({
  /** Instant until which one signs; null: none. */
  deadline: z.string().nullable(),
  /** When the last required signature was given; null until then. */
  signedAt: z.string().nullable(),
  /** Instant after which an agreement that still waits for a condition is given up; null: none. */
  longStop: z.string().nullable(),
  /** Conditions that hold: since which day, as proven by what. Waived ones say so. */
  met: z.record(
    z.string(),
    z.strictObject({
      on: z.string(),
      evidence: z.string(),
      waived: z.boolean(),
      by: z.string(),
      at: z.string(),
    }),
  ),
  /** Parties that agreed in writing to what needs all of them, by subject. */
  consents: z.record(z.string(), z.array(z.string())),
})
export type Signing = z.infer<typeof Signing>

export const NO_SIGNING: Signing = { deadline: null, signedAt: null, longStop: null, met: {}, consents: {} }

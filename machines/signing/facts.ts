import { z } from 'zod'
import { Authority } from '../authority.ts'
import { Words } from '../words.ts'
import { Delegation } from './slot.ts'

const fact = <Name extends string, Shape extends z.ZodRawShape>(type: Name, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape })

const slot = z.string()
const by = z.string()
const reason = z.string()

/** What the record says of signing beyond a signature given or refused. */
export const signingFacts = [
  /** Who of several signed, in which office, under what; recorded with the signature. */
  fact('authority.proven', { slot, person: z.string(), authority: Authority.nullable() }),
  fact('slot.delegated', { slot, delegation: Delegation, by }),
  fact('slot.reassigned', { slot, from: z.string(), instrument: z.string(), by }),
  fact('witness.attested', { slot, how: z.enum(['in_person', 'video']), by }),
  fact('signature.revoked', { slot, reason, by }),
  fact('counterpart.submitted', { slot, sha256: z.string(), signedOn: z.string(), by }),
  fact('counterpart.verified', { slot, digest: z.string(), by }),
  fact('counterpart.rejected', { slot, reason, by }),
  fact('signature.challenged', { slot, party: z.string(), reason, by }),
  fact('challenge.decided', { slot, upheld: z.boolean(), reason, by }),
  /** The instant until which one signs: set by the seal, moved by an extension. */
  fact('signing.timed', { deadline: z.string() }),
  fact('long_stop.dated', { at: z.string() }),
  fact('condition.met', { condition: z.string(), evidence: z.string(), on: z.string(), by }),
  fact('condition.waived', { condition: z.string(), on: z.string(), by }),
  /** One party agrees in writing to what needs every party that signed. */
  fact('consent.given', { to: z.string(), party: z.string(), by }),
  fact('approval.refused', { party: z.string(), body: z.string(), reason, by }),
  fact('party.left', { party: z.string(), reason, by }),
  fact('agreement.described', {
    title: Words,
    regime: z.enum(['equal', 'french_prevails', 'english_prevails']),
    timeZone: z.string(),
  }),
] as const

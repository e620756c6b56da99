import { z } from 'zod'
import { KINDS } from './finding.ts'

/**
 * A difference between the languages of a clause that its reviser found to be none, and why. It is named by what stands on
 * each side, not by an offset: a later comparison may find it elsewhere, or not at all, and the reason still reads.
 */
export const SetAside = z.strictObject({
  clause: z.string(),
  /** Of the clause: a reason holds for the wording that it was given on. */
  revision: z.int(),
  kind: z.enum(KINDS),
  fr: z.string(),
  en: z.string(),
  reason: z.string(),
  by: z.string(),
})
export type SetAside = z.infer<typeof SetAside>

/** What a certificate says of each difference that stood: it has one date, and one signer. */
export const Standing = SetAside.omit({ revision: true, by: true })
export type Standing = z.infer<typeof Standing>

/** Are they about the same difference? Then the newer reason takes the place of the older. */
export function isSameDifference(one: Omit<Standing, 'reason'>, other: Omit<Standing, 'reason'>): boolean {
  return (['clause', 'kind', 'fr', 'en'] as const).every((part) => one[part] === other[part])
}

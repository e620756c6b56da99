import { z } from 'zod'

/** One text in each language of the agreement. French and English are equals: neither is optional. */
export const Words = z.strictObject({ fr: z.string(), en: z.string() })
export type Words = z.infer<typeof Words>

/** A name or an office that was given in one language only stands for both. */
export function inBoth(fr: string, en: string): Words {
  return { fr: fr || en, en: en || fr }
}

/** The languages of the product. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

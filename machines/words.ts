import { z } from 'zod'

/** One text in each language of the agreement. French and English are equals: neither is optional. */
export const Words = z.strictObject({ fr: z.string(), en: z.string() })
export type Words = z.infer<typeof Words>

/** The languages of the product. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

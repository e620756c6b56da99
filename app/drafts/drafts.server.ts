import { z } from 'zod'
import type { PrismaClient } from '#prisma/generated/client.ts'

/** Longer than any text that can be published: what is too long is kept too, and refused only when it is sent. */
const LONGEST = 100_000
const Both = z.strictObject({ fr: z.string().max(LONGEST), en: z.string().max(LONGEST) })

/** The words of a clause as somebody left them; they may be unfinished, or wrong in any way that a form would refuse. */
export const DraftWords = z.strictObject({ title: Both, text: Both, summary: Both })
export type DraftWords = z.infer<typeof DraftWords>

/** Whose draft, and of which clause. */
export type DraftOf = { person: string; agreement: string; clause: string }
export type Draft = { base: number; words: DraftWords; keptAt: string }

/**
 * Keeps what a person has written so far. Each has one draft of a clause: the newer takes the place of the older.
 *
 * @param base the revision from which they started
 */
export async function keepDraft(
  client: PrismaClient,
  { person: userId, agreement: agreementId, clause }: DraftOf,
  { base, words, keptAt }: Draft,
): Promise<void> {
  const kept = { base, words: JSON.stringify(words), keptAt: new Date(keptAt) }
  await client.draft.upsert({
    where: { userId_agreementId_clause: { userId, agreementId, clause } },
    create: { userId, agreementId, clause, ...kept },
    update: kept,
  })
}

/** What this person left unfinished on this clause; null when there is nothing. */
export async function findDraft(client: PrismaClient, of: DraftOf): Promise<Draft | null> {
  const { person: userId, agreement: agreementId, clause } = of
  const row = await client.draft.findUnique({
    where: { userId_agreementId_clause: { userId, agreementId, clause } },
  })
  if (!row) return null
  const words = DraftWords.parse(JSON.parse(row.words))
  return { base: row.base, words, keptAt: row.keptAt.toISOString() }
}

/** Erases it: it was published, or its writer threw it away. Nothing happens when there is none. */
export async function discardDraft(client: PrismaClient, of: DraftOf): Promise<void> {
  const { person: userId, agreement: agreementId, clause } = of
  await client.draft.deleteMany({ where: { userId, agreementId, clause } })
}

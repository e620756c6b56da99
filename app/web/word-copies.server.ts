import { z } from 'zod'
import { perform } from '#app/commands/perform.ts'
import { bringBack } from '#app/documents/word/copies.server.ts'
import { BadCopy } from '#app/documents/word/open-copy.ts'
import { Invalid } from '#app/record/errors.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import { findProblem } from './errors.ts'
import type { Office } from './office.server.ts'
import { type Preview, previewOf } from './word-preview.server.ts'

/** Longest copy that is read, in bytes. */
const LARGEST = 10 * 1024 * 1024

/** An edited copy, as a form brings it. A browser sends a nameless file of no bytes where none was chosen. */
export const CopyForm = z.object({
  copy: z
    .instanceof(File, { error: 'required' })
    .refine(({ name, size }) => name !== '' || size > 0, 'required')
    .refine(({ size }) => size <= LARGEST, 'file_too_large'),
})

type Moment = { agreement: Agreement; sequence: number }

/**
 * Reads an edited copy and shows what it would propose. Changes nothing and keeps nothing.
 * @throws Invalid with the reason when it is not a copy of this agreement that can be read
 */
export async function previewCopy(
  { ledger }: Pick<Office, 'ledger'>,
  moment: Moment,
  copy: File,
): Promise<Preview> {
  try {
    const read = await bringBack(ledger, moment, new Uint8Array(await copy.arrayBuffer()))
    return previewOf(moment.agreement, read)
  } catch (error) {
    if (error instanceof BadCopy) throw new Invalid('word.copy', [{ code: error.code }])
    throw error
  }
}

/** What was confirmed, each as the JSON that the preview gave. */
const Line = z.string().max(400_000)
export const Confirmed = z.object({
  offers: z.array(Line).max(400),
  comments: z.array(Line).max(400),
  reason: z.string().max(4000),
})

/** What became of a confirmed copy: how many proposals and comments were made, and which were refused, with the first reason. */
export type Made = { proposals: number; comments: number; refused: { clause: string; code: string }[] }

/**
 * Makes a proposal of each clause that was confirmed, and a comment of each that was ticked, one entry each: what one of
 * them is refused for is no reason against the others.
 */
export async function proposeConfirmed(
  { ledger, now }: Pick<Office, 'ledger' | 'now'>,
  { agreement, actor }: { agreement: string; actor: Actor },
  { offers, comments, reason }: z.output<typeof Confirmed>,
): Promise<Made> {
  const made: Made = { proposals: 0, comments: 0, refused: [] }
  const say = async (verb: 'propose-change' | 'comment-on-clause', line: string, more: object = {}) => {
    const input = { ...read(line), ...more }
    try {
      await perform(ledger, { verb, agreement, input: input as never, actor, at: now().toISOString() })
      made[verb === 'propose-change' ? 'proposals' : 'comments'] += 1
    } catch (error) {
      const problem = findProblem(error)
      if (!problem) throw error
      made.refused.push({
        clause: String(input.clause ?? ''),
        code: problem.reasons[0]?.code ?? problem.code,
      })
    }
  }
  for (const line of offers) await say('propose-change', line, { reason, source: 'word' })
  for (const line of comments) await say('comment-on-clause', line)
  return made
}

function read(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}

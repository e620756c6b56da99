import { describe, expect, test } from 'vitest'
import type { Verb } from '#app/commands/index.ts'
import { perform } from '#app/commands/perform.ts'
import type { Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { inReview, play } from '#tests/story.ts'

const { chloe } = cast
const agreement = play(inReview()).agreement as Agreement

/** What is typed, up to the facts: no database is asked. */
async function says(verb: Verb, input: object) {
  const ledger = {
    append: async (_: string, work: (state: Agreement, at: string) => Promise<unknown>) =>
      (await work(agreement, '')) as never,
  }
  const at = '2026-03-04T14:00:00.000Z'
  return perform(ledger as never, { verb, agreement: cast.ID, input: input as never, actor: chloe, at })
}

const proposal = (more: object) => says('propose-change', { clause: 'c02', seen: 1, ...more })
const comment = (more: object) =>
  says('comment-on-clause', { clause: 'c01', revision: 1, words: 'Why?', ...more })

/** What has no place in a text, whoever types it. */
const HOSTILE: [string, string, string][] = [
  ['five megabytes', 'x'.repeat(5_000_000), 'too_long'],
  ['a lone surrogate', 'a\ud800b', 'forbidden_character'],
  ['a mark that turns the reading direction', 'pay \u202e001', 'forbidden_character'],
  ['a control character', 'a\u0000b', 'forbidden_character'],
]

describe.each(HOSTILE)('%s', (_, text, code) => {
  const refused = (sent: Promise<unknown>) =>
    expect(sent).rejects.toMatchObject({ kind: 'Invalid', reasons: [{ code }] })

  test('is refused in every field, with the reason', async () => {
    for (const input of [
      { text: { fr: text } },
      { title: { en: text } },
      { text: { en: 'A.' }, reason: text },
    ])
      await refused(proposal(input))
    await refused(comment({ words: text }))
    await refused(comment({ quote: { language: 'fr', words: text } }))
    await refused(says('decline-proposal', { proposal: 'P1', reason: text }))
  })
})

test('a script is words like any others, and ids are ids', async () => {
  const script = '<script>alert(1)</script>'
  expect(await comment({ words: script })).toMatchObject({ facts: [{ words: script }] })
  await expect(says('withdraw-proposal', { proposal: '__proto__' })).rejects.toMatchObject({
    kind: 'Invalid',
  })
  await expect(says('resolve-thread', { thread: 'N1-../etc' })).rejects.toMatchObject({ kind: 'Invalid' })
  for (const id of ['constructor', '__proto__'])
    await expect(proposal({ clause: id, text: { en: 'A.' } })).rejects.toMatchObject({ kind: 'Missing' })
})

test('a row of letters is the whole row, as in the matrix', async () => {
  const [duty] = agreement.clauses.c02?.responsibilities ?? []
  const { uconf: _, ...kept } = duty?.letters ?? {}
  const done = await proposal({ responsibilities: [{ id: duty?.id, letters: kept }] })
  expect(duty?.letters).toHaveProperty('uconf')
  expect(done).toMatchObject({ facts: [{ changes: { letters: { [duty?.id ?? '']: { uconf: null } } } }] })
})

test('a passage left empty is none, whatever language the form names', async () => {
  const [fact] = (await comment({ quote: { language: 'en', words: '' } })).facts
  expect(fact).not.toHaveProperty('quote')
})

import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { digestOf } from '#app/record/digest.ts'
import { contentOf } from '#machines/content-of.ts'
import type { Agreement } from '#machines/state.ts'
import { sealedTruly } from '#tests/documents/fixture/history.ts'
import { play } from '#tests/story.ts'

const agreement = play(sealedTruly()).agreement as Agreement
const sealed = agreement.seals.at(-1)?.digest ?? ''
const content = contentOf(agreement)

/** Recomputed by a program that is not ours: sorted keys, no space, UTF-8, SHA-256. */
function byAuditor(value: unknown): string {
  const program = [
    'import hashlib, json, sys',
    'value = json.loads(sys.stdin.buffer.read().decode("utf-8"))',
    'text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))',
    'print(hashlib.sha256(text.encode("utf-8")).hexdigest())',
  ].join('\n')
  return execFileSync('python3', ['-c', program], { input: JSON.stringify(value) })
    .toString()
    .trim()
}

/** The first clause's text with one character of one language replaced. */
function withText(language: 'fr' | 'en', from: string, to: string) {
  const clauses = content.clauses.map((clause) => ({
    ...clause,
    text: { ...clause.text, [language]: clause.text[language].replace(from, to) },
  }))
  return { ...content, clauses }
}

const hasPython = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test('scenario 27: an auditor recomputes the digest of both languages and finds the sealed one', async () => {
  expect(await digestOf(content)).toBe(sealed)
  expect(content.clauses.every(({ text }) => text.fr !== '' && text.en !== '')).toBe(true)
})

test.runIf(hasPython)('scenario 27: another program finds the same digest', () => {
  expect(byAuditor(content)).toBe(sealed)
  expect(byAuditor(withText('fr', 'relève', 'releve'))).not.toBe(sealed)
})

test('scenario 27: one accent flipped in French, or one letter in English, is another digest', async () => {
  expect(JSON.stringify(withText('fr', 'relève', 'relevé'))).not.toBe(JSON.stringify(content))
  expect(await digestOf(withText('fr', 'relève', 'relevé'))).not.toBe(sealed)
  expect(await digestOf(withText('en', 'train', 'Train'))).not.toBe(sealed)
})

test('scenario 27: the same accent spelled in two characters is not the same text', async () => {
  expect(await digestOf(withText('fr', 'relève', 'relève'.normalize('NFD')))).not.toBe(sealed)
})

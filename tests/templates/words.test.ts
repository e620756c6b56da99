import { describe, expect, it } from 'vitest'
import type { Words } from '#machines/words.ts'
import { raciFor, templates } from '#templates/agreements/index.ts'
import { getResponsibility } from '#templates/clauses/catalogue.ts'

const NUMBERS = [
  [/\b(?:deux)\b/giu, /\b(?:two|twice|both)\b/giu],
  [/\btrois\b/giu, /\bthree\b/giu],
  [/\bcinq\b/giu, /\bfive\b/giu],
] as const
const COMMITMENT = [/s’engage(?:nt)? à/gu, /\bwill\b/gu] as const
const POWER = [/(?<!\p{L})peu(?:t|vent)(?!\p{L})/gu, /\bmay\b/gu] as const
const NEGATION = [
  /(?<!\p{L})(?:ne|non|sans)(?!\p{L})|(?<!\p{L})n’/giu,
  /\b(?:not|no(?! later than)|never|nothing|nobody|neither|without|cannot)\b/giu,
] as const

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
const digits = (text: string) => (text.match(/\d+/g) ?? []).sort()
const sentences = (text: string) => count(text, /[.!?](?=\s|$)/g)

const clauses = templates.flatMap((template) =>
  template.clauses.map((clause) => ({ ...clause, template, at: `${template.id} ${clause.key}` })),
)
const paragraphs = clauses.flatMap(({ at, text }) => {
  const [fr, en] = [text.fr.split('\n\n'), text.en.split('\n\n')]
  return fr.map((paragraph, i) => ({ at: `${at} §${i + 1}`, fr: paragraph, en: en[i] ?? '' }))
})
const everything: { at: string; words: Words }[] = [
  ...clauses.flatMap(({ at, title, summary, text }) =>
    [title, summary, text].map((words) => ({ at, words })),
  ),
  ...templates.flatMap(({ id, name, summary, ruleInWords, parties }) =>
    [name, summary, ruleInWords, ...parties.map(({ note }) => note)].map((words) => ({ at: id, words })),
  ),
]

describe('the words of the templates', () => {
  it('exist in both languages', () => {
    for (const { at, words } of everything) {
      expect(words.fr.trim(), at).not.toBe('')
      expect(words.en.trim(), at).not.toBe('')
    }
  })

  it('keep to the drafting register', () => {
    for (const { at, words } of everything) {
      expect(words.fr, at).not.toMatch(/devr(?:a|ont)|et\/ou|s’efforce|termes de référence/i)
      expect(words.en, at).not.toMatch(/\b(?:shall|must)\b.*\bwill\b|\bshall\b|and\/or|best efforts/i)
    }
  })

  it('are well set: typographic apostrophes, and a space that does not break where French wants one', () => {
    for (const { at, words } of everything) {
      expect(words.fr + words.en, at).not.toMatch(/['"]/)
      expect(words.fr, at).not.toMatch(/« |[^\u00a0]»| :|[“”]/)
      expect(words.en, at).not.toMatch(/[«»\u00a0]/)
    }
  })

  it('sum a clause up in one or two sentences', () => {
    for (const { at, summary } of clauses) {
      expect(sentences(summary.fr), at).toBeLessThanOrEqual(2)
      expect(sentences(summary.fr), at).toBe(sentences(summary.en))
    }
  })
})

describe('French and English', () => {
  it('have the same paragraphs, of as many sentences', () => {
    for (const { at, fr, en } of paragraphs) expect(sentences(fr), at).toBe(sentences(en))
    for (const { at, text } of clauses) {
      expect(text.fr.split('\n\n').length, at).toBe(text.en.split('\n\n').length)
    }
  })

  it('give the same numbers', () => {
    for (const { at, words } of everything) {
      expect(digits(words.fr), at).toEqual(digits(words.en))
      for (const [fr, en] of NUMBERS) expect(count(words.fr, fr), at).toBe(count(words.en, en))
    }
  })

  it('commit and empower as often', () => {
    for (const { at, fr, en } of paragraphs) {
      expect(count(fr, COMMITMENT[0]), `${at}: s’engage à / will`).toBe(count(en, COMMITMENT[1]))
      expect(count(fr, POWER[0]), `${at}: peut / may`).toBe(count(en, POWER[1]))
    }
  })

  it('deny as often', () => {
    for (const { at, fr, en } of paragraphs) {
      expect(count(fr, NEGATION[0]), at).toBe(count(en, NEGATION[1]))
    }
  })
})

/** Who is meant by the subject of a commitment; a subject that is not here names whoever acts, or goes on from one. */
const SUBJECTS = {
  'L’établissement': ['institution'],
  'Les établissements': ['institution'],
  'L’organisation d’accueil': ['employer', 'sme'],
  'La PME': ['sme'],
  'L’organisme coordonnateur': ['coordinator'],
} as const

describe('a clause that silence may adopt', () => {
  it('puts a duty only on those who hold R or A on it, whose silence never counts', () => {
    for (const { at, template, consent, text, responsibilities } of clauses) {
      if (consent === 'express' || !template.policy.tacit.allowed) continue
      const bound = new Set(
        responsibilities.flatMap((id) =>
          Object.entries(raciFor(getResponsibility(id), template))
            .filter(([, letter]) => letter === 'R' || letter === 'A')
            .map(([type]) => type),
        ),
      )
      for (const [, subject = ''] of text.fr.matchAll(/(\p{Lu}[^.;]*?) s’engage(?:nt)? à/gu)) {
        const types = Object.entries(SUBJECTS).find(([words]) =>
          subject.toLowerCase().endsWith(words.toLowerCase()),
        )?.[1]
        if (types) for (const type of types) expect(bound, `${at}: ${subject}`).toContain(type)
        else expect(subject, at).toMatch(/^(?:La partie qui|Elles?|Ils?)/)
      }
    }
  })
})

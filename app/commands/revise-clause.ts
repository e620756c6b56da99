import { z } from 'zod'
import type { Agreement } from '#machines/state.ts'
import { termsOf, withTerm } from '#machines/terms.ts'
import { Consent } from '#machines/vocabulary.ts'
import type { Language, Words } from '#machines/words.ts'
import { command, existing } from './command.ts'
import { Checked, Id, IsoDate, LongText, RequiredShort, Revision, Schedules, Texts } from './fields.ts'

const input = z.strictObject({
  clause: Id,
  /** The revision that was on the page; a newer one refuses the edit and shows both. */
  seen: Revision,
  title: z.strictObject({ fr: RequiredShort, en: RequiredShort }),
  text: z.strictObject({ fr: LongText, en: LongText }),
  summary: Texts.optional(),
  consent: Consent.optional(),
  dependsOn: z.array(Id).optional(),
  /** The form showed the clauses that this one may depend on: none ticked means none. */
  leaning: Checked.default(false),
  /** Defined terms from which the text is to refer to their definition: `fr:Stage`. */
  terms: z.array(z.string().regex(/^(fr|en):.{1,100}$/u, 'bad_id')).default([]),
  schedules: Schedules.optional(),
  /** By when the language that is missing comes. */
  translationBy: IsoDate.optional(),
  editorial: Checked.default(false),
})

/** Changes the wording of a clause, in both languages together, how it is consented to and what it depends on. */
export const reviseClause = command('revise-clause', input, (typed, meeting) => {
  const { clause, seen, editorial, title, text, leaning, terms, dependsOn, ...optional } = typed
  const links = leaning ? (dependsOn ?? []) : dependsOn
  const changes = { title, text: linkTerms(text, terms, existing(meeting)), ...optional }
  return { clause, seen, editorial, changes: links ? { ...changes, dependsOn: links } : changes }
})

/** A term that is not defined any more, or not used, is passed over. */
function linkTerms(text: Words, chosen: readonly string[], agreement: Agreement): Words {
  if (chosen.length === 0) return text
  const linked = { ...text }
  for (const term of termsOf(agreement))
    for (const language of ['fr', 'en'] as Language[])
      if (chosen.includes(`${language}:${term.words[language]}`))
        linked[language] = withTerm(linked[language], language, term)
  return linked
}

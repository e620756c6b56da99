import type { ClauseBody } from './state.ts'
import type { Words } from './words.ts'

/** Words that carry duty, power or denial, in either language (reference §6.3). */
const MODALS =
  /\b(doit|doivent|peut|peuvent|pourra|pourront|engage|engagent|efforce|efforcent|assure|remet|avise|shall|must|will|may|try|can|cannot)\b/giu
const NEGATIONS =
  /\b(ne|n|pas|aucun|aucune|jamais|ni|sans|sauf|not|no|never|none|nor|without|except|unless)\b/giu
const NUMBERS = /\d+(?:[\s.,]\d+)*/gu

/**
 * What makes a change of a clause one of substance, or nothing when it may pass as editorial. Forced by the parts
 * that duties hang on: numbers, modal verbs and negations in either language, letters, evidence, due dates,
 * consent, links. Source: reference §6.3.
 */
export function substanceOf(before: ClauseBody, after: ClauseBody): string[] {
  const reasons = new Set<string>()
  for (const text of ['title', 'text'] as const) {
    for (const reason of wordsTouched(before[text], after[text])) reasons.add(reason)
  }
  if (before.consent !== after.consent) reasons.add('consent')
  if (JSON.stringify(before.dependsOn) !== JSON.stringify(after.dependsOn)) reasons.add('links')
  if (!sameDuties(before, after)) reasons.add('responsibilities')
  return [...reasons]
}

/** Is anything at all different? */
export function sameBody(before: ClauseBody, after: ClauseBody): boolean {
  const parts = ['title', 'text', 'summary', 'consent', 'dependsOn', 'responsibilities'] as const
  return parts.every((part) => stable(before[part]) === stable(after[part]))
}

function wordsTouched(before: Words, after: Words): string[] {
  const kinds = { modal: MODALS, negation: NEGATIONS, number: NUMBERS }
  return Object.entries(kinds)
    .filter(([, pattern]) => differs(pattern, before.fr, after.fr) || differs(pattern, before.en, after.en))
    .map(([kind]) => kind)
}

function differs(pattern: RegExp, before: string, after: string): boolean {
  return found(pattern, before) !== found(pattern, after)
}

function found(pattern: RegExp, text: string): string {
  return (text.toLowerCase().match(pattern) ?? []).join(' ')
}

function sameDuties(before: ClauseBody, after: ClauseBody): boolean {
  return stable(before.responsibilities) === stable(after.responsibilities)
}

/** JSON with sorted keys, so that order of insertion is no difference. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}

import { linkedFrom } from './links.ts'
import { proseText } from './prose.ts'
import type { ClauseBody } from './state.ts'
import type { Words } from './words.ts'

/** Words that carry duty, power or denial, in either language (reference §6.3). */
const MODALS = words(
  'doit doivent devra devront devrait devraient peut peuvent pourra pourront pourrait pourraient',
  'engage engagent efforce efforcent tente tentent assure assurent remet remettent avise avisent',
  'shall must will may try tries can cannot should would could might need needs',
)
const NEGATIONS = words(
  'ne n pas non nul nulle aucun aucune jamais ni sans sauf excepté seul seule seulement',
  'not no never none nor neither without except unless only',
)
/** Figures with their sign, numbers in letters, months and units of time. */
const NUMBERS = new RegExp(
  `\\d+(?:[\\s.,]\\d+)*(?:\\s?[%$])?|${
    words(
      'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille',
      'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand',
      'jour jours semaine semaines mois ans année années heure heures ouvrable ouvrables',
      'day days week weeks month months year years hour hours business',
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      'january february march april june july august september october november december',
    ).source
  }`,
  'giu',
)

/** Whole words only; `\b` knows no accents, and would see « n » in « né ». */
function words(...lists: string[]): RegExp {
  const all = lists.flatMap((list) => list.split(' ')).join('|')
  return new RegExp(`(?<!\\p{L})(?:${all})(?!\\p{L})`, 'giu')
}

/**
 * What makes a change of a clause one of substance, or nothing when it may pass as editorial. Forced by the parts
 * that duties hang on: numbers, modal verbs and negations in either language, letters, evidence, due dates,
 * consent, links, schedules, and by a language that was missing. Source: reference §6.3.
 */
export function substanceOf(before: ClauseBody, after: ClauseBody): string[] {
  const reasons = new Set<string>()
  for (const text of ['title', 'text'] as const) {
    for (const reason of wordsTouched(before[text], after[text])) reasons.add(reason)
  }
  if (before.consent !== after.consent) reasons.add('consent')
  if (stable(linksOf(before)) !== stable(linksOf(after))) reasons.add('links')
  if (!sameDuties(before, after)) reasons.add('responsibilities')
  if (stable(before.schedules ?? []) !== stable(after.schedules ?? [])) reasons.add('schedule')
  if (isTranslated(before) !== isTranslated(after)) reasons.add('translation')
  return [...reasons]
}

/** What a clause leans on: a term that is linked anew, or to another clause, is one of substance. */
function linksOf(body: ClauseBody): string[][] {
  return [body.dependsOn, linkedFrom(body)]
}

/** Does the clause stand in both languages? Until then the other one is awaited (case 36). */
export function isTranslated({ text }: Pick<ClauseBody, 'text'>): boolean {
  return Boolean(text.fr.trim() && text.en.trim())
}

/** Is anything at all different? */
export function sameBody(before: ClauseBody, after: ClauseBody): boolean {
  const parts = ['title', 'text', 'summary', 'consent', 'dependsOn', 'responsibilities'] as const
  const optional = ['schedules', 'translationBy'] as const
  return (
    parts.every((part) => stable(before[part]) === stable(after[part])) &&
    optional.every((part) => stable(before[part] ?? null) === stable(after[part] ?? null))
  )
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

/** Of what is read, numbers of items included: the id of a clause that is referred to, or a mark, is no number. */
function found(pattern: RegExp, text: string): string {
  return (proseText(text).toLowerCase().match(pattern) ?? []).join(' ')
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

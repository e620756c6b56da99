import type { Language } from '../words.ts'
import { overlaps, type Sign, signsOf, wholeWords } from './passage.ts'

/** Denials and limits: what stands alone on one side changes what is owed. */
export type Denial = 'negation' | 'only' | 'exception'

/** What makes « ne » a denial, after it; and what denies before it. « Personne » does only where « ne » follows at once. */
const AFTER_NE = /(?<!\p{L})(?:pas|plus|jamais|aucune?s?|rien|ni|point|guère|nulle?)(?!\p{L})/iu
const BEFORE_NE = /(?<!\p{L})(?:aucune?s?|nulle?|rien|ni|personne(?=\s+n[e’']))(?!\p{L})/iu
const NE = /(?<!\p{L})(?:ne\s|n[’'])/giu
const QUE =
  /(?<!\p{L}|(?<!\p{L})(?:ou|et|afin|pour|dès|tant|ainsi|alors|avant|après|bien|sauf|si)\s)qu(?:e(?!\p{L})|[’'](?!une?\s+seule?))/iu
/** Verbs that « ne » denies alone: « ne peut être rémunéré ». */
const DENIED_ALONE =
  /^\s*(?:peut|peuvent|pourra|pourront|pourrait|pourraient|puisse|saurait|sauraient|cesse)(?!\p{L})/iu
/** As far as one denial reaches, at most. */
const REACH = 110

const ONLY: Record<Language, readonly string[]> = {
  fr: 'seul,seule,seuls,seules,seulement,uniquement,exclusivement'.split(','),
  en: 'only,solely,exclusively,alone'.split(','),
}
const EXCEPTION: Record<Language, readonly string[]> = {
  fr: 'sauf,sauf si,excepté,hormis,à moins que,à moins qu’,à moins d’,à moins de,à l’exception de,à l’exception du,à l’exception des'.split(
    ',',
  ),
  en: 'unless,except,except for,save,other than,with the exception of'.split(','),
}

/** What denies in one language and need not in the other: « non rémunéré » is “unpaid”, « sans délai » is “at once”. */
const WEAK: Record<Language, readonly string[]> = {
  fr: [
    'non,éviter,évite,évitent,empêche,empêchent,empêcher,faute de,défaut,refus,refuse,refusent,refuser,impossible',
    'sinon,interdit,interdite,interdits,interdites,illimité,illimitée,illimités,illimitées,inexact,inexacte',
  ].flatMap((list) => list.split(',')),
  en: [
    'unpaid,unlimited,avoid,avoids,avoiding,prevent,prevents,failing,fails,fail,failure,refuse,refuses,refusal',
    'impossible,inaccurate,prohibited,forbidden,otherwise,free of charge,free,at once,immediately,promptly,forthwith',
  ].flatMap((list) => list.split(',')),
}

/** French denials that need no « ne ». */
const ALONE = ['aucun', 'aucune', 'jamais', 'absence']
const SANS = ['sans']
const HARD = [
  'not',
  'cannot',
  'never',
  'none',
  'nothing',
  'nobody',
  'no one',
  'neither',
  'without',
  'absence',
  'lack',
  'lacks',
]

/** Signs of one kind of denial in a text; see `denied` for how two texts are compared by them. */
export function denialsIn(text: string, language: Language, denial: Denial): Sign[] {
  if (denial === 'exception') return signsOf(text, wholeWords(EXCEPTION[language]), () => denial)
  if (denial === 'negation') return language === 'fr' ? frenchNegations(text) : englishNegations(text)
  const only = signsOf(text, wholeWords(ONLY[language]), () => denial)
  if (language === 'en') return only
  const weak = optional(signsOf(text, /(?<!\p{L})(?:une?\s+seule?|strictement)(?!\p{L})/giu, () => denial))
  const nes = nesOf(text).filter(({ key }) => key === 'only')
  return [...nes, ...weak, ...only.filter((sign) => !weak.some((one) => overlaps(one, sign)))]
}

/** « ne … pas » is one, « ne … que » is none; « aucun … ne …, ne … ni ne … » is one as well, for one word denies it all. */
function frenchNegations(text: string): Sign[] {
  const nes = nesOf(text).filter(({ key }) => key !== 'only')
  const alone = signsOf(text, wholeWords(ALONE), () => 'negation').filter(
    (sign) => !nes.some((ne) => overlaps({ start: ne.start, end: reachOf(text, ne) }, sign)),
  )
  const weak = optional(signsOf(text, wholeWords(WEAK.fr), () => 'negation'))
  return [...nes, ...alone, ...withouts(text), ...weak]
}

/** « sans A, sans B » is said once in English. */
function withouts(text: string): Sign[] {
  const found = signsOf(text, wholeWords(SANS), () => 'negation')
  return found.map((sign, at) => {
    const before = found[at - 1]
    const repeated = before !== undefined && !/[.;:!?]/u.test(text.slice(before.end, sign.start))
    const more = /^\s+demander\s+plus/u.test(text.slice(sign.end))
    return repeated || more ? { ...sign, optional: true as const } : sign
  })
}

/** Every « ne », with what it does: it denies, it limits (« ne … que »), or it is only good style. */
function nesOf(text: string): Sign[] {
  const found: Sign[] = []
  for (const ne of signsOf(text, NE, () => 'negation')) {
    const after = text.slice(ne.end, reachOf(text, ne))
    const before = text.slice(Math.max(0, ne.start - REACH), ne.start).match(/[^.;:!?]*$/u)?.[0] ?? ''
    const end = ne.end + (after.match(/^\s*[\p{L}’'-]+(?:\s+(?:pas|plus|jamais))?/u)?.[0].length ?? 0)
    const nought = before.match(BEFORE_NE)
    const denied = after.search(AFTER_NE)
    const only = after.search(QUE)
    const same = /^[^,]*(?<!\p{L})(?:pas|plus|jamais)(?!\p{L})/iu.test(after) === false
    const previous = found.at(-1)
    // Under the same « aucun » as the « ne » before it: one denial, which reaches on.
    if (nought && previous?.key === 'nought' && same && ne.start < reachOf(text, previous)) previous.end = end
    else if (nought && same)
      found.push({ key: 'nought', start: ne.start - before.length + (nought.index ?? 0), end })
    else if (denied >= 0 && (only < 0 || denied < only)) found.push({ ...ne, end })
    else if (only < 0 && DENIED_ALONE.test(after)) found.push({ ...ne, end })
    else if (only >= 0) found.push({ key: 'only', start: ne.start, end })
    else found.push({ ...ne, end, optional: true })
  }
  return found
}

/** Where what a « ne » denies ends: at the next strong pause. */
function reachOf(text: string, { end }: Sign): number {
  return end + (text.slice(end, end + REACH).match(/^[^.;:!?]*/u)?.[0].length ?? 0)
}

function englishNegations(text: string): Sign[] {
  const no = /(?<!\p{L})no(?!\p{L})(?!\s+(?:later|more|less|fewer|earlier)\s+than)(?!\.\s?\d)/giu
  const nor = /(?<!\p{L})nor(?=\s+(?:do|does|is|are|may|will|shall|can|must)(?!\p{L}))/giu
  return [
    ...signsOf(text, wholeWords(HARD), () => 'negation'),
    ...signsOf(text, /\p{L}+n[’']t(?!\p{L})/giu, () => 'negation'),
    ...signsOf(text, no, () => 'negation'),
    ...signsOf(text, nor, () => 'negation'),
    ...optional([
      ...signsOf(text, wholeWords(WEAK.en), () => 'negation'),
      ...signsOf(text, /(?<!\p{L})non-\p{L}+/giu, () => 'negation'),
    ]),
  ]
}

function optional(signs: Sign[]): Sign[] {
  return signs.map((sign) => ({ ...sign, optional: true as const }))
}

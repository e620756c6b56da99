import type { Language } from '#machines/words.ts'

/**
 * Every page, with its address in both languages, without the language itself: `/fr/` or `/en/` goes before.
 * The page lives in `app/routes/<key>.tsx`; a page whose key begins with `agreement.` is shown inside the
 * layout `app/routes/agreement.tsx`. A line may stand here before its file does: app/routes.ts mounts what exists.
 */
export const PAGES = {
  home: { fr: '', en: '' },
  signin: { fr: 'connexion', en: 'sign-in' },
  setup: { fr: 'installation', en: 'setup' },
  outbox: { fr: 'boite-denvoi', en: 'outbox' },
  invitation: { fr: 'invitation/:token', en: 'invitation/:token' },
  verify: { fr: 'verifier', en: 'verify' },
  components: { fr: 'composants', en: 'components' },
  'agreements.new': { fr: 'ententes/nouvelle', en: 'agreements/new' },
  agreement: { fr: 'ententes/:id', en: 'agreements/:id' },
  'agreement.text': { fr: 'ententes/:id/texte', en: 'agreements/:id/text' },
  'agreement.clause': { fr: 'ententes/:id/clauses/:clause', en: 'agreements/:id/clauses/:clause' },
  'agreement.concordance': { fr: 'ententes/:id/concordance', en: 'agreements/:id/concordance' },
  'agreement.propose': {
    fr: 'ententes/:id/clauses/:clause/proposition',
    en: 'agreements/:id/clauses/:clause/proposal',
  },
  'agreement.proposals': { fr: 'ententes/:id/propositions', en: 'agreements/:id/proposals' },
  'agreement.proposal': {
    fr: 'ententes/:id/propositions/:proposal',
    en: 'agreements/:id/proposals/:proposal',
  },
  'agreement.goals': { fr: 'ententes/:id/objectifs', en: 'agreements/:id/goals' },
  'agreement.responsibilities': {
    fr: 'ententes/:id/responsabilites',
    en: 'agreements/:id/responsibilities',
  },
  'agreement.catalogue': {
    fr: 'ententes/:id/responsabilites/catalogue',
    en: 'agreements/:id/responsibilities/catalogue',
  },
  'agreement.duty': {
    fr: 'ententes/:id/clauses/:clause/responsabilite',
    en: 'agreements/:id/clauses/:clause/responsibility',
  },
  'agreement.consensus': { fr: 'ententes/:id/consensus', en: 'agreements/:id/consensus' },
  'agreement.commitments': { fr: 'ententes/:id/engagements', en: 'agreements/:id/commitments' },
  'agreement.parties': { fr: 'ententes/:id/parties', en: 'agreements/:id/parties' },
  'agreement.signature': { fr: 'ententes/:id/signature', en: 'agreements/:id/signature' },
  'agreement.history': { fr: 'ententes/:id/historique', en: 'agreements/:id/history' },
  'agreement.word': { fr: 'ententes/:id/documents/word', en: 'agreements/:id/documents/word' },
  'agreement.documents': { fr: 'ententes/:id/documents', en: 'agreements/:id/documents' },
} as const satisfies Record<string, Record<Language, string>>

export type Page = keyof typeof PAGES

type ParamNames<P extends string> = P extends `${infer Head}/${infer Rest}`
  ? ParamNames<Head> | ParamNames<Rest>
  : P extends `:${infer Name}`
    ? Name
    : never
type Params<P extends Page> = Record<ParamNames<(typeof PAGES)[P]['en']>, string>
type ParamsArgument<P extends Page> = keyof Params<P> extends never ? [] : [params: Params<P>]

/**
 * The address of a page in one language: `path('fr', 'agreement.text', { id })`.
 * Parameters are encoded. Leaving one out does not compile.
 */
export function path<P extends Page>(language: Language, page: P, ...params: ParamsArgument<P>): string {
  return fill(language, page, params[0] ?? {})
}

/** The page and parameters behind an address, or null when no page has it. */
export function findPage(
  pathname: string,
): { language: Language; page: Page; params: Record<string, string> } | null {
  const [, language, ...words] = pathname.replace(/\/+$/, '').split('/')
  if (!isLanguage(language)) return null
  for (const page of Object.keys(PAGES) as Page[]) {
    const params = match(PAGES[page][language], words)
    if (params) return { language, page, params }
  }
  return null
}

/**
 * The same page in the other language, search included. An address that is no page leads to the other home.
 */
export function otherLanguage(
  url: { pathname: string; search?: string },
  from: Language,
): { language: Language; href: string } {
  const language: Language = from === 'fr' ? 'en' : 'fr'
  const found = findPage(url.pathname)
  if (!found) return { language, href: path(language, 'home') }
  return { language, href: fill(language, found.page, found.params) + (url.search ?? '') }
}

export function isLanguage(word: string | undefined): word is Language {
  // Spelled out: the list in machines/words.ts would bring its schemas into every page.
  return word === 'fr' || word === 'en'
}

function fill(language: Language, page: Page, params: Record<string, string>): string {
  const words = PAGES[page][language].split('/').filter(Boolean)
  return ['', language, ...words.map((word) => fillWord(word, params))].join('/')
}

function fillWord(word: string, params: Record<string, string>): string {
  return word.startsWith(':') ? encodeURIComponent(params[word.slice(1)] ?? '') : word
}

/** Addresses come as the browser sent them: parameters are still encoded. A malformed one matches nothing. */
function match(pattern: string, words: string[]): Record<string, string> | null {
  const expected = pattern.split('/').filter(Boolean)
  if (expected.length !== words.length) return null
  const params: Record<string, string> = {}
  for (const [at, word] of expected.entries()) {
    const given = words[at] ?? ''
    if (word.startsWith(':')) {
      const value = decode(given)
      if (!value) return null
      params[word.slice(1)] = value
    } else if (word !== given) return null
  }
  return params
}

function decode(word: string): string | null {
  try {
    return decodeURIComponent(word)
  } catch {
    return null
  }
}

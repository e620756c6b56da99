import type { Language } from '#machines/words.ts'
import { isLanguage } from './paths.ts'

/** The language of a request: its address says it; where the address is silent, the browser's preference. */
export function languageOf(request: Request): Language {
  const [, first] = new URL(request.url).pathname.split('/')
  return isLanguage(first) ? first : preferredLanguage(request.headers.get('accept-language'))
}

/** The better of our languages for an Accept-Language header; French when it names neither. */
export function preferredLanguage(header: string | null): Language {
  const wishes = (header ?? '').split(',').map(readWish)
  wishes.sort((a, b) => b.weight - a.weight)
  return wishes.map((wish) => wish.language).find(isLanguage) ?? 'fr'
}

function readWish(wish: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
  const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))
  return { language: tag.split('-')[0] ?? '', weight: weight ? Number(weight.trim().slice(2)) : 1 }
}

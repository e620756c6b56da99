import type { FlatNamespace, i18n, TFunction } from 'i18next'
import { createContext, useContext } from 'react'

const WordsContext = createContext<i18n | null>(null)

/** Gives the words of one language to everything inside it. */
export const WordsProvider = WordsContext.Provider

type Areas = FlatNamespace | readonly FlatNamespace[]
/** An area's words, and all of the language's. */
type Words<Given extends Areas> = { t: TFunction<Given>; i18n: i18n }

/**
 * The words of an area (or of several, the first of which needs no name before its keys) in the language of the page:
 * `t('title')`. One look-up per component: words do not change once a language is made, so nothing is watched.
 */
export function useTranslation<const Given extends Areas = 'shared'>(areas?: Given): Words<Given> {
  const language = useContext(WordsContext)
  if (!language) throw new Error('There are no words around this component.')
  const area: FlatNamespace = typeof areas === 'object' ? (areas[0] ?? 'shared') : (areas ?? 'shared')
  return wordsOf(language, area) as unknown as Words<Given>
}

const known = new WeakMap<i18n, Map<FlatNamespace, Words<FlatNamespace>>>()

/** Made once per language and area. */
function wordsOf(language: i18n, area: FlatNamespace): Words<FlatNamespace> {
  const areas = known.get(language) ?? new Map<FlatNamespace, Words<FlatNamespace>>()
  known.set(language, areas)
  const words = areas.get(area) ?? { t: remembering(language, area), i18n: language }
  areas.set(area, words)
  return words
}

type Plain = (key: string, ...more: unknown[]) => string

/**
 * A list asks for the same few words hundreds of times: what depends on its key alone, or on its key and a small number,
 * is looked up once.
 */
function remembering(language: i18n, area: FlatNamespace): TFunction<FlatNamespace> {
  const look = language.getFixedT(language.language, area) as unknown as Plain
  const found = new Map<string, string>()
  const t: Plain = (key, ...more) => {
    const count = more.length === 0 ? '' : countIn(more)
    if (count === null) return look(key, ...more)
    const held = found.get(key + count)
    if (held !== undefined) return held
    const text = look(key, ...more)
    // A key without words is not kept: codes come from records, and there may be any number of them.
    if (text !== key) found.set(key + count, text)
    return text
  }
  return t as unknown as TFunction<FlatNamespace>
}

/** The count with which words are asked for, when they are asked for with nothing else; null when it is not kept. */
function countIn([options, ...others]: unknown[]): string | null {
  if (others.length > 0 || typeof options !== 'object' || options === null) return null
  const [[name, value] = [], ...more] = Object.entries(options)
  const small = name === 'count' && more.length === 0 && Number.isInteger(value) && value >= 0 && value < 100
  return small ? ` ${value}` : null
}

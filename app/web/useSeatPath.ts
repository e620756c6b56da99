import { useParams, useSearchParams } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { type Page, path } from './paths.ts'

type Tab = Extract<Page, `agreement.${string}`>
type To = { clause?: string; proposal?: string; query?: Record<string, string | number>; hash?: string }

/** Addresses within the agreement of this page, in its language, for the party that the reader chose to sit for. */
export function useSeatPath() {
  const language = useLanguage()
  const { id = '' } = useParams()
  const seat = useSearchParams()[0].get('for')
  return (page: Tab, { clause = '', proposal = '', query = {}, hash }: To = {}): string => {
    const asked = Object.entries({ ...query, ...(seat ? { for: seat } : {}) })
    const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()
    return `${path(language, page, { id, clause, proposal })}${search && `?${search}`}${hash ? `#${hash}` : ''}`
  }
}

import { useEffect, useState } from 'react'
import type { ClauseWordsNow } from './WordFields.tsx'

type Clause = ClauseWordsNow & { revision: number }

/**
 * The revision from which the writer started. The page may show a newer one at any moment, after any other act on it:
 * what is being typed still answers the old one, and must be refused as such, or somebody's change would be
 * overwritten unseen. Fields that nobody touched, and those that were just saved, start from the new one.
 *
 * @returns `start` is new whenever the fields are to start anew: a key for the form
 */
export function useBasis(clause: Clause, form: string): { revision: number; start: number } {
  const [basis, setBasis] = useState({ clause, start: 0 })
  useEffect(() => {
    if (clause.revision === basis.clause.revision) return
    const typed = typedIn(form)
    const follows = !typed || same(typed, basis.clause) || same(typed, clause)
    if (follows) setBasis(({ start }) => ({ clause, start: start + 1 }))
  }, [clause, basis, form])
  return { revision: basis.clause.revision, start: basis.start }
}

const PARTS = ['title', 'text', 'summary'] as const

function typedIn(id: string): FormData | null {
  const form = document.getElementById(id)
  return form instanceof HTMLFormElement ? new FormData(form) : null
}

function same(typed: FormData, words: ClauseWordsNow): boolean {
  return PARTS.every((part) =>
    (['fr', 'en'] as const).every(
      (lang) => plain(String(typed.get(`${part}.${lang}`) ?? '')) === plain(words[part]?.[lang] ?? ''),
    ),
  )
}

/** As the server writes it down: trimmed, lines ended one way, composed. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim().normalize('NFC')
}

import { type RefObject, useEffect, useRef } from 'react'

export type Passage = { language: 'fr' | 'en'; words: string }

/**
 * What the reader last selected in the text of the clause. A phone forgets a selection as soon as a button is pressed:
 * it is kept as it is made.
 */
export function usePassage(): RefObject<Passage | null> {
  const passage = useRef<Passage | null>(null)
  useEffect(() => {
    const keep = () => {
      const selection = document.getSelection()
      const words = selection?.toString().trim()
      const text = selection?.anchorNode?.parentElement?.closest<HTMLElement>('.pair-text[lang]')
      if (words && text) passage.current = { language: text.lang === 'en' ? 'en' : 'fr', words }
    }
    document.addEventListener('selectionchange', keep)
    return () => document.removeEventListener('selectionchange', keep)
  }, [])
  return passage
}

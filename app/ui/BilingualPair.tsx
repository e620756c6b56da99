import type { ReactNode } from 'react'
import type { Language } from '#machines/words.ts'

type Props = {
  /** In reading order: the reader's own language first on a phone. */
  first: Language
  fr: ReactNode
  en: ReactNode
  /** The clause's number, in the margin. */
  number?: ReactNode
  /** Remarks beside the text. */
  aside?: ReactNode
}

/** One text in both languages, as equals: side by side on a wide page, one after the other on a phone. */
export function BilingualPair({ first, fr, en, number, aside }: Props) {
  const texts = { fr, en }
  const order: Language[] = first === 'fr' ? ['fr', 'en'] : ['en', 'fr']
  return (
    <div className="pair">
      {number && <p className="pair-number">{number}</p>}
      {order.map((language) => (
        <div key={language} className="pair-text" lang={language}>
          {texts[language]}
        </div>
      ))}
      {aside && <div className="pair-aside">{aside}</div>}
    </div>
  )
}

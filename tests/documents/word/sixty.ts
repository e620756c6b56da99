import type { Content } from '#machines/content.ts'
import { consortium, digestOf } from '../fixture/consortium.ts'

/** Sixty clauses in both languages, with everything that the text of a clause may hold, and the duties of the consortium. */
export function sixty(): Content {
  const whole = consortium()
  const clauses = Array.from({ length: 60 }, (_, at) => {
    const n = at + 1
    const id = `c${String(n).padStart(2, '0')}`
    const before = n > 1 ? `[la clause ${n - 1}](c${String(n - 1).padStart(2, '0')})` : 'la première'
    const known = whole.clauses[at]
    const responsibilities = known?.responsibilities ?? []
    const title = { fr: `Stages à l’été, no ${n}`, en: `Summer’s placements, no. ${n}` }
    const fr = `L’établissement ${n} « avise »\u00a0: dans les ${n + 10}\u00a0jours, sauf *cas de force majeure ${n}*.\n\n- premier point ${n}\n- second **point ferme** ${n}\n  1. détail ${n}\n\nVoir ${before} à ce sujet.`
    const en = `Institution ${n} will “notify” within ${n + 10} days, except *in an emergency ${n}*.\n\n3. third ${n}\n4. fourth ${n}\n\nThe rest of ${n} stands.`
    return {
      id,
      number: n,
      section: 'purpose',
      revision: (n % 3) + 1,
      title,
      text: { fr, en },
      consent: 'express' as const,
      dependsOn: [],
      responsibilities,
      reservations: [],
    }
  })
  return { ...whole, clauses }
}

export const requestFor = (content: Content) => ({
  ...{ content, digest: digestOf(content), sequence: 42 },
  day: { fr: '1er décembre 2026', en: 'December 1, 2026' },
})

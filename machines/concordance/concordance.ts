import type { Words } from '../words.ts'
import { compareSides, type Watched } from './compare.ts'
import type { Compared, Confidence, Finding, Kind } from './finding.ts'
import type { Passage } from './passage.ts'

export type { Confidence, Kind } from './finding.ts'

/** One difference between the two languages of a clause; its passages are offsets in the plain text of each. */
export type Difference = {
  kind: Kind
  confidence: Confidence
  fr: Passage[]
  en: Passage[]
  /** The sentences to look in, where no passage stands. */
  within: { fr: Passage[]; en: Passage[] }
}

export type Concord = { differences: Difference[]; by: Compared['by'] }

/** Where French and English may not say the same in a text with its marks; see `compareSides`. */
export function concordanceOf(text: Words, watched: Watched): Concord {
  const left = { language: 'fr', text: text.fr } as const
  const right = { language: 'en', text: text.en } as const
  const { findings, by } = compareSides(left, right, watched)
  return { differences: findings.map(inLanguages), by }
}

function inLanguages({ kind, confidence, left, right, within }: Finding): Difference {
  return { kind, confidence, fr: left, en: right, within: { fr: within.left, en: within.right } }
}

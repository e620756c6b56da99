import type { Alignment } from './align.ts'
import type { Passage } from './passage.ts'

/** What two languages are compared by. */
export const KINDS = [
  'modal',
  'negation',
  'only',
  'exception',
  'number',
  'amount',
  'date',
  'duration',
  'term',
  'name',
  'schedule',
  'clause',
  'link',
  'item',
  'paragraph',
] as const
export type Kind = (typeof KINDS)[number]

/** How likely it is that the two say different things; a person decides. */
export const CONFIDENCES = ['certain', 'likely', 'possible'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** One difference. On a side where nothing answers, no passage stands; `within` says where to look. */
export type Finding = {
  kind: Kind
  confidence: Confidence
  left: Passage[]
  right: Passage[]
  within: { left: Passage[]; right: Passage[] }
}

export type Compared = { findings: Finding[]; by: Alignment['by'] }

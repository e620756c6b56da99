import type { ReactNode } from 'react'

/** `agreed` is green and `stopped` red; nothing else is. `waiting` asks something of someone. */
export type Tone = 'plain' | 'agreed' | 'reserved' | 'waiting' | 'stopped'

/** The state of a thing, in a word or two, under or beside its name. */
export function StateTag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>
}

import type { ReactNode } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { CommitmentLine } from '#app/projections/commitments.server.ts'
import { Anchor } from '../Anchor.tsx'
import { type Position, PositionMark } from '../PositionMark.tsx'

type Props = {
  lines: CommitmentLine[]
  hrefOf: (clause: string) => string
  /** What else stands under a line. */
  children?: (line: CommitmentLine) => ReactNode
}

const MARKS: Record<string, Position> = {
  accepted: 'accepted',
  accepted_with_reservation: 'reservation',
  standing_aside: 'standing_aside',
  abstaining: 'abstaining',
  objecting: 'objecting',
  stale: 'stale',
}

/** Clauses by name, each with what the party says of it. */
export function Lines({ lines, hrefOf, children }: Props) {
  return (
    <ul className="commitment-lines">
      {lines.map((line) => (
        <li key={line.id}>
          <PositionMark position={MARKS[line.status] ?? 'awaiting'} />
          <div>
            <Anchor href={hrefOf(line.id)}>
              {line.number}. {line.title}
            </Anchor>
            {children?.(line)}
          </div>
        </li>
      ))}
    </ul>
  )
}

type Answered = Omit<Props, 'children'> & {
  title: string
  /** An answer can still be changed. */
  open: boolean
}

/** Clauses already answered, out of the way until one wants them. */
export function AnsweredLines({ title, open, ...list }: Answered) {
  const { t } = useTranslation('commitments')
  if (list.lines.length === 0) return null
  return (
    <details className="answered">
      <summary>
        <span aria-hidden="true">✓</span> {title}
        <span className="answered-again">{t(open ? 'again' : 'reread')}</span>
      </summary>
      <Lines {...list} />
    </details>
  )
}

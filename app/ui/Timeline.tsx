import type { ReactNode } from 'react'

export type TimelineEntry = {
  id: string
  /** When, already in words, and as `dateTime` for machines. */
  when: string
  dateTime: string
  /** `turn` for what changed the state of the agreement, `stop` for what stopped it. */
  weight?: 'plain' | 'turn' | 'stop'
  text: ReactNode
  /** Small print: digest, entry number, a way to compare. */
  detail?: ReactNode
}

/** What happened, told in order: who did what for whom. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map(({ id, when, dateTime, weight = 'plain', text, detail }) => (
        <li key={id} id={id} className={`timeline-${weight}`}>
          <time dateTime={dateTime}>{when}</time>
          <div className="timeline-text">{text}</div>
          {detail && <div className="timeline-detail">{detail}</div>}
        </li>
      ))}
    </ol>
  )
}

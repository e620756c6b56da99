import type { ReactNode } from 'react'
import { DateText } from './DateText.tsx'

export type TimelineEntry = {
  id: string
  at: string
  /** The agreement's time zone. */
  zone: string
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
      {entries.map(({ id, at, zone, weight = 'plain', text, detail }) => (
        <li key={id} id={id} className={`timeline-${weight}`}>
          <DateText at={at} zone={zone} time />
          <div className="timeline-text">{text}</div>
          {detail && <div className="timeline-detail">{detail}</div>}
        </li>
      ))}
    </ol>
  )
}

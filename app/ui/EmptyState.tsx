import type { ReactNode } from 'react'

/** Nothing is here yet: why, and what would bring something. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  )
}

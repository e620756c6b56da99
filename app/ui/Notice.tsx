import type { ReactNode } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'

type Props = {
  kind: 'info' | 'warning' | 'success' | 'stop'
  title?: string
  children?: ReactNode
  /** The answer to what was just done: read out as it appears. */
  live?: boolean
}

/** Something to know before going on. Its kind is said in words, not by its colour alone. */
export function Notice({ kind, title, children, live }: Props) {
  const { t } = useTranslation()
  return (
    <div className={`notice notice-${kind}`} role={live ? 'status' : undefined}>
      <p className="notice-title">{title ?? t(`notice.${kind}`)}</p>
      {children}
    </div>
  )
}

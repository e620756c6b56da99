import type { ReactNode } from 'react'

type Props = {
  title: string
  /** A short line above the title: what this is, how many are in it. */
  overline?: ReactNode
  /** One or two sentences under the title. */
  lead?: ReactNode
}

/** The one first heading of a page. */
export function PageHeader({ title, overline, lead }: Props) {
  return (
    <div className="page-header">
      {overline && <p className="overline">{overline}</p>}
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
  )
}

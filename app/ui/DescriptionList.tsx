import type { ReactNode } from 'react'

/** Names and what they stand for: when, what proof, how much. */
export function DescriptionList({ items }: { items: { term: string; text: ReactNode }[] }) {
  return (
    <dl className="description-list">
      {items.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

import { useLoaderData } from '@remix-run/react'

export function loader() {
  return {
    rows: Array.from({ length: 50 }, (_, id) => ({ id, title: `Agreement ${id}`, status: 'in review' })),
  }
}

export default function List() {
  const { rows } = useLoaderData<typeof loader>()
  return (
    <ul>
      {rows.map(({ id, title, status }) => (
        <li key={id}>
          <a href={`/list/${id}`}>{title}</a> <span>{status}</span>
        </li>
      ))}
    </ul>
  )
}

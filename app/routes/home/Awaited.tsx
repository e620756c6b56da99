import { useTranslation } from '#app/locales/useTranslation.ts'
import type { AwaitedParty } from '#app/projections/home-page.server.ts'

/** How many organizations are named before they are counted instead. */
const NAMED = 3

/** By whom the rest is held up: a few lines, or how many, with the names one step further. */
export function Awaited({ parties }: { parties: AwaitedParty[] }) {
  const { t } = useTranslation('home')
  if (parties.length === 0) return null
  const lines = (
    <ul>
      {parties.map((party) => (
        <AwaitedLine key={party.name} {...party} />
      ))}
    </ul>
  )
  if (parties.length > NAMED)
    return (
      <details className="home-awaited">
        <summary>{t('awaitedMany', { count: parties.length })}</summary>
        {lines}
      </details>
    )
  return (
    <div className="home-awaited">
      <p>{t('awaited', { count: parties.length })}</p>
      {lines}
    </div>
  )
}

function AwaitedLine({ name, tasks }: AwaitedParty) {
  const { t } = useTranslation('home')
  const awaited = tasks.map(({ code, count }) => t(`other.${code}`, { count })).join(', ')
  return (
    <li>
      <strong>{name}</strong> ({awaited})
    </li>
  )
}

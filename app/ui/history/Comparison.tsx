import { useLabel } from '#app/locales/useLabel.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Differences } from '#app/projections/past.server.ts'
import { Anchor } from '../Anchor.tsx'

type Props = {
  differences: Differences
  /** The other moment; null for today. */
  other: number | null
  hrefOf: (clause: string) => string
}

/** What two moments do not have in common: the text's revisions, the states, who said something else. */
export function Comparison({ differences, other, hrefOf }: Props) {
  const { t } = useTranslation('history')
  const label = useLabel()
  const { status, clauses, parties } = differences
  const same = !status && clauses.length + parties.length === 0
  return (
    <section id="comparison" className="moment" aria-labelledby="comparison-title">
      <h2 id="comparison-title">
        {other === null ? t('compare.titleNow') : t('compare.title', { sequence: other })}
      </h2>
      {same && <p>{t('compare.same')}</p>}
      {status && (
        <p>
          {t('compare.status', { from: label('agreement', status[0]), to: label('agreement', status[1]) })}
        </p>
      )}
      <ul>
        {parties.map((party) => (
          <li key={party.name}>
            <PartyLine party={party} />
          </li>
        ))}
        {clauses.map((clause) => (
          <li key={clause.id}>
            <ClauseLine clause={clause} href={hrefOf(clause.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PartyLine({ party: { name: party, from, to } }: { party: Differences['parties'][number] }) {
  const { t } = useTranslation('history')
  const label = useLabel()
  if (from === null) return t('compare.partyAdded', { party })
  if (to === null) return t('compare.partyRemoved', { party })
  return t('compare.party', { party, from: label('participation', from), to: label('participation', to) })
}

function ClauseLine({ clause, href }: { clause: Differences['clauses'][number]; href: string }) {
  const { t } = useTranslation('history')
  const label = useLabel()
  const { number, title, revision, status, positions } = clause
  const name = `${number}. ${title}`
  if (revision[0] === null) return t('compare.added', { clause: name })
  if (revision[1] === null) return t('compare.removed', { clause: name })
  const [from, to] = status.map((one) => label('clause', one ?? ''))
  const changes = [
    ...(revision[0] === revision[1] ? [] : [t('compare.revised', { from: revision[0], to: revision[1] })]),
    ...(from === to ? [] : [t('compare.statusOf', { from, to })]),
  ]
  return (
    <>
      <Anchor href={href}>{name}</Anchor>
      {changes.length > 0 && ` – ${changes.join(' ; ')}`}
      {positions.length > 0 && (
        <ul className="story-then">
          {positions.map((one) => (
            <li key={one.party}>
              {t('compare.position', {
                party: one.party,
                from: label('position', one.from),
                to: label('position', one.to),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

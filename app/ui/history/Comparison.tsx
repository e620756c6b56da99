import type { ReactNode } from 'react'
import { numbersInWords } from '#app/locales/lists.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Differences } from '#app/projections/past.server.ts'
import { Changes } from '../text/Changes.tsx'

type Props = {
  differences: Differences
  /** Entries after which the two moments are; `to` is null for today. */
  from: number
  to: number | null
}

/** What two moments do not have in common: the words first, then what became of clauses, answers and parties. */
export function Comparison({ differences, from, to }: Props) {
  const { t } = useTranslation('history')
  const { status, added, removed, rewritten, states, positions, parties } = differences
  const changed = [added, removed, rewritten, states, positions, parties].some(({ length }) => length > 0)
  return (
    <section id="comparison" className="moment" aria-labelledby="comparison-title">
      <h2 id="comparison-title">
        {to === null ? t('compare.titleNow', { from }) : t('compare.title', { from, to })}
      </h2>
      {!status && !changed && <p>{t('compare.same')}</p>}
      <AgreementState status={status} />
      <TextChanges {...differences} />
      <States states={states} />
      <Positions positions={positions} />
      <Parties parties={parties} />
    </section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  )
}

function AgreementState({ status }: Pick<Differences, 'status'>) {
  const { t } = useTranslation('history')
  const label = useLabel()
  if (!status) return null
  const [from, to] = status.map((one) => label('agreement', one))
  return (
    <Part title={t('compare.agreement')}>
      <p>{t('compare.status', { from, to })}</p>
    </Part>
  )
}

function TextChanges({
  added,
  removed,
  rewritten,
  names,
}: Pick<Differences, 'added' | 'removed' | 'rewritten' | 'names'>) {
  const { t } = useTranslation('history')
  if (added.length + removed.length + rewritten.length === 0) return null
  const name = ({ number, title }: { number: number; title: string }) => `${number}. ${title}`
  return (
    <Part title={t('compare.words')}>
      {added.length + removed.length > 0 && (
        <ul>
          {added.map((clause) => (
            <li key={clause.id}>{t('compare.added', { clause: name(clause) })}</li>
          ))}
          {removed.map((clause) => (
            <li key={clause.id}>{t('compare.removed', { clause: name(clause) })}</li>
          ))}
        </ul>
      )}
      {rewritten.map(({ comparison, ...clause }) => (
        <details key={clause.id} open={rewritten.length === 1}>
          <summary>
            {t(comparison.from === comparison.to ? 'compare.relettered' : 'compare.rewritten', {
              ...{ clause: name(clause), from: comparison.from, to: comparison.to },
            })}
          </summary>
          <Changes comparison={comparison} parties={names} />
        </details>
      ))}
    </Part>
  )
}

function States({ states }: Pick<Differences, 'states'>) {
  const { t } = useTranslation('history')
  const label = useLabel()
  const language = useLanguage()
  if (states.length === 0) return null
  return (
    <Part title={t('compare.states')}>
      <ul>
        {states.map(({ from, to, numbers }) => (
          <li key={`${from} ${to}`}>
            {t('compare.state', {
              ...{ count: numbers.length, numbers: numbersInWords(numbers, language) },
              ...{ from: label('clause', from), to: label('clause', to) },
            })}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Positions({ positions }: Pick<Differences, 'positions'>) {
  const { t } = useTranslation('history')
  const label = useLabel()
  const language = useLanguage()
  if (positions.length === 0) return null
  return (
    <Part title={t('compare.positions')}>
      <ul>
        {positions.map(({ party, from, to, numbers }) => (
          <li key={`${party} ${from} ${to}`}>
            {t('compare.position', {
              ...{ party, count: numbers.length, numbers: numbersInWords(numbers, language) },
              ...{ from: label('position', from), to: label('position', to) },
            })}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Parties({ parties }: Pick<Differences, 'parties'>) {
  const { t } = useTranslation('history')
  const label = useLabel()
  if (parties.length === 0) return null
  return (
    <Part title={t('compare.parties')}>
      <ul>
        {parties.map(({ name: party, from, to }) => (
          <li key={party}>
            {from === null && t('compare.partyAdded', { party })}
            {to === null && t('compare.partyRemoved', { party })}
            {from !== null &&
              to !== null &&
              t('compare.party', {
                ...{ party, from: label('participation', from), to: label('participation', to) },
              })}
          </li>
        ))}
      </ul>
    </Part>
  )
}

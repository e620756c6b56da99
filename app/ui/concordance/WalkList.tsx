import { useTranslation } from '#app/locales/useTranslation.ts'
import type { WalkedClause } from '#app/projections/concordance.server.ts'
import { Anchor } from '../Anchor.tsx'
import { StateTag } from '../StateTag.tsx'

type Props = { walk: WalkedClause[]; hrefOf: (clause: string) => string }

/** Every clause with what the comparison found in it, and what became of that. */
export function WalkList({ walk, hrefOf }: Props) {
  const { t } = useTranslation('concordance')
  return (
    <nav aria-labelledby="walk-heading">
      <h3 id="walk-heading">{t('list')}</h3>
      <ol className="walk-list">
        {walk.map(({ id, number, title, open, aside, certified }) => (
          <li key={id} value={number}>
            <Anchor href={hrefOf(id)}>{title}</Anchor>{' '}
            {open > 0 && <StateTag tone="waiting">{t('count.open', { count: open })}</StateTag>}{' '}
            {aside > 0 && <StateTag>{t('count.aside', { count: aside })}</StateTag>}{' '}
            {open + aside === 0 && <span className="hint">{t('count.none')}</span>}{' '}
            {certified && <StateTag tone="agreed">{t('certified')}</StateTag>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

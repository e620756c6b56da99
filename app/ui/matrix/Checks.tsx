import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Matrix } from '#app/projections/matrix.server.ts'
import type { Reason } from '#machines/refusal.ts'
import type { Words } from '#machines/words.ts'
import { Notice } from '../Notice.tsx'

type Row = { name: string; title: Words }

/** What the rules say of the matrix as it would be: what stops it, then what to look at. */
export function Checks({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation('matrix')
  const rows = matrix.clauses.flatMap(({ rows }) => rows)
  const broken = rows.filter(({ gaps }) => gaps.length > 0)
  return (
    <div className="matrix-checks" role="status">
      {broken.length === 0 ? (
        <p>{t('whole')}</p>
      ) : (
        <Notice kind="stop" title={t('gaps', { count: broken.length })}>
          <RowLinks rows={broken} />
        </Notice>
      )}
      <Concerns matrix={matrix} rows={rows} />
    </div>
  )
}

function Concerns({ matrix, rows }: { matrix: Matrix; rows: Row[] }) {
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  if (matrix.concerns.length === 0) return null
  const of = (code: string) => matrix.concerns.filter((concern) => concern.code === code)
  const nameOf = ({ detail }: Reason) => matrix.names[String(detail?.party)]?.[language] ?? ''
  const unfunded = of('duty_unfunded').map(({ detail }) => `${detail?.clause}-${detail?.responsibility}`)
  const others = matrix.concerns.length - unfunded.length
  return (
    <details className="matrix-concerns" open={(others > 0 && others <= FEW) || undefined}>
      <summary>{t('concerns', { count: others + Math.min(1, unfunded.length) })}</summary>
      <p className="hint">{t('concernsHint')}</p>
      <ul>
        {of('small_employer_overloaded').map((concern) => (
          <li key={nameOf(concern)}>
            {t('small_employer_overloaded', { party: nameOf(concern), ...figures(concern) })}
          </li>
        ))}
        {of('party_forgotten').map((concern) => (
          <li key={nameOf(concern)}>{t('party_forgotten', { party: nameOf(concern) })}</li>
        ))}
        {unfunded.length > 0 && (
          <li>
            <details>
              <summary>{t('duty_unfunded', { count: unfunded.length })}</summary>
              <RowLinks rows={rows.filter(({ name }) => unfunded.includes(name))} />
            </details>
          </li>
        )}
      </ul>
    </details>
  )
}

/** As many things to look at are shown at once; more open on demand. */
const FEW = 3

function figures({ detail }: Reason) {
  return { duties: Number(detail?.duties), most: Number(detail?.most) }
}

function RowLinks({ rows }: { rows: Row[] }) {
  const language = useLanguage()
  return (
    <ul>
      {rows.map(({ name, title }) => (
        <li key={name}>
          <a className="to-table" href={`#row-${name}`}>
            {title[language]}
          </a>
          <a className="to-list" href={`#item-${name}`}>
            {title[language]}
          </a>
        </li>
      ))}
    </ul>
  )
}

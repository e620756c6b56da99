import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '#app/locales/useLanguage.ts'
import type { Matrix, MatrixClause, MatrixRow } from '#app/projections/matrix.server.ts'
import { Anchor } from '../Anchor.tsx'
import { usePartyNames } from '../text/usePartyNames.ts'
import { LETTERS } from './Legend.tsx'
import { RowGaps } from './RowGaps.tsx'

type Props = {
  matrix: Matrix
  hrefOf: (clause: string) => string
  /** What stands under a row: its form, the way to it, or nothing. */
  children: (clause: MatrixClause, row: MatrixRow) => ReactNode
}

/** The same for a phone: one responsibility after the other, each letter with the parties that hold it. */
export function MatrixList({ matrix, hrefOf, children }: Props) {
  const language = useLanguage()
  return (
    <div className="matrix-list">
      {matrix.clauses.map((clause) => (
        <section key={clause.id}>
          <h3>
            <Anchor href={hrefOf(clause.id)}>
              {clause.number}. {clause.title[language]}
            </Anchor>
          </h3>
          {clause.rows.map((row) => (
            <article key={row.id} id={`item-${clause.id}-${row.id}`}>
              <h4>{row.title[language]}</h4>
              <RowGaps gaps={row.gaps} names={matrix.names} />
              <Holders matrix={matrix} row={row} />
              {children(clause, row)}
            </article>
          ))}
        </section>
      ))}
    </div>
  )
}

function Holders({ matrix: { parties, names }, row }: { matrix: Matrix; row: MatrixRow }) {
  const { t } = useTranslation('clause')
  const nameOf = usePartyNames(names)
  const held = LETTERS.map((letter) => {
    const ids = parties.map(({ id }) => id).filter((id) => row.letters[id] === letter)
    return [letter, ids] as const
  }).filter(([, ids]) => ids.length > 0)
  return (
    <dl className="description-list">
      {held.map(([letter, ids]) => (
        <div key={letter}>
          <dt>{t(`duties.${letter}`)}</dt>
          <dd>{nameOf(ids)}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { ReactNode } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Matrix, MatrixClause, MatrixRow } from '#app/projections/matrix.server.ts'
import { Anchor } from '../Anchor.tsx'
import { Names } from '../Names.tsx'
import { LETTERS } from './Legend.tsx'
import { RowGaps } from './RowGaps.tsx'

type Props = {
  matrix: Matrix
  hrefOf: (clause: string) => string
  /** What stands under a row: its form, the way to it, or nothing. */
  children: (clause: MatrixClause, row: MatrixRow) => ReactNode
  /** What the last save of a row came to. */
  noteOf: (clause: MatrixClause, row: MatrixRow) => ReactNode
}

/** The same for a phone: one responsibility after the other, each letter with the parties that hold it. */
export function MatrixList({ matrix, hrefOf, noteOf, children }: Props) {
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
              {noteOf(clause, row)}
              <Holders matrix={matrix} row={row} />
              {children(clause, row)}
            </article>
          ))}
        </section>
      ))}
    </div>
  )
}

/** The letters as one reads them down: each with its meaning and the parties that hold it. */
function Holders({ matrix: { parties }, row }: { matrix: Matrix; row: MatrixRow }) {
  const { t } = useTranslation('clause')
  const language = useLanguage()
  const held = LETTERS.map((letter) => {
    const holders = parties.filter(({ id }) => row.letters[id] === letter)
    return [letter, holders.map(({ name }) => name[language])] as const
  }).filter(([, names]) => names.length > 0)
  return (
    <dl className="holders">
      {held.map(([letter, names]) => (
        <div key={letter}>
          <dt>{t(`duties.${letter}`)}</dt>
          <dd>
            <Names names={names} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

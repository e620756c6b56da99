import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Matrix, MatrixClause, MatrixParty } from '#app/projections/matrix.server.ts'
import type { Letter } from '#machines/vocabulary.ts'
import { Anchor } from '../Anchor.tsx'
import { PartyHead, partiesClass } from '../PartyHead.tsx'
import { Table } from '../Table.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { useGrid } from './useGrid.ts'

type Props = {
  /** What the matrix would be with what was chosen. */
  matrix: Matrix
  /** What holds. */
  held: Matrix
  hrefOf: (clause: string) => string
  rowHrefOf: (clause: string, duty: string) => string
  /** Null where the reader changes nothing, and where no script runs. */
  choose: ((row: string, party: string, letter: Letter | null | undefined) => void) | null
  undo: () => void
  /** What the last save of a row came to. */
  noteOf: (name: string) => ReactNode
}

/** Responsibilities by parties. The head and the names of rows stay in sight; letters are changed in place. */
export function MatrixTable(props: Props) {
  const { t } = useTranslation('matrix')
  const { matrix, held, choose } = props
  const language = useLanguage()
  const { open, onDone, grid } = useCells(props)
  const columns = useMemo(() => held.parties.map(({ id, name }) => ({ id, name })), [held])
  return (
    <div className={`matrix ${partiesClass(columns.length)} ${choose ? 'matrix-editing' : ''}`}>
      <Table caption={t('caption')} captionHidden grid={choose ? grid : undefined}>
        <thead>
          <tr>
            <th scope="col">{t('responsibility')}</th>
            {columns.map(({ id, name }) => (
              <PartyHead key={id} name={name[language]} />
            ))}
          </tr>
        </thead>
        {matrix.clauses.map((clause, at) => (
          <Body
            key={clause.id}
            {...props}
            clause={clause}
            heldClause={held.clauses[at]}
            columns={columns}
            open={open}
            onDone={onDone}
          />
        ))}
        <Totals parties={matrix.parties} />
      </Table>
    </div>
  )
}

/** Which cell is open, and what becomes of what is chosen in it. */
function useCells({ choose, undo }: Props) {
  const [open, setOpen] = useState<{ row: string; party: string } | null>(null)
  const { grid, go } = useGrid({
    set: (row, party, letter) => choose?.(row, party, letter),
    restore: (row, party) => choose?.(row, party, undefined),
    open: (row, party) => setOpen({ row, party }),
    undo,
  })
  const edits = choose !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows must not be drawn anew for a function that does the same
  const onDone = useCallback(
    (row: string, party: string, letter: Letter | null | undefined) => {
      setOpen(null)
      if (letter !== undefined) choose?.(row, party, letter)
      const cell = document.querySelector<HTMLElement>(`tr[data-row="${row}"] td[data-cell="${party}"]`)
      if (cell?.contains(document.activeElement)) go(cell)
    },
    [edits],
  )
  return { open, onDone, grid }
}

type BodyProps = Props & {
  clause: MatrixClause
  heldClause: MatrixClause | undefined
  columns: Pick<MatrixParty, 'id' | 'name'>[]
  open: { row: string; party: string } | null
  onDone: (row: string, party: string, letter: Letter | null | undefined) => void
}

function Body({
  clause,
  heldClause,
  columns,
  open,
  onDone,
  matrix,
  hrefOf,
  rowHrefOf,
  noteOf,
  choose,
}: BodyProps) {
  const language = useLanguage()
  const inGrid = choose !== null
  return (
    <tbody>
      <tr className="matrix-clause">
        <th scope="rowgroup" colSpan={columns.length + 1} data-cell="">
          <Anchor href={hrefOf(clause.id)} tabIndex={inGrid ? -1 : undefined}>
            {clause.number}. {clause.title[language]}
          </Anchor>
        </th>
      </tr>
      {clause.rows.map((row, at) => {
        const { name } = row
        return (
          <MatrixRow
            key={row.id}
            row={row}
            held={heldClause?.rows[at]?.letters ?? row.letters}
            columns={columns}
            names={matrix.names}
            href={rowHrefOf(clause.id, row.id)}
            open={open?.row === name ? open.party : null}
            onDone={onDone}
            inGrid={inGrid}
            note={noteOf(name)}
          />
        )
      })}
    </tbody>
  )
}

function Totals({ parties }: { parties: MatrixParty[] }) {
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  const days = parties.some(({ totals }) => totals.effort > 0)
  const figure = new Intl.NumberFormat(`${language}-CA`)
  return (
    <tfoot>
      <tr>
        <th scope="row">{days ? t('totalWithDays') : t('total')}</th>
        {parties.map(({ id, name, totals }) => (
          <td key={id} className="matrix-total">
            <span className="sr-only">{t('totalOf', { party: name[language], ...totals })}</span>
            <span aria-hidden="true">
              {totals.R} R<br />
              {totals.A} A<br />
              {totals.C} C<br />
              {totals.I} I
            </span>
            {days && (
              <span>
                <br />
                {t('days', { days: figure.format(totals.effort) })}
              </span>
            )}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

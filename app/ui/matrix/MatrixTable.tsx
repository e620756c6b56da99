import type { ReactNode } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Matrix, MatrixClause, MatrixParty, MatrixRow } from '#app/projections/matrix.server.ts'
import type { Letter } from '#machines/vocabulary.ts'
import { Anchor } from '../Anchor.tsx'
import { PartyHead, partiesClass } from '../PartyHead.tsx'
import { Table } from '../Table.tsx'
import { LetterSelect } from './LetterSelect.tsx'
import { RowGaps } from './RowGaps.tsx'

export type RowEditing = {
  formId: string
  /** The letters to start from: those that hold, or those just chosen when the row came back. */
  letters: Record<string, Letter | undefined>
  /** The row's own form, with its button. */
  form: ReactNode
}

type Props = {
  matrix: Matrix
  hrefOf: (clause: string) => string
  /** Null where the reader changes nothing. */
  editing: ((clause: MatrixClause, row: MatrixRow) => RowEditing) | null
  /** What the last save of a row came to. */
  noteOf: (clause: MatrixClause, row: MatrixRow) => ReactNode
}

/** Responsibilities by parties. The head and the names of rows stay in sight; each row is saved by itself. */
export function MatrixTable(props: Props) {
  const { t } = useTranslation('matrix')
  const { matrix, editing, hrefOf } = props
  const language = useLanguage()
  const { parties, clauses } = matrix
  return (
    <div className={`matrix ${partiesClass(parties.length)} ${editing ? 'matrix-editing' : ''}`}>
      <Table caption={t('caption')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('responsibility')}</th>
            {parties.map(({ id, name }) => (
              <PartyHead key={id} name={name[language]} />
            ))}
            {editing && <td className="matrix-save" />}
          </tr>
        </thead>
        {clauses.map((clause) => (
          <tbody key={clause.id}>
            <tr className="matrix-clause">
              <th scope="rowgroup" colSpan={parties.length + (editing ? 2 : 1)}>
                <Anchor href={hrefOf(clause.id)}>
                  {clause.number}. {clause.title[language]}
                </Anchor>
              </th>
            </tr>
            {clause.rows.map((row) => (
              <Row key={row.id} {...props} row={row} clause={clause} />
            ))}
          </tbody>
        ))}
        <Totals parties={parties} editing={editing !== null} />
      </Table>
    </div>
  )
}

function Row({ matrix, clause, row, editing, noteOf }: Props & { clause: MatrixClause; row: MatrixRow }) {
  const language = useLanguage()
  const edit = editing?.(clause, row) ?? null
  const title = row.title[language]
  return (
    <tr id={`row-${clause.id}-${row.id}`} className={row.gaps.length > 0 ? 'matrix-gap' : undefined}>
      <th scope="row">
        {title}
        <RowGaps gaps={row.gaps} names={matrix.names} />
        {noteOf(clause, row)}
      </th>
      {matrix.parties.map((party) => (
        <Cell key={party.id} party={party} row={row} edit={edit} />
      ))}
      {edit && <td className="matrix-save">{edit.form}</td>}
    </tr>
  )
}

function Cell({
  party: { id, name },
  row,
  edit,
}: {
  party: MatrixParty
  row: MatrixRow
  edit: RowEditing | null
}) {
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  const label = t('cell', { party: name[language], responsibility: row.title[language] })
  return (
    <td className="matrix-letter" title={name[language]}>
      {edit ? (
        <LetterSelect party={id} letter={edit.letters[id]} form={edit.formId} label={label} />
      ) : (
        <LetterText letter={row.letters[id]} />
      )}
    </td>
  )
}

function LetterText({ letter }: { letter: Letter | undefined }) {
  const { t } = useTranslation('matrix')
  if (!letter) return <span className="sr-only">{t('none')}</span>
  return <span className={`letter letter-${letter}`}>{letter}</span>
}

function Totals({ parties, editing }: { parties: MatrixParty[]; editing: boolean }) {
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('total')}</th>
        {parties.map(({ id, name, totals }) => (
          <td key={id} className="matrix-total">
            <span className="sr-only">{t('totalOf', { party: name[language], ...totals })}</span>
            <span aria-hidden="true">
              {totals.R} R<br />
              {totals.A} A<br />
              {totals.C} C<br />
              {totals.I} I
            </span>
          </td>
        ))}
        {editing && <td className="matrix-save" />}
      </tr>
    </tfoot>
  )
}

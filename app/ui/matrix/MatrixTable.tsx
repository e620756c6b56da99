import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '#app/locales/useLanguage.ts'
import type { Matrix, MatrixClause, MatrixParty, MatrixRow } from '#app/projections/matrix.server.ts'
import type { Letter } from '#machines/vocabulary.ts'
import { Anchor } from '../Anchor.tsx'
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
}

/** Responsibilities by parties. The head and the names of rows stay in sight; each row is saved by itself. */
export function MatrixTable({ matrix, hrefOf, editing }: Props) {
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  const { parties, clauses } = matrix
  return (
    <div className="matrix">
      <Table caption={t('caption')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('responsibility')}</th>
            {parties.map(({ id, name }) => (
              <th key={id} scope="col" className="matrix-party">
                {name[language]}
              </th>
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
              <Row
                key={row.id}
                matrix={matrix}
                row={row}
                clause={clause}
                edit={editing?.(clause, row) ?? null}
              />
            ))}
          </tbody>
        ))}
        <Totals parties={parties} editing={editing !== null} />
      </Table>
    </div>
  )
}

type RowProps = { matrix: Matrix; clause: MatrixClause; row: MatrixRow; edit: RowEditing | null }

function Row({ matrix: { parties, names }, clause, row, edit }: RowProps) {
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  const title = row.title[language]
  return (
    <tr id={`row-${clause.id}-${row.id}`} className={row.gaps.length > 0 ? 'matrix-gap' : undefined}>
      <th scope="row">
        {title}
        <RowGaps gaps={row.gaps} names={names} />
      </th>
      {parties.map(({ id, name }) => (
        <td key={id} className="matrix-letter">
          {edit ? (
            <LetterSelect
              party={id}
              letter={edit.letters[id]}
              form={edit.formId}
              label={t('cell', { party: name[language], responsibility: title })}
            />
          ) : (
            <LetterText letter={row.letters[id]} />
          )}
        </td>
      ))}
      {edit && <td className="matrix-save">{edit.form}</td>}
    </tr>
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

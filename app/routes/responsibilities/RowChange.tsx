import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { rowKey } from '#app/projections/letters.ts'
import type { Matrix, MatrixClause, MatrixRow } from '#app/projections/matrix.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { LetterSelect } from '#app/ui/matrix/LetterSelect.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import type { Letter } from '#machines/vocabulary.ts'
import { RowForm, useReturned } from './RowForm.tsx'

type Props = {
  clause: MatrixClause
  /** As it would be with what was chosen. */
  row: MatrixRow
  /** The table's and the list's forms of one row are two forms. */
  place: 'table' | 'list'
  /** Where a script runs, choices wait with all others to be published; else the row's own button saves it. */
  choose: ((row: string, party: string, letter: Letter | null | undefined) => void) | null
}

/** The letters of one row, one party under the other. */
export function RowChange({ clause, row, place, choose }: Props) {
  const { matrix } = useLoaderData() as { matrix: Matrix }
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  const returned = useReturned()
  const name = rowKey(clause.id, row.id)
  const held = clauseRow(matrix, clause, row)
  const id = `${place}-${name}`
  const letters = !choose && returned?.form === id ? returned.typed : row.letters
  const fields = matrix.parties.map((party) => (
    <div key={party.id} className="field">
      <label htmlFor={`${id}-${party.id}`}>{party.name[language]}</label>
      <LetterSelect
        id={`${id}-${party.id}`}
        party={party.id}
        letter={letters[party.id]}
        onChoose={choose ? (letter) => choose(name, party.id, letter) : undefined}
      />
    </div>
  ))
  if (choose)
    return (
      <fieldset className="row-change">
        <legend>{t('lettersOf', { responsibility: row.title[language] })}</legend>
        {fields}
      </fieldset>
    )
  return (
    <RowForm id={id} clause={clause} row={held} at={`${place === 'list' ? 'item' : 'row'}-${name}`}>
      {fields}
    </RowForm>
  )
}

/** What holds is what the page was given; a row may already say what was chosen since. */
function clauseRow(matrix: Matrix, clause: MatrixClause, row: MatrixRow): MatrixRow {
  return matrix.clauses.find(({ id }) => id === clause.id)?.rows.find(({ id }) => id === row.id) ?? row
}

/** Where no script runs, on a wide screen: the row that was asked for, above the table. */
export function AskedRow({ clause, row }: { clause: MatrixClause; row: MatrixRow }) {
  const { t } = useTranslation('matrix')
  const to = useSeatPath()
  const language = useLanguage()
  const name = rowKey(clause.id, row.id)
  return (
    <section id={`form-${name}`} className="to-table asked-row" aria-labelledby={`form-${name}-title`}>
      <h3 id={`form-${name}-title`}>{t('lettersOf', { responsibility: row.title[language] })}</h3>
      <RowChange clause={clause} row={row} place="table" choose={null} />
      <Anchor href={to('agreement.duty', { clause: clause.id, query: { duty: row.id } })}>
        {t('editDuty')}
      </Anchor>
    </section>
  )
}

/** The way to the change of one row. */
export function ChangeLink({ href, title }: { href: string; title: string }) {
  const { t } = useTranslation('matrix')
  return (
    <Anchor href={href}>
      {t('change')} <span className="sr-only">{title}</span>
    </Anchor>
  )
}

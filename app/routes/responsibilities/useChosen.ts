import { type FormEvent, useEffect, useMemo, useState } from 'react'
import { type Chosen, matrixWith } from '#app/projections/letters.ts'
import type { Matrix } from '#app/projections/matrix.server.ts'
import type { Letter } from '#machines/vocabulary.ts'

/**
 * Follows the letters as they are chosen, in the table and in the list, and says what the matrix would be with them.
 * `listening` is false where no script runs, and before one does.
 */
export function useChosen(matrix: Matrix) {
  const [chosen, setChosen] = useState<Chosen>({})
  const [listening, setListening] = useState(false)
  const live = useMemo(() => matrixWith(matrix, chosen), [matrix, chosen])
  useEffect(() => setListening(true), [])
  function follow({ target }: FormEvent) {
    if (!(target instanceof HTMLSelectElement) || !target.form) return
    const { id } = target.form
    const letters = lettersIn(target.form)
    setChosen((before) => ({ ...before, [rowOf(id)]: letters }))
  }
  return { live, follow, listening }
}

/** The row that a form is of: `table-c01-gov-01` and `list-c01-gov-01` are the same row. */
function rowOf(form: string): string {
  return form.replace(/^(table|list)-/, '')
}

function lettersIn(form: HTMLFormElement): Record<string, Letter> {
  const fields = [...new FormData(form)].filter(
    ([name, letter]) => name.startsWith('letters.') && letter !== '',
  )
  return Object.fromEntries(fields.map(([name, letter]) => [name.slice('letters.'.length), letter as Letter]))
}

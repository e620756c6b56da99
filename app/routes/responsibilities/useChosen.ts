import { useEffect, useMemo, useState } from 'react'
import { type Chosen, changesOf, matrixWith, withCell } from '#app/projections/letters.ts'
import type { Matrix } from '#app/projections/matrix.server.ts'
import type { Letter } from '#machines/vocabulary.ts'

type Kept = { chosen: Chosen; past: Chosen[] }

const NOTHING: Kept = { chosen: {}, past: [] }

/**
 * Keeps the letters that were chosen and not published yet, and says what the matrix would be with them. What was
 * published in the meantime, by this reader or another, is no change any more: nothing has to be cleared.
 * `listening` is false where no script runs, and before one does.
 */
export function useChosen(matrix: Matrix) {
  const [{ chosen, past }, keep] = useState(NOTHING)
  const [listening, setListening] = useState(false)
  useEffect(() => setListening(true), [])
  const live = useMemo(() => matrixWith(matrix, chosen), [matrix, chosen])
  const changes = useMemo(() => changesOf(matrix, chosen), [matrix, chosen])

  /** undefined: the letter that holds. */
  function choose(row: string, party: string, letter: Letter | null | undefined) {
    keep((now) => ({
      chosen: withCell(now.chosen, row, party, letter),
      past: [...now.past, now.chosen],
    }))
  }
  function undo() {
    keep(({ chosen: now, past: before }) => ({
      chosen: before.at(-1) ?? now,
      past: before.slice(0, -1),
    }))
  }
  /** Also what was discarded can be had back. */
  function discard() {
    keep((now) => ({ chosen: {}, past: [...now.past, now.chosen] }))
  }
  return { chosen, live, changes, listening, choose, undo, discard, undoable: past.length > 0 }
}

export type Choosing = ReturnType<typeof useChosen>

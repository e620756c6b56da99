import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import type { Letter } from '#machines/vocabulary.ts'
import { LETTERS } from './Legend.tsx'

/** How many rows a page key goes. */
const PAGE = 10

/** What is done with the cell of one party in one row. */
export type CellActs = {
  set: (row: string, party: string, letter: Letter | null) => void
  /** Back to the letter that holds. */
  restore: (row: string, party: string) => void
  open: (row: string, party: string) => void
  undo: () => void
}

/**
 * A table as a grid (ARIA practices « grid »): one cell is reached by Tab, the others by arrows. Which cell that is
 * stands in the document alone: to go from cell to cell draws nothing anew, however large the table.
 */
export function useGrid(acts: CellActs) {
  const ref = useRef<HTMLTableElement>(null)
  // The table becomes a grid once a script runs, and its cells may change: one of them is always the one for Tab.
  useEffect(() => {
    if (!ref.current || ref.current.querySelector('[data-cell][tabindex="0"]')) return
    const [first] = letterCells(ref.current)
    if (first) first.tabIndex = 0
  })

  function go(cell: HTMLElement | undefined) {
    if (!cell) return
    for (const held of ref.current?.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]') ?? [])
      held.tabIndex = -1
    cell.tabIndex = 0
    cell.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    const cell = event.target as HTMLElement
    if (!ref.current || cell.dataset.cell === undefined || event.altKey || event.metaKey) return
    const there = destination(ref.current, cell as HTMLTableCellElement, event)
    if (there !== null) go(there)
    else if (!press(cell, event, acts)) return
    event.preventDefault()
  }
  function onClick(event: MouseEvent) {
    const cell = (event.target as Element).closest<HTMLElement>('td[data-cell]')
    if (!cell || (event.target as Element).closest('select')) return
    go(cell)
    acts.open(rowOf(cell), cell.dataset.cell ?? '')
  }
  return { grid: { ref, role: 'grid', onKeyDown, onClick }, go }
}

/** Where a key leads; undefined: nowhere further; null: the key is no move. */
function destination(
  table: HTMLTableElement,
  cell: HTMLTableCellElement,
  { key, ctrlKey }: KeyboardEvent,
): HTMLElement | undefined | null {
  const column = cell.cellIndex
  switch (key) {
    case 'ArrowRight':
      return inRow(cell, column + 1)
    case 'ArrowLeft':
      return inRow(cell, column - 1)
    case 'ArrowDown':
    case 'PageDown':
      return inColumn(table, cell, key === 'PageDown' ? PAGE : 1)
    case 'ArrowUp':
    case 'PageUp':
      return inColumn(table, cell, key === 'PageUp' ? -PAGE : -1)
    case 'Home':
      return ctrlKey ? letterCells(table)[0] : inRow(cell, 0)
    case 'End':
      return ctrlKey ? letterCells(table).at(-1) : lastIn(cell.parentElement)
    default:
      return null
  }
}

function letterCells(table: HTMLTableElement): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('td[data-cell]')]
}

function cellsOf(row: Element | null): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>(':scope > [data-cell]') ?? [])]
}

function inRow(cell: HTMLElement, column: number): HTMLElement | undefined {
  return column < 0 ? undefined : cellsOf(cell.parentElement)[column]
}

function lastIn(row: Element | null): HTMLElement | undefined {
  return cellsOf(row).at(-1)
}

/** Rows that have no cell in this column (the heads of clauses) are passed over. */
function inColumn(table: HTMLTableElement, cell: HTMLTableCellElement, by: number): HTMLElement | undefined {
  const rows = [...table.querySelectorAll('tbody tr')].filter(
    (row) => cellsOf(row)[cell.cellIndex] !== undefined,
  )
  const at = rows.indexOf(cell.parentElement as HTMLTableRowElement)
  const to = Math.max(0, Math.min(rows.length - 1, at + by))
  return to === at ? undefined : cellsOf(rows[to] ?? null)[cell.cellIndex]
}

/** Whether the key did anything. */
function press(cell: HTMLElement, { key, ctrlKey }: KeyboardEvent, acts: CellActs): boolean {
  const [row, party] = [rowOf(cell), cell.dataset.cell ?? '']
  if (ctrlKey && key !== 'z') return false
  if (party === '' && !ctrlKey) return key === 'Enter' ? follow(cell) : false
  const letter = LETTERS.find((one) => one === key.toUpperCase())
  if (ctrlKey) acts.undo()
  else if (letter) acts.set(row, party, letter)
  else if (key === 'Delete' || key === 'Backspace') acts.set(row, party, null)
  else if (key === 'Escape') acts.restore(row, party)
  else if (key === 'Enter' || key === 'F2') acts.open(row, party)
  else return false
  return true
}

/** Enter on the head of a row follows its link. */
function follow(cell: HTMLElement): boolean {
  const link = cell.querySelector('a')
  link?.click()
  return link !== null
}

function rowOf(cell: Element): string {
  return cell.closest<HTMLElement>('tr')?.dataset.row ?? ''
}

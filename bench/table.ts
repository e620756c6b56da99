import type { Row } from './bench.ts'

const HEADS = ['', 'unit', 'min', 'median', 'max', 'ratio', 'against'] as const

/** The rows as a table of text, numbers to the right. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [[...HEADS], ...rows.map(cellsOf)]
  const widths = HEADS.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => pad(cell, column, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cellsOf({ name, unit, min, median, max, ratio, against }: Row): string[] {
  return [
    name,
    unit,
    plain(min),
    plain(median),
    plain(max),
    ratio === null ? '' : `${plain(ratio)}x`,
    against ?? '',
  ]
}

function pad(cell: string, column: number, width: number): string {
  return column >= 2 && column <= 5 ? cell.padStart(width) : cell.padEnd(width)
}

/** Three figures that count are all that such a measurement can say. */
function plain(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)))
  return value.toFixed(Math.min(digits, 3))
}

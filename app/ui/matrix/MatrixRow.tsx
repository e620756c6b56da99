import { memo, type ReactNode } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { MatrixParty, MatrixRow as Row } from '#app/projections/matrix.server.ts'
import type { PartyNames } from '#app/projections/reading.server.ts'
import type { Letter } from '#machines/vocabulary.ts'
import { Anchor } from '../Anchor.tsx'
import { CellSelect } from './CellSelect.tsx'
import { RowGaps } from './RowGaps.tsx'

export type CellDone = (row: string, party: string, letter: Letter | null | undefined) => void

type Props = {
  row: Row
  /** The letters that hold: where the row differs, a change waits to be published. */
  held: Record<string, Letter>
  columns: readonly Pick<MatrixParty, 'id' | 'name'>[]
  names: PartyNames
  href: string
  /** The party whose cell is open for a choice. */
  open: string | null
  onDone: CellDone
  /** Links are reached by arrows, not by Tab. */
  inGrid: boolean
  note: ReactNode
}

/** One duty by parties. Drawn anew only when something of it changes: a matrix may have three hundred of them. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, held, columns, names, href, open, onDone, inGrid, note } = props
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  const { name } = row
  const title = row.title[language]
  return (
    <tr id={`row-${name}`} data-row={name} className={row.gaps.length > 0 ? 'matrix-gap' : undefined}>
      <th scope="row" data-cell="">
        <Anchor href={href} tabIndex={inGrid ? -1 : undefined}>
          {title}
        </Anchor>
        <RowGaps gaps={row.gaps} names={names} />
        {note}
      </th>
      {columns.map((party) => {
        const [letter, before] = [row.letters[party.id], held[party.id]]
        if (open === party.id)
          return (
            <td key={party.id} data-cell={party.id} className="matrix-letter">
              <CellSelect
                letter={letter}
                label={t('cell', { party: party.name[language], responsibility: title })}
                onDone={(chosen) => onDone(name, party.id, chosen)}
              />
            </td>
          )
        if (letter === before)
          return (
            <td key={party.id} data-cell={party.id} className={`matrix-letter letter-${letter ?? 'none'}`}>
              {letter}
            </td>
          )
        return (
          <td key={party.id} data-cell={party.id} className="matrix-letter letter-changed">
            {letter ?? '–'} <span className="sr-only">{t('was', { letter: before ?? t('nothing') })}</span>
          </td>
        )
      })}
    </tr>
  )
})

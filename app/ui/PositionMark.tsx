import { useTranslation } from '#app/locales/useTranslation.ts'

/** The sign of each position. The colour says it a second time, the hidden words a third. */
const SIGNS = {
  accepted: '✓',
  reservation: '✓',
  standing_aside: '–',
  abstaining: '∅',
  objecting: '✕',
  stale: '↻',
  deemed: '✓',
  awaiting: '?',
  none: '·',
} as const

export type Position = keyof typeof SIGNS

export const POSITIONS = Object.keys(SIGNS) as Position[]

type Props = {
  position: Position
  /** Whose and on what, for those who hear the board: « Riverstone, clause 16 ». */
  of?: string
  /** Shows the words beside the sign, as in a legend. */
  words?: boolean
  /** Says it more closely than the sign: invited, or observing. */
  meaning?: string
}

/** What one party says of one clause. */
export function PositionMark({ position, of, words, ...said }: Props) {
  const { t } = useTranslation()
  const meaning = said.meaning ?? t(`position.${position}`)
  return (
    <span className="position">
      <span className={`mark mark-${position}`} aria-hidden="true">
        {SIGNS[position]}
      </span>
      <span className={words ? 'position-words' : 'sr-only'}>{of ? `${of}, ${meaning}` : meaning}</span>
    </span>
  )
}

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Letter } from '#machines/vocabulary.ts'
import { LETTERS } from './Legend.tsx'

type Props = {
  letter: Letter | undefined
  label: string
  /** undefined: nothing was chosen. */
  onDone: (letter: Letter | null | undefined) => void
}

/**
 * The choice of a letter in the open cell of the grid. A mouse chooses at once; by keyboard one may go over the
 * choices, and Enter takes the one that stands there.
 */
export function CellSelect({ letter, label, onDone }: Props) {
  const { t } = useTranslation('matrix')
  const box = useRef<HTMLSelectElement>(null)
  const [chosen, choose] = useState<string>(letter ?? '')
  const byKeys = useRef(false)
  useEffect(() => {
    box.current?.focus()
  }, [])
  const take = (value: string) =>
    onDone(value === (letter ?? '') ? undefined : ((value || null) as Letter | null))
  return (
    <select
      ref={box}
      className="letter-select"
      aria-label={label}
      value={chosen}
      onChange={({ target: { value } }) => {
        choose(value)
        if (!byKeys.current) take(value)
      }}
      onBlur={() => take(chosen)}
      onPointerDown={() => {
        byKeys.current = false
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        byKeys.current = true
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        if (event.key === 'Enter') take(chosen)
        else onDone(undefined)
      }}
    >
      <option value="">{t('nothing')}</option>
      {LETTERS.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  )
}

import { useState } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'

type Props = {
  sequence: number
  at: number
  /** When that entry was made, in words; null for today. */
  moment: string | null
  /** Sent along unseen, so that the order and the seat stay as they are. */
  keep: Record<string, string>
}

/** Through time, entry by entry: a form that needs no script; with one, it says where one is. */
export function Slider({ sequence, at, moment, keep }: Props) {
  const { t } = useTranslation('history')
  const [value, setValue] = useState(at)
  return (
    <form method="get" className="slider">
      {Object.entries(keep).map(([name, kept]) => (
        <input key={name} type="hidden" name={name} value={kept} />
      ))}
      <label htmlFor="moment">{t('slider.label')}</label>
      <input
        id="moment"
        type="range"
        name="at"
        min={1}
        max={sequence}
        defaultValue={at}
        aria-describedby="moment-value"
        onInput={(event) => setValue(Number(event.currentTarget.value))}
      />
      <output id="moment-value" htmlFor="moment">
        {moment !== null && value === at
          ? t('slider.valueAt', { moment, value, sequence })
          : t('slider.value', { value, sequence })}
      </output>
      <button type="submit" className="button button-secondary">
        {t('slider.go')}
      </button>
    </form>
  )
}

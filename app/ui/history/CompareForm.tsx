import { useTranslation } from '#app/locales/useTranslation.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'

type Props = {
  /** The last entry there is. */
  sequence: number
  other: number | null
  /** Sent along unseen: the moment on the page, the order, the seat. */
  keep: Record<string, string>
}

/** The moment on the page against any other, by its number: a plain form, which needs no script. */
export function CompareForm({ sequence, other, keep }: Props) {
  const { t } = useTranslation('history')
  return (
    <form method="get" className="compare-form">
      {Object.entries(keep).map(([name, kept]) => (
        <input key={name} type="hidden" name={name} value={kept} />
      ))}
      <Field
        id="compare-with"
        name="with"
        type="number"
        width="short"
        label={t('moment.compareLabel')}
        hint={t('moment.compareHint', { sequence })}
        defaultValue={other === null ? '' : String(other)}
      />
      <Button kind="secondary">{t('moment.compareGo')}</Button>
    </form>
  )
}

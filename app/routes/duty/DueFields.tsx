import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { DutyForm } from '#app/projections/duty.server.ts'
import { Field } from '#app/ui/Field.tsx'
import { Select } from '#app/ui/Select.tsx'
import type { GetField } from './DutyForm.tsx'

const KINDS = ['continuous', 'P1M', 'P3M', 'P6M', 'P1Y', 'cohort', 'once', 'each'] as const

/** When a duty is due: by itself, or so long before or after an event. */
export function DueFields({ get, form: { anchors, duty } }: { get: GetField; form: DutyForm }) {
  const { t } = useTranslation('duties')
  const language = useLanguage()
  const now = duty ? [{ value: 'kept', text: t('kept', { due: duty.due[language] }) }] : []
  const events = anchors.map(({ id, words }) => ({ value: id, text: words[language] }))
  const units = (['D', 'M'] as const).map((value) => ({ value, text: t(`units.${value}`) }))
  const sides = (['before', 'after'] as const).map((value) => ({ value, text: t(`sides.${value}`) }))
  return (
    <fieldset className="field">
      <legend>
        <h3>{t('when')}</h3>
      </legend>
      <Select
        {...get('due.kind')}
        choices={[...now, ...KINDS.map((value) => ({ value, text: t(`kinds.${value}`) }))]}
      />
      <p className="hint">{t('hung')}</p>
      <div className="row-change">
        <Field {...get('due.amount')} width="short" inputMode="numeric" hint={t('amountHint')} optional />
        <Select {...get('due.unit')} choices={units} optional />
        <Select {...get('due.side')} choices={sides} optional />
        <Select {...get('due.anchor')} choices={events} optional />
      </div>
    </fieldset>
  )
}

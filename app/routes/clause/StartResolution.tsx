import { useTranslation } from '#app/locales/useTranslation.ts'
import { Button } from '#app/ui/Button.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Field } from '#app/ui/Field.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'

const WAYS = ['meeting', 'circle', 'written'] as const

/** How and when people work on an objection: within ten days of now. */
export function StartResolution({ objection }: { objection: string }) {
  const { t } = useTranslation('clause')
  const choices = WAYS.map((value) => ({ value, text: t(`objections.ways.${value}`) }))
  return (
    <VerbForm<{ how: string; on: string; place: string }>
      verb="start-resolution"
      id={`start-resolution-${objection}`}
      labels={{
        how: t('objections.startHow'),
        on: t('objections.startOn'),
        place: t('objections.startPlace'),
      }}
      hidden={{ objection }}
    >
      {({ field, answer }) => (
        <details className="confirm wide" open={answer !== null}>
          <summary className="button button-secondary">{t('objections.start')}</summary>
          <div className="confirm-body confirm-primary">
            <RadioGroup {...field('how')} choices={choices} />
            <DateField {...field('on')} hint={t('objections.startHint')} />
            <Field {...field('place')} optional />
            <Button>{t('objections.startSend')}</Button>
          </div>
        </details>
      )}
    </VerbForm>
  )
}

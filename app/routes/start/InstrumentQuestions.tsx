import { Form, useSearchParams } from '@remix-run/react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import { AIMS, ENFORCING } from '#templates/agreements/instrument.ts'

/** The answers stand in the address: they outlive Back and a reload, and nothing of them is kept. */
export function InstrumentQuestions() {
  const { t } = useTranslation('start')
  const [search] = useSearchParams()
  return (
    <Form preventScrollReset>
      <RadioGroup
        id="aim"
        name="aim"
        label={t('instrument.aimLabel')}
        defaultValue={search.get('aim') ?? undefined}
        choices={AIMS.map((value) => ({ value, text: t(`instrument.aim.${value}`) }))}
      />
      <RadioGroup
        id="court"
        name="court"
        label={t('instrument.courtLabel')}
        defaultValue={search.get('court') ?? undefined}
        choices={ENFORCING.map((value) => ({ value, text: t(`instrument.court.${value}`) }))}
      />
      <button type="submit" className="button button-secondary">
        {t('instrument.ask')}
      </button>
    </Form>
  )
}

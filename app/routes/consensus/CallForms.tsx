import { dayInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { CallNow } from '#app/projections/calls.server.ts'
import { Button } from '#app/ui/Button.tsx'
import { useZoneName } from '#app/ui/board/useZoneName.ts'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'

/** Opens a call on all that is not adopted; the first day offered is the earliest that the rule allows. */
export function OpenCall({ call, zone }: { call: CallNow; zone: string }) {
  const { t } = useTranslation('board')
  const earliest = dayInWords(`${call.earliest}T12:00:00Z`, 'UTC', useLanguage())
  const hint = t('call.lastDayHint', { zone: useZoneName(zone), earliest })
  return (
    <VerbForm<{ until: string }>
      verb="open-call"
      labels={{ until: t('call.lastDay') }}
      defaultValue={{ until: call.earliest }}
    >
      {({ field }) => (
        <>
          <DateField {...field('until')} hint={hint} />
          <Button>{t('call.open')}</Button>
        </>
      )}
    </VerbForm>
  )
}

/** Closes it by hand, once everything is in or its time is over. */
export function CloseCall({ call: { running } }: { call: CallNow }) {
  const { t } = useTranslation('board')
  const { id = '', deadline = '' } = running ?? {}
  return (
    <VerbForm verb="close-call" labels={{}} hidden={{ call: id, deadline }}>
      {() => <Button>{t('call.close')}</Button>}
    </VerbForm>
  )
}

/** Whoever runs the call gives more time; a party whose board has not met asks for it as of right. */
export function ExtendCall({ call: { earliest }, asOfRight }: { call: CallNow; asOfRight: boolean }) {
  const { t } = useTranslation('board')
  const labels = { until: t('call.newLastDay'), reason: t('call.reason') }
  return (
    <VerbForm<{ until: string; reason: string }>
      verb="extend-call"
      labels={labels}
      defaultValue={{ until: earliest }}
    >
      {({ field, answer }) => (
        <details className="confirm" open={answer !== null}>
          <summary className="button button-secondary">{t('call.extend')}</summary>
          <div className="confirm-body">
            {asOfRight && <p>{t('call.asOfRight')}</p>}
            <DateField {...field('until')} hint={t('call.movedHint')} />
            <TextArea {...field('reason')} rows={3} hint={t('call.reasonHint')} />
            <Button kind="secondary">{t('call.extend')}</Button>
          </div>
        </details>
      )}
    </VerbForm>
  )
}

export function CancelCall() {
  const { t } = useTranslation('board')
  return (
    <VerbForm<{ reason: string }> verb="cancel-call" labels={{ reason: t('call.reason') }}>
      {({ field, answer }) => (
        <ConfirmStep
          action={t('call.cancel')}
          consequence={t('call.cancelDoes')}
          confirm={t('call.cancelDo')}
          open={answer !== null}
        >
          <TextArea {...field('reason')} rows={3} hint={t('call.reasonHint')} />
        </ConfirmStep>
      )}
    </VerbForm>
  )
}

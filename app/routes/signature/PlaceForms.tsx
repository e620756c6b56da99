import { useTranslation } from '#app/locales/useTranslation.ts'
import { Button } from '#app/ui/Button.tsx'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'

/** One's own place, and the seal that was read: both go along, and another text is not signed. */
type Props = { slot: string; seal: { number: number; digest: string } }

/** A form's name says of which seal it is: what was answered about a text that is no more is not this form's. */
export function formId(verb: 'sign' | 'decline' | 'reconsider', seal: number): string {
  return `${verb}-${seal}`
}

export function SignForm({ slot, seal }: Props) {
  const { t } = useTranslation('signature')
  return (
    <VerbForm<{ consent: string }>
      verb="sign-agreement"
      id={formId('sign', seal.number)}
      labels={{ consent: t('place.consent') }}
      hidden={{ slot, digest: seal.digest }}
    >
      {({ field, answer }) => {
        const unticked = answer?.problem?.reasons.some(({ code }) => code === 'consent_missing')
        return (
          <>
            <Checkbox {...field('consent')} error={unticked ? 'consent_missing' : undefined} />
            <p className="hint">{t('place.signDoes')}</p>
            <Button>{t('place.sign')}</Button>
          </>
        )
      }}
    </VerbForm>
  )
}

export function DeclineForm({ slot, seal }: Props) {
  const { t } = useTranslation('signature')
  return (
    <VerbForm<{ reason: string }>
      verb="decline-to-sign"
      id={formId('decline', seal.number)}
      labels={{ reason: t('place.declineReason') }}
      hidden={{ slot }}
    >
      {({ field, answer }) => (
        <ConfirmStep
          action={t('place.decline')}
          consequence={t('place.declineDoes')}
          confirm={t('place.declineDo')}
          open={answer !== null}
        >
          <TextArea {...field('reason')} rows={4} />
        </ConfirmStep>
      )}
    </VerbForm>
  )
}

export function ReconsiderForm({ slot, seal }: Props) {
  const { t } = useTranslation('signature')
  return (
    <VerbForm
      verb="reconsider-signing"
      id={formId('reconsider', seal.number)}
      labels={{}}
      hidden={{ slot, digest: seal.digest }}
    >
      {({ answer }) => (
        <ConfirmStep
          kind="primary"
          action={t('place.reconsider')}
          consequence={t('place.reconsiderDoes')}
          confirm={t('place.reconsiderDo')}
          open={answer !== null}
        />
      )}
    </VerbForm>
  )
}

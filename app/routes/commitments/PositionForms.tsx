import type { ReactNode } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Button } from '#app/ui/Button.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { Select } from '#app/ui/Select.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'

/** The clause that is answered, on the revision that was read, and where the answer is sent. */
type Props = { line: { id: string; revision: number }; action: string }

/** Understood and accepted in one tap; the button is the caller's. */
export function Accept({ line: { id, revision }, action, children }: Props & { children: ReactNode }) {
  const hidden = { clause: id, revision, stance: 'accept', understood: 'on' }
  return (
    <VerbForm verb="state-position" id={`accept-${id}`} labels={{}} hidden={hidden} action={action}>
      {() => children}
    </VerbForm>
  )
}

function formOf({ line: { id, revision }, action }: Props, stance: 'reserve' | 'object' | 'stand_aside') {
  const hidden = { clause: id, revision, stance, understood: stance === 'reserve' ? 'on' : 'off' }
  return { verb: 'state-position', id: `${stance}-${id}`, hidden, action } as const
}

export function ReserveForm(props: Props) {
  const { t } = useTranslation('commitments')
  return (
    <VerbForm<{ reason: string }> {...formOf(props, 'reserve')} labels={{ reason: t('reserveReason') }}>
      {({ field, answer }) => (
        <ConfirmStep
          kind="primary"
          action={t('reserve')}
          consequence={t('reserveHint')}
          confirm={t('reserveDo')}
          open={answer !== null}
        >
          <TextArea {...field('reason')} rows={4} />
        </ConfirmStep>
      )}
    </VerbForm>
  )
}

const GROUNDS = [
  'own_obligation',
  'cannot_carry',
  'law',
  'mandate',
  'collective_agreement',
  'indigenous_data',
  'common_purpose',
  'preference',
] as const

export function ObjectForm(props: Props) {
  const { t } = useTranslation('commitments')
  const labels = { ground: t('objectGround'), reason: t('objectReason') }
  const choices = GROUNDS.map((value) => ({ value, text: t(`ground.${value}`) }))
  return (
    <VerbForm<{ ground: string; reason: string }>
      {...formOf(props, 'object')}
      labels={labels}
      defaultValue={{ ground: 'cannot_carry' }}
    >
      {({ field, answer }) => (
        <ConfirmStep
          action={t('object')}
          consequence={t('objectDoes')}
          confirm={t('objectDo')}
          open={answer !== null}
        >
          <Select {...field('ground')} choices={choices} />
          <TextArea {...field('reason')} rows={4} />
        </ConfirmStep>
      )}
    </VerbForm>
  )
}

export function AsideForm(props: Props) {
  const { t } = useTranslation('commitments')
  return (
    <VerbForm<{ reason: string }> {...formOf(props, 'stand_aside')} labels={{ reason: t('asideReason') }}>
      {({ field, answer }) => (
        <details className="confirm" open={answer !== null}>
          <summary className="button button-secondary">{t('aside')}</summary>
          <div className="confirm-body">
            <TextArea {...field('reason')} rows={3} />
            <Button kind="secondary">{t('asideDo')}</Button>
          </div>
        </details>
      )}
    </VerbForm>
  )
}

import { useActionData } from '@remix-run/react'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Own } from '#app/projections/own-answer.server.ts'
import { Button } from '#app/ui/Button.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import type { FormAnswer } from '#app/web/form.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import type { Stance } from '#machines/vocabulary.ts'

const STANCES: Stance[] = ['accept', 'reserve', 'stand_aside', 'abstain', 'object']
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

type Props = { clause: { id: string; revision: number }; own: Own }

/** The answers that the procedure would take now; the others with the reason why it would not. */
export function StanceForm({ clause, own }: Props) {
  const { t } = useTranslation('clause')
  const { id, revision } = clause
  const offered = STANCES.filter((stance) => own.stances[stance].allowed)
  const choices = offered.map((value) => ({
    value,
    text: t(`own.${value}`),
    hint: t(`own.${value}Hint`),
  }))
  const grounds = GROUNDS.map((value) => ({
    value,
    text: t(`grounds.${value}`),
    hint: value === 'preference' ? t('grounds.preferenceHint') : undefined,
  }))
  const labels = { stance: t('own.stance'), ground: t('own.ground'), reason: t('own.reasonLabel') }
  const form = (
    <VerbForm<Record<'stance' | 'ground' | 'reason', string>>
      verb="state-position"
      id={STANCE_FORM}
      labels={labels}
      hidden={{ clause: id, revision }}
    >
      {({ field }) => (
        <div className="stance-form">
          <RadioGroup {...field('stance')} choices={choices} />
          <div className="if-object">
            <RadioGroup {...field('ground')} choices={grounds} />
          </div>
          <div className="if-reason">
            <TextArea {...field('reason')} rows={4} hint={t('own.reasonHint')} />
          </div>
          <Button>{t('own.send')}</Button>
          <p className="hint">{t('own.notBinding')}</p>
        </div>
      )}
    </VerbForm>
  )
  const answered = own.revision === revision && !['none', 'stale', 'no_response'].includes(own.status)
  return (
    <div className="answer-step">
      <h4>{t('own.step2')}</h4>
      <Refused own={own} />
      {answered ? <Folded>{form}</Folded> : form}
    </div>
  )
}

/** An answer that came back must be in sight, with what is wrong in it, also where no script keeps it open. */
export function useStanceReturned(): boolean {
  const answer = useActionData() as FormAnswer | undefined
  return answer?.form === STANCE_FORM
}

const STANCE_FORM = 'stance'

/** Who has answered need not see the questions again, unless they want to say something else. */
function Folded({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation('clause')
  return (
    <details className="confirm" open={useStanceReturned()}>
      <summary className="button button-secondary">{t('own.change')}</summary>
      {children}
    </details>
  )
}

/** The answers that would be refused, and why: a duty, or not understood yet. */
function Refused({ own }: { own: Own }) {
  const { t } = useTranslation('clause')
  const reason = useReason()
  const why = new Map<string, Stance[]>()
  for (const stance of STANCES) {
    const [first] = own.stances[stance].reasons
    if (first) why.set(first.code, [...(why.get(first.code) ?? []), stance])
  }
  return [...why].map(([code, stances]) =>
    code === 'bound_party' ? (
      <Notice key={code} kind="info" title={t('own.boundTitle')}>
        <p>{reason(code)}</p>
      </Notice>
    ) : (
      <p key={code} className="hint">
        {t('own.not', { stances: stances.map((one) => t(`own.${one}`)).join(', '), why: reason(code) })}
      </p>
    ),
  )
}

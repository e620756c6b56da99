import type { ReactNode } from 'react'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Deed, ReadObjection } from '#app/projections/objections.server.ts'
import { Button } from '#app/ui/Button.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'
import { StartResolution } from './StartResolution.tsx'
import { type ClauseWordsNow, useWordLabels, WordFields, type WordName } from './WordFields.tsx'

type Props = { objection: ReadObjection; now: ClauseWordsNow }

/** What the reader may do about one objection now: judge it, work on it, propose wording, or close it. */
export function ObjectionForms({ objection, now }: Props) {
  const { t } = useTranslation('clause')
  const { id, can, proposal, status } = objection
  const answerable = proposal && ['admitted', 'in_resolution', 'escalated'].includes(status)
  return (
    <div className="objection-deeds">
      {can['admit-objection'].allowed && <Step deed="admit-objection" id={id} words="admit" kind="primary" />}
      {can['note-as-concern'].allowed && (
        <Step
          deed="note-as-concern"
          id={id}
          words="note"
          kind="primary"
          reason={t('objections.noteReason')}
        />
      )}
      {can['start-resolution'].allowed && <StartResolution objection={id} />}
      <Path objection={objection} />
      {answerable && <Integrate objection={objection} />}
      {can['propose-resolution'].allowed && <Propose key={proposal?.at} objection={objection} now={now} />}
      {can['withdraw-objection'].allowed && (
        <Step
          deed="withdraw-objection"
          id={id}
          words="withdraw"
          kind="danger"
          reason={t('objections.withdrawReason')}
          optional
        />
      )}
    </div>
  )
}

/** The steps of an objection that is not clear yet, or not settled by talking. */
function Path({ objection: { id, can, ground } }: Pick<Props, 'objection'>) {
  const { t } = useTranslation('clause')
  const steps = [
    ['ask-reasons', 'ask', 'primary'],
    ['add-reasons', 'add', 'primary'],
    ['escalate-objection', 'escalate', 'primary'],
    ['sustain-objection', 'sustain', 'danger'],
  ] as const
  return steps.map(([deed, words, kind]) =>
    can[deed].allowed ? (
      <Step
        key={deed}
        deed={deed}
        id={id}
        words={words}
        kind={kind}
        reason={t(`objections.${words}Reason`)}
        ground={deed === 'add-reasons' ? ground : undefined}
      />
    ) : null,
  )
}

/** When the objector's own yes would be refused for now, the page says until when. */
function Integrate({ objection: { id, can, proposal } }: { objection: ReadObjection }) {
  const { t } = useTranslation('clause')
  const reason = useReason()
  const { allowed, kind, reasons } = can['integrate-objection']
  if (allowed)
    return (
      <Step deed="integrate-objection" id={id} words="integrate" kind="primary" proposed={proposal?.at} />
    )
  const [why] = reasons
  if (kind !== 'Refused' || !why) return null
  return <p className="hint">{t('objections.cannotIntegrate', { why: reason(why) })}</p>
}

type StepProps = {
  deed: Deed
  id: string
  words: 'admit' | 'note' | 'integrate' | 'withdraw' | 'ask' | 'add' | 'escalate' | 'sustain'
  kind: 'primary' | 'danger'
  /** Asks for one, under this label. */
  reason?: string
  optional?: boolean
  /** The wording that the reader sees, by its instant: no other is confirmed. */
  proposed?: string
  /** The ground that the objection rests on, said again with its reasons. */
  ground?: string
}

function Step({ deed, id, words, kind, reason, optional, proposed, ground }: StepProps) {
  const { t } = useTranslation('clause')
  const more = { ...(proposed && { proposed }), ...(ground && { ground }) }
  return (
    <VerbForm<{ reason: string }>
      verb={deed}
      id={`${deed}-${id}`}
      labels={{ reason: reason ?? '' }}
      hidden={{ objection: id, ...more }}
    >
      {({ field, answer }) => (
        <ConfirmStep
          kind={kind}
          action={t(`objections.${words}`)}
          consequence={t(`objections.${words}Consequence`)}
          confirm={t(`objections.${words}Confirm`)}
          open={answer !== null}
        >
          {reason && <TextArea {...field('reason')} rows={3} optional={optional} />}
        </ConfirmStep>
      )}
    </VerbForm>
  )
}

function Propose({ objection, now }: Props) {
  const { t } = useTranslation('clause')
  const { id, proposal } = objection
  return (
    <VerbForm<Record<WordName, string>>
      verb="propose-resolution"
      id={`propose-${id}`}
      labels={useWordLabels()}
      hidden={{ objection: id }}
    >
      {({ field, answer }) => (
        <Opening
          title={t(proposal ? 'objections.proposeAgain' : 'objections.propose')}
          open={answer !== null}
        >
          <p className="hint">{t('objections.proposeHint')}</p>
          <WordFields field={field} answer={answer} now={proposal ?? now} brief />
          <Button>{t('objections.proposeSend')}</Button>
        </Opening>
      )}
    </VerbForm>
  )
}

function Opening({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details className="confirm wide" open={open}>
      <summary className="button button-secondary">{title}</summary>
      <div className="confirm-body confirm-primary">{children}</div>
    </details>
  )
}

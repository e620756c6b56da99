import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ReadComment, ReadThread } from '#app/projections/talk.server.ts'
import { Button } from '#app/ui/Button.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'

type Props = { thread: ReadThread; revision: number }

/** What the reader may do about a thread: answer in it, close it, open it again. */
export function ThreadForms({ thread, revision }: Props) {
  const { t } = useTranslation('talk')
  const { id, clause, lane, may } = thread
  const verb = may.resolve ? 'resolve-thread' : 'reopen-thread'
  return (
    <div className="thread-acts">
      {may.reply && (
        <VerbForm<{ words: string }>
          verb="comment-on-clause"
          id={`reply-${id}`}
          labels={{ words: t('replyWords') }}
          hidden={{ clause, revision, lane, thread: id }}
        >
          {({ field, answer }) => (
            <details className="confirm wide" open={answer !== null}>
              <summary className="button button-secondary">{t('reply')}</summary>
              <div className="confirm-body confirm-primary">
                <TextArea {...field('words')} rows={3} maxLength={5000} />
                <Button>{t('replySend')}</Button>
              </div>
            </details>
          )}
        </VerbForm>
      )}
      {(may.resolve || may.reopen) && (
        <VerbForm verb={verb} id={`${verb}-${id}`} labels={{}} hidden={{ thread: id }}>
          {() => <Button kind="secondary">{t(may.resolve ? 'resolve' : 'reopen')}</Button>}
        </VerbForm>
      )}
    </div>
  )
}

export function WithdrawComment({ comment: { id, mayWithdraw } }: { comment: ReadComment }) {
  const { t } = useTranslation('talk')
  if (!mayWithdraw) return null
  return (
    <VerbForm verb="withdraw-comment" id={`withdraw-comment-${id}`} labels={{}} hidden={{ comment: id }}>
      {({ answer }) => (
        <ConfirmStep
          action={t('withdraw')}
          consequence={t('withdrawConsequence')}
          confirm={t('withdrawConfirm')}
          open={answer !== null}
        />
      )}
    </VerbForm>
  )
}

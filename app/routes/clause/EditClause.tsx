import { useActionData } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ClauseLink, ClausePage } from '#app/projections/clause.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { BilingualPair } from '#app/ui/BilingualPair.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { WordChanges } from '#app/ui/text/Changes.tsx'
import { ClauseWords } from '#app/ui/text/ClauseWords.tsx'
import type { FormAnswer } from '#app/web/form.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import type { Language, Words } from '#machines/words.ts'
import { useBasis } from './useBasis.ts'
import { useWordLabels, WordFields, type WordName } from './WordFields.tsx'

type Props = { clause: ClausePage['clause']; status: string; clauses: ClauseLink[] }

/** Changing the wording, in both languages together, against the revision from which the writer started. */
export function EditClause(props: Props) {
  const { revision, start } = useBasis(props.clause, VERB)
  return <Editor key={start} {...props} basis={revision} />
}

const VERB = 'revise-clause'

function Editor({ clause, status, clauses, basis }: Props & { basis: number }) {
  const { t } = useTranslation('clause')
  const labels = { ...useWordLabels(), editorial: t('edit.editorial') }
  const typed = useTyped()
  const conflict = typed?.conflict ?? false
  // Where the newer text stands beside what was typed, the writer has seen it.
  const seen = conflict ? clause.revision : (typed?.seen ?? basis)
  return (
    <VerbForm<Record<WordName | 'editorial', string>>
      verb={VERB}
      labels={labels}
      hidden={{ clause: clause.id, seen }}
    >
      {({ field, answer }) => (
        <details className="confirm wide" open={answer !== null}>
          <summary className="button button-secondary">{t('edit.open')}</summary>
          <div className="confirm-body confirm-primary">
            {typed && conflict && <Conflict clause={clause} yours={typed} />}
            <p className="hint">{t(status === 'draft' ? 'edit.draft' : 'edit.reset')}</p>
            <WordFields field={field} answer={answer} now={clause} clauses={clauses} />
            <Checkbox {...field('editorial')} hint={t('edit.editorialHint')} />
            <Button>{t(conflict ? 'edit.overwrite' : 'edit.send')}</Button>
          </div>
        </details>
      )}
    </VerbForm>
  )
}

/** Someone saved first: their text, and what the typed one would change in it. The fields still hold what was typed. */
function Conflict({ clause, yours }: Pick<Props, 'clause'> & { yours: Typed }) {
  const { t } = useTranslation('clause')
  const { revision: current, title, text } = clause
  const theirs = (of: Language) => <ClauseWords {...clause} language={of} level="h5" />
  return (
    <Notice kind="warning" title={t('edit.conflictTitle')}>
      <p>{t('edit.conflict', { current, seen: yours.seen })}</p>
      <h4>{t('edit.theirs', { current })}</h4>
      <BilingualPair first={useLanguage()} fr={theirs('fr')} en={theirs('en')} />
      <h4>{t('edit.difference')}</h4>
      <WordChanges before={{ title, text }} after={yours} />
      <p>{t('edit.conflictAgain')}</p>
    </Notice>
  )
}

type Typed = { seen: number; title: Words; text: Words; conflict: boolean }

/** What was typed into the editor, and on which revision, when it came back; null when it did not. */
function useTyped(): Typed | null {
  const answer = useActionData() as FormAnswer | undefined
  if (answer?.form !== VERB) return null
  const { seen, title, text } = answer.result.initialValue ?? {}
  const whole = (words: unknown) => ({ fr: '', en: '', ...(words as Partial<Words> | undefined) })
  return {
    ...{ seen: Number(seen), title: whole(title), text: whole(text) },
    conflict: answer.problem?.kind === 'Conflict',
  }
}

/** Why nobody changes the text now, and what would open it again. */
export function Locked({ status }: { status: string }) {
  const { t } = useTranslation('clause')
  const to = useSeatPath()
  if (status === 'review.call')
    return (
      <Notice kind="info" title={t('edit.callTitle')}>
        <p>
          {t('edit.call')} <Anchor href={to('agreement.consensus')}>{t('edit.toCall')}</Anchor>
        </p>
      </Notice>
    )
  if (status !== 'review.blocked') return null
  return (
    <Notice kind="info" title={t('edit.blockedTitle')}>
      <p>{t('edit.blocked')}</p>
    </Notice>
  )
}

export function RemoveClause({ clause: { id, number } }: Pick<Props, 'clause'>) {
  const { t } = useTranslation('clause')
  return (
    <VerbForm verb="remove-clause" labels={{}} hidden={{ clause: id }}>
      {({ answer }) => (
        <ConfirmStep
          action={t('remove.action')}
          consequence={t('remove.consequence')}
          confirm={t('remove.confirm', { number })}
          open={answer !== null}
        />
      )}
    </VerbForm>
  )
}

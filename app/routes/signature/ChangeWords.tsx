import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SealedClause } from '#app/projections/unsealing.server.ts'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import type { Language } from '#machines/words.ts'
import { WordFields, type WordName } from '../clause/WordFields.tsx'
import type { Typed } from './typed.ts'

/** Where the form of an edit holds its words: the command takes a list of changes, the page makes one. */
const CHANGE = 'changes[0]'
export type ChangeName = `${typeof CHANGE}.${'title' | 'text'}.${Language}` | 'reason'

export function useChangeLabels(): Record<ChangeName, string> {
  const { t } = useTranslation('signature')
  return {
    [`${CHANGE}.title.fr`]: t('change.titleFr'),
    [`${CHANGE}.title.en`]: t('change.titleEn'),
    [`${CHANGE}.text.fr`]: t('change.textFr'),
    [`${CHANGE}.text.en`]: t('change.textEn'),
    reason: t('change.reason'),
  } as Record<ChangeName, string>
}

type Props = {
  clause: SealedClause
  /** Of the seal that would be voided. */
  digest: string
  /** What was typed already, when one comes back from the second step. */
  typed: Typed | undefined
}

/** First step: the new words of one clause in both languages, and why. */
export function ChangeWords({ clause, digest, typed }: Props) {
  const { t } = useTranslation('signature')
  const to = useSeatPath()
  const labels = useChangeLabels()
  const { id, number, revision, title, text } = clause
  const now = typed ?? { title, text, reason: '' }
  const hidden = { digest, [`${CHANGE}.clause`]: id, [`${CHANGE}.seen`]: revision, step: 'preview' }
  return (
    <VerbForm<Record<ChangeName, string>> verb="unseal-agreement" labels={labels} hidden={hidden}>
      {({ field, answer }) => {
        const words = (name: WordName) => field(`${CHANGE}.${name}` as ChangeName)
        const { defaultValue, ...reason } = field('reason')
        return (
          <>
            <h3>{t('change.stepOne', { number })}</h3>
            <WordFields field={words} answer={answer} now={now} brief />
            <TextArea
              {...reason}
              defaultValue={answer ? defaultValue : now.reason}
              rows={3}
              hint={t('change.reasonHint')}
            />
            <div className="button-row">
              <Button kind="secondary">{t('change.preview')}</Button>
              <ButtonLink kind="secondary" href={to('agreement.signature')}>
                {t('change.cancel')}
              </ButtonLink>
            </div>
          </>
        )
      }}
    </VerbForm>
  )
}

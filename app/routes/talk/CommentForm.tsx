import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Button } from '#app/ui/Button.tsx'
import type { FieldProps } from '#app/ui/FieldFrame.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'
import type { Lane } from '#machines/talk/talk.ts'
import { usePassage } from './usePassage.ts'

type Props = { clause: { id: string; revision: number }; lane: Lane; own: string }
type Names = 'words' | 'quote.words' | 'quote.language'

/** Begins a thread on the clause, or on a passage of it. Who will read it stands above, in its lane. */
export function CommentForm({ clause, lane, own }: Props) {
  const { t } = useTranslation('talk')
  return (
    <VerbForm<Record<Names, string>>
      verb="comment-on-clause"
      id={`comment-${lane}`}
      labels={{
        words: lane === 'private' ? t('note', { party: own }) : t('words'),
        'quote.words': t('passageWords'),
        'quote.language': t('passageIn'),
      }}
      hidden={{ clause: clause.id, revision: clause.revision, lane }}
    >
      {({ field, answer }) => (
        <details className="confirm wide" open={answer !== null}>
          <summary className="button button-secondary">{t(`write.${lane}`)}</summary>
          <div className="confirm-body confirm-primary">
            <TextArea {...field('words')} rows={4} maxLength={5000} />
            <Quote field={field} open={Boolean(field('quote.words').defaultValue)} />
            <Button>{t(`send.${lane}`)}</Button>
          </div>
        </details>
      )}
    </VerbForm>
  )
}

/** A passage is pasted, or taken from what was selected where there are scripts. */
function Quote({ field, open }: { field: (name: Names) => FieldProps; open: boolean }) {
  const { t } = useTranslation('talk')
  const reader = useLanguage()
  const passage = usePassage()
  const box = useRef<HTMLDivElement>(null)
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const { defaultValue = reader, ...language } = field('quote.language')
  const take = () => {
    const words = box.current?.querySelector('textarea')
    if (!passage.current || !words) return
    words.value = passage.current.words
    const radio = box.current?.querySelector<HTMLInputElement>(`input[value="${passage.current.language}"]`)
    if (radio) radio.checked = true
  }
  return (
    <details className="quote-fields" open={open}>
      <summary>{t('passage')}</summary>
      <div ref={box}>
        <TextArea {...field('quote.words')} rows={3} hint={t('passageHint')} optional />
        {scripted && (
          <p>
            <button type="button" className="button button-secondary" onClick={take}>
              {t('passageTake')}
            </button>
          </p>
        )}
        <RadioGroup
          {...language}
          defaultValue={defaultValue}
          choices={[
            { value: 'fr', text: t('french') },
            { value: 'en', text: t('english') },
          ]}
        />
      </div>
    </details>
  )
}

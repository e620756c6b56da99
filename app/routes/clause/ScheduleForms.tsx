import { useActionData } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Button } from '#app/ui/Button.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { Field } from '#app/ui/Field.tsx'
import { FileField } from '#app/ui/FileField.tsx'
import { Select } from '#app/ui/Select.tsx'
import { usePageForm } from '#app/web/form.ts'
import { PageForm } from '#app/web/PageForm.tsx'
import { KIND_LETTERS, SCHEDULE_KINDS } from '#templates/agreements/schedule-kinds.ts'

/** Against which revision of which clause, and whether nobody has answered on it yet. */
type Props = { clause: string; seen: number; draft: boolean }

const ACCEPT = '.pdf,.docx,.odt,.xlsx,.ods,.csv,.txt,.png,.jpg,.jpeg'

/** A document for the clause: which one, and its file. */
export function AddSchedule(props: Props) {
  const { t } = useTranslation('schedules')
  const labels = {
    ...{ kind: t('add.kind'), titleFr: t('add.titleFr'), titleEn: t('add.titleEn'), file: t('add.file') },
  }
  const form = usePageForm<typeof labels>({ id: 'schedule-add', answer: useActionData(), labels })
  const language = useLanguage()
  const kinds = KIND_LETTERS.map((id) => ({
    value: id as string,
    text: t('add.kindText', { id, title: SCHEDULE_KINDS[id][language] }),
  }))
  return (
    <PageForm form={form} encType="multipart/form-data">
      <Seen {...props} />
      <details className="confirm wide" open={form.answer !== null}>
        <summary className="button button-secondary">{t('add.open')}</summary>
        <div className="confirm-body confirm-primary">
          <Consequence {...props} />
          <Select {...form.field('kind')} choices={[...kinds, { value: 'other', text: t('add.other') }]} />
          <Field {...form.field('titleFr')} hint={t('add.titleHint')} lang="fr" optional />
          <Field {...form.field('titleEn')} lang="en" optional />
          <FileField {...form.field('file')} hint={t('add.fileHint')} accept={ACCEPT} />
          <Button>{t('add.send')}</Button>
        </div>
      </details>
    </PageForm>
  )
}

/** Another file for a document that is there. */
export function ReplaceSchedule({ schedule, ...props }: Props & { schedule: string }) {
  const { t } = useTranslation('schedules')
  const labels = { file: t('replace.file') }
  const id = `schedule-replace-${schedule}`
  const form = usePageForm<typeof labels>({ id, answer: useActionData(), labels })
  return (
    <PageForm form={form} encType="multipart/form-data">
      <Seen {...props} />
      <input type="hidden" name="schedule" value={schedule} />
      <details className="confirm" open={form.answer !== null}>
        <summary className="button button-secondary" aria-label={t('replace.openOf', { id: schedule })}>
          {t('replace.open')}
        </summary>
        <div className="confirm-body confirm-primary">
          <Consequence {...props} />
          <FileField {...form.field('file')} hint={t('add.fileHint')} accept={ACCEPT} />
          <Button>{t('replace.send')}</Button>
        </div>
      </details>
    </PageForm>
  )
}

export function DropSchedule({ schedule, ...props }: Props & { schedule: string }) {
  const { t } = useTranslation('schedules')
  const id = `schedule-drop-${schedule}`
  const form = usePageForm({ id, answer: useActionData(), labels: {} })
  return (
    <PageForm form={form}>
      <Seen {...props} />
      <input type="hidden" name="schedule" value={schedule} />
      <ConfirmStep
        action={t('drop.open', { id: schedule })}
        consequence={t('drop.consequence')}
        confirm={t('drop.confirm', { id: schedule })}
        open={form.answer !== null}
      />
    </PageForm>
  )
}

function Seen({ clause, seen }: Props) {
  return (
    <>
      <input type="hidden" name="clause" value={clause} />
      <input type="hidden" name="seen" value={seen} />
    </>
  )
}

function Consequence({ draft }: Props) {
  const { t } = useTranslation('schedules')
  return draft ? null : <p className="hint">{t('add.consequence')}</p>
}

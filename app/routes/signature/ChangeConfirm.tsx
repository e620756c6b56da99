import { Form } from '@remix-run/react'
import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import type { Changing } from '#app/projections/unsealing.server.ts'
import { Button } from '#app/ui/Button.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { usePeople } from '#app/ui/signature/usePeople.ts'
import { WordChanges } from '#app/ui/text/Changes.tsx'
import type { ChangeAnswer, Typed } from './typed.ts'

type Preview = NonNullable<ChangeAnswer['change']['preview']>
type Props = { page: SignaturePage; changing: Changing; typed: Typed; preview: Preview }

/** Second step: the change in the reading line, who is asked again, whose signatures fall, and the digest that is voided. */
export function ChangeConfirm({ page, changing, typed, preview }: Props) {
  const { t } = useTranslation('signature')
  const { before, overtaken } = preview
  return (
    <>
      <h3>{t('change.stepTwo')}</h3>
      {overtaken ? (
        <Notice kind="warning" live>
          <p>{t('change.sincePreview')}</p>
        </Notice>
      ) : (
        <p>{t('change.stepTwoLead')}</p>
      )}
      {before && (
        <>
          <p>
            <strong>{t('clause', { number: before.number })}</strong>
          </p>
          <WordChanges before={before} after={typed} />
        </>
      )}
      <Asked preview={preview} />
      <Lost page={page} changing={changing} />
      <p>
        <strong>{t('change.voids')}</strong>
        <code className="digest-full">{changing.digest}</code>
      </p>
      <p>
        <strong>{t('change.reason')}</strong>
      </p>
      <blockquote>{typed.reason}</blockquote>
      <ConfirmForm changing={changing} typed={typed} voids={preview.voids} />
    </>
  )
}

function Asked({ preview: { asked } }: { preview: Preview }) {
  const { t } = useTranslation('signature')
  const language = useLanguage()
  if (asked.length === 0) return <p>{t('change.askedNone')}</p>
  return (
    <>
      <p>
        <strong>{t('change.asked')}</strong>
      </p>
      <ul>
        {asked.map(({ id, number, parties }) => (
          <li key={id}>{t('change.askedLine', { number, parties: listInWords(parties, language) })}</li>
        ))}
      </ul>
    </>
  )
}

function Lost({ page, changing: { lost } }: Pick<Props, 'page' | 'changing'>) {
  const { t } = useTranslation('signature')
  const { name } = usePeople(page.people)
  if (lost.length === 0) return null
  return (
    <>
      <p>
        <strong>{t('change.lost')}</strong>
      </p>
      <ul>
        {lost.map(({ person, name: party }) => (
          <li key={person}>
            {name(person)}, {party}
          </li>
        ))}
      </ul>
    </>
  )
}

type ConfirmProps = { changing: Changing; typed: Typed; voids: string }

/** Carries everything that was typed; going back carries it too. */
function ConfirmForm({ changing, typed, voids }: ConfirmProps) {
  const { t } = useTranslation('signature')
  const { clause, seen, title, text, reason } = typed
  const fields = {
    verb: 'unseal-agreement',
    form: 'unseal-agreement',
    digest: changing.digest,
    voids,
    reason,
    'changes[0].clause': clause,
    'changes[0].seen': seen,
    'changes[0].title.fr': title.fr,
    'changes[0].title.en': title.en,
    'changes[0].text.fr': text.fr,
    'changes[0].text.en': text.en,
  }
  return (
    <Form method="post" preventScrollReset>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="button-row">
        <Button kind="danger" name="step" value="confirm">
          {t('change.confirm', { count: changing.lost.length })}
        </Button>
        <Button kind="secondary" name="step" value="edit">
          {t('change.edit')}
        </Button>
      </div>
    </Form>
  )
}

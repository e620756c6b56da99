import { dayInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { SignaturePage } from '#app/projections/signature.server.ts'
import { Button } from '#app/ui/Button.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Field } from '#app/ui/Field.tsx'
import { Progress } from '#app/ui/Progress.tsx'
import { StateTag } from '#app/ui/StateTag.tsx'
import { usePeople } from '#app/ui/signature/usePeople.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'

/** What the bodies of each organization approved, and the form for one’s own. */
export function Approvals({ page }: { page: SignaturePage }) {
  const { t } = useTranslation('signature')
  return (
    <section id="approvals" aria-labelledby="approvals-heading">
      <h2 id="approvals-heading">{t('approvals.heading')}</h2>
      <List page={page} />
    </section>
  )
}

/** While it is being signed: in full as long as one is missing, out of the way afterwards. */
export function ApprovalsWhileSigning({ page }: { page: SignaturePage }) {
  const { t } = useTranslation('signature')
  if (page.approvals.some(({ approvals }) => approvals.length === 0)) return <Approvals page={page} />
  return (
    <details className="folded">
      <summary>{t('approvals.all')}</summary>
      <List page={page} />
    </details>
  )
}

function List({ page }: { page: SignaturePage }) {
  const { t } = useTranslation('signature')
  const { approvals, approve, party, people } = page
  const own = approvals.find((line) => line.party === party)
  const done = approvals.filter((line) => line.approvals.length > 0).length
  return (
    <>
      <p>{t('approvals.lead')}</p>
      <Progress label={t('approvals.count')} value={done} max={approvals.length} />
      <ul className="approvals">
        {approvals.map((line) => (
          <li key={line.party}>
            <p className="slot-party">{line.name}</p>
            <Lines line={line} people={people} />
          </li>
        ))}
      </ul>
      {own && approve.allowed && <ApprovalForm again={own.approvals.length > 0} />}
    </>
  )
}

type Line = SignaturePage['approvals'][number]

function Lines({ line, people }: { line: Line; people: SignaturePage['people'] }) {
  const { t } = useTranslation('signature')
  const language = useLanguage()
  const { name } = usePeople(people)
  if (line.approvals.length === 0)
    return (
      <p>
        <StateTag tone="waiting">{t('approvals.none')}</StateTag>
      </p>
    )
  return line.approvals.map(({ body, instrument, on, by, at }) => {
    const date = dayInWords(`${on}T12:00:00Z`, 'UTC', language)
    return (
      <p key={at} className="slot-person">
        {t('approvals.line', { body, instrument, date })} ({t('approvals.by', { name: name(by) })})
      </p>
    )
  })
}

function ApprovalForm({ again }: { again: boolean }) {
  const { t } = useTranslation('signature')
  const labels = { body: t('approvals.body'), instrument: t('approvals.instrument'), on: t('approvals.on') }
  return (
    <VerbForm<{ body: string; instrument: string; on: string }> verb="record-approval" labels={labels}>
      {({ field, answer }) => (
        <details className="confirm" open={answer !== null}>
          <summary className="button button-secondary">
            {t(again ? 'approvals.again' : 'approvals.action')}
          </summary>
          <div className="confirm-body">
            <Field {...field('body')} hint={t('approvals.bodyHint')} />
            <Field {...field('instrument')} hint={t('approvals.instrumentHint')} width="medium" />
            <DateField {...field('on')} />
            <Button>{t('approvals.do')}</Button>
          </div>
        </details>
      )}
    </VerbForm>
  )
}

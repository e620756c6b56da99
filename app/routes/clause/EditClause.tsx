import { useActionData, useParams, useSearchParams } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { ClauseLink, ClausePage } from '#app/projections/clause.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import type { FieldProps } from '#app/ui/FieldFrame.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import type { OwnDraft } from '#app/web/drafts.server.ts'
import type { FormAnswer } from '#app/web/form.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import type { Term } from '#machines/terms.ts'
import type { Language, Words } from '#machines/words.ts'
import { DraftNotice, KeepState, LocalNotice } from './DraftNotices.tsx'
import { DependsOn, ticked, useConsents } from './Leaning.tsx'
import { Meanwhile } from './Meanwhile.tsx'
import { TermOffers } from './TermOffers.tsx'
import { useBasis } from './useBasis.ts'
import { useKeeping, useLocalCopy } from './useKeeping.ts'
import { useWordLabels, WordFields, type WordName } from './WordFields.tsx'

type Props = {
  clause: ClausePage['clause']
  status: string
  clauses: ClauseLink[]
  /** The other clauses on which it depends by their names, and the terms that the agreement defines. */
  leans: string[]
  terms: Term[]
  draft: OwnDraft | null
  zone: string
  /** Under which name this device holds what the server does not have yet. */
  local: string
}

/** Changing the wording, in both languages together, against the revision from which the writer started. */
export function EditClause(props: Props) {
  const { revision, start } = useBasis(props.clause, VERB)
  // After a draft was thrown away or merged, the fields start anew.
  const acted = useSearchParams()[0].get('draft')
  return <Editor key={`${start} ${acted}`} {...props} basis={props.draft?.base ?? revision} />
}

const VERB = 'revise-clause'

function Editor(props: Props & { basis: number }) {
  const { clause, status, clauses, draft, zone, local, basis } = props
  const { t } = useTranslation(['clause', 'drafts', 'text'])
  const labels = { ...useWordLabels(), editorial: t('edit.editorial'), consent: t('text:add.consent') }
  const typed = useTyped()
  const conflict = (typed?.conflict ?? false) || Boolean(draft?.meanwhile)
  // Where the newer text stands beside what was typed, the writer has seen it.
  const seen = conflict ? clause.revision : (typed?.seen ?? basis)
  const keeping = useKeeping({ form: VERB, address: useDraftAddress(clause.id), base: basis, name: local })
  const [copy, dropCopy] = useLocalCopy(local, VERB)
  return (
    <>
      {copy && <LocalNotice copy={copy} form={VERB} zone={zone} onDone={dropCopy} />}
      {draft && !typed && <DraftNotice draft={draft} zone={zone} />}
      {draft?.meanwhile && <Meanwhile draft={draft} meanwhile={draft.meanwhile} current={clause.revision} />}
      <VerbForm<Record<WordName | 'editorial' | 'consent', string>>
        verb={VERB}
        labels={labels}
        hidden={{ clause: clause.id, seen, leaning: 'on' }}
      >
        {({ field, answer }) => (
          <details className="confirm wide" open={answer !== null || draft !== null}>
            <summary className="button button-secondary">{t('edit.open')}</summary>
            <div className="confirm-body confirm-primary">
              <p className="hint">{t(status === 'draft' ? 'edit.draft' : 'edit.reset')}</p>
              <WordFields
                {...{ field, answer, clauses }}
                now={draft?.words ?? clause}
                under={(language, text) => <Offers {...props} {...{ language, text }} />}
              />
              <Consent {...props} field={field('consent')} answer={answer} />
              <Checkbox {...field('editorial')} hint={t('edit.editorialHint')} />
              <KeepState keeping={keeping} zone={zone} />
              <div className="button-row">
                <Button kind="secondary" name="draft" value="keep">
                  {t('drafts:keep')}
                </Button>
                <Button>{t(conflict ? 'edit.overwrite' : 'edit.send')}</Button>
              </div>
            </div>
          </details>
        )}
      </VerbForm>
    </>
  )
}

type OffersProps = Pick<Props, 'clause' | 'clauses' | 'terms'> & { language: Language; text: string }

function Offers({ clause, clauses, terms, language, text }: OffersProps) {
  const numbers = Object.fromEntries(clauses.map(({ id, number }) => [id, number]))
  return <TermOffers form={VERB} own={clause.id} {...{ language, text, terms, numbers }} />
}

type ConsentProps = Pick<Props, 'clause' | 'clauses' | 'leans'> & {
  field: FieldProps
  answer: FormAnswer | null
}

/** How the parties consent to it, and on which clauses it depends. */
function Consent({ clause, clauses, leans, field, answer }: ConsentProps) {
  const consents = useConsents()
  const language = useLanguage()
  const named = clauses.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title[language]}` }))
  return (
    <>
      <RadioGroup {...field} defaultValue={field.defaultValue ?? clause.consent} choices={consents} />
      <DependsOn
        choices={named}
        open={answer !== null}
        chosen={answer ? ticked(answer, 'dependsOn') : leans}
      />
    </>
  )
}

/** Where a script keeps what is typed; for the seat that the reader chose. */
function useDraftAddress(clause: string): string {
  const { id = '' } = useParams()
  const seat = useSearchParams()[0].get('for')
  const address = `/api/agreements/${encodeURIComponent(id)}/clauses/${encodeURIComponent(clause)}/draft`
  return seat ? `${address}?for=${encodeURIComponent(seat)}` : address
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

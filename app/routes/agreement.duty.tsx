import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { dutyFormOf } from '#app/projections/duty.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { answering } from '#app/web/answer.server.ts'
import { problemResponse } from '#app/web/errors.ts'
import { languageOf } from '#app/web/language.ts'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import { verbs } from '#app/web/verbs.server.ts'
import { DutyForm } from './duty/DutyForm.tsx'

export const handle: PageHandle = { title: (t) => t('duties:editTitle') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, can } = await takeSeat(args)
  const duty = new URL(args.request.url).searchParams.get('duty')
  const form = dutyFormOf(agreement, args.params.clause ?? '', duty)
  if (!form) throw problemResponse({ kind: 'Missing', code: 'duty.missing', reasons: [] })
  return { form, may: can['revise-clause'].allowed, drafting: agreement.status === 'draft' }
})

/** On to the matrix, at the row that was changed, or where it stood. */
export const action = verbs(
  ['add-responsibility', 'edit-responsibility', 'remove-responsibility'],
  ({ request, params: { id = '', clause = '' } }, verb, facts) => {
    const revised = facts.find((fact) => fact.type === 'clause.revised')
    const { searchParams } = new URL(request.url)
    const [seat, asked] = [searchParams.get('for'), searchParams.get('duty')]
    const duty = verb === 'add-responsibility' ? revised?.body.responsibilities.at(-1)?.id : asked
    const row = `${clause}-${duty}`
    const query = new URLSearchParams({
      ...(seat ? { for: seat } : {}),
      ...(verb === 'remove-responsibility' ? { published: clause } : { saved: row }),
    })
    const hash = verb === 'remove-responsibility' ? '' : `#row-${row}`
    return `${path(languageOf(request), 'agreement.responsibilities', { id })}?${query}${hash}`
  },
)

export default function Duty() {
  const { form, may, drafting } = useLoaderData<typeof loader>()
  const { t } = useTranslation('duties')
  const language = useLanguage()
  const to = useSeatPath()
  const { clause, duty } = form
  const back = to('agreement.responsibilities', { hash: duty ? `row-${clause.id}-${duty.id}` : undefined })
  return (
    <div className="duty-page">
      <p>
        <Anchor href={to('agreement.clause', { clause: clause.id })}>
          {t('inTheClause', { number: clause.number, title: clause.title[language] })}
        </Anchor>
      </p>
      <h2>{duty ? `${t('editTitle')} – ${duty.title[language]}` : t('newTitle')}</h2>
      {!may && <p className="hint">{t('locked')}</p>}
      {may && !drafting && (
        <Notice kind="info">
          <p>{t('resets')}</p>
        </Notice>
      )}
      {may && <DutyForm form={form} cancel={back} />}
      {may && duty && <Remove clause={clause.id} seen={clause.seen} duty={duty.id} />}
      {!may && <Anchor href={back}>{t('back')}</Anchor>}
    </div>
  )
}

function Remove({ clause, seen, duty }: { clause: string; seen: number; duty: string }) {
  const { t } = useTranslation('duties')
  return (
    <VerbForm verb="remove-responsibility" labels={{}} hidden={{ clause, seen, responsibility: duty }}>
      {({ answer }) => (
        <ConfirmStep
          action={t('remove')}
          consequence={t('removeText')}
          confirm={t('removeSend')}
          open={answer !== null}
        />
      )}
    </VerbForm>
  )
}

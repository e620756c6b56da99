import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { numberOf } from '#app/projections/reading.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { FileField } from '#app/ui/FileField.tsx'
import { answering } from '#app/web/answer.server.ts'
import { problemResponse } from '#app/web/errors.ts'
import { answerForm } from '#app/web/form.server.ts'
import { usePageForm } from '#app/web/form.ts'
import { getOffice } from '#app/web/office.server.ts'
import { PageForm } from '#app/web/PageForm.tsx'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { takeSeat } from '#app/web/seat.server.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { Confirmed, CopyForm, previewCopy, proposeConfirmed } from '#app/web/word-copies.server.ts'
import type { Preview as Read } from '#app/web/word-preview.server.ts'
import { Outcome } from './word/Outcome.tsx'
import { Preview } from './word/Preview.tsx'

export const handle: PageHandle = { title: (t) => t('word:title') }

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { agreement, can } = await takeSeat(args)
  const { allowed, reasons } = can['propose-change']
  const { searchParams } = new URL(args.request.url)
  const refused = (searchParams.get('refused') ?? '').split(',').flatMap((one) => {
    const [clause = '', code = ''] = one.split('.')
    return code ? [{ number: numberOf(agreement, clause), code }] : []
  })
  const count = (name: string) => Number(searchParams.get(name)) || 0
  const made = searchParams.has('proposals')
    ? { proposals: count('proposals'), comments: count('comments'), refused }
    : null
  return { may: { allowed, reasons }, made }
})

/** First a copy is read and shown; what the reader then confirms comes back from that page. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const form = await args.request.formData()
  if (form.get('form') === 'confirm') return confirm(args, form)
  return answerForm(form, CopyForm, async ({ copy }) => {
    const { agreement, sequence } = await takeSeat(args)
    return { read: await previewCopy(getOffice(), { agreement, sequence }, copy) }
  })
})

async function confirm(args: ActionFunctionArgs, form: FormData) {
  const { actor } = await takeSeat(args)
  const all = (name: string) => form.getAll(name).map(String)
  const typed = Confirmed.safeParse({
    ...{ offers: all('offer'), comments: all('comment'), reason: String(form.get('reason') ?? '') },
  })
  if (!typed.success)
    throw problemResponse({ kind: 'Invalid', code: 'word.confirm', reasons: [{ code: 'wrong_form' }] })
  const made = await proposeConfirmed(getOffice(), { agreement: args.params.id ?? '', actor }, typed.data)
  const { pathname, searchParams } = new URL(args.request.url)
  const seat = searchParams.get('for')
  const query = new URLSearchParams({
    ...(seat ? { for: seat } : {}),
    ...{ proposals: String(made.proposals), comments: String(made.comments) },
    refused: made.refused.map(({ clause, code }) => `${clause}.${code}`).join(','),
  })
  return redirect(`${pathname}?${query}`, 303)
}

export default function Word() {
  const { t } = useTranslation('word')
  const { may, made } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const read = answer && 'read' in answer ? (answer.read as Read) : null
  const reason = useReason()
  const to = useSeatPath()
  return (
    <div className="word-page">
      <h2>{t('title')}</h2>
      {made && !answer && <Outcome made={made} />}
      {!may.allowed && <p>{t('cannot', { why: may.reasons.map(reason).join(' ') })}</p>}
      {may.allowed && !read && <Upload />}
      {read && <Preview read={read} mayPropose={may.allowed} />}
      <p>
        <Anchor href={to('agreement.documents', { hash: 'word' })}>{t('backToDocuments')}</Anchor>
      </p>
    </div>
  )
}

function Upload() {
  const { t } = useTranslation('word')
  const form = usePageForm<{ copy: string }>({
    ...{ id: 'copy', answer: useActionData(), labels: { copy: t('file') } },
  })
  return (
    <PageForm form={form} encType="multipart/form-data">
      <p>{t('lead')}</p>
      <FileField {...form.field('copy')} hint={t('fileHint')} accept=".docx" />
      <Button>{t('send')}</Button>
    </PageForm>
  )
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { Field } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { PageHeader } from '#app/ui/PageHeader.tsx'
import { answering } from '#app/web/answer.server.ts'
import { answerForm } from '#app/web/form.server.ts'
import { usePageForm } from '#app/web/form.ts'
import { languageOf } from '#app/web/language.ts'
import { PageForm } from '#app/web/PageForm.tsx'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { findPerson, outbox, people } from '#app/web/people.server.ts'

export const handle: PageHandle = { title: (t) => t('people:signin.title') }

const Asked = z.object({ email: z.email().max(200), to: z.string().default('') })

export const loader = answering(async ({ request }: LoaderFunctionArgs) => {
  const person = await findPerson(request)
  const { name = '', email = '', administrator = false } = person ?? {}
  return { delivers: outbox().delivers, person: person && { name, email, administrator } }
})

/** Sends a link, and answers the same whether the address is known or not. */
export const action = answering(async ({ request, context }: ActionFunctionArgs) => {
  const form = await request.formData()
  return answerForm(form, Asked, async ({ email, to }) => {
    await people().askForLink({ email, to, caller: context.address })
    const search = new URLSearchParams({ sent: 'yes', ...(to ? { to } : {}) })
    return redirect(`${path(languageOf(request), 'signin')}?${search}`)
  })
})

export default function SignIn() {
  const { person } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const to = search.get('to') ?? ''
  const asking = search.has('sent') ? <Sent to={to} /> : <Ask to={to} />
  return <div className="page">{person ? <SignedIn person={person} /> : asking}</div>
}

function Ask({ to }: { to: string }) {
  const { t } = useTranslation('people')
  const form = usePageForm({ id: 'ask', answer: useActionData(), labels: { email: t('signin.email') } })
  return (
    <>
      <PageHeader title={t('signin.title')} lead={t('signin.lead')} />
      <PageForm form={form}>
        <input type="hidden" name="to" value={to} />
        <Field
          {...form.field('email')}
          type="email"
          width="medium"
          autoComplete="email"
          hint={t('signin.emailHint')}
        />
        <Button>{t('signin.send')}</Button>
      </PageForm>
    </>
  )
}

function Sent({ to }: { to: string }) {
  const { t } = useTranslation('people')
  const { delivers } = useLoaderData<typeof loader>()
  const again = path(useLanguage(), 'signin') + (to ? `?to=${encodeURIComponent(to)}` : '')
  return (
    <>
      <PageHeader title={t('signin.sentTitle')} lead={t('signin.sentText')} />
      {!delivers && (
        <Notice kind="info">
          <p>{t('signin.outboxText')}</p>
        </Notice>
      )}
      <p>
        <Anchor href={again}>{t('signin.again')}</Anchor>
      </p>
    </>
  )
}

function SignedIn({ person }: { person: { name: string; email: string; administrator: boolean } }) {
  const { t } = useTranslation('people')
  const language = useLanguage()
  return (
    <>
      <PageHeader title={t('signin.signedInTitle')} lead={t('signin.signedInText', person)} />
      <p>
        <ButtonLink href={path(language, 'home')}>{t('signin.goOn')}</ButtonLink>
      </p>
      {person.administrator && (
        <p>
          <Anchor href={path(language, 'outbox')}>{t('signin.outbox')}</Anchor>
        </p>
      )}
      <Form method="post" action="/signout">
        <input type="hidden" name="language" value={language} />
        <Button kind="secondary">{t('signin.signOut')}</Button>
      </Form>
    </>
  )
}

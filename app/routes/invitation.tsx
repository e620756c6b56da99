import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { Field } from '#app/ui/Field.tsx'
import { PageHeader } from '#app/ui/PageHeader.tsx'
import { answering } from '#app/web/answer.server.ts'
import { usePageForm } from '#app/web/form.ts'
import { languageOf } from '#app/web/language.ts'
import { PageForm } from '#app/web/PageForm.tsx'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { findPerson, people } from '#app/web/people.server.ts'

type Shown = { email: string | null; name: string | null; to: string }

export const handle: PageHandle<Shown> = {
  title: (t, { email }) => t(email ? 'people:link.title' : 'people:link.deadTitle'),
}

/** Where every link in a message lands. Looking uses nothing up; whoever is signed in already goes straight on. */
export const loader = answering(async ({ request, params }: LoaderFunctionArgs): Promise<Shown> => {
  const to = destination(request)
  const [email, person] = await Promise.all([
    people().findLinkHolder(params.token ?? ''),
    findPerson(request),
  ])
  if (email && email === person?.email) throw redirect(to)
  return { email, name: person?.name ?? null, to }
})

/** Uses the link up. One that does not work any more comes back as the page that offers a new one. */
export const action = answering(async ({ request, params }: ActionFunctionArgs) => {
  const cookies = await people().enter(params.token ?? '', request)
  const { pathname, search } = new URL(request.url)
  return cookies ? redirect(destination(request), { headers: cookies }) : redirect(pathname + search)
})

export default function Link() {
  const { email } = useLoaderData<typeof loader>()
  return <div className="page">{email ? <Continue email={email} /> : <Dead />}</div>
}

function Continue({ email }: { email: string }) {
  const { t } = useTranslation('people')
  return (
    <>
      <PageHeader title={t('link.title')} lead={t('link.lead', { email })} />
      <p>{t('link.why')}</p>
      <Form method="post">
        <Button>{t('link.continue')}</Button>
      </Form>
    </>
  )
}

function Dead() {
  const { t } = useTranslation('people')
  const { name, to } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('link.deadTitle')} lead={t('link.deadLead')} />
      {name && (
        <>
          <p>{t('link.deadSignedIn', { name })}</p>
          <p>
            <ButtonLink href={to}>{t('link.goOn')}</ButtonLink>
          </p>
        </>
      )}
      {!name && <Renew to={to} />}
    </>
  )
}

/** Posts to the sign-in page, which knows how links are asked for. */
function Renew({ to }: { to: string }) {
  const { t } = useTranslation('people')
  const form = usePageForm({ id: 'ask', answer: useActionData(), labels: { email: t('signin.email') } })
  return (
    <PageForm form={form} action={path(useLanguage(), 'signin')}>
      <input type="hidden" name="to" value={to} />
      <Field
        {...form.field('email')}
        type="email"
        width="medium"
        autoComplete="email"
        hint={t('link.renewText')}
      />
      <Button>{t('link.renew')}</Button>
    </PageForm>
  )
}

function destination(request: Request): string {
  const to = people().localPath(new URL(request.url).searchParams.get('to'))
  return to === '/' ? path(languageOf(request), 'home') : to
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { newId } from '#app/people/ids.server.ts'
import type { Membership } from '#app/people/person.server.ts'
import { templateChoices } from '#app/projections/templates.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { PageHeader } from '#app/ui/PageHeader.tsx'
import { Instrument } from '#app/ui/start/Instrument.tsx'
import { TemplateChoice } from '#app/ui/start/TemplateChoice.tsx'
import { answering } from '#app/web/answer.server.ts'
import { answerForm } from '#app/web/form.server.ts'
import { usePageForm } from '#app/web/form.ts'
import { languageOf } from '#app/web/language.ts'
import { PageForm } from '#app/web/PageForm.tsx'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { requirePerson } from '#app/web/people.server.ts'
import { startAgreement, startForm } from '#app/web/starting.server.ts'
import { zoneOf } from '#app/web/zones.ts'
import { askedIn, instrumentFor } from '#templates/agreements/instrument.ts'
import { InstrumentQuestions } from './start/InstrumentQuestions.tsx'
import { ConvenorFields, LanguageFields, type Start, TitleFields } from './start/StartFields.tsx'

export const handle: PageHandle = { title: (t) => t('start:title') }

/** Each showing of the form carries the id of the agreement it would make: sent twice, it makes one. */
export const loader = answering(async ({ request }: LoaderFunctionArgs) => {
  const { organizations } = await requirePerson(request)
  const language = languageOf(request)
  const asked = askedIn(new URL(request.url).searchParams)
  return {
    id: newId('a'),
    recommended: asked && instrumentFor(asked.aim, asked.enforcing),
    templates: templateChoices(language),
    organizations: organizations.map(({ id, name, title }) => ({ id, name: name[language], office: title })),
    timeZone: zoneOf(organizations[0]?.jurisdiction),
    office: onlyOne(organizations)?.title ?? { fr: '', en: '' },
  }
})

export const action = answering(async ({ request }: ActionFunctionArgs) => {
  const person = await requirePerson(request)
  return answerForm(await request.formData(), startForm(person), async (wish) => {
    const id = await startAgreement(person, wish)
    return redirect(path(languageOf(request), 'agreement.parties', { id }), 303)
  })
})

function onlyOne(organizations: Membership[]): Membership | undefined {
  return organizations.length === 1 ? organizations[0] : undefined
}

export default function NewAgreement() {
  const { t } = useTranslation('start')
  const { organizations } = useLoaderData<typeof loader>()
  return (
    <div className="page start">
      <PageHeader title={t('title')} lead={t('lead')} />
      {organizations.length > 0 ? <Questions /> : <NoOrganization />}
    </div>
  )
}

function Questions() {
  const { t } = useTranslation('start')
  const { id, templates, organizations, recommended } = useLoaderData<typeof loader>()
  const form = useStartForm()
  return (
    <>
      <Instrument recommended={recommended}>
        <InstrumentQuestions />
      </Instrument>
      <PageForm form={form}>
        <input type="hidden" name="id" value={id} />
        <TemplateChoice {...form.field('template')} templates={templates} />
        <TitleFields field={form.field} />
        <ConvenorFields field={form.field} organizations={organizations} />
        <LanguageFields field={form.field} />
        <h2>{t('nextHeading')}</h2>
        <p>{t('nextText')}</p>
        <p>{t('fixed')}</p>
        <Button>{t('send')}</Button>
      </PageForm>
    </>
  )
}

function useStartForm() {
  const { t } = useTranslation('start')
  const { timeZone, office } = useLoaderData<typeof loader>()
  return usePageForm<Start>({
    id: 'start',
    answer: useActionData(),
    defaultValue: { regime: 'equal', timeZone, officeFr: office.fr, officeEn: office.en },
    labels: {
      template: t('template.label'),
      titleFr: t('titleFr'),
      titleEn: t('titleEn'),
      organization: t('organization'),
      officeFr: t('officeFr'),
      officeEn: t('officeEn'),
      regime: t('regimeLabel'),
      timeZone: t('timeZone'),
    },
  })
}

function NoOrganization() {
  const { t } = useTranslation('start')
  const language = useLanguage()
  return (
    <EmptyState title={t('noOrganization')}>
      <p>{t('noOrganizationText')}</p>
      <p>
        <Anchor href={path(language, 'home')}>{t('backHome')}</Anchor>
      </p>
    </EmptyState>
  )
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Checked } from '#app/commands/fields.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { ORGANIZATION_TYPES } from '#app/people/directory.server.ts'
import { PLACES } from '#app/people/places.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button, ButtonLink } from '#app/ui/Button.tsx'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import { Field } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { PageHeader } from '#app/ui/PageHeader.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import { Select } from '#app/ui/Select.tsx'
import { answering } from '#app/web/answer.server.ts'
import { answerForm } from '#app/web/form.server.ts'
import { usePageForm } from '#app/web/form.ts'
import { languageOf } from '#app/web/language.ts'
import { PageForm } from '#app/web/PageForm.tsx'
import type { PageHandle } from '#app/web/PageTitle.tsx'
import { path } from '#app/web/paths.ts'
import { findPerson, outbox, people } from '#app/web/people.server.ts'

export const handle: PageHandle = { title: (t) => t('people:setup.title') }

const line = z.string().trim().max(200)
const SetUp = z
  .object({
    name: line,
    email: z.email().max(200),
    office: line.default(''),
    language: z.enum(['fr', 'en']),
    type: z.enum(ORGANIZATION_TYPES),
    nameFr: line.default(''),
    nameEn: line.default(''),
    jurisdiction: z.enum(PLACES),
    publicBody: Checked.default(false),
  })
  .refine(({ nameFr, nameEn }) => nameFr || nameEn, { path: ['nameFr'], error: 'required' })

/** Before set-up, the form; after it, its administrator sees where to go on and everybody else goes home. */
export const loader = answering(async ({ request }: LoaderFunctionArgs) => {
  const shown = { delivers: outbox().delivers, types: ORGANIZATION_TYPES }
  if (!(await people().isSetUp())) return { done: false, ...shown }
  const person = await findPerson(request)
  if (!person?.administrator) throw redirect(path(languageOf(request), 'home'))
  return { done: true, ...shown }
})

export const action = answering(async ({ request }: ActionFunctionArgs) =>
  answerForm(await request.formData(), SetUp, async ({ name, email, office, language, ...organization }) => {
    const title = { fr: office, en: office }
    const cookies = await people().setUp({ name, email, language, title, organization }, request)
    return redirect(path(language, 'setup'), { headers: cookies })
  }),
)

export default function SetUpPage() {
  const { done } = useLoaderData<typeof loader>()
  return <div className="page">{done ? <Next /> : <Questions />}</div>
}

function Questions() {
  const { t } = useTranslation('people')
  const form = useSetUpForm()
  return (
    <>
      <PageHeader title={t('setup.title')} lead={t('setup.lead')} />
      <PageForm form={form}>
        <h2>{t('setup.you')}</h2>
        <PersonFields form={form} />
        <h2>{t('setup.organization')}</h2>
        <OrganizationFields form={form} />
        <Button>{t('setup.create')}</Button>
      </PageForm>
    </>
  )
}

function useSetUpForm() {
  const { t } = useTranslation('people')
  return usePageForm<z.input<typeof SetUp>>({
    id: 'setup',
    answer: useActionData(),
    defaultValue: { language: useLanguage(), jurisdiction: 'CA-ON' },
    labels: {
      name: t('setup.name'),
      email: t('setup.email'),
      office: t('setup.office'),
      language: t('setup.language'),
      type: t('setup.type'),
      nameFr: t('setup.nameFr'),
      nameEn: t('setup.nameEn'),
      jurisdiction: t('setup.jurisdiction'),
      publicBody: t('setup.publicBody'),
    },
  })
}

type SetUpForm = { form: ReturnType<typeof useSetUpForm> }

function PersonFields({ form }: SetUpForm) {
  const { t } = useTranslation(['people', 'shared'])
  const languages = (['fr', 'en'] as const).map((value) => ({ value, text: t(`shared:language.${value}`) }))
  return (
    <>
      <Field {...form.field('name')} width="medium" autoComplete="name" />
      <Field
        {...form.field('email')}
        type="email"
        width="medium"
        autoComplete="email"
        hint={t('setup.emailHint')}
      />
      <Field {...form.field('office')} width="medium" optional hint={t('setup.officeHint')} />
      <RadioGroup {...form.field('language')} choices={languages} />
    </>
  )
}

function OrganizationFields({ form }: SetUpForm) {
  const { t } = useTranslation(['people', 'charts'])
  const types = useLoaderData<typeof loader>().types.map((value) => ({
    value,
    text: t(`charts:partyType.${value}`),
  }))
  const ticked = form.answer?.result.initialValue?.publicBody
  const places = PLACES.map((value) => ({ value, text: t(`place.${value}`) }))
  return (
    <>
      <Select {...form.field('type')} choices={types} />
      <Field {...form.field('nameFr')} width="medium" lang="fr" hint={t('setup.nameHint')} />
      <Field {...form.field('nameEn')} width="medium" lang="en" optional />
      <Select {...form.field('jurisdiction')} choices={places} hint={t('setup.jurisdictionHint')} />
      <Checkbox
        {...form.field('publicBody')}
        defaultValue={ticked ? 'on' : undefined}
        hint={t('setup.publicHint')}
      />
    </>
  )
}

function Next() {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const { delivers } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t('setup.doneTitle')} lead={t('setup.doneLead')} />
      <p>{t('setup.nextStartText')}</p>
      <div className="button-row">
        <ButtonLink href={path(language, 'agreements.new')}>{t('setup.nextStart')}</ButtonLink>
        <ButtonLink kind="secondary" href={path(language, 'home')}>
          {t('setup.nextHome')}
        </ButtonLink>
      </div>
      {!delivers && (
        <Notice kind="info">
          <p>{t('setup.nextOutboxText')}</p>
          <p>
            <Anchor href={path(language, 'outbox')}>{t('setup.nextOutbox')}</Anchor>
          </p>
        </Notice>
      )}
    </>
  )
}

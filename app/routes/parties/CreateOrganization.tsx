import { useActionData } from '@remix-run/react'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { PLACES } from '#app/people/places.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import { Field } from '#app/ui/Field.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import { Select } from '#app/ui/Select.tsx'
import { type FormAnswer, usePageForm } from '#app/web/form.ts'
import { PageForm } from '#app/web/PageForm.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { type Asked, Capacity, FIRST } from './AddOrganization.tsx'
import { OfficeFields, PersonFields, useOfficeLabels, usePersonLabels } from './PersonFields.tsx'
import { Send } from './SeatForm.tsx'

type CreatedTyped = Record<
  'type' | 'nameFr' | 'nameEn' | 'spoken' | 'jurisdiction' | 'publicBody' | 'as',
  string
>

/** Second step, for an organization that is new to this installation. */
export function Created({ seating: { type, types, roles } }: Asked<'created'>) {
  const { t } = useTranslation('parties')
  const to = useSeatPath()
  const form = useCreatedForm(type)
  const { field, answer } = form
  const known = answer?.problem?.reasons.find(({ code }) => code === 'organization_known')
  return (
    <section className="step-page">
      <h2>{t('add.created')}</h2>
      <p>
        <Anchor href={to('agreement.parties', { query: { add: 'choose' } })}>{t('add.back')}</Anchor>
      </p>
      <PageForm form={form}>
        {known && (
          <p>
            <Anchor href={to('agreement.parties', { query: { add: String(known.detail?.id) } })}>
              {t('add.known')}
            </Anchor>
          </p>
        )}
        <h3>{t('add.organization')}</h3>
        <OrganizationFields {...{ field, answer, types }} />
        <Capacity field={field} />
        <h3>{t('add.person')}</h3>
        <PersonFields field={field} />
        <OfficeFields {...{ field, answer, roles }} chosen={FIRST} />
        <Send text={t('add.send')} />
      </PageForm>
    </section>
  )
}

function useCreatedForm(type: string | null) {
  const { t } = useTranslation('parties')
  const labels: CreatedTyped & ReturnType<typeof usePersonLabels> & ReturnType<typeof useOfficeLabels> = {
    type: t('add.type'),
    nameFr: t('add.nameFr'),
    nameEn: t('add.nameEn'),
    spoken: t('add.spoken'),
    jurisdiction: t('add.place'),
    publicBody: t('add.publicBody'),
    as: t('add.as'),
    ...usePersonLabels(),
    ...useOfficeLabels(),
  }
  const language = useLanguage()
  const defaultValue = { type: type ?? '', jurisdiction: 'CA-ON', spoken: 'bilingual', as: 'party', language }
  return usePageForm<typeof labels>({ id: 'created', answer: useActionData(), labels, defaultValue })
}

type Fields = ReturnType<typeof useCreatedForm>['field']

type FieldsProps = { field: Fields; answer: FormAnswer | null; types: readonly string[] }

function OrganizationFields({ field, answer, types }: FieldsProps) {
  const { t } = useTranslation(['parties', 'people', 'shared'])
  const label = useLabel()
  const kinds = types.map((value) => ({ value, text: label('partyType', value) }))
  const places = PLACES.map((value) => ({ value, text: t(`people:place.${value}`) }))
  const languages = [
    { value: 'fr', text: t('shared:language.fr') },
    { value: 'en', text: t('shared:language.en') },
    { value: 'bilingual', text: t('add.bilingual') },
  ]
  const ticked = answer?.result.initialValue?.publicBody
  return (
    <>
      <Select {...field('type')} choices={kinds} />
      <Field {...field('nameFr')} width="medium" lang="fr" hint={t('add.nameHint')} />
      <Field {...field('nameEn')} width="medium" lang="en" optional />
      <RadioGroup {...field('spoken')} choices={languages} />
      <Select {...field('jurisdiction')} choices={places} hint={t('add.placeHint')} />
      <Checkbox
        {...field('publicBody')}
        defaultValue={ticked ? 'on' : undefined}
        hint={t('add.publicHint')}
      />
    </>
  )
}

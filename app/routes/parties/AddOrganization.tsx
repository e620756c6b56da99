import { Form, useActionData, useSearchParams } from '@remix-run/react'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Seating } from '#app/projections/seat-choices.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Field } from '#app/ui/Field.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import { usePageForm } from '#app/web/form.ts'
import { PageForm } from '#app/web/PageForm.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import {
  type FieldOf,
  OfficeFields,
  PersonFields,
  useOfficeLabels,
  usePersonLabels,
} from './PersonFields.tsx'
import { Send } from './SeatForm.tsx'

export type Asked<Kind extends Seating['kind']> = { seating: Extract<Seating, { kind: Kind }> }

/** First step: an organization of the directory, or the way to create one. */
export function Choose({ seating: { q, type, found, more } }: Asked<'choose'>) {
  const { t } = useTranslation('parties')
  const label = useLabel()
  const to = useSeatPath()
  const kind = type ? { type } : null
  return (
    <section className="step-page">
      <h2>{t('add.heading')}</h2>
      <p>{t('add.lead')}</p>
      <Search q={q} type={type} />
      <h3>{type ? t('add.resultsOf', { kind: label('partyType', type) }) : t('add.results')}</h3>
      {found.length === 0 && <p>{t('add.none')}</p>}
      <ul className="choose-list">
        {found.map(({ id, name, type: own }) => (
          <li key={id}>
            <Anchor href={to('agreement.parties', { query: { add: id } })}>{name}</Anchor>
            <span className="hint">{label('partyType', own)}</span>
          </li>
        ))}
      </ul>
      {kind && (
        <p>
          <Anchor href={to('agreement.parties', { query: { add: 'choose', ...(q && { q }) } })}>
            {t('add.all')}
          </Anchor>
        </p>
      )}
      {more > 0 && <p className="hint">{t('add.more', { count: more })}</p>}
      <p>
        <Anchor href={to('agreement.parties', { query: { add: 'new', ...kind } })}>{t('add.create')}</Anchor>
      </p>
      <p>
        <Anchor href={to('agreement.parties')}>{t('add.cancel')}</Anchor>
      </p>
    </section>
  )
}

/** Looking something up changes nothing: a form that gets. */
function Search({ q, type }: { q: string; type: string | null }) {
  const { t } = useTranslation('parties')
  const seat = useSearchParams()[0].get('for')
  return (
    <Form method="get" className="find-form">
      <input type="hidden" name="add" value="choose" />
      {type && <input type="hidden" name="type" value={type} />}
      {seat && <input type="hidden" name="for" value={seat} />}
      <Field id="q" name="q" label={t('add.search')} defaultValue={q} width="medium" autoComplete="off" />
      <Button kind="secondary">{t('add.find')}</Button>
    </Form>
  )
}

/** What is ticked at first: one person can speak for a small organization and sign. */
export const FIRST = ['representative', 'authorized_signatory']

/** Second step, for an organization of the directory: in what capacity, and who acts for it first. */
export function Chosen({ seating: { organization, roles } }: Asked<'chosen'>) {
  const { t } = useTranslation('parties')
  const label = useLabel()
  const labels = { as: t('add.as'), ...usePersonLabels(), ...useOfficeLabels() }
  const form = usePageForm<typeof labels>({
    id: 'chosen',
    answer: useActionData(),
    labels,
    defaultValue: { language: useLanguage(), as: 'party' },
  })
  const { field, answer } = form
  return (
    <section className="step-page">
      <h2>{organization.name}</h2>
      <p className="hint">{label('partyType', organization.type)}</p>
      <PageForm form={form}>
        <input type="hidden" name="organization" value={organization.id} />
        <Capacity field={field} />
        <h3>{t('add.person')}</h3>
        <PersonFields field={field} />
        <OfficeFields {...{ field, answer, roles }} chosen={FIRST} />
        <Send text={t('add.send')} />
      </PageForm>
    </section>
  )
}

/** Party, or observer. */
export function Capacity({ field }: { field: FieldOf<'as'> }) {
  const { t } = useTranslation('parties')
  const choices = [
    { value: 'party', text: t('add.asParty'), hint: t('add.asPartyHint') },
    { value: 'observer', text: t('add.asObserver'), hint: t('add.asObserverHint') },
  ]
  return <RadioGroup {...field('as')} choices={choices} />
}

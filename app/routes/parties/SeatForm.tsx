import { useActionData } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Seating } from '#app/projections/seat-choices.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ConfirmStep } from '#app/ui/ConfirmStep.tsx'
import { usePageForm } from '#app/web/form.ts'
import { PageForm } from '#app/web/PageForm.tsx'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import { VerbForm } from '#app/web/VerbForm.tsx'
import {
  AuthorityFields,
  OfficeFields,
  PersonFields,
  useAuthorityLabels,
  useOfficeLabels,
  usePersonLabels,
} from './PersonFields.tsx'

type Asked = Extract<Seating, { kind: 'seat' }>

/** A seat for a new person of a party, or what somebody there does. */
export function SeatForm({ seating, name }: { seating: Asked; name: string | null }) {
  return (
    <section className="step-page">
      {seating.person ? <Change seating={seating} name={name} /> : <Add seating={seating} />}
    </section>
  )
}

function Add({ seating: { party, roles, offices, suggested } }: { seating: Asked }) {
  const { t } = useTranslation('parties')
  const labels = { ...usePersonLabels(), ...useOfficeLabels(), ...useAuthorityLabels() }
  const form = usePageForm<typeof labels>({
    id: 'seat-new',
    answer: useActionData(),
    labels,
    defaultValue: { language: useLanguage() },
  })
  return (
    <>
      <h2>{t('seat.headingNew', { party: party.name })}</h2>
      <PageForm form={form}>
        <input type="hidden" name="party" value={party.id} />
        <PersonFields field={form.field} />
        <OfficeFields {...{ ...form, roles, offices }} chosen={suggested} />
        <AuthorityFields field={form.field} open={form.answer !== null} />
        <Send text={t('seat.send')} />
      </PageForm>
    </>
  )
}

function Change({ seating, name }: { seating: Asked; name: string | null }) {
  const { t } = useTranslation('parties')
  const labels = { ...useOfficeLabels(), ...useAuthorityLabels() }
  const { party, person, roles, offices } = seating
  const form = usePageForm<typeof labels>({
    id: 'seat-change',
    answer: useActionData(),
    labels,
    defaultValue: {
      ...{ capacityFr: person?.capacity.fr, capacityEn: person?.capacity.en },
      ...{ instrument: person?.authority?.instrument, from: person?.authority?.from ?? undefined },
      until: person?.authority?.until ?? undefined,
    },
  })
  return (
    <>
      <h2>{t('seat.headingChange', { party: party.name, name: name ?? t('erased') })}</h2>
      <PageForm form={form}>
        <input type="hidden" name="party" value={party.id} />
        <input type="hidden" name="person" value={person?.id} />
        <OfficeFields {...{ ...form, roles, offices }} chosen={person?.roles ?? []} />
        <AuthorityFields field={form.field} open={person?.authority != null || form.answer !== null} />
        <Send text={t('seat.save')} />
      </PageForm>
      {person && <TakeAway party={party} person={person} name={name} />}
    </>
  )
}

/** Takes the seat away, or says why it must stay. */
function TakeAway({
  party,
  person,
  name,
}: {
  party: Asked['party']
  person: NonNullable<Asked['person']>
  name: string | null
}) {
  const { t } = useTranslation('parties')
  const reason = useReason()
  const who = { name: name ?? t('erased'), party: party.name }
  if (!person.leaves.allowed)
    return person.leaves.reasons.map((one) => (
      <p key={one.code} className="hint">
        {reason(one)}
      </p>
    ))
  return (
    <VerbForm verb="unseat-person" labels={{}} hidden={{ party: party.id, person: person.id }}>
      {({ answer }) => (
        <ConfirmStep
          action={t('seat.takeAway')}
          consequence={t('seat.takeAwayDoes', who)}
          confirm={t('seat.takeAwayDo', who)}
          open={answer !== null}
        />
      )}
    </VerbForm>
  )
}

/** Sends the form, or leads back without. */
export function Send({ text }: { text: string }) {
  const { t } = useTranslation('parties')
  const to = useSeatPath()
  return (
    <div className="button-row">
      <Button>{text}</Button>
      <Anchor href={to('agreement.parties')}>{t('add.cancel')}</Anchor>
    </div>
  )
}

import { useTranslation } from '#app/locales/useTranslation.ts'
import { DateField } from '#app/ui/DateField.tsx'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/FieldFrame.tsx'
import { RoleBoxes } from '#app/ui/parties/RoleBoxes.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import type { FormAnswer } from '#app/web/form.ts'
import type { Role } from '#machines/vocabulary.ts'

export type PersonTyped = Record<'name' | 'email' | 'language', string>
export type OfficeTyped = Record<'capacityFr' | 'capacityEn' | 'roles', string>
export type AuthorityTyped = Record<'instrument' | 'from' | 'until', string>

export type FieldOf<Name extends string> = (name: Name) => Omit<FieldProps, 'hint' | 'optional'>

/** Labels of what is asked about a person. */
export function usePersonLabels(): PersonTyped {
  const { t } = useTranslation('parties')
  return { name: t('seat.name'), email: t('seat.email'), language: t('seat.language') }
}

export function useOfficeLabels(): OfficeTyped {
  const { t } = useTranslation('parties')
  return { capacityFr: t('seat.capacityFr'), capacityEn: t('seat.capacityEn'), roles: t('seat.roles') }
}

export function useAuthorityLabels(): AuthorityTyped {
  const { t } = useTranslation('parties')
  return { instrument: t('seat.instrument'), from: t('seat.from'), until: t('seat.until') }
}

/** Under what a person signs, and on which days: looked at when they sign. Out of the way until it is needed. */
export function AuthorityFields({ field, open }: { field: FieldOf<keyof AuthorityTyped>; open: boolean }) {
  const { t } = useTranslation('parties')
  return (
    <details className="folded" open={open}>
      <summary>{t('seat.authority')}</summary>
      <p className="hint">{t('seat.authorityHint')}</p>
      <Field {...field('instrument')} hint={t('seat.instrumentHint')} optional />
      <DateField {...field('from')} optional />
      <DateField {...field('until')} optional />
    </details>
  )
}

/** Who it is, and where their messages go. */
export function PersonFields({ field }: { field: FieldOf<keyof PersonTyped> }) {
  const { t } = useTranslation(['parties', 'shared'])
  const languages = (['fr', 'en'] as const).map((value) => ({ value, text: t(`shared:language.${value}`) }))
  return (
    <>
      <Field {...field('name')} width="medium" autoComplete="off" />
      <Field {...field('email')} type="email" width="medium" autoComplete="off" hint={t('seat.emailHint')} />
      <RadioGroup {...field('language')} choices={languages} />
    </>
  )
}

type OfficeProps = {
  field: FieldOf<keyof OfficeTyped>
  answer: FormAnswer | null
  roles: readonly Role[]
  offices?: readonly Role[]
  /** Ticked until the form comes back with something else. */
  chosen: readonly string[]
}

/** How many roles stand in sight: those that nearly every party gives. */
const USUAL = 5

/** In which office a person acts, and what they may do. */
export function OfficeFields({ field, answer, roles, offices = [], chosen }: OfficeProps) {
  const { t } = useTranslation('parties')
  const { id, error } = field('roles')
  const ticked = answer ? [answer.result.initialValue?.roles ?? []].flat().map(String) : chosen
  return (
    <>
      <div className="word-fields">
        <Field {...field('capacityFr')} lang="fr" hint={t('seat.capacityHint')} optional />
        <Field {...field('capacityEn')} lang="en" hint={t('seat.capacityHintEn')} optional />
      </div>
      <RoleBoxes
        {...{ id, error, roles, chosen: ticked }}
        legend={t('seat.roles')}
        hint={t('seat.rolesHint')}
        inSight={USUAL}
      />
      {offices.length > 0 && (
        <RoleBoxes
          id={`${id}-offices`}
          legend={t('seat.offices')}
          hint={t('seat.officesHint')}
          roles={offices}
          chosen={ticked}
        />
      )}
    </>
  )
}

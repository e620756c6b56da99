import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Names } from '#app/people/person.server.ts'
import { Field } from '#app/ui/Field.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import { Select } from '#app/ui/Select.tsx'
import type { usePageForm } from '#app/web/form.ts'
import { ZONES } from '#app/web/zones.ts'

/** What one chooses when an agreement starts, as the form sends it. */
export type Start = Record<
  'template' | 'titleFr' | 'titleEn' | 'organization' | 'officeFr' | 'officeEn' | 'regime' | 'timeZone',
  string
>

type Form = Pick<ReturnType<typeof usePageForm<Start>>, 'field'>

/** The names of the agreement: it has one in each language from the start. */
export function TitleFields({ field }: Form) {
  const { t } = useTranslation('start')
  return (
    <>
      <h2>{t('titleHeading')}</h2>
      <div className="word-fields">
        <Field {...field('titleFr')} lang="fr" hint={t('titleFrHint')} />
        <Field {...field('titleEn')} lang="en" hint={t('titleEnHint')} />
      </div>
    </>
  )
}

type Convenor = { id: string; name: string; office: Names }

/** For which organization one convenes, and in what office. With one organization there is nothing to choose. */
export function ConvenorFields({ field, organizations }: Form & { organizations: Convenor[] }) {
  const { t } = useTranslation('start')
  const language = useLanguage()
  const [first, ...others] = organizations
  const choices = organizations.map(({ id, name, office }) => ({
    value: id,
    text: name,
    hint: office[language],
  }))
  return (
    <>
      <h2>{t('convenorHeading')}</h2>
      <p>{t('convenorText')}</p>
      {others.length > 0 ? (
        <RadioGroup {...field('organization')} choices={choices} />
      ) : (
        <p>
          {t('convenorIs')} <strong>{first?.name}</strong>
        </p>
      )}
      <div className="word-fields">
        <Field {...field('officeFr')} lang="fr" optional hint={t('officeFrHint')} />
        <Field {...field('officeEn')} lang="en" optional hint={t('officeEnHint')} />
      </div>
    </>
  )
}

const REGIMES = ['equal', 'french_prevails', 'english_prevails'] as const

/** Which text prevails, and where the clock hangs by which deadlines are told. */
export function LanguageFields({ field }: Form) {
  const { t } = useTranslation('start')
  const regimes = REGIMES.map((value) => ({
    value,
    text: t(`regime.${value}`),
    hint: t(`regimeHint.${value}`),
  }))
  const zones = ZONES.map((value) => ({ value, text: t(`zone.${value}`) }))
  return (
    <>
      <h2>{t('languageHeading')}</h2>
      <RadioGroup {...field('regime')} choices={regimes} />
      <Select {...field('timeZone')} choices={zones} hint={t('timeZoneHint')} />
    </>
  )
}

import { Form, useSearchParams, useSubmit } from '@remix-run/react'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { CatalogueFilters, CataloguePage } from '#app/projections/catalogue.server.ts'
import type { Choice } from '#app/ui/Select.tsx'

type Props = { page: CataloguePage; filters: CatalogueFilters }

/** What one looks for. It is in the address; where a script runs, the list follows as one types. */
export function Filters({ page, filters }: Props) {
  const { t } = useTranslation('duties')
  const language = useLanguage()
  const label = useLabel()
  const submit = useSubmit()
  const [search] = useSearchParams()
  const kept = ['for', 'clause'].flatMap((name) => {
    const value = search.get(name)
    return value ? [{ name, value }] : []
  })
  const languages = [
    { value: 'fr', text: t('langFr') },
    { value: 'en', text: t('langEn') },
    { value: 'both', text: t('langBoth') },
  ]
  return (
    <Form
      role="search"
      aria-label={t('filters')}
      className="catalogue-filters"
      onChange={(event) => submit(event.currentTarget, { replace: true, preventScrollReset: true })}
      preventScrollReset
    >
      {kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="field">
        <label htmlFor="catalogue-q">{t('q')}</label>
        <input
          className="input input-medium"
          id="catalogue-q"
          type="search"
          name="q"
          maxLength={200}
          defaultValue={filters.q}
          aria-describedby="catalogue-q-hint"
        />
        <div className="hint" id="catalogue-q-hint">
          {t('qHint')}
        </div>
      </div>
      <Choices
        name="category"
        label={t('category')}
        value={filters.category}
        choices={[
          { value: '', text: t('anyCategory') },
          ...page.categories.map(({ id, label: words }) => ({ value: id, text: words[language] })),
        ]}
      />
      <Choices
        name="type"
        label={t('type')}
        value={filters.type}
        choices={[
          { value: '', text: t('anyType') },
          ...page.types.map((type) => ({ value: type, text: label('partyType', type) })),
        ]}
      />
      <Choices
        name="only"
        label={t('only')}
        value={filters.only}
        choices={[
          { value: '', text: t('onlyAny') },
          { value: 'bound', text: t('onlyBound') },
          { value: 'trimmed', text: t('onlyTrimmed') },
        ]}
      />
      <Choices name="lang" label={t('lang')} value={search.get('lang') ?? language} choices={languages} />
      <button type="submit" className="button button-secondary">
        {t('search')}
      </button>
    </Form>
  )
}

function Choices({
  name,
  label,
  value,
  choices,
}: {
  name: string
  label: string
  value: string
  choices: Choice[]
}) {
  const id = `catalogue-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select className="input input-medium" id={id} name={name} defaultValue={value} key={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  )
}

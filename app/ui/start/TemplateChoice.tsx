import { useLabel } from '#app/locales/useLabel.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { TemplateChoice as Template } from '#app/projections/templates.server.ts'
import { DescriptionList } from '../DescriptionList.tsx'
import { describe, type FieldProps, HintAndError } from '../FieldFrame.tsx'

type Props = FieldProps & { templates: Template[] }

/** The templates side by side: what each is for, whom it expects and how its parties decide. */
export function TemplateChoice({ templates, defaultValue, ...field }: Props) {
  return (
    <fieldset
      className={field.error ? 'field templates field-wrong' : 'field templates'}
      aria-describedby={describe(field)['aria-describedby']}
    >
      <legend>
        <h2>{field.label}</h2>
      </legend>
      <HintAndError {...field} />
      {templates.map((template, at) => (
        <div key={template.id} className="choice">
          <input
            type="radio"
            id={at === 0 ? field.id : `${field.id}-${template.id}`}
            name={field.name}
            value={template.id}
            defaultChecked={template.id === defaultValue}
            aria-describedby={`${template.id}-about`}
          />
          <label htmlFor={at === 0 ? field.id : `${field.id}-${template.id}`}>{template.name}</label>
          <About template={template} />
        </div>
      ))}
    </fieldset>
  )
}

function About({ template }: { template: Template }) {
  const { t } = useTranslation(['start', 'board'])
  const { id, summary, clauses, rule, ruleInWords } = template
  return (
    <div className="template-about">
      <div id={`${id}-about`}>
        <p>{summary}</p>
        <p>{t('template.clauses', { count: clauses })}</p>
      </div>
      <p>
        {t('board:rule.label')} {t(`board:rule.${rule}`)}
      </p>
      <details>
        <summary>
          {t('template.rule')} <span className="sr-only">{template.name}</span>
        </summary>
        {ruleInWords.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </details>
      <details>
        <summary>
          {t('template.parties')} <span className="sr-only">{template.name}</span>
        </summary>
        <Expected parties={template.parties} />
      </details>
    </div>
  )
}

function Expected({ parties }: Pick<Template, 'parties'>) {
  const { t } = useTranslation('start')
  const label = useLabel()
  const items = parties.map(({ type, min, max, note }) => ({
    term: label('partyType', type),
    text: (
      <>
        <strong>{howMany(t, min, max)}</strong> {note}
      </>
    ),
  }))
  return <DescriptionList items={items} />
}

type Translate = ReturnType<typeof useTranslation<'start'>>['t']

function howMany(t: Translate, min: number, max: number | null): string {
  if (min === max) return t('template.exactly', { count: min })
  if (min > 0) return t('template.atLeast', { count: min })
  return max === null ? t('template.ifAny') : t('template.atMost', { count: max })
}

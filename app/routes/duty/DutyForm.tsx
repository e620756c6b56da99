import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { DutyForm as Form } from '#app/projections/duty.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/FieldFrame.tsx'
import { LETTERS } from '#app/ui/matrix/Legend.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import { Select } from '#app/ui/Select.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'
import { DueFields } from './DueFields.tsx'

const WORDS = ['title', 'text', 'evidence'] as const
const ALLOCATIONS = ['each', 'one', 'joint'] as const

/** Gives a field as it stands: what was typed when the form came back, else what holds. */
export type GetField = (name: string) => FieldProps

/** Everything that a drafter says of one duty. */
export function DutyForm({ form, cancel }: { form: Form; cancel: string }) {
  const { t } = useTranslation('duties')
  const { clause, duty, fields } = form
  const labels = useLabels(form)
  return (
    <VerbForm<Record<string, string>>
      verb={duty ? 'edit-responsibility' : 'add-responsibility'}
      labels={labels}
      hidden={{ clause: clause.id, seen: clause.seen, ...(duty ? { responsibility: duty.id } : {}) }}
    >
      {({ field, answer }) => {
        const get: GetField = (name) => {
          const { defaultValue, ...rest } = field(name)
          return { ...rest, label: rest.label ?? name, defaultValue: answer ? defaultValue : fields[name] }
        }
        return (
          <>
            <DutyWords get={get} />
            <DueFields get={get} form={form} />
            <Who get={get} form={form} />
            <Means get={get} form={form} />
            <div className="button-row">
              <Button>{t(duty ? 'save' : 'addOwn')}</Button>
              <Anchor href={cancel}>{t('close')}</Anchor>
            </div>
          </>
        )
      }}
    </VerbForm>
  )
}

function useLabels({ types }: Form): Record<string, string> {
  const { t } = useTranslation('duties')
  const label = useLabel()
  return {
    ...{ 'title.fr': t('titleFr'), 'title.en': t('titleEn') },
    ...{ 'text.fr': t('textFr'), 'text.en': t('textEn') },
    ...{ 'evidence.fr': t('evidenceFr'), 'evidence.en': t('evidenceEn') },
    ...{ 'due.kind': t('dueKind'), 'due.anchor': t('anchor'), 'due.amount': t('amount') },
    ...{ 'due.unit': t('unit'), 'due.side': t('side') },
    allocation: t('allocation'),
    effort: t('effort'),
    funder: t('funder'),
    ...Object.fromEntries(types.map((type) => [`raci.${type}`, label('partyType', type)])),
  }
}

function DutyWords({ get }: { get: GetField }) {
  const { t } = useTranslation('duties')
  return (
    <div className="word-fields">
      {(['fr', 'en'] as const).map((lang) => (
        <div key={lang}>
          {WORDS.map((part) => {
            const props = { ...get(`${part}.${lang}`), lang }
            if (part === 'text') return <TextArea key={part} {...props} rows={6} />
            return <Field key={part} {...props} hint={part === 'evidence' ? t('evidenceHint') : undefined} />
          })}
        </div>
      ))}
    </div>
  )
}

function Who({ get, form: { types } }: { get: GetField; form: Form }) {
  const { t } = useTranslation(['duties', 'matrix'])
  const letters = LETTERS.map((letter) => ({ value: letter, text: `${letter}, ${t(`matrix:${letter}`)}` }))
  const allocations = ALLOCATIONS.map((value) => ({ value, text: t(`allocationOf.${value}`) }))
  return (
    <fieldset className="field">
      <legend>
        <h3>{t('who')}</h3>
      </legend>
      <p className="hint">{t('whoHint')}</p>
      <div className="row-change">
        {types.map((type) => (
          <Select key={type} {...get(`raci.${type}`)} choices={letters} none={t('matrix:nothing')} />
        ))}
      </div>
      <RadioGroup {...get('allocation')} choices={allocations} />
    </fieldset>
  )
}

function Means({ get, form: { parties } }: { get: GetField; form: Form }) {
  const { t } = useTranslation('duties')
  const language = useLanguage()
  const funders = parties.map(({ id, name }) => ({ value: id, text: name[language] }))
  return (
    <fieldset className="field">
      <legend>
        <h3>{t('means')}</h3>
      </legend>
      <p className="hint">{t('meansHint')}</p>
      <Field {...get('effort')} hint={t('effortHint')} width="short" inputMode="decimal" optional />
      <Select {...get('funder')} choices={funders} optional />
    </fieldset>
  )
}

import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { AddingChoices } from '#app/projections/text.server.ts'
import { Anchor } from '#app/ui/Anchor.tsx'
import { Button } from '#app/ui/Button.tsx'
import { RadioGroup } from '#app/ui/RadioGroup.tsx'
import { Select } from '#app/ui/Select.tsx'
import { CatalogueChoice } from '#app/ui/text/CatalogueChoice.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'
import { DependsOn, ticked, useConsents } from '../clause/Leaning.tsx'
import { useWordLabels, WordFields, type WordName } from '../clause/WordFields.tsx'

type Typed = Record<WordName | 'section' | 'after' | 'consent', string>

/** A new clause: where it stands, what it says in both languages, whom it binds. */
export function AddClause({ choices, cancel }: { choices: AddingChoices; cancel: string }) {
  const { t } = useTranslation('text')
  const language = useLanguage()
  const { sections, clauses } = choices
  const consents = useConsents()
  const named = clauses.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title[language]}` }))
  const labels = {
    section: t('add.section'),
    after: t('add.after'),
    ...useWordLabels(),
    consent: t('add.consent'),
  }
  return (
    <section id="add" className="add-clause" aria-labelledby="add-heading">
      <h2 id="add-heading">{t('add.heading')}</h2>
      <VerbForm<Typed> verb="add-clause" labels={labels} defaultValue={{ consent: 'express' }}>
        {({ field, answer }) => (
          <>
            <Select
              {...field('section')}
              choices={sections.map(({ id, label }) => ({ value: id, text: label[language] }))}
            />
            <Select {...field('after')} choices={named} hint={t('add.atEnd')} optional />
            <WordFields field={field} answer={answer} clauses={clauses} />
            <RadioGroup {...field('consent')} choices={consents} />
            <DependsOn choices={named} chosen={ticked(answer, 'dependsOn')} />
            <CatalogueChoice categories={choices.categories} chosen={ticked(answer, 'responsibilities')} />
            <div className="button-row">
              <Button>{t('add.send')}</Button>
              <Anchor href={cancel}>{t('add.close')}</Anchor>
            </div>
          </>
        )}
      </VerbForm>
    </section>
  )
}

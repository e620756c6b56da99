import { useTranslation } from '#app/locales/useTranslation.ts'
import type { GoalsPage } from '#app/projections/goals.server.ts'
import { Button } from '#app/ui/Button.tsx'
import type { FieldProps } from '#app/ui/FieldFrame.tsx'
import { Select } from '#app/ui/Select.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'

type Goals = GoalsPage['parties'][number]['goals']
type Props = { goals: Goals; kinds: GoalsPage['kinds'] }

/** As many empty lines stand ready; saving brings as many again, so that no script is needed for more. */
const READY = 3
const MOST = 30
const PARTS = ['side', 'kind', 'fr', 'en'] as const

/** What one's own party says, line by line. */
export function OwnGoals({ goals, kinds }: Props) {
  const { t } = useTranslation('goals')
  const rows = Array.from({ length: Math.min(MOST, goals.length + READY) }, (_, at) => at)
  const partLabels = { side: t('side'), kind: t('kind'), fr: t('fr'), en: t('en') }
  const labels: Record<string, string> = Object.fromEntries(
    rows.flatMap((at) => PARTS.map((part) => [nameOf(at, part), partLabels[part]])),
  )
  return (
    <section className="own-goals" aria-labelledby="own-goals">
      <h3 id="own-goals">{t('own')}</h3>
      <p className="hint">{t('ownHint')}</p>
      {/* What was saved is another form: its empty lines begin anew. */}
      <VerbForm<Record<string, string>> key={JSON.stringify(goals)} verb="state-goals" labels={labels}>
        {({ field, answer }) => (
          <>
            {rows.map((at) => (
              <Row
                key={at}
                at={at}
                kinds={kinds}
                get={(part) => {
                  const name = nameOf(at, part)
                  const { defaultValue, ...rest } = field(name)
                  const held: string | undefined = goals[at]?.[part]
                  return { ...rest, label: labels[name] ?? part, defaultValue: answer ? defaultValue : held }
                }}
              />
            ))}
            <Button>{t('save')}</Button>
          </>
        )}
      </VerbForm>
    </section>
  )
}

function nameOf(at: number, part: (typeof PARTS)[number]): string {
  return `goals[${at}].${part}`
}

type RowProps = { at: number; kinds: Props['kinds']; get: (part: (typeof PARTS)[number]) => FieldProps }

function Row({ at, kinds, get }: RowProps) {
  const { t } = useTranslation('goals')
  const sides = (['seeks', 'offers', 'limits'] as const).map((value) => ({
    value,
    text: t(`sides.${value}`),
  }))
  return (
    <fieldset className="goal-row">
      <legend>{t('row', { number: at + 1 })}</legend>
      <div className="goal-choices">
        <Select {...get('side')} choices={sides} />
        <Select {...get('kind')} choices={kinds.map((value) => ({ value, text: t(`kinds.${value}`) }))} />
      </div>
      <div className="word-fields">
        <TextArea {...get('fr')} lang="fr" rows={2} />
        <TextArea {...get('en')} lang="en" rows={2} />
      </div>
    </fieldset>
  )
}

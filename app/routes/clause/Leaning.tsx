import { useTranslation } from '#app/locales/useTranslation.ts'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import type { Choice } from '#app/ui/Select.tsx'
import type { FormAnswer } from '#app/web/form.ts'

/** The two ways of consenting to a clause, each with what it means. */
export function useConsents(): Choice[] {
  const { t } = useTranslation('text')
  return [
    { value: 'express', text: t('add.express'), hint: t('add.expressHint') },
    { value: 'tacit_ok', text: t('add.tacit_ok'), hint: t('add.tacitHint') },
  ]
}

type DependsOnProps = { choices: { value: string; text: string }[]; chosen: string[]; open?: boolean }

/** Which clauses a clause depends on, beside those to which its text refers. */
export function DependsOn({ choices, chosen, open = chosen.length > 0 }: DependsOnProps) {
  const { t } = useTranslation('text')
  if (choices.length === 0) return null
  return (
    <details className="choices" open={open}>
      <summary>
        {t('add.dependsOn')}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <p className="hint">{t('add.dependsOnHint')}</p>
      {choices.map(({ value, text }) => (
        <Checkbox
          key={value}
          id={`leans-${value}`}
          name="dependsOn"
          value={value}
          label={text}
          defaultValue={chosen.find((one) => one === value)}
        />
      ))}
    </details>
  )
}

/** The boxes that were ticked, when the form came back. */
export function ticked(answer: FormAnswer | null, name: string): string[] {
  const typed = answer?.result.initialValue?.[name]
  return [typed ?? []].flat().map(String)
}

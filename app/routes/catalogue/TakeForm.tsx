import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { CataloguePage } from '#app/projections/catalogue.server.ts'
import { Button } from '#app/ui/Button.tsx'
import { Select } from '#app/ui/Select.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'

type Props = Pick<CataloguePage, 'clauses'> & { entry: string; chosen: string }

/** Which clause takes the duty. */
export function TakeForm({ entry, clauses, chosen }: Props) {
  const { t } = useTranslation('duties')
  const language = useLanguage()
  const choices = clauses.map(({ id, number, title }) => ({
    value: id,
    text: `${number}. ${title[language]}`,
  }))
  return (
    <VerbForm<{ clause: string }>
      verb="take-responsibility"
      id={`take-${entry}`}
      labels={{ clause: t('takeClause') }}
      hidden={{ responsibility: entry }}
      defaultValue={{ clause: chosen }}
    >
      {({ field }) => (
        <>
          <Select {...field('clause')} choices={choices} />
          <Button>{t('takeSend')}</Button>
        </>
      )}
    </VerbForm>
  )
}

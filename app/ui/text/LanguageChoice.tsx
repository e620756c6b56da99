import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from '../Anchor.tsx'

export const SHOWN = ['both', 'fr', 'en'] as const
/** Which languages of the text one wants to see. */
export type Shown = (typeof SHOWN)[number]

/** Both languages, or one of them: links, so that it works on any phone. */
export function LanguageChoice({ shown, hrefOf }: { shown: Shown; hrefOf: (shown: Shown) => string }) {
  const { t } = useTranslation('text')
  return (
    <nav className="language-choice" aria-label={t('languages.label')}>
      <ul>
        {SHOWN.map((choice) => (
          <li key={choice} lang={choice === 'both' ? undefined : choice}>
            <Anchor href={hrefOf(choice)} aria-current={choice === shown ? 'true' : undefined}>
              {t(`languages.${choice}`)}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}

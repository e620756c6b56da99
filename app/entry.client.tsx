import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { WordsProvider } from '#app/locales/useTranslation.ts'
import { makeWords } from '#app/locales/words.ts'
import { DocumentProvider } from '#app/web/document.ts'

/** Only the words of this page's language are loaded, and before hydration: nothing flashes. */
async function hydrate() {
  const language = document.documentElement.lang === 'en' ? 'en' : 'fr'
  const { default: resources } =
    language === 'en' ? await import('#app/locales/en/index.ts') : await import('#app/locales/fr/index.ts')
  const erring = document.title.startsWith(resources.shared.error.titlePrefix)
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <DocumentProvider value={{ erring }}>
          <WordsProvider value={makeWords(language, resources)}>
            <RemixBrowser />
          </WordsProvider>
        </DocumentProvider>
      </StrictMode>,
    )
  })
}

void hydrate()

import { useMatches, useRouteError } from '@remix-run/react'
import type { TFunction } from 'i18next'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Area } from '#app/locales/words.ts'
import { kindOf } from './ErrorPage.tsx'
import { readThrown } from './errors.ts'

export type Translate = TFunction<Area[]>

/** What a page exports as `handle`. The title is made from words and from the page's own data. */
export type PageHandle<Data = unknown> = { title: (t: Translate, data: Data) => string }

/** `Error: Text of the agreement – Entente`, in the language of the page. */
export function PageTitle({ erring }: { erring: boolean }) {
  const { t } = useTranslation<Area[]>()
  const error = useRouteError()
  const page = usePageName(t)
  const name = error ? t(`error.${kindOf(readThrown(error))}.title`) : page
  const title = [name, t('product')].filter(Boolean).join(' – ')
  return <title>{erring ? t('error.titlePrefix') + title : title}</title>
}

function usePageName(t: Translate): string | null {
  const match = useMatches().findLast(({ handle }) => typeof (handle as PageHandle)?.title === 'function')
  // A page whose loader failed has no data to make its title from; the error gives the title then.
  if (!match || match.data === undefined) return null
  return (match.handle as PageHandle).title(t, match.data)
}

import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { SiteFooter } from '#app/ui/SiteFooter.tsx'
import { SiteHeader } from '#app/ui/SiteHeader.tsx'
import { SkipLink } from '#app/ui/SkipLink.tsx'
import { otherLanguage, path } from './paths.ts'
import type { Visitor } from './visitor.server.ts'

/** What stands around every page: the way to the content, who one is, the other language. */
export function Frame({ visitor, children }: { visitor: Visitor | null; children: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const other = otherLanguage(useLocation(), language)
  const home = path(language, 'home')
  const link = visitor
    ? { href: home, text: t('header.awaiting'), count: visitor.awaiting }
    : { href: path(language, 'signin'), text: t('header.signIn') }
  return (
    <>
      <SkipLink />
      <SiteHeader home={home} person={visitor} links={[link]} other={other} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter verify={path(language, 'verify')} />
    </>
  )
}

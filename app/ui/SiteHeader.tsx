import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Language } from '#machines/words.ts'
import { Anchor } from './Anchor.tsx'

type Props = {
  home: string
  person: { name: string; organization: string | null } | null
  links: { href: string; text: string; count?: number }[]
  other: { language: Language; href: string }
}

/** The product's name, who acts for whom, the few links, and the other language. */
export function SiteHeader({ home, person, links, other }: Props) {
  const { t } = useTranslation()
  return (
    <header className="site-header">
      <Anchor className="site-name" href={home}>
        {t('product')}
      </Anchor>
      {person && <p className="site-person">{actingFor(person, t('header.for'))}</p>}
      <nav className="site-links" aria-label={t('header.label')}>
        <ul>
          {links.map((link) => (
            <li key={link.text}>
              <Anchor href={link.href}>
                {link.text} {link.count ? <strong>{link.count}</strong> : null}
              </Anchor>
            </li>
          ))}
          <li>
            <Anchor href={other.href} hrefLang={other.language} lang={other.language}>
              {t(`language.${other.language}`)}
            </Anchor>
          </li>
        </ul>
      </nav>
    </header>
  )
}

function actingFor({ name, organization }: { name: string; organization: string | null }, forWord: string) {
  if (!organization) return name
  return (
    <>
      {name}
      {forWord} <strong>{organization}</strong>
    </>
  )
}

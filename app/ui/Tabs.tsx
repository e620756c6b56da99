import { useTranslation } from 'react-i18next'
import { Anchor } from './Anchor.tsx'

export type Tab = { href: string; text: string; current: boolean; count?: number }

/** The pages of one agreement. They are links: each has an address of its own. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label?: string }) {
  const { t } = useTranslation()
  return (
    <nav className="tabs" aria-label={label ?? t('tabs.label')}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Anchor href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.text}
              {tab.count ? <span className="tab-count"> {tab.count}</span> : null}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}

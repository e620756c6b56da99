import { useEffect, useRef } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Anchor } from './Anchor.tsx'

export type Tab = { href: string; text: string; current: boolean; count?: number }

/** The pages of one agreement, in one line, which a phone scrolls. They are links: each has an address of its own. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label?: string }) {
  const { t } = useTranslation()
  const list = useCurrentInSight(tabs.find(({ current }) => current)?.href)
  return (
    <nav className="tabs" aria-label={label ?? t('tabs.label')}>
      <ul ref={list}>
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

/** Brings the current tab into the middle of the line. Style does the same where the browser knows how. */
function useCurrentInSight(current: string | undefined) {
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another place in the line
  useEffect(() => {
    const line = list.current
    const tab = line?.querySelector('[aria-current]')?.parentElement
    if (line && tab) line.scrollLeft = tab.offsetLeft - (line.clientWidth - tab.offsetWidth) / 2
  }, [current])
  return list
}

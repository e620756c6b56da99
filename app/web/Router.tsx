import { Link, useLocation, useNavigation } from '@remix-run/react'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { type AnchorProps, NavigationProvider } from '#app/ui/Anchor.tsx'

type Props = { setErring: (erring: boolean) => void; children: ReactNode }

/** Lends the router's links and its waiting state to app/ui, which does not know the framework. */
export function Router({ setErring, children }: Props) {
  const pending = useNavigation().state !== 'idle'
  const navigation = useMemo(() => ({ Anchor: RouterLink, pending, setErring }), [pending, setErring])
  useFocusOnArrival()
  return <NavigationProvider value={navigation}>{children}</NavigationProvider>
}

function RouterLink({ href, hrefLang, ...rest }: AnchorProps) {
  // Another language is another document: its `lang` and its words come with a full load.
  if (hrefLang || !href.startsWith('/')) return <a {...rest} href={href} hrefLang={hrefLang} />
  // What Link adds to the same tag wakes up in the browser alone; a board has a thousand of them.
  if (ON_SERVER) return <a {...rest} href={href} />
  return <Link {...rest} to={href} prefetch="intent" />
}

const ON_SERVER = typeof document === 'undefined'

/**
 * A page reached by script takes the focus as a loaded page would: at its fragment, or at its top. So a screen reader
 * starts there, and the keyboard does not fall back to the beginning when the button that was pressed is gone.
 */
function useFocusOnArrival() {
  const location = useLocation()
  const last = useRef(location)
  useEffect(() => {
    const { pathname, key } = last.current
    if (key === location.key) return
    last.current = location
    const target = document.getElementById(location.hash.slice(1))
    if (target) focusOn(target)
    else if (pathname !== location.pathname)
      document.getElementById('content')?.focus({ preventScroll: true })
  }, [location])
}

/** Where an act leads is where one goes on: what has a fragment of its own can be focused, whatever it is. */
function focusOn(target: HTMLElement) {
  if (target.tabIndex < 0) target.tabIndex = -1
  target.focus({ preventScroll: true })
}

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
  return <Link {...rest} to={href} prefetch="intent" />
}

/** A page reached by script takes the focus as a loaded page would, so that a screen reader starts at its top. */
function useFocusOnArrival() {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [pathname])
}

import { type AnchorHTMLAttributes, createContext, type ElementType, useContext } from 'react'

/** How components reach the document around them, given by the root so that they need no router. */
export type Navigation = {
  Anchor: ElementType<AnchorProps>
  /** A page or an answer is on its way. */
  pending: boolean
  /** A form on the page came back with errors: the document's title says so. */
  setErring: (erring: boolean) => void
}

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

const NavigationContext = createContext<Navigation>({
  Anchor: 'a',
  pending: false,
  setErring: () => {},
})

export const NavigationProvider = NavigationContext.Provider

export function useNavigationState(): Navigation {
  return useContext(NavigationContext)
}

/** A link within the product. Without a router around it, a plain link. */
export function Anchor(props: AnchorProps) {
  const { Anchor: Element } = useNavigationState()
  return <Element {...props} />
}

import type { LinksFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { fontLinks } from '#app/ui/fonts.ts'
import styles from '#app/ui/styles/index.css?url'
import { answering } from '#app/web/answer.server.ts'
import { useDocumentState } from '#app/web/document.ts'
import { ErrorPage } from '#app/web/ErrorPage.tsx'
import { readThrown } from '#app/web/errors.ts'
import { Frame } from '#app/web/Frame.tsx'
import { PageTitle } from '#app/web/PageTitle.tsx'
import { leadToSetUp } from '#app/web/people.server.ts'
import { Router } from '#app/web/Router.tsx'
import { findVisitor } from '#app/web/visitor.server.ts'

export const links: LinksFunction = () => [
  ...fontLinks,
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const loader = answering(async ({ request }) => {
  await leadToSetUp(request)
  return { visitor: await findVisitor(request) }
})

/** The document, around pages and errors alike. */
export function Layout({ children }: { children: ReactNode }) {
  const { nonce, erring: cameBack } = useDocumentState()
  const [erring, setErring] = useState(cameBack)
  const { i18n } = useTranslation()
  const visitor = useRouteLoaderData<typeof loader>('root')?.visitor ?? null
  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <PageTitle erring={erring} />
        <Meta />
        <Links />
      </head>
      <body>
        <Router setErring={setErring}>
          <Frame visitor={visitor}>{children}</Frame>
        </Router>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage thrown={readThrown(useRouteError())} />
}

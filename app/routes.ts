import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { flatRoutes } from '@remix-run/fs-routes'
import { getAppDirectory, type RouteConfig, route } from '@remix-run/route-config'
import { LANGUAGES, type Language } from '../machines/words.ts'
import { PAGES, type Page } from './web/paths.ts'

const pages = Object.keys(PAGES) as Page[]
const layout = 'agreement'

function fileOf(page: Page): string {
  return `routes/${page}.tsx`
}

function exists(page: Page): boolean {
  return existsSync(resolve(getAppDirectory(), fileOf(page)))
}

function isTab(page: Page): boolean {
  return page.startsWith(`${layout}.`)
}

function mount(language: Language, page: Page, under = '') {
  const address = PAGES[page][language].slice(under.length).replace(/^\//, '')
  return { address, file: fileOf(page), options: { id: `${language}/${page}` } }
}

/** One page file stands at its French and at its English address, under two route ids. */
function pagesIn(language: Language) {
  const tabs = pages.filter((page) => exists(page) && isTab(page))
  return pages
    .filter((page) => exists(page) && !isTab(page))
    .map((page) => {
      const { address, file, options } = mount(language, page)
      const children = page === layout ? tabs.map((tab) => mount(language, tab, PAGES[layout][language])) : []
      return route(
        `/${language}/${address}`.replace(/\/$/, ''),
        file,
        options,
        children.map((child) => route(child.address, child.file, child.options)),
      )
    })
}

/** Whatever is no page (health, files, the sign-in handler) has one address, read from its flat file name. */
const resources = flatRoutes({ ignoredRouteFiles: [...pages.map((page) => `**/${page}.tsx`), '**/*.test.*'] })

export default [...LANGUAGES.flatMap(pagesIn), ...(await resources)] satisfies RouteConfig

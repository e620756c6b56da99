import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { path } from '#app/web/paths.ts'
import type { Language } from '#machines/words.ts'
import { arrive, hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, expectNoSideways, watch } from './page-checks.ts'
import { type Name, type Stage, serveStage } from './stage.ts'
import { DISPUTED } from './story.ts'

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }

/** Who opens the pages at each moment: whoever has most to do there. */
const READERS: [moment: 'draft' | 'objected' | 'called', name: Name][] = [
  ['draft', 'sunita'],
  ['objected', 'sunita'],
  ['called', 'shauna'],
]

/** The pages on which an agreement is read, drafted and answered. */
function addressesOf(language: Language, id: string): string[] {
  return [
    path(language, 'agreement.text', { id }),
    path(language, 'agreement.clause', { id, clause: DISPUTED }),
    path(language, 'agreement.responsibilities', { id }),
    path(language, 'agreement.consensus', { id }),
    path(language, 'agreement.commitments', { id }),
  ]
}

describe.skipIf(!hasBrowser)('the pages of an agreement', () => {
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    stage = await serveStage(['draft', 'objected', 'called'])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await stage?.stop()
  })

  /** One page for many addresses: what is wrong is told with the address it was found at. */
  async function visit(name: Name, viewport: typeof PHONE, addresses: string[]) {
    const page = await openPage(browser, { viewport })
    await stage.enter(page.context(), name)
    const faults = watch(page)
    for (const address of addresses) {
      await arrive(page, stage.url + address)
      await expectSound(page, faults)
    }
    return { page, faults }
  }

  async function expectSound(page: Page, faults: string[]) {
    const french = new URL(page.url()).pathname.startsWith('/fr/')
    await expectAccessible(page, french ? [] : ['color-contrast'])
    await expectNoSideways(page)
    expect(await page.locator('main').textContent(), page.url()).not.toMatch(/\{\{|undefined/)
    expect(faults, page.url()).toEqual([])
  }

  for (const [moment, name] of READERS)
    for (const language of ['fr', 'en'] as const)
      test(`can be used by everyone on a phone: ${moment}, ${language}`, async () => {
        const { page } = await visit(name, PHONE, addressesOf(language, moment))
        await page.context().close()
      })

  for (const [at, [moment, name]] of READERS.entries())
    test(`can be used by everyone on a wide screen: ${moment}`, async () => {
      const { page } = await visit(name, DESK, addressesOf(at % 2 ? 'en' : 'fr', moment))
      await page.context().close()
    })

  for (const viewport of [PHONE, DESK])
    test(`can be drafted by everyone at ${viewport.width} pixels`, async () => {
      const add = `${path('en', 'agreement.text', { id: 'draft' })}?add=yes`
      const row = `${path('fr', 'agreement.responsibilities', { id: 'draft' })}?row=c03-gov-01`
      const clause = path('fr', 'agreement.clause', { id: 'objected', clause: DISPUTED })
      const { page, faults } = await visit('sunita', viewport, [add, row, clause])
      for (const summary of await page.locator('main summary').all()) await summary.click()
      await expectSound(page, faults)
      await page.context().close()
    })

  test('keep the tab of the page in sight on a phone, with scripts and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await openPage(browser, { viewport: PHONE, javaScriptEnabled })
      await stage.enter(page.context(), 'shauna')
      await page.goto(`${stage.url}${path('fr', 'agreement.history', { id: 'called' })}`)
      const tab = page.locator('.tabs [aria-current]')
      await expect.poll(async () => (await tab.boundingBox())?.x ?? 999).toBeLessThan(PHONE.width - 60)
      await page.context().close()
    }
  })
})

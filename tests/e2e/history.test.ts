import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { path } from '#app/web/paths.ts'
import { hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, expectNoSideways, watch } from './page-checks.ts'
import { type Stage, serveStage } from './stage.ts'

const PHONE = { width: 390, height: 844 }

describe.skipIf(!hasBrowser)('the history', () => {
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    stage = await serveStage(['called'])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await stage?.stop()
  })

  async function open(address: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
    const page = await openPage(browser, options)
    await stage.enter(page.context(), 'shauna')
    await page.goto(stage.url + address)
    return page
  }

  const story = (language: 'fr' | 'en', query = '') =>
    path(language, 'agreement.history', { id: 'called' }) + query

  for (const language of ['fr', 'en'] as const)
    test(`can be used by everyone on a phone, a moment open, compared and read whole: ${language}`, async () => {
      const page = await open(story(language), { viewport: PHONE })
      const faults = watch(page)
      for (const query of ['', '?at=40&with=80', '?at=40&view=text']) {
        await page.goto(stage.url + story(language, query), { waitUntil: 'networkidle' })
        await page.locator('main details').evaluateAll(openAll)
        // The text wears the colours of the Text page, which are checked there.
        await expectAccessible(page, query.includes('view') ? ['color-contrast'] : [])
        await expectNoSideways(page)
        expect(await page.locator('main').textContent()).not.toMatch(/\{\{|undefined|\.\. /)
        expect(faults).toEqual([])
      }
      await page.context().close()
    })

  test('tells like things together, and leaves no entry out', async () => {
    const page = await open(story('fr'))
    const last = Number(await page.getByLabel('Revenir à un moment').getAttribute('max'))
    expect(await page.locator('[id^="entry-"]').count()).toBe(last)
    expect(await page.locator('.timeline > li').count()).toBeLessThan(last / 2)
    await page.context().close()
  })

  test('reads a clause as it was, and shows what changed in it since, without scripts', async () => {
    const page = await open(story('fr'), { javaScriptEnabled: false })
    const revised = page.locator('[id^="entry-"]', { hasText: 'il devient la révision 2' })
    const sequence = Number((await revised.first().getAttribute('id'))?.replace('entry-', ''))
    await page.goto(stage.url + story('fr', `?at=${sequence - 1}`))
    await page.getByLabel('Comparer avec l’entrée numéro').fill(String(sequence))
    await page.getByRole('button', { name: 'Comparer' }).click()
    const added = await page.locator('#comparison ins').first().evaluate(wordsAlone)
    expect(added.length).toBeGreaterThan(20)
    await page.getByRole('link', { name: 'Lire tout le texte de ce moment' }).click()
    // Without scripts the page is read as it comes: the text is there once all of it has.
    await page.waitForLoadState()
    await page.waitForURL(/view=text/)
    expect(await page.locator('article.clause').count()).toBeGreaterThan(20)
    expect(await page.getByText(added).count()).toBe(0)
    await page.goto(stage.url + story('fr', `?at=${sequence}&view=text`))
    expect(await page.getByText(added).count()).toBe(1)
    await page.getByRole('link', { name: 'Revenir à l’aperçu de ce moment' }).click()
    expect(await page.locator('#moment-state').count()).toBe(1)
    await page.context().close()
  })
})

/** What was added, without what is said of it to those who listen. */
function wordsAlone(change: Node): string {
  const texts = [...change.childNodes].filter(({ nodeType }) => nodeType === 3)
  return texts.map(({ textContent }) => textContent?.trim()).join('')
}

function openAll(details: Element[]): void {
  for (const one of details) one.setAttribute('open', '')
}

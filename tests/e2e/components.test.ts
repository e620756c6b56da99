import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrive, hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, expectNoSideways, watch } from './page-checks.ts'
import { type Served, serve } from './server.ts'

const PAGES = [
  ['/fr/composants', 'fr', 'Composants – Entente'],
  ['/en/components', 'en', 'Components – Entente'],
  ['/fr/nulle-part', 'fr', 'Page introuvable – Entente'],
  ['/en/nowhere', 'en', 'Page not found – Entente'],
] as const

describe.skipIf(!hasBrowser)('the parts of pages', () => {
  let browser: Browser
  let served: Served

  beforeAll(async () => {
    served = await serve()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  for (const [address, language, title] of PAGES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${address} can be used by everyone, ${colorScheme}`, async () => {
        const page = await openPage(browser, { colorScheme, viewport: { width: 390, height: 844 } })
        const faults = watch(page)
        await arrive(page, served.url + address)
        expect(await page.title()).toBe(title)
        expect(await page.getAttribute('html', 'lang')).toBe(language)
        await expectAccessible(page, language === 'fr' ? [] : ['color-contrast'])
        await expectNoSideways(page)
        expect(faults).toEqual([])
        await page.context().close()
      })
    }
  }

  for (const javaScriptEnabled of [true, false]) {
    test(`a form comes back filled, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const page = await openPage(browser, { javaScriptEnabled })
      const faults = watch(page)
      await arrive(page, `${served.url}/fr/composants`)
      await page.getByLabel('Titre de l’entente').fill('Un titre')
      await page.getByLabel('Objet').fill('Un objet bien trop long pour vingt caractères')
      await page.getByLabel('Unanimité des parties').check()
      await page.getByRole('button', { name: 'Envoyer' }).click()
      const summary = page.locator('.error-summary')
      await summary.waitFor()
      expect(await page.title()).toBe('Erreur\u00a0: Composants – Entente')
      expect(await summary.textContent()).toContain('Objet\u00a0: Écrivez au plus 20 caractères.')
      expect(await summary.textContent()).toContain('Ce champ est obligatoire.')
      expect(await page.getByLabel('Titre de l’entente').inputValue()).toBe('Un titre')
      expect(await page.getByLabel('Objet').inputValue()).toContain('bien trop long')
      expect(await page.getByLabel('Unanimité des parties').isChecked()).toBe(true)
      if (javaScriptEnabled) await expectAccessible(page)
      expect(faults).toEqual([])
      await page.context().close()
    })
  }

  test('the error summary takes the focus, and each link leads to its field', async () => {
    const page = await openPage(browser)
    await arrive(page, `${served.url}/en/components`)
    for (const _attempt of [1, 2]) {
      await page.getByRole('button', { name: 'Send' }).click()
      await page.waitForFunction(() => document.activeElement?.classList.contains('error-summary'))
      await page.locator('.error-summary').getByRole('link', { name: 'Rule of consensus' }).click()
      expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('unanimity')
    }
    await page.context().close()
  })

  test('the other language is one link away, on the same page', async () => {
    const page = await openPage(browser)
    await page.goto(`${served.url}/fr/composants`)
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/en/components')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.context().close()
  })
})

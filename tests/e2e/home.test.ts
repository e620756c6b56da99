import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrive, hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, expectNoSideways, watch } from './page-checks.ts'
import { type Stage, serveStage } from './stage.ts'

const WAYS = {
  fr: {
    task: 'Donner votre position sur 3 clauses',
    date: /^Fin de l’appel\u00a0: le .*\(heure de Toronto\)$/,
  },
  en: { task: 'State your position on 3 clauses', date: /^End of the call: .*\(Toronto time\)$/ },
} as const

describe.skipIf(!hasBrowser)('home', () => {
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    stage = await serveStage(['objected', 'sealed', 'signed', 'called'])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await stage?.stop()
  })

  for (const language of ['fr', 'en'] as const) {
    test(`says what awaits one, until when, and leads there, ${language}`, async () => {
      const page = await openPage(browser, { viewport: { width: 390, height: 844 } })
      const faults = watch(page)
      await stage.enter(page.context(), 'shauna')
      await arrive(page, `${stage.url}/${language}`, 'networkidle')
      await expectAccessible(page, language === 'fr' ? [] : ['color-contrast'])
      await expectNoSideways(page)
      const [awaiting] = await page.locator('article').all()
      const calm = page.locator('.home-rest article').last()
      expect(await awaiting?.locator('.home-state p').first().innerText()).toMatch(WAYS[language].date)
      expect(await calm.locator('.home-tasks').count()).toBe(0)
      await awaiting?.getByRole('link', { name: WAYS[language].task }).click()
      await page.waitForURL(/\/(engagements|commitments)$/)
      await page.locator('#current').waitFor()
      expect(faults).toEqual([])
      await page.context().close()
    })
  }

  test('leads only to pages that are there', async () => {
    const page = await openPage(browser)
    for (const name of ['etienne', 'sunita', 'shauna', 'dominic'] as const) {
      await stage.enter(page.context(), name)
      await page.goto(`${stage.url}/en`)
      const tasks = await page.locator('.home-tasks a').all()
      expect(tasks).not.toEqual([])
      for (const task of tasks) {
        const answer = await page.request.get(stage.url + (await task.getAttribute('href')))
        expect([answer.url(), answer.status()]).toEqual([answer.url(), 200])
      }
    }
    await page.context().close()
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrive, hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, expectNoSideways, watch } from './page-checks.ts'
import { type Name, type Stage, serveStage } from './stage.ts'
import { settled } from './visitor.ts'

describe.skipIf(!hasBrowser)('proposing', () => {
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    stage = await serveStage(['review'])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await stage?.stop()
  })

  async function open(name: Name, address: string, width: number, javaScriptEnabled = true) {
    const page = await openPage(browser, { javaScriptEnabled, viewport: { width, height: 844 } })
    const faults = watch(page)
    await stage.enter(page.context(), name)
    await arrive(page, stage.url + address, 'networkidle')
    return { page, faults }
  }

  test('a partner proposes a change on a phone, in French; the drafter accepts it in English, with credit', async () => {
    const { page: phone, faults } = await open('chloe', '/fr/ententes/review/clauses/c02', 390)
    await phone.getByRole('link', { name: 'Proposer un changement' }).first().click()
    await phone.waitForURL(/\/proposition$/)
    // The field is an editor once its script is there.
    const text = phone.locator('[contenteditable="true"]').first()
    await text.click()
    await phone.keyboard.press('Control+End')
    await phone.keyboard.type(' Un stage dure douze semaines.')
    await phone.getByLabel(/Pourquoi ce changement/).fill('Il nous faut une durée.')
    await expectNoSideways(phone)
    await expectAccessible(phone)
    await phone.getByRole('button', { name: 'Envoyer la proposition' }).click()
    await phone.waitForURL(/\/propositions\/P1/)
    await settled(phone)
    expect(await phone.locator('#sent').textContent()).toContain('Proposition envoyée')
    expect(await phone.locator('ins').allTextContents()).toEqual([expect.stringContaining('douze semaines')])
    await expectNoSideways(phone)
    await expectAccessible(phone)

    const { page: desk, faults: more } = await open('sunita', '/en/agreements/review/proposals', 1280)
    await expectAccessible(desk)
    await desk.getByRole('link', { name: 'See the proposal and answer it' }).click()
    await desk.waitForURL(/\/proposals\/P1/)
    await desk.locator('summary', { hasText: /^Accept$/ }).click()
    await desk.getByRole('button', { name: 'Accept the proposal' }).click()
    await desk.waitForURL(/saved=2/)
    await settled(desk)
    expect(await desk.locator('.pair-text[lang="fr"]').first().textContent()).toContain('douze semaines')
    const newest = desk.locator('.revision-list > li').first()
    expect(await newest.textContent()).toContain(
      'Proposed by Chloé Tremblay-Ouellet, for Hydraulis Energy Inc.',
    )
    await expectAccessible(desk)
    expect([...faults, ...more]).toEqual([])
    for (const page of [phone, desk]) await page.context().close()
  })

  test('without scripts, a note stays with its organization, and what is typed comes back from an error', async () => {
    const { page } = await open('chloe', '/fr/ententes/review/clauses/c03', 390, false)
    const lane = page.locator('#lane-private')
    await lane.locator('summary').first().click()
    await lane.locator('textarea[name="words"]').fill('Notre plafond : SEKRET.')
    await lane.locator('.quote-fields summary').click()
    await lane.locator('textarea[name="quote.words"]').fill('ce passage n’y est pas')
    await lane.locator('button[type=submit]').first().click()
    await page.waitForLoadState('load')
    expect(await page.locator('.error-summary').textContent()).toContain('Ce passage ne se trouve pas')
    expect(await lane.locator('textarea[name="words"]').inputValue()).toBe('Notre plafond : SEKRET.')
    await lane.locator('textarea[name="quote.words"]').fill('')
    await lane.locator('button[type=submit]').first().click()
    await lane.locator('.comment-words').waitFor()
    expect(await lane.textContent()).toContain('Hydraulis Énergie inc. seulement')
    await page.context().close()

    for (const name of ['sunita', 'shauna', 'etienne'] as const) {
      const { page: other } = await open(name, '/fr/ententes/review/clauses/c03', 1280, false)
      expect(await other.content(), name).not.toContain('SEKRET')
      for (const address of ['propositions', 'historique']) {
        await arrive(other, `${stage.url}/fr/ententes/review/${address}`, 'load')
        expect(await other.content(), `${name} ${address}`).not.toContain('SEKRET')
      }
      await other.context().close()
    }
  })
})

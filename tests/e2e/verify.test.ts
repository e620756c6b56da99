import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openKeys } from '#app/documents/keys.ts'
import { closeRenderer } from '#app/documents/render.ts'
import type { ExportedEntry } from '#app/record/entry.ts'
import { contentOf } from '#machines/content-of.ts'
import * as cast from '#tests/cast.ts'
import { entryAfter, exported, historyOf, sealedTruly } from '#tests/documents/fixture/history.ts'
import { signedByAll } from '#tests/documents/fixture/signing.ts'
import { signs } from '#tests/story.ts'
import { arrive, hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, expectNoSideways, watch } from './page-checks.ts'
import { type Stage, serveStage } from './stage.ts'

const PHONE = { viewport: { width: 390, height: 844 } }
const acts = [
  ...sealedTruly(),
  ...[cast.marcAntoine, cast.corinne, cast.karim, cast.dominic].map((by) => signs(by)),
]
const { history, agreement } = exported(acts)

type Given = { name: string; mimeType: string; buffer: Buffer }

const json = (value: object): Given => ({
  name: 'history.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(value)),
})

describe.skipIf(!hasBrowser)('the Verify page', () => {
  let browser: Browser
  let stage: Stage
  let pdf: Given

  beforeAll(async () => {
    stage = await serveStage([])
    // The very keys of the installation that serves the page.
    const keys = await openKeys(join(stage.dataFolder, 'keys'))
    const bytes = await signedByAll(contentOf(agreement), keys)
    pdf = { name: 'entente.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) }
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await stage?.stop()
    await closeRenderer()
  })

  /** The page with some files chosen, once it is done with them; and everything that it asked of any server. */
  async function check(address: string, files: Given[], options: object = PHONE) {
    const page = await openPage(browser, options)
    const faults = watch(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await page.goto(stage.url + address, { waitUntil: 'networkidle' })
    const before = asked.length
    await page.locator('input[type=file]').setInputFiles(files)
    await page
      .locator('.report')
      .nth(files.length - 1)
      .waitFor()
    return { page, faults, sent: asked.slice(before) }
  }

  const verdicts = (page: Page) => page.locator('.report .notice').allInnerTexts()

  for (const [address, whole, passes] of [
    ['/fr/verifier', 'toutes les signatures prévues y sont', 'contrôles réussis'],
    ['/en/verify', 'every signature planned is there', 'checks passed'],
  ] as const) {
    test(`${address} passes a good PDF with its history, and sends nothing`, async () => {
      const { page, faults, sent } = await check(address, [pdf, json(history)])
      const [one, other] = await verdicts(page)
      expect(one).toContain(whole)
      expect(other).toContain(`${history.entries.length} `)
      expect(await page.locator('.check-wrong').count()).toBe(0)
      expect(await page.locator('.report').first().innerText()).toContain(passes)
      expect(await page.locator('.report').first().innerText()).toContain('Nadia Benslimane')
      for (const details of await page.locator('.report details > summary').all()) await details.click()
      await expectAccessible(page)
      await expectNoSideways(page)
      expect(sent.filter((one) => !one.startsWith(`GET ${stage.url}/assets/`))).toEqual([])
      expect(sent.length).toBe(1)
      expect(faults).toEqual([])
      await page.context().close()
    })
  }

  test('names a changed byte, in a PDF and in a history, on top', async () => {
    const bytes = Buffer.from(pdf.buffer)
    bytes[5000] = (bytes[5000] ?? 0) ^ 1
    const text = JSON.stringify(history)
    const at = text.indexOf('Placements in a')
    const changed = { ...json({}), buffer: Buffer.from(`${text.slice(0, at)}p${text.slice(at + 1)}`) }
    const { page, faults } = await check('/fr/verifier', [{ ...pdf, buffer: bytes }, changed])
    const [one, other] = await verdicts(page)
    expect(one).toContain('altéré')
    expect(other).toContain('l’entrée 1 est la première fautive')
    const wrong = page.locator('.report').first().locator('.check-wrong').first()
    expect(await wrong.innerText()).toContain('Les octets signés ont changé.')
    await expectAccessible(page)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('tells whether it is still the history of which one holds a head, and takes files away', async () => {
    const { page } = await check('/en/verify', [
      json(history),
      { ...pdf, name: 'letter.txt', buffer: Buffer.from('?') },
    ])
    expect((await verdicts(page))[1]).toContain('neither a PDF nor an exported history')
    await page.getByRole('button', { name: 'Take letter.txt away' }).click()
    const field = page.getByLabel('A head that you held')
    await field.fill('not a head')
    await field.press('Enter')
    expect(await page.locator('.field-error').innerText()).toContain('64')
    await field.fill(`  ${history.entries[4]?.hash.toUpperCase()} `)
    await field.press('Enter')
    await page.getByText('the head you held is one of them').waitFor()
    await field.fill('0'.repeat(64))
    await field.press('Enter')
    await page.getByText('does not go on from the one you held').waitFor()
    expect(await page.locator('.report').count()).toBe(1)
    await page.context().close()
  })

  test('stays awake through ten thousand entries, and says how far it is', async () => {
    const page = await openPage(browser)
    await arrive(page, `${stage.url}/en/verify`)
    await page.evaluate(() => {
      const seen = { steps: 0 }
      Object.assign(window, { seen })
      new MutationObserver(() => {
        if (document.querySelector('progress')) seen.steps += 1
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    })
    await page.locator('input[type=file]').setInputFiles(json(historyOf(tenThousand())))
    await page.getByText('10,000 entries').first().waitFor()
    // Each step was drawn while the work went on beside the page.
    const seen = await page.evaluate(() => (window as unknown as { seen: { steps: number } }).seen)
    expect(seen.steps).toBeGreaterThan(5)
    await page.context().close()
  })

  test('says, without scripts, how to do without it', async () => {
    const page = await openPage(browser, { ...PHONE, javaScriptEnabled: false })
    await page.goto(`${stage.url}/fr/verifier`)
    expect(await page.locator('noscript .notice').innerText()).toContain('n’exécute pas de JavaScript')
    expect(await page.locator('input').count()).toBe(0)
    expect(await page.locator('.commands').allInnerTexts()).toEqual([
      expect.stringContaining('npm run verify'),
      expect.stringContaining('openssl cms -verify'),
      expect.stringContaining('jq'),
    ])
    await expectNoSideways(page)
    await page.context().close()
  })
})

/** The story, and then the clock for a very long time. */
function tenThousand(): ExportedEntry[] {
  const entries = [...history.entries]
  const entry = { type: 'understanding.marked', at: '2026-09-01T12:00:00.000Z' }
  const mark = { clause: 'c01', party: 'uconf', revision: 1, by: 'p05' }
  while (entries.length < 10_000)
    entries.push(entryAfter(entries, { ...entry, facts: [{ type: 'understanding.marked', ...mark }] }))
  return entries
}

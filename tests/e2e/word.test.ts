import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Edited } from '#tests/documents/word/edited.ts'
import { arrive, hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, watch } from './page-checks.ts'
import { type Stage, serveStage } from './stage.ts'

describe.skipIf(!hasBrowser)('a copy in Word', () => {
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

  test('is downloaded, edited, brought back and confirmed, on a phone', async () => {
    const page = await openPage(browser, { viewport: { width: 390, height: 844 } })
    const faults = watch(page)
    await stage.enter(page.context(), 'shauna')
    await arrive(page, `${stage.url}/en/agreements/review/documents`, 'networkidle')
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the text (Word)' }).click(),
    ])
    expect(taken.suggestedFilename()).toMatch(/-draft\.docx$/)
    const copy = new Edited(new Uint8Array(await readFile(await taken.path())))
    const [, said = ''] = /w:name="ent_c03_r\d+_en_text".*?<w:t[^>]*>([^<]*)</s.exec(copy.xml) ?? []
    const buffer = Buffer.from(
      copy.replaceTracked(said, `${said} Nobody is alone in it.`).addAfter(said, 'One more.').bytes(),
    )

    await page.getByRole('link', { name: 'Bring back an edited copy' }).click()
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    await page.getByLabel('Edited copy (.docx)').setInputFiles({ name: 'copy.docx', mimeType, buffer })
    await page.getByRole('button', { name: 'Read this copy' }).click()
    await page.getByText('1 clause differs').waitFor()
    expect(await page.locator('.word-offer ins').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Nobody is alone in it.')]),
    )
    await expectAccessible(page)
    await page.getByLabel('Why these changes').fill('So that it is said.')
    await page.getByRole('button', { name: 'Propose what is ticked' }).click()
    await page.getByText('1 proposal made').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})

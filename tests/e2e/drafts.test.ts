import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrive, hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, expectNoSideways, watch } from './page-checks.ts'
import { proseField, writeInto } from './prose-field.ts'
import { type Name, type Stage, serveStage } from './stage.ts'

describe.skipIf(!hasBrowser)('two people on one clause', () => {
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    stage = await serveStage(['draft'])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await stage?.stop()
  })

  async function open(name: Name, address: string, width = 1280) {
    const page = await openPage(browser, { viewport: { width, height: 900 } })
    await stage.enter(page.context(), name)
    const faults = watch(page)
    await arrive(page, stage.url + address, 'networkidle')
    return { page, faults }
  }

  /** Both draft for the university: whoever convenes gives the second the role. */
  async function seatCoDrafter(page: Page) {
    const form = { form: 'seat-change', party: 'uconf', person: 'p02', roles: 'co_drafter' }
    const address = `${stage.url}/fr/ententes/draft/parties`
    const answer = await page.request.post(address, { headers: { origin: stage.url }, form })
    expect(answer.ok()).toBe(true)
  }

  test('find their drafts again, see both changes, and bring them together; nothing is lost', async () => {
    const hers = await open('sunita', '/fr/ententes/draft/clauses/c05')
    await seatCoDrafter(hers.page)
    const first = await open('etienne', '/en/agreements/draft/clauses/c05')

    // Étienne types in the editor, on the keyboard alone, and his tab closes without a word.
    const { page } = first
    await page.locator('#edit summary').first().click()
    const editor = page.getByRole('textbox', { name: 'Text in English' })
    // The plain field goes by the same name until the editor stands before it.
    await page.locator('.prose-editable[lang="en"]').waitFor()
    await editor.focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('One.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+b')
    await page.keyboard.type('His')
    await page.keyboard.press('ControlOrMeta+b')
    await page.keyboard.type(' second.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- an item')
    await page.keyboard.press('Alt+F10')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Bold (Ctrl+B)',
    )
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Redo (Ctrl+Y)',
    )
    await editor.focus()
    await page.keyboard.press('Escape')
    const after = await page.evaluate(
      () => document.activeElement?.closest('.term-offers, .field')?.textContent,
    )
    expect(after).toMatch(/^(Defined terms|In plain words, in English)/)
    await page.locator('.keep-kept').waitFor()
    await expectAccessible(page)
    expect(first.faults).toEqual([])
    await page.context().close()

    // Meanwhile Sunita publishes another change of the same paragraph.
    const french = proseField(hers.page, 'Texte en français')
    const english = proseField(hers.page, 'Texte en anglais')
    await hers.page.locator('#edit summary').first().click()
    const kept = await french.inputValue()
    await writeInto(french, `${kept}\n\nElle aussi.`)
    await writeInto(english, 'One.\n\nHer second.')
    await hers.page.getByRole('button', { name: 'Enregistrer une nouvelle révision' }).click()
    await hers.page.locator('#saved').waitFor()
    expect(hers.faults).toEqual([])

    // He comes back on a phone: his draft is there, and what each of them changed.
    const back = await open('etienne', '/en/agreements/draft/clauses/c05', 390)
    const notice = back.page.locator('.notice-warning', { hasText: 'Someone changed this clause' })
    expect(await back.page.locator('.notice-info').first().textContent()).toContain(
      'Begun on revision 1, kept',
    )
    expect(await notice.locator('ins').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Her second.'), expect.stringContaining('an item')]),
    )
    await expectAccessible(back.page)
    await expectNoSideways(back.page)
    await notice.getByLabel('Both, mine first').first().check()
    await notice.getByRole('button', { name: 'Bring together in my draft' }).click()
    await notice.waitFor({ state: 'detached' })
    const merged = await proseField(back.page, 'Text in English').inputValue()
    expect(merged).toContain('**His** second.\n\n- an item')
    expect(merged).toContain('Her second.')
    expect(await proseField(back.page, 'Text in French').inputValue()).toBe(`${kept}\n\nElle aussi.`)
    await back.page.getByRole('button', { name: 'Save a new revision' }).click()
    await back.page.locator('#saved', { hasText: 'Revision 3' }).waitFor()
    expect(await back.page.locator('.pair-text[lang="en"] strong').first().textContent()).toBe('His')
    expect(await back.page.locator('.notice-info').count()).toBe(0)
    expect(back.faults).toEqual([])
    await back.page.context().close()
    await hers.page.context().close()
  })

  test('what the line does not let through stays on the device, and is taken up again', async () => {
    const { page } = await open('sunita', '/fr/ententes/draft/clauses/c08')
    await page.locator('#edit summary').first().click()
    const english = proseField(page, 'Texte en anglais')
    await writeInto(english, 'Kept.')
    await page.locator('.keep-kept').waitFor()
    await page.context().setOffline(true)
    await writeInto(english, 'Not sent.')
    await page.locator('.keep-offline').waitFor()
    // The line is back with another page: what the last one could not send is offered.
    await page.route('**/draft', (route) => route.abort())
    await page.context().setOffline(false)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await english.inputValue()).toBe('Kept.')
    await page.unroute('**/draft')
    await page.getByRole('button', { name: 'Reprendre ce texte' }).click()
    expect(await english.inputValue()).toBe('Not sent.')
    await page.locator('.keep-kept').waitFor()
    await page.context().close()
  })
})

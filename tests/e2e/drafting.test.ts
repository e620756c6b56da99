import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrive, hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, watch } from './page-checks.ts'
import { proseField, writeInto } from './prose-field.ts'
import { type Stage, serveStage } from './stage.ts'

describe.skipIf(!hasBrowser)('drafting', () => {
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    stage = await serveStage(['draft', 'objected'])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await stage?.stop()
  })

  async function open(address: string, javaScriptEnabled = true): Promise<Page> {
    const page = await openPage(browser, { javaScriptEnabled, viewport: { width: 1280, height: 900 } })
    await stage.enter(page.context(), 'sunita')
    await arrive(page, stage.url + address, 'networkidle')
    return page
  }

  async function openEditor(address: string, javaScriptEnabled: boolean): Promise<Page> {
    const page = await open(address, javaScriptEnabled)
    await page.locator('#edit summary').first().click()
    return page
  }

  const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer une nouvelle révision' }).click()

  for (const scripts of [true, false]) {
    test(`a second writer is refused, sees both texts and goes on, with scripts ${scripts ? 'on' : 'off'}`, async () => {
      const address = `/fr/ententes/draft/clauses/${scripts ? 'c06' : 'c05'}`
      const first = await openEditor(address, scripts)
      const second = await openEditor(address, scripts)
      await writeInto(proseField(first, 'Texte en français'), 'Les jeudis.')
      await writeInto(proseField(first, 'Texte en anglais'), 'On Thursdays.')
      await save(first)
      expect(await first.locator('#saved').textContent()).toContain('Révision 2 enregistrée')

      await writeInto(proseField(second, 'Texte en français'), 'Les lundis.')
      await writeInto(proseField(second, 'Texte en anglais'), '')
      await save(second)
      // What was refused is kept as a draft, which stands on the older revision: the page shows the newer one beside it.
      expect(await second.locator('.error-summary').textContent()).toContain('Texte en anglais')
      const conflict = second.locator('.notice-warning', { hasText: 'Quelqu’un a changé cette clause' })
      await conflict.waitFor()
      expect(await conflict.textContent()).toContain('Les jeudis.')
      expect(await conflict.locator('ins').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringContaining('lundis')]),
      )
      expect(await proseField(second, 'Texte en français').inputValue()).toBe('Les lundis.')
      await writeInto(proseField(second, 'Texte en anglais'), 'On Mondays.')

      await second.getByRole('button', { name: 'enregistrer le mien' }).click()
      const saved = second.locator('#saved', { hasText: 'Révision 3 enregistrée' })
      await saved.waitFor()
      expect(await second.locator('.pair-text[lang="fr"]').first().textContent()).toContain('Les lundis.')
      for (const page of [first, second]) await page.context().close()
    })
  }

  test('whoever changes a clause in review is told whose answers no longer stand', async () => {
    const page = await open('/en/agreements/objected/clauses/c02')
    await page.locator('#edit summary').first().click()
    await writeInto(proseField(page, 'Text in English'), 'The parties train the next generation together.')
    await writeInto(proseField(page, 'Text in French'), 'Les parties forment ensemble la relève.')
    await page.getByRole('button', { name: 'Save a new revision' }).click()
    const saved = page.locator('#saved')
    await saved.waitFor()
    expect(await saved.textContent()).toMatch(
      /University of the Confluence, Hydraulis Energy Inc\. and United Technical Trades Union/,
    )
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('saved')
    await page.context().close()
  })

  test('letters are changed by keyboard alone, checked as one types, undone, and published in one go', async () => {
    const page = await open('/fr/ententes/objected/responsabilites')
    const faults = watch(page)
    const row = page.locator('.matrix tr', { hasText: 'Tenir le registre des décisions' })
    const [university, employer] = [row.locator('td').nth(0), row.locator('td').nth(1)]
    const bar = page.locator('.pending-bar [role="status"]')
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    const focused = () => page.evaluate(() => document.activeElement?.textContent)

    await page.locator('.matrix td[tabindex="0"]').focus()
    await press('Control+End', 'Control+Home', 'ArrowDown', 'ArrowRight', 'a')
    expect(await employer.textContent()).toContain('A')
    expect(await row.textContent()).toContain(
      'Plusieurs rendent compte\u00a0: Université du Confluent et Hydraulis Énergie inc.',
    )
    expect(await page.locator('.matrix-checks').textContent()).toContain('1 responsabilité est incomplète')
    await press('ArrowLeft', 'i', 'End', 'Delete')
    expect(await bar.textContent()).toContain('3 changements, pas encore publiés.')
    await press('Escape')
    expect(await bar.textContent()).toContain('2 changements, pas encore publiés.')
    await press('Home', 'ArrowRight', 'Control+z')
    expect(await row.locator('td').nth(2).textContent()).toContain('–')
    await press('End', 'Escape', 'ArrowLeft', 'Enter')
    await expect.poll(() => employer.locator('select').count()).toBe(1)
    await press('Escape')
    await expect.poll(focused).toContain('A')
    expect(await row.textContent()).not.toContain('rendent compte')
    await expectAccessible(page)

    const publish = page.getByRole('button', { name: 'Publier les changements' })
    await publish.focus()
    await press('Enter')
    const told = page.locator('.notice-success')
    await told.waitFor()
    expect(await told.textContent()).toContain('1 clause a une nouvelle révision')
    expect(await told.textContent()).toContain('À répondre de nouveau\u00a0: Université du Confluent')
    expect([await university.textContent(), await employer.textContent()]).toEqual(['I', 'A'])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the letters of a row are changed without scripts too', async () => {
    const page = await open('/fr/ententes/draft/responsabilites', false)
    await page.locator('.matrix').getByRole('link', { name: 'Tenir le registre des décisions' }).click()
    await page.locator('.asked-row').getByLabel('Hydraulis Énergie inc.').selectOption('R')
    await page.getByRole('button', { name: /^Enregistrer/ }).click()
    const row = page.locator('.matrix tr', { hasText: 'Tenir le registre des décisions' })
    expect(await row.locator('td').nth(1).textContent()).toBe('R')
    expect(await row.textContent()).toContain('Enregistré.')
    await page.context().close()
  })

  test('an added clause opens on its own page, and leaves for good when removed, without scripts', async () => {
    const page = await open('/fr/ententes/draft/texte', false)
    await page.getByRole('link', { name: 'Ajouter une clause' }).first().click()
    await page.locator('select[name="section"]').selectOption('purpose')
    for (const [label, text] of [
      ['Titre en français', 'Bourses'],
      ['Titre en anglais', 'Bursaries'],
      ['Texte en français', 'Une bourse par an.'],
      ['Texte en anglais', 'One bursary a year.'],
    ] as const)
      await page.getByLabel(label).fill(text)
    await page.getByRole('button', { name: 'Ajouter la clause' }).click()
    expect(await page.locator('#saved').textContent()).toContain('Clause ajoutée')
    const added = new URL(page.url()).pathname
    await page.locator('summary', { hasText: 'Retirer la clause' }).click()
    await page.getByRole('button', { name: /^Retirer la clause/ }).click()
    await page.waitForURL('**/texte')
    expect(await page.getByText('Bourses').count()).toBe(0)
    expect((await page.goto(stage.url + added))?.status()).toBe(404)
    await page.context().close()
  })
})

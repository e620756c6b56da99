import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrive, hasBrowser, openBrowser, openPage } from './browser.ts'
import { watch } from './page-checks.ts'
import { proseField, writeInto } from './prose-field.ts'
import { type Name, type Stage, serveStage } from './stage.ts'
import { DISPUTED } from './story.ts'

describe.skipIf(!hasBrowser)('consensus', () => {
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    stage = await serveStage(['objected', 'called'])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await stage?.stop()
  })

  async function open(name: Name, address: string, javaScriptEnabled = true) {
    const page = await openPage(browser, { javaScriptEnabled, viewport: { width: 390, height: 844 } })
    await stage.enter(page.context(), name)
    const faults = watch(page)
    await arrive(page, stage.url + address, 'networkidle')
    return { page, faults }
  }

  const step = (page: Page, name: string) => page.locator('summary', { hasText: name }).first().click()

  test('an objection is admitted, answered by new wording, integrated, and the others answer anew', async () => {
    const clause = `clauses/${DISPUTED}`
    const etienne = await open('etienne', `/fr/ententes/objected/${clause}`)
    await step(etienne.page, 'Admettre l’objection')
    await etienne.page.getByRole('button', { name: 'Admettre', exact: true }).click()
    await etienne.page.getByText('Bloquée').first().waitFor()
    await step(etienne.page, 'Proposer un texte qui y répond')
    await writeInto(proseField(etienne.page, 'Texte en français'), 'On peut cesser en tout temps.')
    await writeInto(proseField(etienne.page, 'Texte en anglais'), 'One may stop at any time.')
    await etienne.page.getByRole('button', { name: 'Proposer ce texte' }).click()
    await etienne.page.locator('.proposal').waitFor()
    expect(etienne.faults).toEqual([])

    // The objector needs no script to say yes.
    const shauna = await open('shauna', `/en/agreements/objected/${clause}`, false)
    expect(await shauna.page.locator('.proposal').textContent()).toContain('One may stop at any time.')
    await step(shauna.page, 'This text answers our objection')
    await shauna.page.locator('.objection-deeds details[open] button').click()
    expect(await shauna.page.locator('#saved').textContent()).toMatch(
      /Revision 2 saved.*Hydraulis Energy Inc\./,
    )

    const chloe = await open('chloe', '/fr/ententes/objected/consensus')
    expect(await chloe.page.locator('.gaps').textContent()).toContain(
      'Reconfirmer la clause 6\u00a0: Université du Confluent, Hydraulis Énergie inc.',
    )
    await chloe.page.getByRole('link', { name: 'Répondre maintenant' }).first().click()
    await chloe.page.getByRole('heading', { name: 'Supervision et compagnonnage' }).waitFor()
    await chloe.page.getByRole('button', { name: 'J’ai compris et j’accepte' }).click()
    await chloe.page.getByText('Tous vos engagements ont une réponse').waitFor()
    expect(chloe.faults).toEqual([])
    for (const { page } of [etienne, shauna, chloe]) await page.context().close()
  })

  test('a changed text shows what changed and asks only those concerned to say it again', async () => {
    const sunita = await open('sunita', '/fr/ententes/objected/clauses/c07')
    await step(sunita.page, 'Modifier la clause')
    const text = proseField(sunita.page, 'Texte en français')
    await writeInto(text, `${await text.inputValue()}\n\nUn rappel suit chaque année.`)
    const english = proseField(sunita.page, 'Texte en anglais')
    await writeInto(english, `${await english.inputValue()}\n\nA reminder follows every year.`)
    await sunita.page.getByRole('button', { name: 'Enregistrer une nouvelle révision' }).click()
    await sunita.page.locator('#saved').waitFor()

    const { page, faults } = await open('chloe', '/fr/ententes/objected/clauses/c07')
    expect(await page.locator('#changes ins').first().textContent()).toContain('Un rappel suit chaque année.')
    await page.getByRole('button', { name: 'Confirmer notre réponse' }).click()
    await page.getByText('donnée sur la révision 2').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('answer')
    await page.goto(`${stage.url}/fr/ententes/objected/clauses/c08`)
    expect(await page.locator('#answer').textContent()).toContain('donnée sur la révision 1')
    expect(faults).toEqual([])
    for (const one of [sunita.page, page]) await one.context().close()
  })

  test('the last answers of a call agree the text, one tap each, without scripts; it can be opened again', async () => {
    const { page } = await open('shauna', '/en/agreements/called/commitments', false)
    for (const _clause of [16, 22])
      await page.getByRole('button', { name: 'I understand and accept' }).click()
    await page.getByRole('button', { name: /^Understood, I accept/ }).click()
    expect(await page.locator('.commitments').textContent()).toContain('The text is agreed')
    const sunita = await open('sunita', '/fr/ententes/called/consensus')
    expect(await sunita.page.locator('.side').textContent()).toContain(
      'Adoptées\u00a0: clauses 16, 18 et 22.',
    )
    await step(sunita.page, 'Rouvrir le texte convenu')
    await sunita.page.getByLabel('Raison').fill('Une erreur à la clause 3.')
    await sunita.page.getByRole('button', { name: 'Rouvrir le texte', exact: true }).click()
    await sunita.page.getByText('Lancer l’appel qui clôt le texte.').waitFor()
    expect(sunita.faults).toEqual([])
    for (const one of [page, sunita.page]) await one.context().close()
  })

  test('a party declares when its body meets, without scripts; whoever opens a call is told', async () => {
    const { page } = await open('shauna', '/en/agreements/called/consensus', false)
    const day = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
    await step(page, 'Declare our dates')
    await page.getByLabel('Meeting 1 of our board or body').fill(day)
    await page.getByLabel('Away 1, first day').fill(day)
    await page.getByLabel('Away 1, reason').fill('Pow-wow')
    await page.getByRole('button', { name: 'Declare these dates' }).click()
    expect(await page.locator('.side').textContent()).toContain('Pow-wow')
    const sunita = await open('sunita', '/fr/ententes/called/consensus')
    expect(await sunita.page.locator('.notice-warning').textContent()).toContain('son instance se réunit le')
    expect((await sunita.page.getByLabel('Dernier jour de l’appel').inputValue()) >= day).toBe(true)
    expect(sunita.faults).toEqual([])
    for (const one of [page, sunita.page]) await one.context().close()
  })
})

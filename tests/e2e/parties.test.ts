import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arrive, hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, expectNoSideways, watch } from './page-checks.ts'
import { type Name, type Stage, serveStage } from './stage.ts'

const PHONE = { width: 390, height: 844 }
const ROSALIE = 'rosalie.fortin@acierie.example'

describe.skipIf(!hasBrowser)('the page of the parties', () => {
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    stage = await serveStage(['draft', 'invited', 'called'])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await stage?.stop()
  })

  async function open(name: Name | null, address: string, options: Parameters<typeof openPage>[1] = {}) {
    const page = await openPage(browser, { viewport: PHONE, ...options })
    if (name) await stage.enter(page.context(), name)
    const faults = watch(page)
    await arrive(page, stage.url + address, 'networkidle')
    return { page, faults }
  }

  /** The link in the newest message to somebody, out of the outbox, once its job has run. */
  async function linkTo(email: string): Promise<string> {
    const { page } = await open('nadia', '/fr/boite-denvoi')
    const row = page.getByRole('row').filter({ hasText: email })
    await expect
      .poll(
        async () => {
          await page.reload()
          return row.count()
        },
        { timeout: 20_000 },
      )
      .toBeGreaterThan(0)
    await row.first().getByRole('link').click()
    const link = page.locator('main a[href*="/invitation/"]')
    await link.waitFor()
    const href = (await link.getAttribute('href')) ?? ''
    await page.context().close()
    return new URL(href).pathname + new URL(href).search
  }

  async function expectSound(page: Page, faults: string[]) {
    await expectAccessible(page)
    await expectNoSideways(page)
    expect(await page.locator('main').textContent()).not.toContain('{{')
    expect(faults).toEqual([])
  }

  for (const [who, address] of [
    ['sunita', '/fr/ententes/draft/parties'],
    ['sunita', '/fr/ententes/draft/parties?add=choose'],
    ['sunita', '/en/agreements/draft/parties?add=new'],
    ['sunita', '/en/agreements/draft/parties?seat=hydraulis&person=p21'],
    ['chloe', '/en/agreements/invited/parties'],
    ['shauna', '/fr/ententes/called/parties'],
  ] as const) {
    test(`${address} can be used by everyone on a phone`, async () => {
      const { page, faults } = await open(who, address)
      await expectSound(page, faults)
      await page.context().close()
    })
  }

  test('a convenor lists a new employer and opens the review; the person invited joins without scripts', async () => {
    const { page, faults } = await open('sunita', '/fr/ententes/draft/parties')
    await page.getByRole('link', { name: 'Ajouter une organisation', exact: true }).click()
    await page.getByRole('link', { name: 'Créer une organisation qui n’est pas au répertoire' }).click()
    await page.getByRole('button', { name: 'Ajouter à la liste' }).click()
    await page.locator('.error-summary').waitFor()
    expect(await page.locator('.error-summary').textContent()).toContain('Nom en français')
    await page.getByLabel('Genre d’organisation').selectOption('employer')
    await page.getByLabel('Nom en français').fill('Aciérie du Fleuve inc.')
    await page.getByLabel('Nom', { exact: true }).fill('Rosalie Fortin')
    await page.getByLabel('Adresse de courriel').fill(ROSALIE)
    await page.getByLabel('Fonction, en français').fill('propriétaire')
    await page.getByRole('button', { name: 'Ajouter à la liste' }).click()
    const article = page.getByRole('article', { name: 'Aciérie du Fleuve inc.' })
    await article.waitFor()
    expect(await article.textContent()).toContain(
      'Rosalie Fortin, propriétaireparle pour l’organisation et signe',
    )

    await page.getByRole('button', { name: 'Fixer cette règle' }).click()
    await page.getByText('La règle est fixée.').waitFor()
    await page.locator('#open summary').click()
    await page.getByRole('button', { name: 'Ouvrir la révision et inviter' }).click()
    await page.getByRole('heading', { name: /La révision est ouverte/ }).waitFor()
    expect(await article.textContent()).toContain('Invitée')
    expect(faults).toEqual([])
    await page.context().close()

    const invited = await open(null, await linkTo(ROSALIE), { javaScriptEnabled: false })
    await invited.page.getByRole('button', { name: 'Continuer' }).click()
    expect(new URL(invited.page.url()).pathname).toBe('/fr/ententes/draft/parties')
    const invitation = invited.page.locator('#invitation')
    expect(await invitation.textContent()).toContain('Votre organisation est invitée')
    expect(await invitation.textContent()).toContain('Université du Confluent')
    await expectNoSideways(invited.page)
    await invitation.getByRole('button', { name: 'Prendre part' }).click()
    expect(new URL(invited.page.url()).pathname).toBe('/fr/ententes/draft/engagements')
    await invited.page.goto(`${stage.url}/fr/ententes/draft/parties`)
    expect(
      await invited.page.getByRole('article', { name: 'Aciérie du Fleuve inc.' }).textContent(),
    ).toContain('prend part depuis le')
    await invited.page.context().close()
  })

  test('an invited union declines with a reason, in English, and may be invited again', async () => {
    const { page, faults } = await open('shauna', '/en/agreements/invited/parties')
    await page.locator('#invitation').getByText('Decline', { exact: true }).click()
    await page.getByLabel('Reason').fill('Not this year.')
    await page.getByRole('button', { name: 'Decline the invitation' }).click()
    await page.getByRole('heading', { name: 'Organizations that declined' }).waitFor()
    expect(await page.locator('#invitation').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()

    const convenor = await open('sunita', '/en/agreements/invited/parties')
    await convenor.page.getByRole('button', { name: /^Invite United Technical Trades Union/ }).click()
    await convenor.page
      .getByRole('heading', { name: 'Organizations that declined' })
      .waitFor({ state: 'detached' })
    expect(await linkTo('shauna.macleod@utt412.example')).toContain('/invitation/')
    await convenor.page.context().close()
  })

  test('a forged form names nobody for another party, and says why', async () => {
    const { page } = await open('chloe', '/fr/ententes/called/parties')
    const answer = await page.request.post(`${stage.url}/fr/ententes/called/parties`, {
      headers: { origin: stage.url },
      form: {
        form: 'seat-new',
        party: 'utt412',
        name: 'Intruse',
        email: 'intruse@ailleurs.example',
        language: 'fr',
        roles: 'representative',
      },
    })
    expect(answer.status()).toBe(403)
    expect(await answer.text()).toContain(
      'Seule cette organisation nomme les personnes qui agissent pour elle.',
    )
    await page.context().close()
  })
})

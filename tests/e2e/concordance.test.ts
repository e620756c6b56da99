import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'
import { expectAccessible, expectNoSideways } from './page-checks.ts'
import { type Name, type Stage, serveStage } from './stage.ts'
import { visit } from './visitor.ts'

const CLAUSE = 'c07'
const SAFETY = {
  'title.fr': 'Santé, sécurité et assurances',
  'title.en': 'Health, safety and insurance',
  'text.fr':
    'L’organisation d’accueil peut aviser l’établissement d’un accident au plus tard 24 heures après qu’il survient.\n\n- Aucune tâche ne commence avant l’orientation.',
  // In the second sentence stood: no task begins.
  'text.en':
    'The host organization will notify the institution of an accident no later than 24 hours after it occurs.\n\n- A task begins before orientation.',
}

describe.skipIf(!hasBrowser)('the reviser of concordance', () => {
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

  async function enter(name: Name, options: { scripts: boolean; phone: boolean }) {
    const visitor = await visit(browser, stage.url, options)
    await stage.enter(visitor.page.context(), name)
    return visitor
  }

  test('finds « peut » against “will” and the “not” that is missing, judges both, and certifies', async () => {
    const sunita = await enter('sunita', { scripts: false, phone: false })
    await sunita.go(`/fr/ententes/review/clauses/${CLAUSE}`)
    const form = { verb: 'revise-clause', clause: CLAUSE, seen: '1', ...SAFETY }
    const revised = await sunita.page.request.post(sunita.page.url(), {
      form,
      headers: { Origin: stage.url },
    })
    expect(revised.ok()).toBe(true)

    const { page, go, send, faults, leave } = await enter('meiLing', { scripts: true, phone: true })
    await go('/fr/ententes/review/concordance')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Santé, sécurité et assurances' }).click()
    await page.getByText('Clause 7 de 22').waitFor()
    const marked = await page.locator('mark').allTextContents()
    expect(marked).toEqual(['peut aviser1', 'Aucune tâche ne commence2', 'will notify1'])
    const found = await page.locator('.difference-list > li strong').allTextContents()
    expect(found).toEqual(['Obligation ou permission', 'Négation'])
    await expectAccessible(page)
    await expectNoSideways(page)

    // Another's work appears by itself, said in a line; here she is told of the comment that Sunita writes meanwhile.
    const comment = { verb: 'comment-on-clause', clause: CLAUSE, revision: '2', words: 'Merci de relire.' }
    const at = `${stage.url}/fr/ententes/review/concordance`
    await sunita.page.request.post(at, { form: comment, headers: { Origin: stage.url } })
    await page.getByText('a écrit dans la discussion de la clause 7.').waitFor()
    await sunita.leave()

    // The number in the text leads to the difference in the list.
    await page.getByRole('link', { name: 'Différence 2' }).click()
    expect(page.url()).toContain('#difference-2')
    await send('set-aside-2', {})
    await page.getByText('Il y a une erreur dans ce formulaire').waitFor()
    await send('set-aside-2', { reason: 'La phrase anglaise sera reprise à la prochaine révision.' })
    await page.getByText('Écartée par Mei-Ling Tran').waitFor()
    expect(await page.locator('.difference-list blockquote').textContent()).toContain('prochaine révision')
    // What differs is said to those who draft, on the clause; there is no way to edit here.
    await send('flag-1')
    await page.getByText('C’est dit, dans la discussion de la clause.').waitFor()
    expect(await page.locator('textarea[name^="text"]').count()).toBe(0)

    await page.getByRole('link', { name: 'Toutes les clauses' }).first().click()
    await page.locator('#certify').waitFor()
    await send('certify-concordance')
    await page.getByText('Différences que l’attestation laisse, et pourquoi').waitFor()
    expect(await page.locator('.standing').textContent()).toContain('prochaine révision')
    expect(faults).toEqual([])
    await leave()

    const english = await enter('chloe', { scripts: false, phone: false })
    await english.go(`/en/agreements/review/concordance?clause=${CLAUSE}`)
    expect(await english.page.locator('.difference-list > li strong').allTextContents()).toEqual([
      'Duty or permission',
      'Negation',
    ])
    expect(await english.page.getByRole('button', { name: 'Set the difference aside' }).count()).toBe(0)

    // The stream is let through as it is written, and ends with the session.
    const [cookie] = await english.page.context().cookies()
    const headers = { cookie: `${cookie?.name}=${cookie?.value}`, 'accept-encoding': 'gzip' }
    const address = `${stage.url}/api/agreements/review/live`
    const stream = (await fetch(address, { headers })).body?.getReader()
    expect(new TextDecoder().decode((await stream?.read())?.value)).toContain('retry:')
    const origin = { headers: { Origin: stage.url } }
    await english.page.request.post(`${stage.url}/signout`, { form: { language: 'en' }, ...origin })
    for (let done = false; !done; ) done = (await stream?.read())?.done ?? true
    expect((await fetch(address, { headers })).status).toBe(401)
    await english.leave()
  })
})

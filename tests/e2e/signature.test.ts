import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyPdf } from '#app/documents/verify.ts'
import type { Language } from '#machines/words.ts'
import { arrive, hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, expectNoSideways, watch } from './page-checks.ts'
import { proseField, writeInto } from './prose-field.ts'
import { type Name, type Stage, serveStage } from './stage.ts'
import { settled } from './visitor.ts'

const PHONE = { viewport: { width: 390, height: 844 } }
const SEAL = 'Sceller le texte et ouvrir la signature'
const ADDRESS = {
  fr: (id: string, page: string) => `/fr/ententes/${id}/${page}`,
  en: (id: string, page: string) => `/en/agreements/${id}/${page}`,
}

describe.skipIf(!hasBrowser)('the pages of signatures and documents', () => {
  let browser: Browser
  let stage: Stage
  /** An edit of the sealed text as the second step holds it. */
  let edit: Record<string, string> = {}

  beforeAll(async () => {
    stage = await serveStage(['review', 'agreed', 'sealed', 'signed'])
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await stage?.stop()
  })

  /** One person before one page, on a phone; what must never happen is asked at the end. */
  async function as(
    name: Name,
    id: string,
    language: Language,
    work: (page: Page) => Promise<void>,
    options: BrowserContextOptions & { at?: string } = {},
  ) {
    const { at = 'signature', ...context } = options
    const page = await openPage(browser, { ...PHONE, ...context })
    page.setDefaultTimeout(30_000)
    const faults = watch(page)
    await stage.enter(page.context(), name)
    await arrive(page, stage.url + ADDRESS[language](id, at), 'networkidle')
    await work(page)
    await expectNoSideways(page)
    expect(faults).toEqual([])
    await page.context().close()
  }

  async function press(page: Page, ...names: string[]) {
    for (const name of names) {
      const exactly = new RegExp(`^${name}$`)
      await page.locator('summary, button', { hasText: exactly }).filter({ visible: true }).click()
    }
    await settled(page)
  }

  /** Waits until the page says so. */
  const says = (page: Page, words: string) => page.getByText(words).first().waitFor()

  /** Sends a form of the page as it stands in no page. */
  function send(page: Page, fields: Record<string, string>) {
    return page.request.post(page.url(), { form: fields, headers: { Origin: stage.url } })
  }

  async function sign(page: Page, language: Language) {
    await page.getByRole('checkbox').check()
    await press(page, language === 'fr' ? 'Signer' : 'Sign')
    await page.getByText(language === 'fr' ? /^Vous avez signé/ : /^You signed/).waitFor()
  }

  for (const [language, unsettled, draft] of [
    ['fr', 'Il reste 22 clauses à régler', 'Rien n’est encore scellé'],
    ['en', '22 clauses are still to be settled', 'Nothing is sealed yet'],
  ] as const) {
    test(`before the text is agreed, what is left and what comes next, ${language}`, async () => {
      await as('karim', 'review', language, async (page) => {
        await says(page, unsettled)
        await expectAccessible(page)
        await page.goto(stage.url + ADDRESS[language]('review', 'documents'))
        await says(page, draft)
        await expectAccessible(page)
      })
    })
  }

  test('from the agreed text to the seal: certificate, approvals, order, digest', async () => {
    await as('meiLing', 'agreed', 'en', async (page) => {
      await says(page, 'It is for Mei-Ling Tran to certify')
      await press(page, 'Certify the concordance', 'I certify the concordance')
      await page.getByText('It holds for every clause as it stands.').waitFor()
    })
    await as('chloe', 'agreed', 'fr', async (page) => {
      await press(page, 'Consigner notre approbation', 'Consigner l’approbation')
      await says(page, 'Il y a 3 erreurs dans ce formulaire')
      await page.getByLabel('Qui a approuvé').fill('comité exécutif')
      await page.getByLabel('Par quel acte').fill('R-7')
      await page.getByLabel('Quel jour').fill('2026-03-10')
      await press(page, 'Consigner l’approbation')
      await says(page, 'comité exécutif, R-7, 10 mars 2026')
      await expectAccessible(page)
    })
    await as('sunita', 'agreed', 'fr', async (page) => {
      const stale = await page.context().newPage()
      // A page that hears nothing: what is told while it is open never arrives.
      await stale.route('**/live?*', (route) => route.abort())
      await arrive(stale, page.url(), 'networkidle')
      await press(page, 'Changer l’ordre ou les dates')
      await page.getByLabel('Tour de Hydraulis').fill('1')
      await page.getByLabel('Premier jour d’effet').fill('')
      await press(page, 'Enregistrer l’ordre et les dates')
      await says(page, 'dès la dernière signature')
      // What was not seen is not sealed: the digest is now another.
      await press(stale, 'Sceller le texte')
      const digest = stale.locator('.confirm-body .digest-full').first()
      const before = await digest.textContent()
      await press(stale, SEAL)
      await says(stale, 'Le texte, les parties ou l’ordre des signatures ont changé')
      await expect.poll(() => digest.textContent()).not.toBe(before)
      const shown = await digest.textContent()
      await press(stale, SEAL)
      await stale.getByRole('heading', { name: 'La signature est ouverte' }).waitFor()
      expect(await stale.locator('.digest-full').first().textContent()).toBe(shown)
    })
  })

  test('whoever signs reads for whom and what it commits to, and signs only their own place', async () => {
    await as('karim', 'sealed', 'fr', async (page) => {
      await says(page, 'Vous signez pour Hydraulis Énergie inc., à titre de vice-président')
      await says(
        page,
        'Doivent signer avant vous\u00a0: Syndicat uni des métiers techniques, section locale 412.',
      )
      expect(await page.getByRole('checkbox').count()).toBe(0)
    })
    await as('dominic', 'sealed', 'en', async (page) => {
      await press(page, 'Sign')
      await page.locator('.error-summary').waitFor()
      await says(page, 'Tick that you consent')
      await expectAccessible(page)
      const digest = await page.locator('form input[name=digest]').first().inputValue()
      const forged = { form: 'sign-1', slot: 'S1:hydraulis:p21', digest, consent: 'on' }
      expect((await send(page, { verb: 'sign-agreement', ...forged })).status()).toBe(403)
    })
  })

  test('a signature without scripts, a refusal with its reason, second thoughts, and on until all have signed', async () => {
    await as('dominic', 'sealed', 'en', (page) => sign(page, 'en'), { javaScriptEnabled: false })
    await as('karim', 'sealed', 'fr', async (page) => {
      await press(page, 'Refuser de signer')
      await page.getByLabel('Pourquoi').fill('Notre assureur ne couvre pas encore ces stages.')
      await press(page, 'Refuser de signer, avec cette raison')
      await says(page, 'Vous avez refusé de signer')
      await expectAccessible(page)
    })
    await as('dominic', 'sealed', 'en', async (page) => {
      await says(page, 'Karim Haddad declined to sign.')
      // Why is told to who convenes and who speaks for a party, not to everyone at the table.
      expect(await page.getByText('Notre assureur ne couvre pas encore ces stages.').count()).toBe(0)
    })
    await as('sunita', 'sealed', 'fr', (page) =>
      says(page, 'Notre assureur ne couvre pas encore ces stages.'),
    )
    await as('karim', 'sealed', 'fr', (page) => press(page, 'Revenir sur mon refus', 'Lever mon refus'), {
      javaScriptEnabled: false,
    })
    await as('sunita', 'sealed', 'fr', async (page) => {
      await says(page, 'Plus personne ne refuse de signer.')
      await press(page, 'Reprendre la signature')
      await page.getByRole('heading', { name: 'La signature est ouverte' }).waitFor()
    })
    await as('karim', 'sealed', 'fr', async (page) => {
      await page.getByRole('checkbox').check()
      await page.getByRole('button', { name: 'Signer', exact: true }).dblclick()
      await page.getByText(/^Vous avez signé/).waitFor()
      await says(page, 'Signatures données 2 sur 4')
    })
    await as('marcAntoine', 'sealed', 'fr', (page) => sign(page, 'fr'))
    await as('corinne', 'sealed', 'en', (page) => sign(page, 'en'))
  })

  test('the signed document is taken away with every version, and proves itself', async () => {
    await as(
      'dominic',
      'sealed',
      'en',
      async (page) => {
        const versions = page.locator('.versions > li')
        await expect
          .poll(
            async () => {
              await page.reload()
              return versions.count()
            },
            { timeout: 60_000, interval: 500 },
          )
          .toBe(5)
        await says(page, 'current version')
        await expectAccessible(page)
        const link = versions.first().getByRole('link')
        const file = await page.request.get(stage.url + (await link.getAttribute('href')))
        const root = await page.request.get(`${stage.url}/api/root`)
        const digest = (await page.locator('.digest-full').first().textContent()) ?? ''
        const sha256 = (await versions.first().locator('.digest-full').textContent()) ?? ''
        const der = Buffer.from((await root.text()).replace(/-----[^-]+-----|\s/g, ''), 'base64')
        const found = await verifyPdf(new Uint8Array(await file.body()), {
          expectedDigest: digest,
          expectedSha256: sha256,
          trustedRoots: [new Uint8Array(der)],
        })
        expect(found.checks.filter(({ ok }) => ok !== true)).toEqual([])
        expect(found.missing).toEqual([])
        expect(found.signatures.map(({ signer }) => signer)).toEqual(
          expect.arrayContaining(['Dominic Savard', 'Karim Haddad', 'Corinne Abadie']),
        )
      },
      { at: 'documents' },
    )
    await as('dominic', 'signed', 'fr', async (page) => {
      await says(page, 'L’entente est entièrement signée')
      await expectAccessible(page)
    })
  })

  test('changing the sealed text: two steps, nothing lost, the signatures voided by name', async () => {
    await as('shauna', 'agreed', 'en', async (page) => {
      await press(page, 'Record our approval')
      await page.getByLabel('Who approved').fill('members’ meeting')
      await page.getByLabel('By which instrument').fill('M-3')
      await page.getByLabel('On which day').fill('2026-03-10')
      await press(page, 'Record the approval')
    })
    await as('dominic', 'agreed', 'en', (page) => sign(page, 'en'))
    await as('sunita', 'agreed', 'fr', lookAtChange)
    await as('sunita', 'signed', 'fr', async (page) => {
      const late = await send(page, { ...edit, step: 'confirm' })
      expect(late.status()).toBe(409)
      expect(await late.text()).toContain('Il y a vingt places.')
    })
    await as('karim', 'agreed', 'fr', async (karim) => {
      await karim.getByRole('checkbox').check()
      await as('sunita', 'agreed', 'fr', change, { javaScriptEnabled: false })
      await press(karim, 'Signer')
      await karim.getByText('Le texte a changé pendant que vous le lisiez.').waitFor()
      await says(karim, 'vingt places')
    })
    await as('dominic', 'agreed', 'en', async (page) => {
      await says(page, 'One signature was voided: Dominic Savard.')
      await says(page, 'Reason: L’annexe disait dix places.')
      await expectAccessible(page)
    })
    const documents = (page: Page) => says(page, 'voided on')
    await as('dominic', 'agreed', 'en', documents, { at: 'documents' })
  })

  /** First step: another sentence in each language, and why. */
  async function reword(page: Page) {
    const french = proseField(page, 'Texte en français')
    await writeInto(french, `${await french.inputValue()}\n\nIl y a vingt places.`)
    const english = proseField(page, 'Texte en anglais')
    await writeInto(english, `${await english.inputValue()}\n\nThere are twenty placements.`)
    await page.getByLabel('Pourquoi changer le texte maintenant').fill('L’annexe disait dix places.')
    await press(page, 'Voir ce qui changerait')
    await says(page, 'Étape 2 de 2')
    expect(await page.locator('.confirm-body ins').count()).toBe(2)
    expect(await page.locator('.confirm-body del').count()).toBe(0)
  }

  async function lookAtChange(page: Page) {
    await press(page, 'Commencer un changement')
    await page.getByLabel('Clause à changer').selectOption({ index: 5 })
    await press(page, 'Choisir cette clause')
    await press(page, 'Voir ce qui changerait')
    await says(page, 'Il y a une erreur dans ce formulaire')
    await page.getByLabel('Pourquoi changer le texte maintenant').fill('Erreur.')
    await press(page, 'Voir ce qui changerait')
    await says(page, 'Rien ne change dans ce que vous avez écrit.')
    await reword(page)
    await expectAccessible(page)
    const hidden = page.locator('.confirm-body form input[type=hidden]')
    const fields = await hidden.evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute('name') ?? '', (input as { value?: string }).value ?? '']),
    )
    edit = Object.fromEntries(fields)
    // Shown before somebody signed: it is shown again, with the signature that it would void.
    const overtaken = await send(page, { ...edit, step: 'confirm', voids: '' })
    expect(overtaken.status()).toBe(200)
    expect(await overtaken.text()).toContain('Quelqu’un a signé pendant que vous relisiez.')
  }

  async function change(page: Page) {
    await press(page, 'Commencer un changement')
    await page.getByLabel('Clause à changer').selectOption({ index: 5 })
    await press(page, 'Choisir cette clause')
    await reword(page)
    await says(page, 'Dominic Savard, Syndicat uni')
    await press(page, 'Retoucher encore le nouveau texte')
    expect(await proseField(page, 'Texte en français').inputValue()).toContain('vingt places')
    expect(await page.getByLabel('Pourquoi changer').inputValue()).toBe('L’annexe disait dix places.')
    await press(page, 'Voir ce qui changerait')
    await press(page, 'Changer le texte et annuler la signature')
    await page.getByRole('heading', { name: 'Sceaux annulés' }).waitFor()
  }
})

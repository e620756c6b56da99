import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { path } from '#app/web/paths.ts'
import sample from '#tests/reference/sample-consortium.json' with { type: 'json' }
import { hasBrowser, openBrowser } from './browser.ts'
import { expectAccessible, expectNoSideways } from './page-checks.ts'
import { proseField, writeInto } from './prose-field.ts'
import { type Served, serve } from './server.ts'
import { type Visitor, visit } from './visitor.ts'

/** The thirteen of the story: twelve parties and the ministry, which observes. The learners' federation comes later. */
const CONVENOR = 'poly'
const organizations = sample.organizations.filter(({ id }) => id !== 'fegc')
const invited = organizations.filter(({ id }) => id !== CONVENOR)

/** The last four clauses of the template, without which the text has the twenty of the story. */
const LEFT_OUT = 4
const CLAUSES = 20

/** How the sample defines its subject, in both languages. */
const definition = sample.clauses.find(({ id }) => id === 'c02')

describe.skipIf(!hasBrowser)('the agreement of the Greater Confluence', () => {
  let browser: Browser
  let served: Served
  let nadia: Visitor
  let agreement = ''

  beforeAll(async () => {
    served = await serve()
    browser = await openBrowser()
    nadia = await visit(browser, served.url, { scripts: true, phone: false })
  })
  afterAll(async () => {
    await nadia?.leave()
    await browser?.close()
    await served?.stop()
  })

  const at = (
    page: 'text' | 'parties' | 'responsibilities' | 'clause',
    language: 'fr' | 'en' = 'fr',
    clause = '',
  ) => path(language, `agreement.${page}`, { id: agreement, clause })

  const sound = async () => {
    await expectNoSideways(nadia.page)
    await expectAccessible(nadia.page)
    expect(await nadia.page.locator('main').textContent()).not.toContain('{{')
  }

  test('is built by its lead from the first template: twenty clauses, thirteen organizations', async () => {
    await begin()
    for (const organization of invited) await list(organization)
    await nadia.go(at('parties'))
    expect(await nadia.page.locator('main article').count()).toBe(organizations.length)
    await sound()
    await shorten()
    await define()
    await nadia.go(at('responsibilities'))
    await sound()
    await open()
    for (const language of ['fr', 'en'] as const) {
      await nadia.go(at('text', language))
      expect(await nadia.page.locator('main article').count()).toBe(CLAUSES)
      expect(await nadia.page.locator('main').textContent()).toContain(definition?.title[language])
      await sound()
    }
    expect(nadia.faults).toEqual([])
  }, 180_000)

  /** An empty installation, and the first template with the titles of the story. */
  async function begin() {
    const own = organizations.find(({ id }) => id === CONVENOR)
    await nadia.go(path('fr', 'setup'))
    await nadia.send('setup', {
      ...{ name: 'Nadia Benslimane', email: 'nadia@poly.example', office: 'Directrice', language: 'fr' },
      ...{ type: 'institution', nameFr: own?.name.fr ?? '', nameEn: own?.name.en ?? '' },
      jurisdiction: 'CA-ON',
    })
    await nadia.go(path('fr', 'agreements.new'))
    await sound()
    await nadia.send('start', {
      template: 'regional_consortium',
      ...{ titleFr: 'Consortium du Grand Confluent', titleEn: 'Greater Confluence consortium' },
    })
    await nadia.page.waitForURL('**/parties')
    agreement = new URL(nadia.page.url()).pathname.split('/')[3] ?? ''
  }

  async function list({ id, type, name }: (typeof invited)[number]) {
    await nadia.go(`${at('parties')}?add=new&type=${type}`)
    const observes = type === 'government'
    await nadia.send('created', {
      ...{ type, nameFr: name.fr, nameEn: name.en, as: observes ? 'observer' : 'party' },
      ...{ name: `Personne de ${name.fr}`, email: `${id}@${id}.example`, language: 'fr' },
      roles: observes ? ['observer'] : ['representative', 'authorized_signatory'],
    })
    await nadia.page.waitForURL((url) => !url.searchParams.has('add'))
  }

  /** From the end, so that no clause is taken out on which another one stands. */
  async function shorten() {
    await nadia.go(at('text'))
    const links = await nadia.page
      .locator('main a[href*="/clauses/"]')
      .evaluateAll((all) => [
        ...new Set(all.map((link) => new URL((link as unknown as { href: string }).href).pathname)),
      ])
    expect(links).toHaveLength(CLAUSES + LEFT_OUT)
    for (const link of links.slice(-LEFT_OUT).toReversed()) {
      await nadia.go(link)
      await nadia.send('remove-clause')
    }
  }

  async function define() {
    await nadia.go(at('clause', 'fr', 'c02'))
    await nadia.page.locator('#edit summary').first().click()
    await writeInto(proseField(nadia.page, 'Texte en français'), definition?.text.fr ?? '')
    await writeInto(proseField(nadia.page, 'Texte en anglais'), definition?.text.en ?? '')
    await nadia.page.getByLabel('Titre en français').fill(definition?.title.fr ?? '')
    await nadia.page.getByLabel('Titre en anglais').fill(definition?.title.en ?? '')
    await nadia.page.getByRole('button', { name: 'Enregistrer une nouvelle révision' }).click()
    await nadia.page.locator('#saved').waitFor()
    await sound()
  }

  async function open() {
    await nadia.go(at('parties'))
    await nadia.send('lock-policy')
    await nadia.send('open-review')
    await nadia.page.getByRole('heading', { name: /La révision est ouverte/ }).waitFor()
  }
})

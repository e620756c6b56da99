import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hasBrowser, openBrowser, openPage } from './browser.ts'
import { expectAccessible, expectNoSideways, watch } from './page-checks.ts'
import { type Served, serve } from './server.ts'

/** What a person reads and types on the way from an empty installation to a first agreement. */
const WAYS = {
  fr: {
    setup: '/fr/installation',
    name: 'Votre nom',
    email: 'Votre adresse de courriel',
    type: 'Genre d’organisation',
    organization: 'Nom en français',
    install: 'Installer',
    start: 'Commencer une entente',
    template: 'Entente tripartite de formation et d’apprentissage en milieu syndiqué',
    titles: ['Titre en français', 'Titre en anglais'],
    send: 'Commencer l’entente',
    agreement: /\/fr\/ententes\/(a_[a-z2-7]{16})\/parties$/,
    title: 'Stages',
    task: 'Préparer l’ébauche, puis ouvrir la révision',
    missing: 'Ce champ est obligatoire.',
  },
  en: {
    setup: '/en/setup',
    name: 'Your name',
    email: 'Your e-mail address',
    type: 'Kind of organization',
    organization: 'Name in French',
    install: 'Set up',
    start: 'Start an agreement',
    template: 'Tripartite training and apprenticeship agreement in a unionized workplace',
    titles: ['Title in French', 'Title in English'],
    send: 'Start the agreement',
    agreement: /\/en\/agreements\/(a_[a-z2-7]{16})\/parties$/,
    title: 'Placements',
    task: 'Prepare the draft, then open the review',
    missing: 'This field is required.',
  },
} as const
type Way = (typeof WAYS)[keyof typeof WAYS]

describe.skipIf(!hasBrowser)('a first agreement', () => {
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    browser = await openBrowser()
    return () => browser.close()
  })
  beforeEach(async () => {
    served = await serve({}, { first: true })
  })
  afterEach(() => served?.stop())

  // One language with scripts and one without: the way must be open both with and without them.
  for (const [language, javaScriptEnabled] of [
    ['fr', true],
    ['en', false],
  ] as const) {
    test(`is there after set-up and one form, ${language}, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const way = WAYS[language]
      const page = await openPage(browser, { javaScriptEnabled, viewport: { width: 390, height: 844 } })
      const faults = watch(page)
      await setUp(page, `${served.url}/${language}`, way)
      await sendIncomplete(page, way, javaScriptEnabled)
      const id = await startAgreement(page, way)
      const history = await page.request.get(`${served.url}/api/agreements/${id}/history.json`)
      const { entries } = (await history.json()) as { entries: unknown[] }
      expect(entries).toHaveLength(1)
      await page.goto(`${served.url}/${language}`)
      expect(await page.getByRole('link', { name: way.task }).getAttribute('href')).toContain(
        `/${id}/parties`,
      )
      await expectNoSideways(page)
      if (javaScriptEnabled) await expectAccessible(page)
      expect(faults).toEqual([])
      await page.context().close()
    })
  }
})

/** An empty installation leads to its set-up by itself, and from there to the next step. */
async function setUp(page: Page, home: string, way: Way) {
  await page.goto(home)
  await page.waitForURL(`**${way.setup}`)
  await page.getByLabel(way.name).fill('Nadia Benslimane')
  await page.getByLabel(way.email).fill('nadia@poly.example')
  await page.getByLabel(way.type).selectOption('institution')
  await page.getByLabel(way.organization).fill('Polytechnique')
  await page.getByRole('button', { name: way.install }).click()
  await page.getByRole('link', { name: way.start }).click()
  await page.getByRole('heading', { level: 1, name: way.start }).waitFor()
}

async function sendIncomplete(page: Page, way: Way, scripts: boolean) {
  await expectNoSideways(page)
  if (scripts) await expectAccessible(page)
  await page.getByLabel(way.titles[1]).fill('Placements')
  await page.getByRole('button', { name: way.send }).click()
  const summary = page.locator('.error-summary')
  await summary.waitFor()
  expect(await summary.textContent()).toContain(
    `${way.titles[0]}${way.missing.startsWith('Ce') ? '\u00a0' : ''}: ${way.missing}`,
  )
  expect(await page.getByLabel(way.titles[1]).inputValue()).toBe('Placements')
}

/** @returns the id of the agreement that was made */
async function startAgreement(page: Page, way: Way): Promise<string> {
  await page.getByLabel(way.template).check()
  await page.getByLabel(way.titles[0]).fill('Stages')
  await page.getByRole('button', { name: way.send }).click()
  await page.waitForURL(way.agreement)
  await page.getByRole('heading', { level: 1, name: way.title }).waitFor()
  return way.agreement.exec(page.url())?.[1] ?? ''
}

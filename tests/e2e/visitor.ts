import type { Browser, Locator, Page } from 'playwright-core'
import type { Verb } from '#app/commands/index.ts'
import { arrive, openPage } from './browser.ts'
import { watch } from './page-checks.ts'
import { writeInto } from './prose-field.ts'

/** What is typed, by the names of fields: a text, a choice, a box (true), or several boxes of one name. */
export type Typed = Record<string, string | boolean | string[]>

export type Visitor = {
  page: Page
  /** What must stay empty: see `watch`. */
  faults: string[]
  go: (path: string) => Promise<void>
  /**
   * Fills a form of the page by hand and sends it. It is found by the verb or the id that it carries, and by hidden
   * values that tell it from its like; steps that are folded are opened on the way.
   */
  send: (form: Verb | string, typed?: Typed, hidden?: Record<string, string>) => Promise<void>
  leave: () => Promise<void>
}

/** Somebody at a browser of their own, who uses pages as they are. */
export async function visit(browser: Browser, url: string, options: { scripts: boolean; phone: boolean }) {
  const viewport = options.phone ? { width: 390, height: 844 } : { width: 1280, height: 900 }
  const page = await openPage(browser, { viewport, javaScriptEnabled: options.scripts })
  const faults = watch(page)
  const visitor: Visitor = {
    page,
    faults,
    go: (path) => arrive(page, path.startsWith('http') ? path : url + path),
    send: async (name, typed = {}, hidden = {}) => {
      const form = formOf(page, name, hidden)
      await open(form)
      for (const [field, value] of Object.entries(typed)) await fill(form, field, value)
      await press(page, form.locator('button[type=submit]').last(), options.scripts)
    },
    leave: () => page.context().close(),
  }
  return visitor
}

function formOf(page: Page, name: string, hidden: Record<string, string>): Locator {
  const named = `input[name="verb"][value="${name}"], input[name="form"][value="${name}"]`
  const told = Object.entries(hidden).map(
    ([field, value]) => `:has(input[name="${field}"][value="${value}"])`,
  )
  return page.locator(`form:has(${named})${told.join('')}`).first()
}

/** Opens what is folded around the form and in it, from the outside in. */
async function open(form: Locator): Promise<void> {
  for (const folded of [
    form.locator('xpath=ancestor::details[not(@open)]'),
    form.locator('details:not([open])'),
  ])
    while ((await folded.count()) > 0) await folded.first().locator('summary').first().click()
}

async function fill(form: Locator, name: string, value: string | boolean | string[]): Promise<void> {
  const field = form.locator(`[name="${name}"]:not([type=hidden])`)
  if (Array.isArray(value)) return check(field, value)
  if (typeof value === 'string' && (await field.first().getAttribute('data-prose')))
    return writeInto(field.first(), value)
  const kind = await field.first().evaluate((element) => `${element.tagName} ${element.getAttribute('type')}`)
  if (kind === 'INPUT radio') return form.locator(`[name="${name}"][value="${value}"]`).check()
  if (typeof value === 'boolean') return field.first().setChecked(value)
  if (kind.startsWith('SELECT')) await field.selectOption(value)
  else await field.fill(value)
}

/** Of several boxes of one name, these and no others. */
async function check(boxes: Locator, values: string[]): Promise<void> {
  for (const box of await boxes.all())
    await box.setChecked(values.includes((await box.getAttribute('value')) ?? ''))
}

async function press(page: Page, button: Locator, scripts: boolean): Promise<void> {
  if (!scripts) {
    await Promise.all([page.waitForEvent('load'), button.click()])
    return
  }
  const sent = page.waitForResponse((response) => response.request().method() === 'POST')
  await Promise.all([sent, button.click()])
  await settled(page)
}

/** The answer is there and shown: until then a second press of the same button would be taken for a double one. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { __remixRouter: router } = window as unknown as { __remixRouter?: Router }
    const waits = document.querySelector('.button[aria-disabled=true]') !== null
    return !waits && (router === undefined || router.state.navigation.state === 'idle')
  })
}

type Router = { state: { navigation: { state: string } } }

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Collects what must never happen on any page: script errors, refusals of the content security policy, warnings. */
export function watch(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    // An answer with status 4xx is what some tests ask for; the browser reports it as an error.
    const status = message
      .text()
      .startsWith('Failed to load resource: the server responded with a status of 4')
    if (!status && ['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  return faults
}

/**
 * No finding of axe at all, by the rules of WCAG 2.2 A and AA and its best practices. No page has a frame, so it runs
 * in the page itself (the legacy mode) instead of in a new one for each; and only what it finds fault with is worked
 * out, not what passes.
 *
 * @param except `color-contrast` for a page whose colours were checked in its other language: it takes longest
 */
export async function expectAccessible(page: Page, except: string[] = []) {
  const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]))
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], rules }).setLegacyMode()
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
}

/** Nothing sticks out of a phone's width. */
export async function expectNoSideways(page: Page) {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
}

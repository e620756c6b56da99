import type { Locator, Page } from 'playwright-core'

/** The plain field that holds the text of a clause, shown or behind its editor: `inputValue()` tells what is sent. */
export function proseField(page: Page, label: string): Locator {
  const labelled = page.locator('label', { hasText: label })
  return page.locator('.field').filter({ has: labelled }).locator('textarea')
}

/** Puts a text in the place of what stands there, as somebody who pastes it; into the editor where scripts run. */
export async function writeInto(field: Locator, text: string): Promise<void> {
  const scripts = await field.page().evaluate(() => '__remixRouter' in window)
  if (!scripts) return field.fill(text)
  const frame = field.locator('xpath=..')
  await frame.scrollIntoViewIfNeeded()
  await frame.locator('.prose-editable').waitFor()
  await field.evaluate((element: HTMLTextAreaElement, typed) => {
    element.value = typed
    element.dispatchEvent(new Event('rewritten'))
  }, text)
}

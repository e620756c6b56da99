import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Whether there is a browser to test with. Without one the browser tests are left out, and a line says so. */
export const hasBrowser = existsSync(PATH)

if (!hasBrowser) {
  const sentence = `No browser at ${PATH}: set CHROMIUM_PATH to run the browser tests.`
  if (process.env.CI === 'true') throw new Error(sentence)
  process.stdout.write(`${sentence}\n`)
}

/** A browser; whoever opens it closes it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: QUIET })
}

/** A page in a context of its own: no cookie of another test. Closing its context closes it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  return context.newPage()
}

/**
 * Opens an address and waits until its page does what it is told.
 *
 * @param until `networkidle` where a link is going to be pressed: what links lead to is asked for after the page is awake,
 * and the router warns of a pointer that was over one before
 */
export async function arrive(page: Page, address: string, until: 'load' | 'networkidle' = 'load') {
  await page.goto(address, { waitUntil: until })
  await awake(page)
}

/** A form that is sent before its page is awake is sent without script: right, but not what is tested then. */
async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.getElementById('content')
    const awake = main !== null && Object.keys(main).some((key) => key.startsWith('__reactProps'))
    return awake || matchMedia('(scripting: none)').matches
  })
}

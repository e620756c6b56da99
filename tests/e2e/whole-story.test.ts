import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyPdf } from '#app/documents/verify.ts'
import { words } from '#app/locales/words.server.ts'
import { History } from '#app/record/entry.ts'
import { verifyHistory } from '#app/record/verify.ts'
import { type Page as PageName, path } from '#app/web/paths.ts'
import type { Language } from '#machines/words.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { expectAccessible, expectNoSideways } from './page-checks.ts'
import { type Served, serve } from './server.ts'
import { type Typed, type Visitor, visit } from './visitor.ts'

/** The clause to which the union objects, and the one that the convenor edits first. */
const DISPUTED = 'c06'
const EDITED = 'c02'

/**
 * The convenor first takes out every clause after this many: the way is the same as with a whole template, which
 * greater-confluence.test.ts builds by hand, with fewer answers.
 */
const SHORT = 6

/**
 * Three organizations go from a template to a signed document, by hand in a browser, through an edit, an objection and
 * a revision: in French, in English, and with partners whose browsers run no script.
 */
describe.skipIf(!hasBrowser)('the whole story', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  test.each([
    { language: 'fr', scripts: true },
    { language: 'en', scripts: true },
    { language: 'fr', scripts: false },
  ] as const)(
    'from a template to a signed PDF: $language, partners’ scripts: $scripts',
    async (told) => {
      const served = await serve()
      const cast = await new Cast(browser, served, told).enter()
      try {
        await draft(cast)
        await review(cast)
        await settle(cast)
        await agree(cast)
        await sign(cast)
        await prove(cast)
        for (const [name, { faults }] of cast.everyone) expect(faults, name).toEqual([])
      } finally {
        for (const [, visitor] of cast.everyone) await visitor.leave()
        await served.stop()
      }
    },
    240_000,
  )
})

type Told = { language: Language; scripts: boolean }
type Name = 'sunita' | 'meiLing' | 'marcAntoine' | 'chloe' | 'karim' | 'shauna' | 'dominic'

/** The people of the story, each at a browser of their own; partners read on a phone. */
class Cast {
  readonly everyone = new Map<Name, Visitor>()
  agreement = ''
  /** The pages whose colours were checked: they take axe longest, and are the same for everyone in both languages. */
  private readonly coloured = new Set<string>()

  constructor(
    readonly browser: Browser,
    readonly served: Served,
    readonly told: Told,
  ) {}

  async enter(): Promise<this> {
    const partners: Name[] = ['chloe', 'karim', 'shauna', 'dominic']
    for (const name of ['sunita', 'meiLing', 'marcAntoine', ...partners] as const) {
      const phone = partners.includes(name)
      const scripts = this.told.scripts || !phone
      this.everyone.set(name, await visit(this.browser, this.served.url, { scripts, phone }))
    }
    return this
  }

  who(name: Name): Visitor {
    return this.everyone.get(name) as Visitor
  }

  at(page: Extract<PageName, `agreement.${string}`>, clause = ''): string {
    return path(this.told.language, page, { id: this.agreement, clause, proposal: '' })
  }

  async go(
    name: Name,
    page: Extract<PageName, `agreement.${string}`>,
    query = '',
    clause = '',
  ): Promise<Visitor> {
    const visitor = this.who(name)
    await visitor.go(this.at(page, clause) + query)
    return visitor
  }

  /** What the page looks like to those who cannot see it, or see it on a phone. */
  async looksRight(name: Name): Promise<void> {
    const { page } = this.who(name)
    await expectNoSideways(page)
    if (!this.told.scripts) return
    const { pathname } = new URL(page.url())
    const known = this.told.language !== 'fr' || this.coloured.has(pathname)
    this.coloured.add(pathname)
    await expectAccessible(page, known ? ['color-contrast'] : [])
  }

  /** The newest message to somebody, and the link in it: read in the outbox, as on an installation without mail. */
  async linkOf(name: Name): Promise<string> {
    const { page, go } = this.who('sunita')
    const outbox = path(this.told.language, 'outbox')
    const message = page
      .locator('tr', { hasText: emailOf(name) })
      .first()
      .getByRole('link')
    await expect
      .poll(async () => {
        await go(outbox)
        return message.count()
      })
      .toBeGreaterThan(0)
    await message.click()
    const link = page.locator('main a[href*="/invitation/"]')
    await link.waitFor()
    return (await link.getAttribute('href')) ?? ''
  }

  /** Follows a link of a message, and confirms: a link alone signs nobody in. */
  async signIn(name: Name, link: string): Promise<Visitor> {
    const visitor = this.who(name)
    await visitor.go(link)
    await visitor.page
      .getByRole('button', { name: words(this.told.language).t('people:link.continue') })
      .click()
    await visitor.page.waitForURL((url) => !url.pathname.includes('/invitation/'))
    return visitor
  }

  /** Asks for a link by the address, and follows it. */
  async askAndSignIn(name: Name): Promise<void> {
    const visitor = this.who(name)
    await visitor.go(path(this.told.language, 'signin'))
    await visitor.send('ask', { email: emailOf(name) })
    await this.signIn(name, await this.linkOf(name))
  }
}

function emailOf(name: Name): string {
  return `${name.toLowerCase()}@example.org`
}

async function draft(cast: Cast): Promise<void> {
  const { language } = cast.told
  const sunita = cast.who('sunita')
  await sunita.go('/')
  await sunita.page.waitForURL('**/setup')
  await sunita.go(path(language, 'setup'))
  await cast.looksRight('sunita')
  await sunita.send('setup', {
    name: 'Sunita Raghavan',
    email: emailOf('sunita'),
    office: 'Directrice / Director',
    language,
    type: 'institution',
    nameFr: 'Université du Confluent',
    nameEn: 'Confluence University',
    jurisdiction: 'CA-ON',
  })
  await sunita.go(path(language, 'agreements.new'))
  await cast.looksRight('sunita')
  const title = { titleFr: 'Stages à la centrale', titleEn: 'Placements at the plant' }
  await sunita.send('start', { template: 'union_training', ...title })
  await sunita.page.waitForURL('**/parties')
  cast.agreement = new URL(sunita.page.url()).pathname.split('/')[3] ?? ''
  await list(cast)
  await shorten(cast)
  await edit(cast)
}

/** From the end, so that no clause is taken out on which another one stands; sent without opening each page. */
async function shorten(cast: Cast): Promise<void> {
  const sunita = await cast.go('sunita', 'agreement.text')
  const clauses = await sunita.page
    .locator('main a[href*="/clauses/"]')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as { href?: string }).href ?? '').pathname.split('/').at(-1) ?? ''),
    )
  for (const clause of [...new Set(clauses)].slice(SHORT).reverse()) {
    const address = cast.served.url + cast.at('agreement.clause', clause)
    const form = { verb: 'remove-clause', clause }
    const answer = await sunita.page.request.post(address, { form, headers: { Origin: cast.served.url } })
    expect(answer.ok()).toBe(true)
  }
}

async function list(cast: Cast): Promise<void> {
  const { language } = cast.told
  const person = (name: Name, full: string, roles: string[]): Typed => ({
    ...{ name: full, email: emailOf(name), language, roles },
  })
  const sunita = await cast.go('sunita', 'agreement.parties')
  await cast.looksRight('sunita')
  const party = new URL(sunita.page.url()).searchParams.get('for')
  expect(party).toBe(null)
  const own = await sunita.page.locator('a[href*="seat="]').first().getAttribute('href')
  const seats: [Name, string, string[]][] = [
    ['meiLing', 'Mei-Ling Tran', ['concordance_reviser']],
    ['marcAntoine', 'Marc-Antoine Leduc', ['authorized_signatory']],
  ]
  for (const seat of seats) {
    await sunita.go((own ?? '').replace(/&person=[^&]*/, ''))
    await sunita.send('seat-new', person(...seat))
  }
  const organizations: [string, string, [Name, string], [Name, string]][] = [
    ['employer', 'Hydraulis Énergie inc.', ['chloe', 'Chloé Bélanger'], ['karim', 'Karim Haddad']],
    ['union', 'Section locale 412', ['shauna', 'Shauna MacLeod'], ['dominic', 'Dominic Roy']],
  ]
  for (const [type, nameFr, speaker, signatory] of organizations) {
    await sunita.go(`${cast.at('agreement.parties')}?add=new&type=${type}`)
    await cast.looksRight('sunita')
    await sunita.send('created', { type, nameFr, ...person(...speaker, ['representative']) })
    await sunita.page.waitForURL((url) => !url.searchParams.has('add'))
    const article = sunita.page.locator('article', { hasText: nameFr })
    await sunita.go(
      (await article.locator('a[href*="seat="]').first().getAttribute('href'))?.replace(
        /&person=[^&]*/,
        '',
      ) ?? '',
    )
    await sunita.send('seat-new', person(...signatory, ['authorized_signatory']))
  }
}

/** The convenor changes a clause in both languages before anyone is asked, fixes the rule, and opens the review. */
async function edit(cast: Cast): Promise<void> {
  const sunita = await cast.go('sunita', 'agreement.clause', '', EDITED)
  await cast.looksRight('sunita')
  const fr = `${await sunita.page.locator('[name="text.fr"]').first().inputValue()}\n\nLa centrale en fait partie.`
  const en = `${await sunita.page.locator('[name="text.en"]').first().inputValue()}\n\nThe plant is part of it.`
  await sunita.send('revise-clause', { 'text.fr': fr, 'text.en': en })
  expect(await sunita.page.locator('main').textContent()).toContain('La centrale en fait partie.')
  await cast.go('sunita', 'agreement.parties')
  await sunita.send('lock-policy')
  await sunita.send('open-review')
}

async function review(cast: Cast): Promise<void> {
  await cast.go('sunita', 'agreement.parties')
  await cast.who('sunita').send('accept-invitation')
  for (const name of ['chloe', 'shauna'] as const) {
    const visitor = await cast.signIn(name, await cast.linkOf(name))
    await visitor.go(cast.at('agreement.parties'))
    await cast.looksRight(name)
    await visitor.send('accept-invitation')
    await visitor.go(cast.at('agreement.commitments'))
    await cast.looksRight(name)
  }
  await acceptAll(cast, 'sunita')
  await acceptAll(cast, 'chloe', { but: 1 })
  const shauna = await cast.go('shauna', 'agreement.commitments', `?clause=${DISPUTED}`)
  await shauna.send(`object-${DISPUTED}`, { ground: 'cannot_carry', reason: 'Mentoring must stay free.' })
  await acceptAll(cast, 'shauna')
}

/** Accepts what is still open, one promise after the other, as the page offers them; all but so many. */
async function acceptAll(cast: Cast, name: Name, { but = 0 } = {}): Promise<void> {
  const visitor = await cast.go(name, 'agreement.commitments')
  const open = visitor.page.locator('input[name="form"][value^="accept-"]')
  for (let left = await open.count(); left > but; left = await open.count())
    await visitor.send((await open.first().getAttribute('value')) ?? '')
}

/** The objection is admitted, answered with new wording, and the answer taken; the others are asked again. */
async function settle(cast: Cast): Promise<void> {
  const sunita = await cast.go('sunita', 'agreement.clause', '', DISPUTED)
  await cast.looksRight('sunita')
  await sunita.send('admit-objection')
  const more = {
    fr: 'On peut cesser d’accompagner en tout temps.',
    en: 'One may stop mentoring at any time.',
  }
  const text = async (of: Language) => {
    const now = await sunita.page
      .locator(`form:has([value="propose-resolution"]) [name="text.${of}"]`)
      .inputValue()
    return `${now}\n\n${more[of]}`
  }
  await sunita.send('propose-resolution', { 'text.fr': await text('fr'), 'text.en': await text('en') })
  const shauna = await cast.go('shauna', 'agreement.clause', '', DISPUTED)
  await cast.looksRight('shauna')
  await shauna.send('integrate-objection')
  const chloe = await cast.go('chloe', 'agreement.clause', '', DISPUTED)
  expect(await chloe.page.locator('main').textContent()).toContain(more[cast.told.language])
  for (const name of ['sunita', 'shauna'] as const) await acceptAll(cast, name)
  await acceptAll(cast, 'chloe', { but: 1 })
  if (!cast.told.scripts) return
  for (const page of ['text', 'responsibilities', 'consensus', 'history'] as const) {
    await cast.go('sunita', `agreement.${page}`)
    await cast.looksRight('sunita')
  }
}

/** A call on what one party has not answered; its last word closes it, and the rule is met. */
async function agree(cast: Cast): Promise<void> {
  const sunita = await cast.go('sunita', 'agreement.consensus')
  await sunita.send('open-call')
  await cast.looksRight('sunita')
  await acceptAll(cast, 'chloe')
  await cast.askAndSignIn('meiLing')
  const meiLing = await cast.go('meiLing', 'agreement.signature')
  await meiLing.send('certify-concordance')
  for (const name of ['sunita', 'chloe', 'shauna'] as const) {
    const visitor = await cast.go(name, 'agreement.signature')
    await cast.looksRight(name)
    await visitor.send('record-approval', { body: 'Conseil / Board', instrument: 'R-14', on: '2026-03-02' })
  }
  await cast.go('sunita', 'agreement.signature')
  await sunita.send('seal-agreement')
}

async function sign(cast: Cast): Promise<void> {
  for (const name of ['marcAntoine', 'karim', 'dominic'] as const) {
    await cast.signIn(name, await cast.linkOf(name))
    const visitor = await cast.go(name, 'agreement.signature')
    await cast.looksRight(name)
    await visitor.send('sign-agreement', { consent: true })
    await cast.looksRight(name)
  }
}

/** The document and the history are taken away, and checked by other programs than the one that made them. */
async function prove(cast: Cast): Promise<void> {
  const { page } = await cast.go('sunita', 'agreement.documents')
  await cast.looksRight('sunita')
  const { dataFolder } = cast.served
  const bytes = await signedDocument(cast)
  const file = join(dataFolder, 'agreement.pdf')
  await writeFile(file, bytes)
  const checked = execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' })
  expect(checked.match(/Signature is Valid/g)).toHaveLength(4)
  const { sound, missing, checks } = await verifyPdf(bytes)
  expect({ sound, missing, failed: checks.filter(({ ok }) => ok === false) }).toEqual({
    sound: true,
    missing: [],
    failed: [],
  })
  const flipped = new Uint8Array(bytes)
  const place = Math.floor(flipped.length / 3)
  flipped[place] = (flipped[place] ?? 0) ^ 1
  expect((await verifyPdf(flipped)).sound).toBe(false)
  const exported = await page.request.get(`${cast.served.url}/api/agreements/${cast.agreement}/history.json`)
  const history = History.parse(await exported.json())
  expect(await verifyHistory(history)).toMatchObject({ ok: true, entries: history.entries.length })
}

/** The newest version, once it has caught up with the last signature. */
async function signedDocument(cast: Cast): Promise<Uint8Array> {
  const { page } = cast.who('sunita')
  let bytes: Uint8Array = new Uint8Array()
  await expect
    .poll(
      async () => {
        await cast.go('sunita', 'agreement.documents')
        const link = page.locator('main a[href*="/documents/"]:not([href*="draft"])').first()
        if ((await link.count()) === 0) return -1
        const answer = await page.request.get(cast.served.url + ((await link.getAttribute('href')) ?? ''))
        bytes = new Uint8Array(await answer.body())
        return (await verifyPdf(bytes)).missing.length
      },
      { timeout: 30_000 },
    )
    .toBe(0)
  return bytes
}

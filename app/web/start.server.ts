import { join } from 'node:path'
import type { Request, Response } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { perform } from '#app/commands/perform.ts'
import { runTimer } from '#app/commands/run-timer.ts'
import { openDocuments } from '#app/documents/documents.server.ts'
import { openKeys } from '#app/documents/keys.ts'
import { closeRenderer } from '#app/documents/render.ts'
import { startNotices } from '#app/notices/notices.server.ts'
import { openPeople } from '#app/people/people.server.ts'
import { openSecret } from '#app/people/secret.server.ts'
import { countAwaiting } from '#app/projections/home.server.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import { namesOf } from '#app/projections/names.server.ts'
import { type Change, type Ledger, openLedger } from '#app/record/ledger.server.ts'
import { SYSTEM } from '#machines/state.ts'
import { openOwnBroadcast, openServerBroadcast } from '#prisma/broadcast.server.ts'
import { type Database, openDatabase, type Sql } from '#prisma/database.server.ts'
import { openQueue, type Queue } from '#prisma/jobs.server.ts'
import { migrate } from '#prisma/migrate.server.ts'
import { type Config, getConfig } from './config.server.ts'
import { makeGate, type RequestContext } from './gate.server.ts'
import { languageOf } from './language.ts'
import { type Live, openLive } from './live/live.server.ts'
import { log } from './log.server.ts'
import { type Office, openOfficeWith } from './office.server.ts'
import { path } from './paths.ts'
import { findPerson, openRooms } from './people.server.ts'
import { findVisitorsWith } from './visitor.server.ts'

/** What server.js needs to serve: the settings, the gate, the context of a request, and how to stop. */
export type Started = {
  config: Config
  gate: ReturnType<typeof makeGate>
  getLoadContext: (request: Request, response: Response) => RequestContext
  /** Called first: ends the answers that have no end, which the server would wait for. */
  hangUp: () => Promise<void>
  /** Called after the last answer is sent, so that nothing is cut in the middle. */
  stop: () => Promise<void>
}

/**
 * Makes the process ready to answer; server.js awaits it before it listens.
 * @throws Error with one sentence for the operator when something is missing; server.js prints it and exits.
 */
export async function start(): Promise<Started> {
  const config = getConfig()
  const { live, close } = await openOffice(config)
  return {
    config,
    gate: makeGate(config, writeLimiter(config)),
    getLoadContext: (request, response) => ({
      nonce: response.locals.nonce,
      requestId: response.locals.requestId,
      address: request.ip ?? 'unknown',
    }),
    hangUp: live.hangUp,
    stop: async () => {
      await close()
      log().flush()
    },
  }
}

/** Opens every room once, in the order in which they need each other, and says how to close them again. */
async function openOffice(config: Config): Promise<{ live: Live; close: () => Promise<void> }> {
  const { dataFolder, databaseUrl } = config
  const database = await openDatabase(databaseUrl ? { url: databaseUrl } : { folder: dataFolder })
  await migrate(database.engine)
  const queue = openQueue(database.engine, (error) => log().error({ err: error }, 'a job failed'))
  await queue.start()
  const now = () => new Date()
  const enqueue = enqueueWith(queue)
  const broadcast = await openBroadcast(config)
  const committed = (entry: { id: string }) => {
    queue.wake()
    live.published(entry)
  }
  const ledger = openLedger({ database, listing: listingOf, projections: [], enqueue, committed })
  const live = openLive({
    ...{ ledger, broadcast, now, namesOf: (ids) => namesOf(database.client, ids) },
    report: (error) => log().error({ err: error }, 'an open page could not be told'),
  })
  const beating = setInterval(() => void live.beat(), BEAT).unref()
  const documents = openDocuments({
    client: database.client,
    ledger,
    keys: await openKeys(join(dataFolder, 'keys')),
  })
  await queue.work('document', ({ agreementId }: { agreementId: string }) => documents.catchUp(agreementId))
  const secret = await openSecret(join(dataFolder, 'keys'))
  const { people, notices } = await openFrontDesk({ config, database, queue, ledger, secret, now })
  openRooms({ people, notices })
  openOfficeWith({ config, database, ledger, people, notices, documents, live, now })
  findVisitorsWith(visitorFinder({ database }))
  const close = async () => {
    clearInterval(beating)
    await live.hangUp()
    await broadcast.close()
    await notices.stop()
    // A document takes seconds to draw: that is cut off and begun again at the next start.
    await Promise.all([queue.stop(), closeRenderer()])
    await database.close()
  }
  return { live, close }
}

/** How often open pages are kept open and asked again who may hear, in milliseconds. */
const BEAT = 20_000

function openBroadcast({ databaseUrl }: Config) {
  const report = (error: unknown) =>
    log().warn({ err: error }, 'the connection that pages are told through broke')
  return databaseUrl ? openServerBroadcast(databaseUrl, report) : openOwnBroadcast()
}

/** Facts after which the sealed document is behind the record. */
const CHANGES_DOCUMENT = ['agreement.sealed', 'signature.given', 'signature.revoked', 'challenge.decided']

/** The jobs of an entry: whom to tell, and the document that has to catch up. */
export function enqueueWith(queue: Queue) {
  return async (tx: Sql, { id: agreementId, sequence, facts }: Change): Promise<void> => {
    await queue.enqueue(tx, 'entry', { agreementId, sequence })
    const behind = facts.some(({ type }) => CHANGES_DOCUMENT.includes(type))
    if (behind) await queue.enqueue(tx, 'document', { agreementId })
  }
}

type DeskParts = {
  config: Config
  database: Database
  queue: Queue
  ledger: Ledger
  secret: string
  now: () => Date
}

/** People and notices need each other: a notice carries a sign-in link, a sign-in link is sent as a notice. */
async function openFrontDesk({ config, database, queue, ledger, secret, now }: DeskParts) {
  const { client } = database
  const { url, smtpUrl, mailFrom } = config
  const people = openPeople({
    client,
    secret,
    url,
    linkPath: (language, token, to) =>
      `${path(language, 'invitation', { token })}?to=${encodeURIComponent(to)}`,
    sendSignInLink: (person, to) => notices.sendSignInLink(person, to),
    now,
  })
  const notices = await startNotices({
    client,
    queue,
    getEntry: (agreementId, sequence) => readEntry(ledger, agreementId, sequence),
    listPeople: people.listPeople,
    signInLink: people.signInLink,
    pagePath: (language, page, id) => path(language, page, { id }),
    runTimer: (agreement, at) => runTimer(ledger, agreement, at),
    recordDelivery: ({ agreementId: agreement, input }) =>
      perform(ledger, {
        ...{ verb: 'record-delivery', agreement, input, actor: SYSTEM },
        at: now().toISOString(),
      }),
    smtpUrl,
    mailFrom,
    report: (error, about) => log().error({ err: error, about }, 'background work failed'),
    now,
  })
  return { people, notices }
}

async function readEntry(ledger: Ledger, agreementId: string, sequence: number) {
  const [entry] = await ledger.read(agreementId, { after: sequence - 1, limit: 1 })
  const newest = await ledger.find(agreementId)
  // The job usually runs before the next entry: then the folded state is at hand, and no history is read.
  const state = newest?.sequence === sequence ? newest.agreement : await ledger.stateAt(agreementId, sequence)
  if (!entry || !state) throw new Error(`There is no entry ${sequence} of ${agreementId}.`)
  return { agreementId, sequence, actor: entry.actor, facts: entry.facts, state }
}

function visitorFinder({ database }: Pick<Office, 'database'>) {
  return async (request: globalThis.Request) => {
    const person = await findPerson(request)
    if (!person) return null
    const awaiting = await countAwaiting(database.client, person.id)
    const organization = person.organizations[0]?.name[languageOf(request)] ?? null
    return { name: person.name, organization, awaiting }
  }
}

function writeLimiter(config: Config): RateLimiterMemory | null {
  if (config.writesPerMinute === 0) return null
  return new RateLimiterMemory({ points: config.writesPerMinute, duration: 60 })
}

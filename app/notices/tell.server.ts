import { randomUUID } from 'node:crypto'
import type { Language, Words } from '#machines/words.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { compose, type Letter } from './compose.ts'
import { type Entry, type NoticePage, same } from './entry.ts'
import { noticesOf } from './kinds/index.ts'
import { findWritten, type Writing, writeMessage } from './messages.server.ts'
import { morningOf } from './morning.ts'

const FOURTEEN_DAYS = 14
const FIFTEEN_MINUTES = 15 / (24 * 60)

/** Someone who can be written to. */
export type Addressee = { id: string; name: string; email: string; language: Language }

/** What telling needs of the rooms around it. */
export type Telling = {
  client: PrismaClient
  /** What one entry says, with the state after it. */
  getEntry: (agreementId: string, sequence: number) => Promise<Entry>
  /** The people behind ids, in the directory; an erased person is left out. */
  listPeople: (ids: string[]) => Promise<Addressee[]>
  /** A single-use link that signs a person in, written in the same transaction as its message. */
  signInLink: (personId: string, wish: { to?: string; days: number }, writing: Writing) => Promise<string>
  /** The path of an agreement's page in one language. */
  pagePath: (language: Language, page: NoticePage, agreementId: string) => string
  /**
   * Puts a message on its way, in the same transaction: at once, or from an instant on. Does nothing when there is no mail
   * server: the outbox shows it at once.
   */
  send: (tx: Writing, messageId: string, startAfter?: Date) => Promise<void>
  now: () => Date
}

/**
 * Writes the messages that an entry calls for, each with its link and its delivery, in one transaction: a crash
 * leaves all or none, and a second run finds their keys and writes nothing.
 */
export async function tellOf(telling: Telling, agreementId: string, sequence: number): Promise<void> {
  const entry = await telling.getEntry(agreementId, sequence)
  const drafts = await draftsOf(telling, entry)
  if (drafts.length === 0) return
  await telling.client.$transaction(async (tx) => {
    const written = await findWritten(
      tx,
      drafts.map(({ key }) => key),
    )
    for (const draft of drafts) if (!written.has(draft.key)) await writeDraft(telling, tx, draft)
  })
}

/** Writes the message with the link that a person asked for on the sign-in page. */
export async function tellSignInLink(telling: Telling, person: Addressee, to: string): Promise<void> {
  const key = `sign_in:${person.id}:${randomUUID()}`
  const draft: Draft = { key, person, kind: 'sign_in', values: {}, to, days: FIFTEEN_MINUTES }
  await telling.client.$transaction((tx) => writeDraft(telling, tx, draft))
}

type Draft = Pick<Letter, 'kind' | 'values' | 'items'> & {
  key: string
  person: Addressee
  to: string
  days: number
  /** Left out: it is sent at once. */
  startAfter?: Date
}

async function draftsOf(telling: Telling, entry: Entry): Promise<Draft[]> {
  const notices = noticesOf(entry)
  if (notices.length === 0) return []
  const people = await telling.listPeople([...new Set([entry.actor, ...notices.map(({ person }) => person)])])
  const known = new Map(people.map((person) => [person.id, person]))
  const common = commonValues(entry, known.get(entry.actor))
  const keys = countedKeys(entry)
  return notices.flatMap(({ person: id, page, party, kind, values, items }) => {
    const person = known.get(id)
    const key = keys(id, kind)
    if (!person) return []
    const path = telling.pagePath(person.language, page, entry.agreementId)
    const to = party ? `${path}?for=${encodeURIComponent(party)}` : path
    const startAfter = morningOf(entry, kind, telling.now()) ?? undefined
    return { key, person, kind, values: { ...common, ...values }, items, to, days: FOURTEEN_DAYS, startAfter }
  })
}

/** Values that any kind may use: the agreement's title, and who acted (the product itself when the clock did). */
function commonValues({ state }: Entry, actor: Addressee | undefined): Record<string, Words> {
  return { title: state.title, actor: same(actor?.name ?? 'Entente') }
}

/** `agreement:sequence:person:kind`, with a number after it from the second of one kind for one person on. */
function countedKeys({ agreementId, sequence }: Entry) {
  const seen = new Map<string, number>()
  return (person: string, kind: string): string => {
    const key = [agreementId, sequence, person, kind].join(':')
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key}:${times}`
  }
}

async function writeDraft(telling: Telling, tx: Writing, draft: Draft): Promise<void> {
  const { key, person, kind, values, items, to, days, startAfter } = draft
  const link = await telling.signInLink(person.id, { to, days }, tx)
  const said = compose({ kind, language: person.language, name: person.name, values, items, link })
  const message = await writeMessage(tx, { key, to: person.email, ...said }, telling.now())
  await telling.send(tx, message, startAfter)
}

import type { Documents } from '#app/documents/documents.server.ts'
import type { Notices } from '#app/notices/notices.server.ts'
import type { People } from '#app/people/people.server.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import type { Database } from '#prisma/database.server.ts'
import type { Config } from './config.server.ts'
import type { Live } from './live/live.server.ts'

/** Everything that a page works with, opened once by start(). Pages read and command through it; none opens its own. */
export type Office = {
  config: Config
  database: Database
  ledger: Ledger
  people: People
  notices: Notices
  documents: Documents
  /** Tells open pages what happens. */
  live: Live
  /** The clock: the only one that requests use. */
  now: () => Date
}

let office: Office | null = null

/** Called once by start(). */
export function openOfficeWith(opened: Office): void {
  office = opened
}

/** @throws when asked before start() */
export function getOffice(): Office {
  if (!office) throw new Error('The office is not open yet.')
  return office
}

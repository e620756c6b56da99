import type { Ledger } from '#app/record/ledger.server.ts'
import { participatingParties } from '#machines/parties.ts'
import { classesOf } from '#machines/rule-of.ts'
import type { Agreement } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { boardOf } from './board.server.ts'
import { calendarOf, callOf, findLastCallEnd, type LastCall, lastCallIn } from './calls.server.ts'
import { gapsOf } from './gaps.server.ts'
import { namesOf } from './names.server.ts'
import { proofsOf, waitingOf } from './notice.server.ts'

/** For whom the page is, and when it is asked for. */
export type Reader = { language: Language; party: string; at: string }

/** Everything that the consensus board shows: from the folded state, two queries for the last call, one for names. */
export async function readConsensus(
  client: PrismaClient,
  ledger: Pick<Ledger, 'read'>,
  agreement: Agreement,
  { language, party, at }: Reader,
) {
  const { status, timeZone: zone, policy } = agreement
  return {
    ...{ status, zone, policy },
    board: boardOf(agreement, language),
    gaps: gapsOf(agreement, language, party),
    call: callOf(agreement, at, language),
    calendar: calendarOf(agreement, party),
    classes: classesOf(policy.classes, participatingParties(agreement)),
    last: await readLastCall(client, ledger, agreement, language),
    proofs: proofsOf(agreement, language),
    waits: waitingOf(agreement, at, language, party),
    hosts: await hostsOf(client, agreement),
  }
}

async function readLastCall(
  client: PrismaClient,
  ledger: Pick<Ledger, 'read'>,
  agreement: Agreement,
  language: Language,
): Promise<LastCall | null> {
  if (agreement.calls === 0) return null
  const sequence = await findLastCallEnd(client, agreement.id)
  if (sequence === null) return null
  const [entry] = await ledger.read(agreement.id, { after: sequence - 1, limit: 1 })
  return entry ? lastCallIn(entry, agreement, language) : null
}

/** Names of those who may open, extend and close a call. */
async function hostsOf(client: PrismaClient, { seats }: Agreement): Promise<string[]> {
  const hosts = seats.filter(({ roles }) => roles.some((role) => ['convenor', 'facilitator'].includes(role)))
  const names = await namesOf(
    client,
    hosts.map(({ person }) => person),
  )
  return [...new Set(hosts.flatMap(({ person }) => names[person] ?? []))]
}

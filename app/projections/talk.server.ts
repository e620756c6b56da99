import type { ReadEntry } from '#app/record/ledger.server.ts'
import type { FactOf } from '#machines/facts.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import type { Lane } from '#machines/talk/talk.ts'
import { readsEntry } from '#machines/visibility.ts'
import { type ReadProposal, readProposals } from './proposals.server.ts'
import { numberOf, type PartyNames, partyNames, tryOut } from './reading.server.ts'

export type ReadComment = {
  id: string
  party: string
  by: string
  at: string
  revision: number
  /** Empty once it was taken back: the page says so instead. */
  words: string
  withdrawn: boolean
  /** The reader wrote it, and may take it back. */
  mayWithdraw: boolean
}

export type ReadThread = {
  id: string
  clause: string
  /** Printed number of the clause; 0 when it is out of the text. */
  number: number
  lane: Lane
  resolved: boolean
  quote: { language: 'fr' | 'en'; words: string } | null
  comments: ReadComment[]
  may: { reply: boolean; resolve: boolean; reopen: boolean }
}

export type TalkPage = {
  proposals: ReadProposal[]
  threads: ReadThread[]
  parties: PartyNames
  /** In which lanes the reader may begin a thread, and whether a change can be proposed. */
  may: { lanes: Lane[]; propose: boolean; answer: boolean }
  zone: string
}

/**
 * What people say of one clause, or of all of them: proposals and threads, the newest first. Notes of an organization are
 * there for its own people alone; nobody else is told that there are any.
 */
export function talkOf(
  agreement: Agreement,
  entries: readonly ReadEntry[],
  { actor, at, clause }: { actor: Actor; at: string; clause?: string },
): TalkPage {
  const read = entries.filter((entry) => readsEntry(agreement, actor, entry))
  const asked = (of: string) => clause === undefined || of === clause
  return {
    proposals: readProposals(agreement, read, actor, at).filter((one) => asked(one.clause)),
    threads: readThreads(agreement, read, actor, at).filter((one) => asked(one.clause)),
    parties: partyNames(agreement),
    may: {
      lanes: lanesOf(agreement, actor, at, clause ?? agreement.order[0] ?? ''),
      propose: mayPropose(agreement, actor, at, clause ?? agreement.order[0] ?? ''),
      answer: !isForbidden(agreement, actor, at),
    },
    zone: agreement.timeZone,
  }
}

type Made = { entry: ReadEntry; fact: FactOf<'comment.made'> }

function readThreads(
  agreement: Agreement,
  entries: readonly ReadEntry[],
  actor: Actor,
  at: string,
): ReadThread[] {
  const made = entries.flatMap((entry) =>
    entry.facts.flatMap((fact): Made[] => (fact.type === 'comment.made' ? [{ entry, fact }] : [])),
  )
  const threads = new Map<string, Made[]>()
  for (const one of made) threads.set(one.fact.thread, [...(threads.get(one.fact.thread) ?? []), one])
  return [...threads].toReversed().flatMap(([id, said]) => {
    const [first] = said
    return first ? [threadOf(agreement, id, { first, said }, actor, at)] : []
  })
}

function threadOf(
  agreement: Agreement,
  id: string,
  { first: { fact }, said }: { first: Made; said: Made[] },
  actor: Actor,
  at: string,
): ReadThread {
  const { clause, lane, quote = null } = fact
  const reply = { clause, revision: 1, lane, thread: id, words: 'x' }
  return {
    ...{ id, clause, lane, quote, number: numberOf(agreement, clause) },
    resolved: agreement.talk.threads[id]?.resolved ?? false,
    comments: said.map((one) => commentOf(agreement, one, actor)),
    may: {
      reply: tryOut(agreement, 'comment-on-clause', reply, actor, at).allowed,
      resolve: tryOut(agreement, 'resolve-thread', { thread: id }, actor, at).allowed,
      reopen: tryOut(agreement, 'reopen-thread', { thread: id }, actor, at).allowed,
    },
  }
}

function commentOf({ talk }: Agreement, { entry, fact }: Made, actor: Actor): ReadComment {
  const { comment: id, party, by, revision, words } = fact
  const withdrawn = talk.comments[id]?.withdrawn === true
  const own = by === actor.person && party === actor.party
  return {
    ...{ id, party, by, revision, at: entry.at },
    ...{ words: withdrawn ? '' : words, withdrawn, mayWithdraw: own && !withdrawn },
  }
}

function lanesOf(agreement: Agreement, actor: Actor, at: string, clause: string): Lane[] {
  const open = (lane: Lane) =>
    tryOut(agreement, 'comment-on-clause', { clause, revision: 1, lane, words: 'x' }, actor, at).allowed
  return (['parties', 'observers', 'private'] as const).filter(open)
}

/** A wording that stands nowhere: would a change be taken at all? */
function mayPropose(agreement: Agreement, actor: Actor, at: string, clause: string): boolean {
  const asked = { clause, seen: 1, changes: { title: { en: '\u0000' } }, reason: '', source: 'page' as const }
  return tryOut(agreement, 'propose-change', asked, actor, at).allowed
}

function isForbidden(agreement: Agreement, actor: Actor, at: string): boolean {
  const asked = { proposal: '', reason: '' }
  const { kind, reasons } = tryOut(agreement, 'decline-proposal', asked, actor, at)
  return kind === 'Forbidden' && reasons.some(({ code }) => code === 'role_missing')
}

/** The people whom what is said names. */
export function peopleTalking({ proposals, threads }: TalkPage): string[] {
  return [
    ...proposals.flatMap(({ by, answer }) => [by, answer?.by ?? '']),
    ...threads.flatMap(({ comments }) => comments.map((one) => one.by)),
  ].filter(Boolean)
}

import { randomUUID } from 'node:crypto'
import type { Found, Ledger } from '#app/record/ledger.server.ts'
import type { Agreement, Seat } from '#machines/state.ts'
import { seatsOf } from '#machines/visibility.ts'
import type { Words } from '#machines/words.ts'
import type { Broadcast } from '#prisma/broadcast.server.ts'
import { type Here, openPresence } from './presence.ts'
import { type Told, tellEntry } from './telling.ts'

/** One open page that is told of changes. */
export type Stream = {
  agreement: string
  person: string
  /** For which party the reader sits, where they said it. */
  party: string | null
  clause: string | null
  doing: Here['doing']
  /** The newest entry that the page shows. */
  after: number
  send: (event: Event) => void
  /** Ends the stream; nothing is sent afterwards. */
  end: () => void
  /** Is the session still open? */
  isSignedIn: () => Promise<boolean>
}

export type Event =
  | { kind: 'entry'; told: Told }
  /** More happened than is worth telling one by one. */
  | { kind: 'many'; sequence: number }
  | { kind: 'presence'; people: { name: string; party: Words; doing: Here['doing'] }[] }
  | { kind: 'beat' }

/** What the processes tell each other. */
type Word = { entry: string } | { here: Here } | { gone: string; agreement: string } | { left: string }

type Parts = {
  ledger: Pick<Ledger, 'find' | 'read'>
  broadcast: Broadcast
  namesOf: (people: string[]) => Promise<Record<string, string>>
  now: () => Date
  report: (error: unknown) => void
}

/** Pages of one person that are told at once; the one that is open longest is let go for a newer one. */
const STREAMS_EACH = 6
/** Entries that are told one by one; who was away longer reads the page anew. */
const TOLD_AT_ONCE = 50

type Held = Stream & { id: string; shown: string }

export type Live = ReturnType<typeof openLive>

/**
 * Tells open pages what happens to their agreement and who else is on their clause. It holds nothing that the record does
 * not: a stream says which entry it has seen, and is told what came after, through whichever process it was appended.
 */
export function openLive({ ledger, broadcast, namesOf, now, report }: Parts) {
  const streams = new Map<string, Held>()
  const presence = openPresence(now)
  const turns = new Map<string, Promise<void>>()
  const say = (word: Word) => broadcast.say(JSON.stringify(word))
  const of = (agreement: string) => [...streams.values()].filter((one) => one.agreement === agreement)

  function drop(held: Held): void {
    if (!streams.delete(held.id)) return
    held.end()
    if (held.clause !== null) say({ gone: held.id, agreement: held.agreement })
  }

  /** One after the other for each agreement, so that entries are told in their order, and once. */
  function inTurn(agreement: string, work: () => Promise<void>): Promise<void> {
    const next = (turns.get(agreement) ?? Promise.resolve()).then(work).catch(report)
    turns.set(agreement, next)
    return next.finally(() => {
      if (turns.get(agreement) === next) turns.delete(agreement)
    })
  }

  async function tell(id: string): Promise<void> {
    const waiting = of(id)
    if (waiting.length === 0) return
    const found = await ledger.find(id)
    const behind = waiting.filter((held) => seatOf(found?.agreement, held) !== null)
    for (const held of waiting) if (!behind.includes(held)) drop(held)
    if (!found) return
    const after = Math.max(Math.min(...behind.map((held) => held.after)), found.sequence - TOLD_AT_ONCE)
    const entries = await ledger.read(id, { after, limit: TOLD_AT_ONCE })
    const names = await namesOf([...new Set(entries.map(({ actor }) => actor))])
    for (const held of behind) tellOne(held, found, entries, names)
  }

  function tellOne(
    held: Held,
    { agreement, sequence }: Found,
    entries: Awaited<ReturnType<Ledger['read']>>,
    names: Record<string, string>,
  ) {
    const seat = seatOf(agreement, held)
    if (!seat || held.after >= sequence) return
    if (sequence - held.after > TOLD_AT_ONCE) held.send({ kind: 'many', sequence })
    else {
      for (const entry of entries) {
        if (entry.sequence <= held.after) continue
        const told = tellEntry(agreement, entry, seat)
        if (told) held.send({ kind: 'entry', told: { ...told, by: names[entry.actor] ?? null } })
      }
    }
    held.after = Math.max(held.after, sequence)
  }

  async function showPeople(id: string): Promise<void> {
    const waiting = of(id).filter(({ clause }) => clause !== null)
    const found = waiting.length > 0 ? await ledger.find(id) : null
    if (!found) return
    for (const held of waiting) {
      const others = presence
        .on(id, held.clause ?? '')
        .filter(({ person }) => person !== held.person && seatsOf(found.agreement, person).length > 0)
      const names = await namesOf(others.map(({ person }) => person))
      const people = others.flatMap(({ person, party, doing }) => {
        const [name, organization] = [names[person], found.agreement.parties[party]?.name]
        return name && organization ? [{ name, party: organization, doing }] : []
      })
      const shown = JSON.stringify(people)
      if (shown === held.shown) continue
      held.shown = shown
      held.send({ kind: 'presence', people })
    }
  }

  function heard(word: Word): void {
    if ('entry' in word) void inTurn(word.entry, () => tell(word.entry))
    else if ('here' in word) {
      if (presence.arrive(word.here)) void inTurn(word.here.agreement, () => showPeople(word.here.agreement))
    } else if ('gone' in word) {
      if (presence.leave(word.gone)) void inTurn(word.agreement, () => showPeople(word.agreement))
    } else for (const held of streams.values()) if (held.person === word.left) void recheck(held)
  }

  /** Whoever signed out, or lost their place, hears nothing more. */
  async function recheck(held: Held): Promise<void> {
    const stays = await held.isSignedIn().catch(() => true)
    if (!stays) drop(held)
  }

  function announce({ id, agreement, clause, person, doing }: Held, seat: Seat): void {
    if (clause !== null) say({ here: { stream: id, agreement, clause, person, party: seat.party, doing } })
  }

  broadcast.hear((message) => heard(JSON.parse(message) as Word))
  broadcast.onGap(() => {
    for (const id of new Set([...streams.values()].map(({ agreement }) => agreement))) heard({ entry: id })
  })

  return {
    /** Called after each commit. */
    published: ({ id }: { id: string }): void => say({ entry: id }),
    /** Called when somebody signs out: their pages are told nothing more. */
    signedOut: (person: string): void => say({ left: person }),

    /**
     * Begins to tell a page, with what happened since the entry that it shows.
     * @returns how to stop; null when this person sees no such agreement
     */
    async join(stream: Stream): Promise<(() => void) | null> {
      const found = await ledger.find(stream.agreement)
      const seat = seatOf(found?.agreement, stream)
      if (!found || !seat) return null
      const clause = stream.clause !== null && found.agreement.clauses[stream.clause] ? stream.clause : null
      const held: Held = { ...stream, clause, id: randomUUID(), shown: '[]' }
      const own = [...streams.values()].filter(({ person }) => person === stream.person)
      for (const oldest of own.slice(0, Math.max(0, own.length - STREAMS_EACH + 1))) drop(oldest)
      streams.set(held.id, held)
      announce(held, seat)
      void inTurn(held.agreement, () => tell(held.agreement))
      void inTurn(held.agreement, () => showPeople(held.agreement))
      return () => drop(held)
    },

    /** Keeps every connection open, asks again who may hear, and forgets who was not heard of. Every 20 seconds. */
    async beat(): Promise<void> {
      for (const held of [...streams.values()]) {
        await recheck(held)
        if (!streams.has(held.id)) continue
        const found = await ledger.find(held.agreement).catch(() => null)
        const seat = seatOf(found?.agreement, held)
        if (found && !seat) drop(held)
        else {
          held.send({ kind: 'beat' })
          if (seat) announce(held, seat)
        }
      }
      for (const agreement of presence.sweep()) await inTurn(agreement, () => showPeople(agreement))
    },

    /** Ends every stream, so that the server can stop. @returns when nothing is asked of the record any more */
    async hangUp(): Promise<void> {
      for (const held of [...streams.values()]) drop(held)
      while (turns.size > 0) await Promise.allSettled(turns.values())
    },
  }
}

/** The seat from which a page is read: the one that it names, or the first. */
function seatOf(
  agreement: Agreement | undefined,
  { person, party }: Pick<Stream, 'person' | 'party'>,
): Seat | null {
  const seats = agreement ? seatsOf(agreement, person) : []
  return seats.find((seat) => seat.party === party) ?? seats[0] ?? null
}

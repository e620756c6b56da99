import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Ledger, openLedger } from '#app/record/ledger.server.ts'
import { type Event, type Live, openLive, type Stream } from '#app/web/live/live.server.ts'
import { streamOf } from '#app/web/live/stream.server.ts'
import { decide } from '#machines/decide.ts'
import type { Actor } from '#machines/state.ts'
import { type Broadcast, openOwnBroadcast } from '#prisma/broadcast.server.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { type Act, act, inReview } from '#tests/story.ts'

const { sunita, chloe, karim, shauna, meiLing } = cast
const names: Record<string, string> = {
  [chloe.person]: 'Chloé',
  [shauna.person]: 'Shauna',
  [meiLing.person]: 'Mei-Ling',
}
const revises = (words = 'Un autre objet.') =>
  act(
    'revise-clause',
    (now) => {
      const seen = now?.clauses.c01?.revision ?? 0
      return {
        clause: 'c01',
        seen,
        changes: { text: { fr: `${words} ${seen}`, en: 'Another purpose.' } },
        editorial: false,
      }
    },
    sunita,
  )
const late = act('revise-clause', { clause: 'c01', seen: 99, changes: {}, editorial: false }, sunita)
const says = (lane: 'parties' | 'private', by: Actor) =>
  act('comment-on-clause', { clause: 'c02', revision: 1, lane, words: 'Un mot.' }, by)

let database: Database
let ledger: Ledger
let live: Live
let clock = Date.parse(cast.MONDAY)
let signedOut: string[] = []

beforeAll(async () => {
  database = await testDatabase()
  const committed = (entry: { id: string }) => live?.published(entry)
  ledger = openLedger({ database, projections: [], enqueue: async () => {}, committed })
  for (const one of inReview()) await record(one)
})
afterAll(() => database.close())

beforeEach(() => {
  signedOut = []
  live = liveOver(openOwnBroadcast())
})
afterEach(() => live.hangUp())

function liveOver(broadcast: Broadcast): Live {
  const report = (error: unknown) => expect(error).toBeNull()
  return openLive({ ledger, broadcast, now: () => new Date(clock), namesOf: async () => names, report })
}

function record({ command, input, by }: Act) {
  clock += 60_000
  const at = new Date(clock).toISOString()
  return ledger.append(cast.ID, async (agreement) => {
    const outcome = decide(agreement, command, input(agreement), by, at)
    if ('refusal' in outcome) throw new Error(JSON.stringify(outcome.refusal))
    const { entry: type, role, facts, readers, agreement: after } = outcome.decided
    return { type, actor: by.person, party: by.party, role, at, facts, readers, after }
  })
}

/** A page of one person, with what it was told. `waitFor` ends when so many events came; a fault ends in the test's own time. */
async function page(by: Actor, change: Partial<Stream> = {}) {
  const told: Event[] = []
  const state = { ended: false }
  let wake = () => {}
  const found = await ledger.find(cast.ID)
  const leave = await live.join({
    ...{ agreement: cast.ID, person: by.person, party: by.party, clause: null, doing: 'reads' as const },
    after: found?.sequence ?? 0,
    send: (event) => {
      told.push(event)
      wake()
    },
    end: () => {
      state.ended = true
      wake()
    },
    isSignedIn: async () => !signedOut.includes(by.person),
    ...change,
  })
  const until = async (done: () => boolean) => {
    while (!done()) await new Promise<void>((resolve) => (wake = resolve))
  }
  return {
    ...{ told, leave, state },
    entries: () => told.flatMap((event) => (event.kind === 'entry' ? [event.told] : [])),
    waitFor: (count: number) => until(() => told.length >= count),
    ended: () => until(() => state.ended),
  }
}

describe('open pages', () => {
  test('are told what happened, where and by whom, after the commit and in order', async () => {
    const [one, two] = [await page(chloe), await page(shauna)]
    const { sequence } = await record(revises())
    await record(says('parties', shauna))
    await Promise.all([one.waitFor(2), two.waitFor(2)])
    expect(one.entries()).toEqual([
      { sequence, kind: 'clause.revised', clause: 'c01', number: 1, by: null, own: false },
      { sequence: sequence + 1, kind: 'comment.made', clause: 'c02', number: 2, by: 'Shauna', own: false },
    ])
    expect(two.entries().map(({ own }) => own)).toEqual([false, true])
    expect(JSON.stringify(one.told)).not.toContain('Un mot')
  })

  test('are told nothing of what was refused', async () => {
    const one = await page(chloe)
    await expect(record(late)).rejects.toThrow('revision_outdated')
    await record(revises())
    await one.waitFor(1)
    expect(one.entries().map(({ kind }) => kind)).toEqual(['clause.revised'])
  })

  test('are told nothing of what others keep to themselves: neither that it is a note nor on which clause', async () => {
    const [own, other, serving] = [await page(chloe), await page(shauna), await page(meiLing)]
    await record(says('private', chloe))
    await record(revises())
    await Promise.all([own.waitFor(2), other.waitFor(1), serving.waitFor(1)])
    expect(own.entries().map(({ kind }) => kind)).toEqual(['comment.made', 'clause.revised'])
    for (const { told, entries } of [other, serving]) {
      expect(entries().map(({ kind }) => kind)).toEqual(['clause.revised'])
      expect(JSON.stringify(told)).not.toContain('c02')
    }
  })

  test('that come back are told what they missed, once', async () => {
    const first = await page(chloe)
    const { sequence } = await record(revises())
    await first.waitFor(1)
    first.leave?.()
    await record(revises())
    await record(says('parties', shauna))
    const again = await page(chloe, { after: sequence })
    await again.waitFor(2)
    expect(again.entries().map((told) => told.sequence)).toEqual([sequence + 1, sequence + 2])
    expect(first.told).toHaveLength(1)
    const long = await page(karim, { after: 0 })
    expect(long.told).toEqual([])
    await long.waitFor(1)
  })

  test('of somebody who signed out end, on every page of theirs', async () => {
    const [one, two, other] = [await page(chloe), await page(chloe), await page(shauna)]
    signedOut = [chloe.person]
    live.signedOut(chloe.person)
    await Promise.all([one.ended(), two.ended()])
    expect(other.state.ended).toBe(false)
    signedOut = [chloe.person, shauna.person]
    await live.beat()
    await other.ended()
  })

  test('of somebody who lost their seat end, and a stranger has none', async () => {
    const one = await page(karim)
    await record(act('unseat-person', { person: karim.person, party: karim.party ?? '' }, chloe))
    await one.ended()
    expect(one.entries()).toEqual([])
    expect((await page({ person: 'stranger', party: null })).leave).toBeNull()
    expect((await page(chloe, { agreement: 'nothing' })).leave).toBeNull()
  })

  test('are at most six for one person: the oldest gives way', async () => {
    const pages = []
    for (let count = 0; count < 7; count += 1) pages.push(await page(chloe))
    expect(pages.map(({ state }) => state.ended)).toEqual([true, ...Array(6).fill(false)])
  })

  test('end when the server stops', async () => {
    const one = await page(chloe)
    live.hangUp()
    await one.ended()
  })
})

describe('presence', () => {
  const shown = ({ told }: { told: Event[] }) => told.filter((event) => event.kind === 'presence').at(-1)

  test('names who else has the clause open, and who edits it, until they leave it', async () => {
    const one = await page(chloe, { clause: 'c01' })
    const elsewhere = await page(shauna, { clause: 'c02' })
    const two = await page(meiLing, { clause: 'c01', doing: 'edits' })
    await Promise.all([one.waitFor(1), two.waitFor(1)])
    expect(shown(one)).toMatchObject({
      people: [{ name: 'Mei-Ling', party: cast.uconf.name, doing: 'edits' }],
    })
    expect(shown(two)).toMatchObject({ people: [{ name: 'Chloé', doing: 'reads' }] })
    two.leave?.()
    await one.waitFor(2)
    expect(shown(one)).toEqual({ kind: 'presence', people: [] })
    expect(elsewhere.told).toEqual([])
  })

  test('ends by itself when a process is heard of no more', async () => {
    const broadcast = openOwnBroadcast()
    live = openLive({
      ledger,
      broadcast,
      now: () => new Date(clock),
      namesOf: async () => names,
      report: () => {},
    })
    const one = await page(chloe, { clause: 'c01' })
    const here = {
      stream: 'x',
      agreement: cast.ID,
      clause: 'c01',
      person: shauna.person,
      party: shauna.party,
      doing: 'reads',
    }
    broadcast.say(JSON.stringify({ here }))
    await one.waitFor(1)
    expect(shown(one)).toMatchObject({ people: [{ name: 'Shauna' }] })
    clock += 60_000
    await live.beat()
    expect(shown(one)).toEqual({ kind: 'presence', people: [] })
  })
})

test('as an answer, each event has the number of its entry, and nothing on the way may hold it back', async () => {
  const gone = new AbortController()
  const { sequence = 0 } = (await ledger.find(cast.ID)) ?? {}
  const wish = {
    agreement: cast.ID,
    person: chloe.person,
    party: null,
    clause: null,
    doing: 'reads' as const,
  }
  const answer = await streamOf(live, { ...wish, after: sequence, isSignedIn: async () => true }, gone.signal)
  expect(answer?.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(answer?.headers.get('cache-control')).toContain('no-transform')
  await record(revises())
  const reader = (answer as Response).body?.getReader() as ReadableStreamDefaultReader<Uint8Array>
  let read = ''
  while (!read.includes('clause.revised')) read += new TextDecoder().decode((await reader.read()).value)
  expect(read).toMatch(new RegExp(`^retry: \\d+\n\nid: ${sequence + 1}\nevent: entry\ndata: {`))
  gone.abort()
  expect((await reader.read()).done).toBe(true)
})

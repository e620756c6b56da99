import type { Verb } from '#app/commands/index.ts'
import { perform } from '#app/commands/perform.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import {
  created,
  listed,
  OBJECTION,
  position,
  RESERVATION,
  reworded,
  seated,
  signature,
} from './story-inputs.ts'

/** The union objects to it; it is reworded. */
export const DISPUTED = 'c06'
/** What the union has not answered when the call opens. */
export const CALLED = ['c16', 'c18', 'c22']
/** What the employer accepts with a reservation. */
export const RESERVED = 'c14'

const { sunita, chloe, shauna, seats } = cast
const SPEAKERS = [sunita, chloe, shauna]

type Telling = {
  id: string
  /** Somebody does something, twenty seconds after the last act. */
  say: (verb: Verb, by: Actor, input?: unknown) => Promise<Agreement>
  /** The calendar date so many days from now. */
  dayIn: (days: number) => string
  /** The digest of the sealed text. */
  digest: () => Promise<string>
}

/** The story's chapters by the moment at their end, each told after all those before it. */
const chapters = {
  /** Everyone is listed and seated; the rule of consensus is not fixed yet. */
  async draft({ id, say }: Telling) {
    await say('create-agreement', sunita, created(id))
    for (const seat of [seats.etienne, seats.meiLing, seats.marcAntoine, seats.corinne])
      await say('seat-person', sunita, { ...seated(seat), party: 'uconf' })
    await say('list-party', sunita, listed(cast.hydraulis, [seats.chloe, seats.karim]))
    await say('list-party', sunita, listed(cast.utt412, [seats.shauna, seats.dominic]))
  },
  /** The text went out; nobody has answered. */
  async invited({ say, dayIn }: Telling) {
    await say('lock-policy', sunita)
    const turns = { utt412: 1, hydraulis: 2, uconf: 3 }
    await say('plan-signing', sunita, { turns, notBefore: dayIn(60), endsOn: dayIn(1155) })
    await say('open-review', sunita)
  },
  async review({ say }: Telling) {
    for (const by of SPEAKERS) await say('accept-invitation', by)
  },
  /** The university accepts everything, the employer with one reservation; the union objects to one clause. */
  async objected({ say }: Telling) {
    const { order } = await say('mark-understood', shauna, { clause: DISPUTED, revision: 1 })
    for (const clause of order) await say('state-position', sunita, position(clause))
    for (const clause of order)
      await say('state-position', chloe, position(clause, clause === RESERVED ? RESERVATION : {}))
    for (const clause of order.filter((one) => one !== DISPUTED && !CALLED.includes(one)))
      await say('state-position', shauna, position(clause))
    await say('state-position', shauna, position(DISPUTED, OBJECTION))
  },
  /** New wording settled the objection; a call runs on what the union has not answered. */
  async called({ say, dayIn }: Telling) {
    const { clauses } = await say('admit-objection', cast.etienne, { objection: 'OB1' })
    await say('propose-resolution', cast.etienne, reworded(clauses[DISPUTED]))
    await say('integrate-objection', shauna, { objection: 'OB1' })
    for (const by of SPEAKERS) await say('state-position', by, position(DISPUTED, { revision: 2 }))
    await say('open-call', sunita, { until: dayIn(21) })
  },
  /** The union's last word ends the call; nobody needs more time to speak against the employer's reservation. */
  async agreed({ say }: Telling) {
    for (const clause of CALLED) await say('state-position', shauna, position(clause))
    for (const by of [sunita, shauna]) await say('waive-wait', by, { clause: RESERVED })
  },
  /** Both languages compared, every party's own body approved, the text frozen; the union's turn to sign. */
  async sealed({ say, dayIn }: Telling) {
    await say('certify-concordance', cast.meiLing)
    const approval = { body: 'Conseil / Board', instrument: 'R-2026-14', on: dayIn(-4) }
    for (const by of SPEAKERS) await say('record-approval', by, approval)
    await say('seal-agreement', sunita)
  },
  /** Everyone signed; it takes effect in two months. */
  async signed({ say, digest }: Telling) {
    for (const by of [cast.dominic, cast.karim, cast.marcAntoine, cast.corinne])
      await say('sign-agreement', by, signature(by, await digest()))
  },
}

export type Moment = keyof typeof chapters
export const MOMENTS = Object.keys(chapters) as Moment[]

/** When the story begins that is told up to `now`. */
export function beginningOf(now: Date): Date {
  return new Date(now.getTime() - 3 * 86_400_000)
}

/**
 * Tells the story of one agreement through the commands, up to a moment: three organizations of the sample, on the
 * template for a unionized workplace. It begins three days before `now` and takes an hour.
 */
export async function tellStory(ledger: Ledger, id: string, until: Moment, now: Date): Promise<void> {
  let at = beginningOf(now).getTime()
  const say: Telling['say'] = async (verb, actor, input = {}) => {
    at += 20_000
    const asked = { verb, agreement: id, input: input as never, actor, at: new Date(at).toISOString() }
    return (await perform(ledger, asked)).agreement
  }
  const dayIn = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const digest = async () => (await ledger.find(id))?.agreement.seals.at(-1)?.digest ?? ''
  const telling = { id, say, dayIn, digest }
  for (const moment of MOMENTS.slice(0, MOMENTS.indexOf(until) + 1)) await chapters[moment](telling)
}

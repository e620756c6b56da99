import { createHash } from 'node:crypto'
import { contentOf } from '#machines/content-of.ts'
import { decide, PROCEDURE } from '#machines/decide.ts'
import type { Fact } from '#machines/facts.ts'
import type { Policy } from '#machines/policy.ts'
import type { CommandName, InputOf } from '#machines/rules/index.ts'
import type { StatePosition } from '#machines/rules/positions.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import * as cast from './cast.ts'
import { clauses } from './cast-text.ts'

/** One thing that someone does; `input` may look at the state it meets. Without `at`, one minute after the last act. */
export type Act<Name extends CommandName = CommandName> = {
  command: Name
  input: (agreement: Agreement | null) => InputOf<Name>
  by: Actor
  at?: string
}

/** A history: its entries, and the state at its end. */
export type Story = { agreement: Agreement | null; entries: { at: string; facts: Fact[] }[]; at: string }

export const NOTHING: Story = { agreement: null, entries: [], at: cast.MONDAY }

export function act<Name extends CommandName>(
  command: Name,
  input: InputOf<Name> | ((agreement: Agreement) => InputOf<Name>),
  by: Actor,
  at?: string,
): Act {
  const make = (agreement: Agreement | null) =>
    typeof input === 'function' ? (input as (now: Agreement) => unknown)(agreement as Agreement) : input
  return { command, input: make, by, at } as Act
}

/** Plays acts that must all be allowed. */
export function play(acts: readonly Act[], story: Story = NOTHING): Story {
  return acts.reduce(tell, story)
}

function tell(story: Story, one: Act): Story {
  const at = one.at ?? new Date(Date.parse(story.at) + 60_000).toISOString()
  const outcome = decide(story.agreement, one.command, one.input(story.agreement), one.by, at)
  if ('refusal' in outcome) throw new Error(`${one.command}: ${JSON.stringify(outcome.refusal)}`)
  const { facts, agreement } = outcome.decided
  return { agreement, entries: [...story.entries, { at, facts }], at }
}

/** The digest of the text as it stands. */
export function digestOf(agreement: Agreement): string {
  return createHash('sha256')
    .update(JSON.stringify(contentOf(agreement)))
    .digest('hex')
}

const NO_INPUT = {}

/** The three parties are listed with their people, the rule is fixed, nobody has been asked yet. */
export function drafted(policy: Policy = cast.unanimity): Act[] {
  const { sunita, seats } = cast
  const title = cast.words('Stages en milieu syndiqué', 'Placements in a unionized workplace')
  const agreement = {
    id: cast.ID,
    procedure: PROCEDURE,
    template: 'union_training',
    title,
    timeZone: 'America/Toronto',
    regime: 'equal' as const,
    policy,
  }
  return [
    act('create-agreement', { agreement, party: cast.uconf, seat: seats.sunita, clauses }, sunita),
    ...[seats.etienne, seats.meiLing, seats.marcAntoine, seats.corinne].map((seat) =>
      act('seat-person', { seat }, sunita),
    ),
    act('list-party', { party: cast.hydraulis, seats: [seats.chloe, seats.karim], letters: {} }, sunita),
    act('list-party', { party: cast.utt412, seats: [seats.shauna, seats.dominic], letters: {} }, sunita),
    act('lock-policy', NO_INPUT, sunita),
  ]
}

/** Everyone was invited; nobody has answered. */
export function invited(policy?: Policy): Act[] {
  return [...drafted(policy), act('open-review', NO_INPUT, cast.sunita)]
}

export const SPEAKERS = [cast.sunita, cast.chloe, cast.shauna]

/** The three parties take part and have said nothing. */
export function inReview(policy?: Policy): Act[] {
  return [...invited(policy), ...SPEAKERS.map((by) => act('accept-invitation', { optOutTacit: false }, by))]
}

/** One party says one thing of one clause, on the revision as it stands. */
export function says(by: Actor, clause: string, more: Partial<StatePosition> = {}, at?: string): Act {
  const input = (agreement: Agreement): StatePosition => ({
    clause,
    revision: agreement.clauses[clause]?.revision ?? 0,
    stance: 'accept',
    reason: '',
    understood: true,
    objection: `${clause}-${by.party}-${Object.keys(agreement.objections).length + 1}`,
    ground: 'law',
    ...more,
  })
  return act('state-position', input, by, at)
}

export const accepts = (by: Actor, ...ids: string[]): Act[] => ids.map((clause) => says(by, clause))

export const CLAUSES = clauses.map(({ clause }) => clause)

/** Everyone accepted every clause aloud: adopted one by one, outside any call. */
export function adopted(policy?: Policy): Act[] {
  return [...inReview(policy), ...SPEAKERS.flatMap((by) => accepts(by, ...CLAUSES))]
}

/** A call on all that is not adopted, that ends on Friday 20 March in the evening unless told otherwise. */
export function opensCall(deadline = '2026-03-21T03:59:59.000Z', call = 'call-1', at?: string): Act {
  return act('open-call', { call, clauses: [], deadline }, cast.sunita, at)
}

export function agreedText(policy?: Policy): Act[] {
  return [...adopted(policy), opensCall()]
}

export const approves = (by: Actor): Act =>
  act('record-approval', { body: 'exécutif', instrument: 'R-2026-14', on: '2026-03-10' }, by)

/** Both languages compared, every party's own body approved. */
export function approvedText(policy?: Policy): Act[] {
  return [
    ...agreedText(policy),
    act('certify-concordance', NO_INPUT, cast.meiLing),
    ...SPEAKERS.map(approves),
  ]
}

export const seals = (): Act => act('seal-agreement', (now) => ({ digest: digestOf(now) }), cast.sunita)

export function sealed(policy?: Policy): Act[] {
  return [...approvedText(policy), seals()]
}

/** Signs its own place on the newest seal. */
export function signs(by: Actor, at?: string): Act {
  return act('sign-agreement', (now) => ({ ...placeOf(now, by), consent: true }), by, at)
}

export function declines(by: Actor, reason = 'Notre assureur refuse.'): Act {
  return act('decline-to-sign', (now) => ({ slot: placeOf(now, by).slot, reason }), by)
}

export function placeOf({ seals }: Agreement, { party, person }: Actor) {
  return { slot: `S${seals.length}:${party}:${person}`, digest: seals.at(-1)?.digest ?? '' }
}

export const SIGNATORIES = [cast.marcAntoine, cast.corinne, cast.karim, cast.dominic]

/** Everything is signed, and it still waits for a condition, for two days at the most. */
export function waiting(policy?: Policy): Act[] {
  const condition = { id: 'COND1', title: cast.words('Financement', 'Funding'), owner: '', waivable: true }
  const plan = { turns: {}, notBefore: null, endsOn: null, conditions: [condition], longStopDays: 2 }
  return [
    ...approvedText(policy),
    act('plan-signing', { plan }, cast.sunita),
    seals(),
    ...SIGNATORIES.map((by) => signs(by)),
  ]
}

export function allSigned(policy?: Policy): Act[] {
  return [...sealed(policy), ...SIGNATORIES.map((by) => signs(by))]
}

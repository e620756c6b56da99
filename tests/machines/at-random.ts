import fc from 'fast-check'
import { available } from '#machines/decide.ts'
import { dueOf } from '#machines/due.ts'
import type { Policy } from '#machines/policy.ts'
import { type CommandName, rules } from '#machines/rules/index.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import { SYSTEM } from '#machines/state.ts'
import { Ground, Role, Stance } from '#machines/vocabulary.ts'
import { policies } from '#templates/agreements/index.ts'
import * as cast from '#tests/cast.ts'
import * as stories from '#tests/story.ts'
import { act, digestOf, placeOf } from '#tests/story.ts'
import { inputsInForce } from './at-random-in-force.ts'
import { ending, expiring, inForce, noon, suspending } from './in-force.ts'

/**
 * One random choice: which command, by whom, how much later, and numbers that its input is picked with. `sensible`
 * replaces the command by one that is open to this actor now, so that runs go somewhere.
 */
export type Choice = {
  command: CommandName
  sensible: number | null
  actor: Actor
  later: number
  numbers: number[]
}

const clerk: Actor = { person: 'p40', party: 'ministry' }
const owner: Actor = { person: 'p24', party: 'numa' }
const actors: Actor[] = [
  ...[cast.sunita, cast.etienne, cast.meiLing, cast.marcAntoine, cast.corinne],
  ...[cast.chloe, cast.karim, cast.shauna, cast.dominic, clerk, owner, SYSTEM],
  { person: 'p99', party: null },
]

/** A ministry that only observes joins the three, so that every run has an observer who tries everything. */
const withObserver = [
  act(
    'list-party',
    {
      party: cast.party('ministry', 'government', undefined, { observer: true }),
      seats: [cast.seat(clerk, ['representative', 'observer', 'authorized_signatory'])],
      letters: {},
    },
    cast.sunita,
  ),
  act('invite-party', { party: 'ministry' }, cast.sunita),
  act('accept-as-observer', {}, clerk),
]

const called = (policy: Policy) => [...stories.inReview(policy), stories.opensCall()]

const blocked = (policy: Policy) => [
  ...called(policy),
  stories.says(cast.chloe, 'c02', { stance: 'object', reason: 'Trop.', ground: 'own_obligation' }),
]

const beginnings = [
  stories.drafted,
  stories.invited,
  stories.inReview,
  called,
  blocked,
  stories.adopted,
  stories.agreedText,
  stories.approvedText,
  stories.sealed,
  stories.allSigned,
  (policy: Policy) => inForce(undefined, policy),
  stories.waiting,
  (policy: Policy) => inForce(undefined, policy, '2026-04-30'),
  (policy: Policy) => [...inForce(undefined, policy, '2026-04-30'), expiring(noon('2026-05-02'))],
  (policy: Policy) => [...inForce(undefined, policy), ...suspending()],
  (policy: Policy) => [...inForce(undefined, policy), ...ending()],
]

/** Where a run begins: every stage of a story, under both rules. */
export const starts = [cast.unanimity, cast.byClass].flatMap((policy) =>
  beginnings.map((acts) => {
    const review = stories.inReview(policy).length
    const all = acts(policy)
    const observed = all.length < review ? all : all.toSpliced(review, 0, ...withObserver)
    return stories.play(observed)
  }),
)

export const start = fc.constantFrom(...starts)

export const choices: fc.Arbitrary<Choice[]> = fc.array(
  fc.record({
    command: fc.constantFrom(...(Object.keys(rules) as CommandName[])),
    sensible: fc.option(fc.nat({ max: 60 }), { freq: 6 }),
    actor: fc.constantFrom(...actors),
    later: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 3_600_000 }) },
      fc.integer({ min: 1, max: 20 * 86_400_000 }),
    ),
    numbers: fc.array(fc.nat({ max: 60 }), { minLength: 6, maxLength: 6 }),
  }),
  { minLength: 5, maxLength: 60, size: 'max' },
)

/** The command that a choice stands for in this state. */
export function commandOf(now: Agreement, { command, sensible, actor }: Choice, at: string): CommandName {
  if (sensible === null) return command
  const open = Object.values(available(now, actor, at)).filter(({ allowed }) => allowed)
  return open[sensible % open.length]?.command ?? command
}

type Pick = <T>(place: number, from: readonly T[]) => T

/** An input that fits the state more often than not, and sometimes speaks of what does not exist. */
export function inputOf(now: Agreement, { command, actor, numbers }: Choice, step: number): unknown {
  const pick: Pick = (place, from) => from[(numbers[place] ?? 0) % from.length] as (typeof from)[number]
  const clause = pick(0, [...now.order, ...now.order, 'c99', 'constructor', '__proto__'])
  const revision = Math.max(1, (now.clauses[clause]?.revision ?? 1) - (pick(1, [0, 0, 0, 1]) ?? 0))
  const objection = pick(0, [...Object.keys(now.objections), 'nothing', 'valueOf'])
  const reason = pick(2, ['', 'Voici pourquoi.', 'Voici pourquoi.'])
  const text = pick(3, [
    cast.words(`Texte ${step}.`, `Text ${step}.`),
    cast.words('Même texte.', 'Same text.'),
    cast.words('Rien en anglais.', ''),
  ])
  const place = placeOf(now, pick(1, [actor, actor, cast.karim]))
  const letters = { uconf: pick(1, ['R', 'C'] as const), hydraulis: pick(2, ['A', 'I'] as const) }
  const changes = pick(4, [
    { text },
    { text, dependsOn: [pick(1, now.order), pick(2, now.order)] },
    { responsibilities: [cast.duty('d', cast.words('x'), letters)] },
    { consent: pick(1, ['express', 'tacit_ok'] as const) },
    { title: undefined },
  ])
  const deadline = pick(1, ['2026-04-11T03:59:59.000Z', '2027-01-30T04:59:59.000Z', now.createdAt])
  const party = pick(0, [...Object.keys(now.parties), 'nobody', 'toString'])
  const seat = cast.seat({ person: pick(1, actors).person, party }, [
    pick(2, Role.options),
    pick(3, Role.options),
  ])
  const due = dueOf(now)?.input
  const inputs: Partial<Record<CommandName, unknown>> = {
    'add-clause': {
      clause: `x${step}`,
      section: 's',
      after: pick(1, [null, clause]),
      body: cast.body(text, text),
    },
    'remove-clause': { clause },
    'revise-clause': { clause, seen: revision, changes, editorial: pick(5, [true, false]) },
    'list-party': {
      party: cast.party('numa', 'sme'),
      seats: pick(1, [[], [cast.seat(owner, ['representative', 'authorized_signatory'])]]),
      letters: pick(2, [{}, { [clause]: { 'rec-03': { numa: 'R' } } }]),
    },
    'drop-party': { party },
    'seat-person': { seat },
    'unseat-person': { party, person: seat.person },
    'invite-party': { party },
    'accept-invitation': { optOutTacit: pick(1, [true, false]) },
    'decline-invitation': { reason },
    'plan-signing': {
      plan: {
        turns: { utt412: pick(1, [1, 2, 5]), uconf: pick(2, [1, 3]) },
        notBefore: pick(3, [null, '2026-06-01']),
        endsOn: pick(4, [null, '2026-01-01', '2028-01-01']),
        ...pick(5, [
          {},
          { threshold: { parties: 2, essential: ['uconf'], types: [] }, deadline: '2026-06-01' },
          { rules: { uconf: { mode: 'any_one', people: [], mayDelegate: true } }, longStopDays: 30 },
          { rules: { uconf: { mode: 'two_of', people: [], mayDelegate: true } }, firstOfMonth: true },
        ]),
      },
    },
    'mark-understood': { clause, revision },
    'state-position': {
      ...{ clause, revision, reason, understood: pick(5, [true, true, false]) },
      stance: pick(3, ['accept', 'accept', 'accept', ...Stance.options]),
      ...{ objection: `o-${step}`, ground: pick(4, Ground.options) },
    },
    'note-as-concern': { objection, reason },
    'propose-resolution': { objection, title: text, text },
    'withdraw-objection': { objection, reason },
    'open-call': { call: `call-${step}`, clauses: pick(2, [[], [], [clause]]), deadline },
    'extend-call': { deadline, reason },
    'declare-calendar': {
      meetings: pick(2, [[], ['2026-03-10'], ['2026-03-30', '2026-03-12']]),
      away: pick(3, [[], [{ from: '2026-03-15', to: '2026-03-09', title: reason }]]),
    },
    'prolong-call': pick(1, [due ?? { call: 'x', deadline }, { call: now.call?.id ?? '', deadline }]),
    'choose-policy': { policy: pick(1, policies).policy },
    'record-delivery': {
      ...{ call: now.call?.id ?? 'x', person: null, party, reference: reason },
      ...{ notice: pick(1, ['call', 'reminder'] as const), language: pick(2, ['fr', 'en'] as const) },
    },
    'record-bounce': { party, notice: pick(1, ['call', 'reminder'] as const), reference: reason },
    'waive-wait': { clause },
    'raise-concern': { clause, reason },
    'question-mandate': { party, person: seat.person, reason },
    'contest-editorial': { clause, reason },
    'ask-reasons': { objection, reason },
    'add-reasons': { objection, reason, ground: pick(4, Ground.options) },
    'escalate-objection': { objection, reason },
    'sustain-objection': { objection, reason },
    'adopt-procedure': { to: 'entente@1' },
    'appeal-objection': { objection, reason, ground: pick(4, Ground.options) },
    'follow-idle': { since: now.activeAt },
    'lapse-vacancy': { until: now.vacancy ?? '' },
    'cancel-call': { reason },
    'close-call': pick(1, [due ?? { call: 'x', deadline }, { call: now.call?.id ?? '', deadline }]),
    'reopen-text': { reason },
    'record-approval': { body: 'exécutif', instrument: 'R-1', on: '2026-03-10' },
    'seal-agreement': { digest: digestOf(now) },
    'sign-agreement': { ...place, consent: pick(2, [true, true, false]) },
    'decline-to-sign': { slot: place.slot, reason },
    'reconsider-signing': place,
    ...signingInputs(now, pick, { reason, party, place, seat, step, deadline }),
    'unseal-agreement': {
      digest: place.digest,
      reason,
      changes: pick(3, [[], [{ clause, seen: revision, body: changes }]]),
    },
  }
  return inputs[command] ?? inputsInForce(now, pick, { actor, reason, step })[command] ?? { objection }
}

type Picked = {
  reason: string
  party: string
  place: { slot: string; digest: string }
  seat: { person: string }
  step: number
  deadline: string
}

/** Inputs of what may be done with a place to sign, the conditions, the deadlines. */
function signingInputs(
  now: Agreement,
  pick: Pick,
  { reason, party, place, seat, step, deadline }: Picked,
): Partial<Record<CommandName, unknown>> {
  const slot = pick(0, [...Object.keys(now.slots), place.slot, 'S9:x:y'])
  const person = seat.person
  const day = pick(3, ['2026-03-02', '2026-06-01', '2030-01-01'])
  const condition = pick(1, [...(now.plan.conditions ?? []).map(({ id }) => id), 'COND9'])
  const authority = { instrument: pick(4, ['R-1', '']), from: '2026-03-01', until: day, scope: '' }
  const title = cast.words('Financement', 'Funding')
  return {
    'describe-agreement': { title, regime: 'equal', timeZone: 'America/Vancouver' },
    'recall-invitation': { party },
    'lapse-invitation': { party },
    'welcome-party': { party },
    'leave-agreement': { reason },
    'refuse-approval': { body: 'conseil', reason },
    'delegate-signature': { slot, person, authority, mayDelegate: pick(5, [true, false]) },
    'replace-signatory': { slot, person, instrument: authority.instrument },
    'attest-witness': { slot, how: 'video' },
    'revoke-signature': { slot, reason },
    'submit-counterpart': { slot, sha256: 'c'.repeat(64), signedOn: day },
    'verify-counterpart': { slot, digest: place.digest },
    'reject-counterpart': { slot, reason },
    'challenge-signature': { slot, reason },
    'decide-challenge': { slot, upheld: pick(5, [true, false]), reason },
    'extend-signing': { deadline },
    'end-signing': { deadline: now.signing.deadline ?? deadline },
    'add-condition': { condition: { id: `COND${step}`, title, owner: '', waivable: true } },
    'drop-condition': { condition },
    'meet-condition': { condition, evidence: 'Lettre.', on: day },
    'waive-condition': { condition },
    'extend-long-stop': { until: deadline },
    'lapse-agreement': { longStop: now.signing.longStop ?? deadline },
    'reopen-signed': { reason },
  }
}

import fc from 'fast-check'
import { available, decide } from '#machines/decide.ts'
import { dueOf, duesOf } from '#machines/due.ts'
import { type CommandName, rules } from '#machines/rules/index.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import { SYSTEM } from '#machines/state.ts'
import { PROCEDURE } from '#machines/version.ts'
import { Ground, Role, Stance } from '#machines/vocabulary.ts'
import { policies } from '#templates/agreements/index.ts'
import * as cast from '#tests/cast.ts'
import { digestOf, placeOf } from '#tests/story.ts'
import { inputsInForce } from './at-random-in-force.ts'
import { openIds } from './at-random-open.ts'
import { actors, owner } from './at-random-tables.ts'
import { talkInputs } from './at-random-talk.ts'

/**
 * One random choice: which command, by whom, how much later, and numbers that its input is picked with. `sensible`
 * replaces the command by one that is open to this actor now, so that runs go somewhere; `dues` lets the clock go on
 * to the next date, whatever it is, and do what is due.
 */
export type Choice = {
  command: CommandName
  sensible: number | null
  dues: boolean
  actor: Actor
  later: number
  numbers: number[]
}

/** Of how many commands a run is, at the most. */
const LONGEST = 150

export const choices: fc.Arbitrary<Choice[]> = fc.array(
  fc.record({
    command: fc.constantFrom(...(Object.keys(rules) as CommandName[])),
    sensible: fc.option(fc.nat({ max: 600 }), { freq: 9 }),
    dues: fc.nat({ max: 24 }).map((one) => one === 0),
    actor: fc.constantFrom(...actors),
    later: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 1, max: 3_600_000 }) },
      fc.integer({ min: 1, max: 20 * 86_400_000 }),
    ),
    numbers: fc.array(fc.nat({ max: 60 }), { minLength: 6, maxLength: 6 }),
  }),
  { minLength: 5, maxLength: LONGEST, size: 'max' },
)

/** What is done in a state: what, by whom, and when; `due` when the clock was set for it. */
export type Done = { command: CommandName; input: unknown; actor: Actor; at: string; due?: true }

/** What a choice stands for in this state. `step` makes what it names unlike what was named before. */
export function actOf(now: Agreement, choice: Choice, clock: string, step: number): Done {
  const { command, actor, later, dues } = choice
  const at = new Date(Date.parse(clock) + later).toISOString()
  const ahead = dues ? duesOf(now) : []
  const due = ahead.find((one) => one.at > clock) ?? ahead[0]
  if (due) return { ...due, due: true, actor: SYSTEM, at: [due.at, clock].toSorted().at(-1) ?? at }
  const blind = { command, input: inputOf(now, choice, step), actor, at }
  return choice.sensible === null ? blind : (sensibleOf(now, choice, at, step) ?? blind)
}

/** How many things are tried before it is a blind one, and each how often with other inputs. */
const TRIES = 9
const EACH = 3

/** The first of some things open to this actor now that would also change something; null when none does. */
function sensibleOf(now: Agreement, choice: Choice, at: string, step: number): Done | null {
  const { actor, numbers } = choice
  const sensible = choice.sensible ?? 0
  const open = Object.values(available(now, actor, at)).flatMap(({ allowed, command }) =>
    allowed && !isIdle(now, command) ? weighted(command, sensible) : [],
  )
  for (let tried = 0; open.length > 0 && tried < TRIES; tried += 1) {
    const command = open[(sensible + 17 * Math.floor(tried / EACH)) % open.length] as CommandName
    const turned = numbers.map((_, place) => (numbers[(place + tried) % numbers.length] ?? 0) + tried)
    const input = inputOf(now, { ...choice, command, numbers: turned }, step)
    const outcome = decide(now, command, input as never, actor, at)
    if ('decided' in outcome && outcome.decided.facts.length > 0) return { command, input, actor, at }
  }
  return null
}

/** What is said most often by those who are at a table, and what little occasion there is for; the rest has one chance each. */
const WEIGHTS: Partial<Record<CommandName, number>> = {
  ...{
    'state-position': 12,
    'answer-amendment': 12,
    'answer-motion': 5,
    'sign-agreement': 5,
    'sign-amendment': 5,
  },
  ...{ 'admit-objection': 3, 'propose-resolution': 3, 'integrate-objection': 5, 'record-approval': 3 },
  ...{
    'add-reasons': 5,
    'escalate-objection': 5,
    'sustain-objection': 3,
    'contest-editorial': 6,
    'waive-wait': 4,
  },
  ...{ 'record-delivery': 4, 'remind-parties': 2, 'open-call': 3, 'accept-invitation': 3, 'become-party': 5 },
  ...{ 'class-amendment': 4, 'open-amendment-call': 4, 'seal-amendment': 4, 'record-amendment-decision': 5 },
  ...{ 'contest-amendment': 4, 'take-amendment-effect': 5, 'judge-amendment-objection': 5 },
  ...{ 'reply-to-amendment-objection': 5, 'settle-amendment-objection': 5, 'submit-evidence': 3 },
  ...{
    'sign-late': 6,
    'accept-accession': 6,
    'attest-witness': 6,
    'replace-signatory': 6,
    'delegate-signature': 4,
  },
  ...{ 'verify-counterpart': 6, 'reject-counterpart': 4, 'resume-signing': 4, 'reconsider-signing': 4 },
  ...{ 'appeal-objection': 8, 'become-observer': 4, 'notify-breach': 4, 'refuse-approval': 2 },
  ...{ 'accept-transfer': 4, 'close-unmet': 3, 'return-evidence': 3, 'enter-into-force': 2 },
}

/** What ends or undoes most of the rest: seldom, or runs would be about little else. */
const LAST: CommandName[] = [
  ...(['abandon-agreement', 'supersede-agreement', 'end-run-off', 'leave-agreement', 'drop-party'] as const),
  ...(['unseat-person', 'decline-invitation', 'cancel-call', 'give-notice', 'reopen-text'] as const),
  ...(['unseal-agreement', 'unseal-amendment', 'withdraw-amendment', 'reopen-signed'] as const),
  ...(['decline-to-sign', 'close-amendment-call', 'lapse-amendment'] as const),
  ...(['challenge-signature'] as const),
]

/** Nothing is there that it could be about. */
function isIdle({ objections, motions, call }: Agreement, command: CommandName): boolean {
  if (command === 'answer-motion') return !Object.values(motions).some(({ status }) => status === 'open')
  if (command === 'record-delivery') return call === null
  if (command.includes('amendment') || !/objection|reasons|resolution|concern/.test(command)) return false
  return openIds(objections, SETTLED).length === 0
}

const SETTLED = ['resolved_by_change', 'withdrawn', 'converted', 'noted_as_concern', 'sustained']

function weighted(command: CommandName, sensible: number): CommandName[] {
  if (LAST.includes(command)) return sensible % 7 === 0 ? [command] : []
  return Array.from({ length: WEIGHTS[command] ?? 1 }, () => command)
}

type Pick = <T>(place: number, from: readonly T[]) => T

/** An input that fits the state more often than not, and sometimes speaks of what does not exist. */
function inputOf(now: Agreement, { command, actor, numbers }: Choice, step: number): unknown {
  const pick: Pick = (place, from) => from[(numbers[place] ?? 0) % from.length] as (typeof from)[number]
  const clause = pick(0, [...now.order, ...now.order, ...now.order, 'c99', 'constructor', '__proto__'])
  const revision = Math.max(1, (now.clauses[clause]?.revision ?? 1) - (pick(1, [0, 0, 0, 1]) ?? 0))
  const objection = pick(0, [
    ...openIds(now.objections, SETTLED),
    ...Object.keys(now.objections),
    'nothing',
    'valueOf',
  ])
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
    { text: { fr: `${now.clauses[clause]?.text?.fr ?? ''} `, en: now.clauses[clause]?.text?.en ?? '' } },
  ])
  const deadline = pick(1, ['2026-04-11T03:59:59.000Z', '2027-01-30T04:59:59.000Z', now.createdAt])
  const own = actor.party ?? 'nobody'
  const party = pick(0, [...Object.keys(now.parties), own, own, 'numa', 'nobody', 'toString'])
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
    'publish-letters': {
      clauses: [
        {
          ...{ clause, seen: revision },
          letters: {
            [pick(1, [...(now.clauses[clause]?.responsibilities ?? []).map(({ id }) => id), 'nothing'])]: {
              [party]: pick(2, ['A', 'R', null] as const),
            },
          },
        },
      ],
    },
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
    'state-goals': {
      goals: pick(1, [
        [],
        [{ ...pick(2, [{ side: 'seeks' }, { side: 'limits' }]), kind: 'jobs', fr: reason, en: '' }],
      ]),
    },
    ...talkInputs(now, pick, { clause, revision, reason, step }),
    'question-mandate': { party, person: seat.person, reason },
    'contest-editorial': { clause, reason },
    'set-aside-difference': {
      clause,
      revision: now.clauses[clause]?.revision ?? 1,
      kind: 'modal',
      fr: 'peut',
      en: 'will',
      reason,
    },
    'ask-reasons': { objection, reason },
    'add-reasons': { objection, reason, ground: pick(4, Ground.options) },
    'escalate-objection': { objection, reason },
    'sustain-objection': { objection, reason },
    'adopt-procedure': { to: PROCEDURE },
    'appeal-objection': { objection, reason, ground: pick(4, Ground.options) },
    'follow-idle': { since: now.activeAt },
    'lapse-vacancy': { until: now.vacancy ?? '' },
    'cancel-call': { reason },
    'close-call': pick(1, [due ?? { call: 'x', deadline }, { call: now.call?.id ?? '', deadline }]),
    'reopen-text': { reason },
    'record-approval': { body: 'exécutif', instrument: 'R-1', on: '2026-03-10' },
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
  // Reckoned only when it is asked for: it is dear.
  if (command === 'seal-agreement') return { digest: digestOf(now) }
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
  const slot = pick(0, [...openIds(now.slots, ['voided', 'reassigned']), place.slot, place.slot, 'S9:x:y'])
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

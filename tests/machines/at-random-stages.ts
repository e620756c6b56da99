import type { SigningPlan } from '#machines/signing/plan.ts'
import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import * as stories from '#tests/story.ts'
import { type Act, act } from '#tests/story.ts'
import { answers, calls, classes, proposes, sealsAmendment, slip } from './amending.ts'
import { clerk, elder, owner, type Sat, successor } from './at-random-tables.ts'
import { noon } from './in-force.ts'

function drafted({ members, clauses, policy, terms }: Sat): Act[] {
  const [create, ...seated] = stories.drafted(policy) as [Act, ...Act[]]
  const begins = {
    ...create,
    input: () => ({ ...(create.input(null) as object), clauses }),
  } as unknown as Act
  const office = { ...cast.seats.etienne, roles: ['facilitator', 'secretariat'] as const }
  const listed = members.slice(1).map(({ party, speaker, signatory }) => {
    const seats = [
      cast.seat(speaker, ['representative', 'party_administrator']),
      cast.seat(signatory, ['authorized_signatory']),
    ]
    return act('list-party', { party, seats, letters: {} }, cast.sunita)
  })
  return [
    begins,
    ...seated.filter(({ command }) => command === 'seat-person'),
    act('seat-person', { seat: { ...office, roles: [...office.roles] } }, cast.sunita),
    ...listed,
    act('seat-person', { seat: cast.seat(elder, ['witness']) }, cast.sunita),
    act('set-terms', { terms }, cast.sunita),
    act('lock-policy', {}, cast.sunita),
  ]
}

const observes = [
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

const invited = (sat: Sat) => [...drafted(sat), act('open-review', {}, cast.sunita)]
const speakers = ({ members }: Sat) => members.map(({ speaker }) => speaker)
const reviewing = (sat: Sat) => [
  ...invited(sat),
  ...speakers(sat).map((by) => act('accept-invitation', { optOutTacit: false }, by)),
  ...observes,
]
const called = (sat: Sat) => [...reviewing(sat), stories.opensCall('2026-03-27T03:59:59.000Z')]
const objected = (sat: Sat) => [
  ...called(sat),
  stories.says(cast.chloe, 'c02', { stance: 'object', reason: 'Trop.', ground: 'own_obligation' }),
]
const accepted = (sat: Sat) => [
  ...reviewing(sat),
  ...speakers(sat).flatMap((by) => stories.accepts(by, ...sat.clauses.map(({ clause }) => clause))),
]
const agreed = (sat: Sat) => [...accepted(sat), stories.opensCall()]
const approved = (sat: Sat) => [
  ...agreed(sat),
  act('certify-concordance', {}, cast.meiLing),
  ...speakers(sat).map(stories.approves),
]
const plain = { turns: {}, notBefore: null, endsOn: null }
const sealed = (sat: Sat, plan: Partial<SigningPlan> = {}) => [
  ...approved(sat),
  act('plan-signing', { plan: { ...plain, ...plan } }, cast.sunita),
  stories.seals(),
]
const signed = (sat: Sat, plan?: Partial<SigningPlan>) => [
  ...sealed(sat, plan),
  ...[cast.corinne, ...sat.members.map(({ signatory }) => signatory)].map((by) => stories.signs(by)),
]
const inForce = (sat: Sat, plan?: Partial<SigningPlan>) => [
  ...signed(sat, plan),
  act('enter-into-force', {}, SYSTEM),
]
const reason = 'Voici pourquoi.'
const decides = (sat: Sat, kind: 'suspend' | 'terminate', on: string | null = null) => [
  act('table-motion', { kind, party: null, on, name: null, reason }, cast.sunita),
  ...speakers(sat)
    .slice(1)
    .map((by) => act('answer-motion', { motion: 'MO1', agrees: true, reason: '' }, by)),
]
const soon = { endsOn: '2026-04-30' }
const condition = { id: 'COND1', title: cast.words('Financement', 'Funding'), owner: '', waivable: true }
const amending = (sat: Sat) => [...inForce(sat), proposes(), classes('substantive')]

const O1 = { objection: 'O1' }
const wording = {
  title: cast.words('Stages', 'Placements'),
  text: cast.words('Dix places.', 'Ten placements.'),
}
const resolves = act('propose-resolution', { ...O1, ...wording }, cast.sunita)
/** An objection that two wordings did not answer. */
const worked = (sat: Sat) => [
  ...reviewing(sat),
  stories.says(cast.chloe, 'c02', { stance: 'object', reason, ground: 'law', objection: 'O1' }),
  ...[
    act('admit-objection', O1, cast.etienne),
    act('start-resolution', O1, cast.etienne),
    resolves,
    resolves,
  ],
]
const unclear = (sat: Sat) => [
  ...reviewing(sat),
  stories.says(cast.chloe, 'c02', { stance: 'object', reason, ground: 'law', objection: 'O1' }),
  act('ask-reasons', { ...O1, reason }, cast.etienne),
]
const LONG = '2026-04-18T03:59:59.000Z'
const delivers = (party: string) =>
  (['call', 'reminder'] as const).map((notice) => {
    const how = { language: 'fr' as const, person: null, reference: 'R-1' }
    return act('record-delivery', { call: 'call-1', notice, party, ...how }, SYSTEM)
  })
/** Everyone was told twice, and some have answered; the rest is silence. */
const told = (sat: Sat) => [
  ...reviewing(sat),
  stories.opensCall(LONG),
  ...sat.members.flatMap(({ party }) => delivers(party.id)),
  ...speakers(sat)
    .slice(0, -1)
    .flatMap((by) => stories.accepts(by, ...sat.clauses.map(({ clause }) => clause))),
]
const corrected = (sat: Sat) => [
  ...accepted(sat),
  act(
    'revise-clause',
    ({ clauses }) => {
      const { text } = clauses.c02 as NonNullable<typeof clauses.c02>
      const changes = { text: { ...text, fr: `${text.fr} ` } }
      return { clause: 'c02', seen: clauses.c02?.revision ?? 0, changes, editorial: true }
    },
    cast.sunita,
  ),
]
const witnessed = (sat: Sat) => [
  ...sealed(sat, { witnesses: { 'utt412:p26': elder.person } }),
  act('seat-person', { seat: cast.seat(successor, ['authorized_signatory']) }, cast.chloe),
]
/** All but the last sign in time. */
const late = (sat: Sat) => {
  const plan = { threshold: { parties: 2, essential: [], types: [] }, deadline: '2026-03-20' }
  const signing = sat.members.slice(0, -1).map(({ signatory }) => signatory)
  const ends = act(
    'end-signing',
    ({ signing: { deadline } }) => ({ deadline: deadline ?? '' }),
    SYSTEM,
    noon('2026-03-21'),
  )
  return [...sealed(sat, plan), ...[cast.corinne, ...signing].map((by) => stories.signs(by)), ends]
}
const asking = (sat: Sat) => [
  ...inForce(sat),
  act(
    'list-party',
    {
      party: cast.party('numa', 'sme'),
      seats: [cast.seat(owner, ['representative', 'authorized_signatory'])],
      letters: {},
    },
    cast.sunita,
  ),
  act('apply-to-accede', { reason }, owner),
]
const slipping = (sat: Sat) => [...inForce(sat), proposes(slip), classes('corrigendum')]

/** Where a run may begin: every stage of an agreement's life. */
export const stages: ((sat: Sat) => Act[])[] = [
  ...[drafted, invited, reviewing, called, told, told, told, objected, worked, unclear],
  ...[accepted, corrected, agreed, approved, witnessed, late],
  (sat) => sealed(sat),
  (sat) => sealed(sat, { deadline: '2026-03-20', turns: { utt412: 2 } }),
  (sat) => signed(sat),
  (sat) => signed(sat, { conditions: [condition], longStopDays: 2 }),
  (sat) => inForce(sat),
  (sat) => inForce(sat, soon),
  (sat) => [...inForce(sat, soon), act('follow-life', {}, SYSTEM, noon('2026-07-02'))],
  (sat) => [...inForce(sat), ...decides(sat, 'suspend')],
  (sat) => [...inForce(sat), ...decides(sat, 'terminate', '2026-06-30')],
  ...[asking, slipping],
  (sat) => [...slipping(sat), ...speakers(sat).map((by) => answers(by))],
  (sat) => [...amending(sat), calls()],
  (sat) => [...amending(sat), calls(), ...speakers(sat).map((by) => answers(by)), sealsAmendment],
]

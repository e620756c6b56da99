import { expect, it } from 'vitest'
import type { Decision } from '#machines/decision.ts'
import type { Policy } from '#machines/policy.ts'
import { type Agreement, type Party, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import { type Act, accepts, act, CLAUSES, drafted, opensCall } from '#tests/story.ts'

const { sunita, chloe, shauna } = cast
const quiet: Policy = {
  ...cast.unanimity,
  ...{ rule: 'consent_with_silence', quorum: 0.75 },
  tacit: { ...cast.unanimity.tacit, allowed: true },
}
const others = ['inst2', 'inst3', 'inst4', 'inst5', 'inst6', 'inst7'].map((id) => ({
  person: `r-${id}`,
  party: id,
}))
const lists = others.map(({ person, party }) =>
  act(
    'list-party',
    {
      party: cast.party(party, 'institution'),
      seats: [cast.seat({ person, party }, ['representative'])],
      letters: {},
    },
    sunita,
  ),
)

/** What was the union is a small enterprise here, with the same duties. */
function small(one: Act): Act {
  if (one.command !== 'list-party') return one
  const input = (now: Agreement | null) => {
    const typed = one.input(now) as { party: Party }
    return typed.party.id === 'utt412' ? { ...typed, party: { ...typed.party, type: 'sme' } } : typed
  }
  return { ...one, input: input as never }
}

const lock = drafted(quiet).findIndex(({ command }) => command === 'lock-policy')
const speakers = [sunita, chloe, ...others]
const keeps = act(
  'seat-person',
  { seat: { ...cast.seats.sunita, roles: [...cast.seats.sunita.roles, 'secretariat'] } },
  sunita,
)
/** Friday 27 March in the evening: more than the twenty days that a small enterprise has. */
const DEADLINE = '2026-03-28T03:59:59.000Z'
const told = (['call', 'reminder'] as const).map((notice) =>
  act(
    'record-delivery',
    { call: 'call-1', notice, language: 'fr', person: null, party: 'utt412', reference: 'R-1' },
    sunita,
  ),
)
const silent = [
  ...drafted(quiet)
    .toSpliced(lock, 0, ...lists)
    .map(small),
  act('open-review', {}, sunita),
  ...[...speakers, shauna].map((by) => act('accept-invitation', { optOutTacit: false }, by)),
  ...[keeps, opensCall(DEADLINE), ...told],
  ...speakers.flatMap((by) => accepts(by, ...CLAUSES)),
]
const closes = act('close-call', { call: 'call-1', deadline: DEADLINE }, SYSTEM, '2026-03-28T04:00:00.000Z')

it('scenario 1: seven institutions, one small enterprise that is silent on its own duty', () => {
  const { agreement } = given(silent, closes)
  const institutions = Object.values(agreement.parties).filter(({ type }) => type === 'institution')
  expect(institutions).toHaveLength(7)
  expect(agreement.positions['c03:utt412']?.status).toBe('no_response')
  expect(agreement.clauses.c03?.status).toBe('under_discussion')
  const kept = Object.entries(statuses(agreement.positions)).filter(([key]) => !key.endsWith(':utt412'))
  expect(new Set(kept.map(([, status]) => status))).toEqual(new Set(['accepted']))
})

it('case 12: what was decided tells who was deemed to accept, and who is missing', () => {
  const { agreement, story } = given(silent, closes)
  const decisions = new Map<string, Decision>()
  for (const fact of story.entries.at(-1)?.facts ?? [])
    if (fact.type === 'clause.decided') decisions.set(fact.clause, fact.decision)
  expect(decisions.get('c01')).toMatchObject({ adopted: true, positions: { utt412: 'deemed_accepted' } })
  expect(decisions.get('c03')).toMatchObject({
    adopted: false,
    missing: expect.arrayContaining([
      expect.objectContaining({ code: 'bound_not_accepted', parties: ['utt412'] }),
    ]),
  })
  expect(agreement.status).toBe('review.open')
  expect(statuses(agreement.clauses)).toMatchObject({ c01: 'adopted', c03: 'under_discussion' })
})

import { describe, expect, it } from 'vitest'
import * as cast from '#tests/cast.ts'
import { accepts, act, inReview, opensCall, says } from '#tests/story.ts'
import { given, statuses } from './telling.ts'

const { sunita, etienne, chloe, shauna, words } = cast
const wording = { title: words('Stages', 'Placements'), text: words('Dix places.', 'Ten placements.') }
const objects = (by = chloe, more = {}) =>
  says(by, 'c02', { stance: 'object', reason: 'Voici.', ground: 'law', objection: 'O1', ...more })
const admits = act('admit-objection', { objection: 'O1' }, etienne)
const proposes = act('propose-resolution', { objection: 'O1', ...wording }, sunita)
const integrates = act('integrate-objection', { objection: 'O1' }, chloe)
const withdraws = act('withdraw-objection', { objection: 'O1', reason: 'Réglé.' }, chloe)
const raised = [inReview(), objects()]
const admitted = [...raised, admits]
const called = [inReview(), opensCall()]

describe('judging an objection', () => {
  it('admits it: the clause is blocked, and during its call the clock stops', () => {
    given(...raised)
      .whenAct(admits)
      .thenFacts('objection O1 ADMIT', 'clause c02 OBJECTION_ADMITTED')
    const { agreement } = given(...called, objects()).whenAct(admits)
    expect(agreement.status).toBe('review.blocked')
    expect(agreement.call?.remaining).toBeGreaterThan(0)
  })

  it('leaves the call alone when the clause is not in it', () => {
    const some = act(
      'open-call',
      { call: 'k', clauses: ['c01'], deadline: '2026-03-21T03:59:59.000Z' },
      etienne,
    )
    const { agreement } = given(inReview(), some, objects()).whenAct(admits)
    expect(agreement.status).toBe('review.call')
    expect(agreement.clauses.c02?.status).toBe('blocked')
  })

  it('is refused for a preference, twice, for none, and in one’s own cause', () => {
    given(inReview(), objects(chloe, { ground: 'preference' }))
      .whenAct(admits)
      .thenRefused('Refused', 'preference_only')
    given(...admitted)
      .whenAct(admits)
      .thenRefused('Refused', 'not_in_this_state')
    given(...raised)
      .when('admit-objection', { objection: 'O9' }, etienne)
      .thenRefused('Missing', 'objection_missing')
    const judge = { ...cast.seats.sunita, roles: [...cast.seats.sunita.roles, 'facilitator' as const] }
    const own = given(inReview(), act('seat-person', { seat: judge }, sunita), objects(sunita))
    own.when('admit-objection', { objection: 'O1' }, sunita).thenRefused('Forbidden', 'own_objection')
    own
      .when('note-as-concern', { objection: 'O1', reason: 'Goût.' }, sunita)
      .thenRefused('Forbidden', 'own_objection')
  })

  it('notes a preference as a concern, with a reason, and asks the party again', () => {
    const prefers = given(inReview(), objects(chloe, { ground: 'preference' }))
    const notes = (reason: string) => prefers.when('note-as-concern', { objection: 'O1', reason }, etienne)
    notes('').thenRefused('Refused', 'reason_missing')
    notes('Une préférence.').thenFacts(
      'objection O1 NOTE_AS_CONCERN',
      'objection.settled',
      'position c02:hydraulis RESET',
    )
    given(...admitted)
      .when('note-as-concern', { objection: 'O1', reason: 'Non.' }, etienne)
      .thenRefused('Refused', 'not_in_this_state')
    given(...raised)
      .when('note-as-concern', { objection: 'O9', reason: 'Non.' }, etienne)
      .thenRefused('Missing', 'objection_missing')
  })
})

describe('resolving an objection', () => {
  it('starts once it is admitted', () => {
    const starts = act('start-resolution', { objection: 'O1' }, etienne)
    given(...admitted)
      .whenAct(starts)
      .thenFacts('objection O1 START_RESOLUTION', 'resolution.planned')
    given(...raised)
      .whenAct(starts)
      .thenRefused('Refused', 'not_in_this_state')
    given(inReview()).whenAct(starts).thenRefused('Missing', 'objection_missing')
  })

  it('takes a wording from any party that takes part, not from an observer', () => {
    given(...admitted)
      .whenAct({ ...proposes, by: shauna })
      .thenFacts('resolution.proposed')
    given(...raised)
      .whenAct(proposes)
      .thenRefused('Refused', 'not_in_this_state')
    given(inReview()).whenAct(proposes).thenRefused('Missing', 'objection_missing')
    const ministry = cast.party('ministry', 'government', words('Ministère'), { observer: true })
    const clerk = { person: 'p40', party: 'ministry' }
    const observes = [
      act(
        'list-party',
        { party: ministry, seats: [cast.seat(clerk, ['representative'])], letters: {} },
        sunita,
      ),
      act('invite-party', { party: 'ministry' }, sunita),
      act('accept-as-observer', {}, clerk),
    ]
    given(...admitted, observes)
      .whenAct({ ...proposes, by: clerk })
      .thenRefused('Refused', 'not_taking_part')
  })

  it('is for the objector to confirm: the wording becomes the revision', () => {
    given(...admitted, proposes)
      .whenAct(integrates)
      .thenFacts(
        'objection O1 INTEGRATE',
        'clause.revised',
        'objection.settled',
        'position c02:hydraulis RESET',
        'clause c02 RESOLVE',
      )
  })

  it('is confirmed as it was read: wording that came after is not confirmed unread', () => {
    const at = '2026-03-11T15:00:00.000Z'
    const first = { ...proposes, at }
    const read = act('integrate-objection', { objection: 'O1', proposed: at }, chloe)
    given(...admitted, first, { ...proposes, at: '2026-03-11T15:05:00.000Z' })
      .whenAct(read)
      .thenRefused('Conflict', 'proposal_outdated')
    expect(given(...admitted, first).whenAct(read).agreement.clauses.c02?.revision).toBe(2)
  })

  it('is refused without wording, for another, for none, or while a call runs on other clauses', () => {
    given(...admitted)
      .whenAct(integrates)
      .thenRefused('Refused', 'no_resolution_proposed')
    given(...admitted, proposes)
      .whenAct({ ...integrates, by: shauna })
      .thenRefused('Forbidden', 'not_the_objector')
    given(inReview()).whenAct(integrates).thenRefused('Missing', 'objection_missing')
    const some = act(
      'open-call',
      { call: 'k', clauses: ['c05'], deadline: '2026-03-21T03:59:59.000Z' },
      etienne,
    )
    given(...admitted, proposes, some)
      .whenAct(integrates)
      .thenRefused('Refused', 'not_in_this_state')
  })

  it('is withdrawn by the objector alone, and leaves a position to give', () => {
    given(...admitted)
      .whenAct(withdraws)
      .thenFacts(
        'objection O1 WITHDRAW',
        'objection.settled',
        'position c02:hydraulis RESET',
        'clause c02 RESOLVE',
      )
    given(...admitted)
      .whenAct({ ...withdraws, by: shauna })
      .thenRefused('Forbidden', 'not_the_objector')
    given(...admitted, withdraws)
      .whenAct(withdraws)
      .thenRefused('Refused', 'not_in_this_state')
    given(inReview()).whenAct(withdraws).thenRefused('Missing', 'objection_missing')
  })
})

describe('a call that an objection blocks', () => {
  const own = { ground: 'own_obligation' }

  it('goes on when it is withdrawn, with what was left or three days at least (scenario 7)', () => {
    const late = { ...objects(chloe, own), at: '2026-03-19T03:59:59.000Z' }
    const { agreement } = given(...called, late).whenAct({ ...withdraws, at: '2026-04-01T14:00:00.000Z' })
    expect(agreement.status).toBe('review.call')
    expect(agreement.clauses.c02?.status).toBe('on_call')
    expect(agreement.call).toMatchObject({ remaining: null, deadline: '2026-04-07T03:59:59.000Z' })
  })

  it('is void when the text is changed to answer it; other positions stand', () => {
    const { agreement } = given(
      ...called,
      accepts(shauna, 'c01', 'c02'),
      objects(chloe, own),
      proposes,
    ).whenAct(integrates)
    expect(agreement).toMatchObject({ status: 'review.open', call: null })
    expect(statuses(agreement.clauses)).toEqual({
      c01: 'under_discussion',
      c02: 'under_discussion',
      c03: 'under_discussion',
      c04: 'under_discussion',
      c05: 'under_discussion',
    })
    expect(statuses(agreement.positions)).toEqual({
      'c01:utt412': 'accepted',
      'c02:utt412': 'stale',
      'c02:hydraulis': 'stale',
    })
  })

  const second = (clause: string) =>
    says(shauna, clause, {
      stance: 'object',
      reason: 'Voici.',
      ground: 'collective_agreement',
      objection: 'O2',
    })
  const secondWithdraws = act('withdraw-objection', { objection: 'O2', reason: '' }, shauna)

  it.each(['c02', 'c03'])(
    'waits for every objection, and is void if any of them changed the text (second on %s)',
    (clause) => {
      const raisedInReview = says(shauna, clause, {
        stance: 'object',
        reason: 'Voici.',
        ground: 'law',
        objection: 'O2',
      })
      const both = [
        ...[inReview(), raisedInReview, opensCall(), objects(chloe, own)],
        act('admit-objection', { objection: 'O2' }, etienne),
      ]
      const half = given(...both, proposes, integrates)
      expect(half.agreement.status).toBe('review.blocked')
      const { agreement } = half.whenAct(secondWithdraws)
      expect(agreement).toMatchObject({ status: 'review.open', call: null })
      expect(Object.values(statuses(agreement.clauses))).not.toContain('on_call')
    },
  )

  it('cannot be objected to again before it goes on', () => {
    given(...called, objects(chloe, own))
      .whenAct(second('c03'))
      .thenRefused('Refused', 'not_in_this_state')
  })
})

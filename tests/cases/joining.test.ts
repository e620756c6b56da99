import { describe, expect, it } from 'vitest'
import { awaitedPositions } from '#machines/awaiting.ts'
import type { Agreement } from '#machines/state.ts'
import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { living, reason } from '#tests/machines/living.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import { accepts, act, adopted, CLAUSES, digestOf, inReview, opensCall, sealed } from '#tests/story.ts'

const { sunita, etienne, chloe, shauna, words } = cast
const owner = { person: 'p24', party: 'numa' }
const seats = [cast.seat(owner, ['representative', 'authorized_signatory'])]
const lists = (letters = {}) =>
  act('list-party', { party: cast.party('numa', 'sme'), seats, letters }, sunita)
const invites = act('invite-party', { party: 'numa' }, sunita)
const joins = act('accept-invitation', { optOutTacit: false }, owner)
const everyAwaited = (agreement: Agreement) =>
  Object.fromEntries(Object.keys(agreement.parties).map((id) => [id, awaitedPositions(agreement, id).length]))

/** Numa takes a row that is there for its type already; nobody else's letter moves. */
const ROW = { c02: { 'rec-03': { hydraulis: 'A', uconf: 'R', utt412: 'C', numa: 'R' } } } as const

describe('a party that joins during the review', () => {
  const late = [...adopted(), lists(), invites, joins]

  it('case 1: its position alone is awaited on what was adopted; nobody else is asked again', () => {
    const { clauses, positions, ...agreement } = given(late).agreement
    expect(new Set(Object.values(statuses(clauses)))).toEqual(new Set(['to_reconfirm']))
    expect(everyAwaited({ ...agreement, clauses, positions })).toEqual({
      ...{ uconf: 0, hydraulis: 0, utt412: 0 },
      numa: CLAUSES.length,
    })
    expect(new Set(Object.values(statuses(positions)))).toEqual(new Set(['accepted']))
    expect(statuses(given(late, accepts(owner, ...CLAUSES)).agreement.clauses)).toEqual(
      Object.fromEntries(CLAUSES.map((id) => [id, 'adopted'])),
    )
  })

  it('case 1: it has the whole period of a call to catch up, and nothing is settled over its silence', () => {
    given(late).whenAct(opensCall('2026-03-14T03:59:59.000Z')).thenRefused('Refused', 'call_too_short')
    const called = given(late, opensCall())
    expect(called.agreement.status).toBe('review.call')
    called
      .when('close-call', { call: 'call-1', deadline: called.agreement.call?.deadline ?? '' }, etienne)
      .thenRefused('Refused', 'positions_awaited')
  })

  it('case 1: a duty that its type already had binds it alone; to change another’s letter is a change of the clause', () => {
    const bound = given(adopted(), lists(ROW), invites, joins)
    expect(everyAwaited(bound.agreement)).toMatchObject({ hydraulis: 0, numa: CLAUSES.length })
    expect(bound.whenAct(opensCall()).agreement.clauses.c02?.status).toBe('on_call')
    const moved = { c02: { 'rec-03': { ...ROW.c02['rec-03'], uconf: 'I' as const } } }
    given(adopted()).whenAct(lists(moved)).thenRefused('Refused', 'letters_of_others')
    const duty = bound.agreement.clauses.c02?.responsibilities[0]
    const letters = { ...ROW.c02['rec-03'], uconf: 'I' as const }
    const responsibilities = duty ? [{ ...duty, letters }] : []
    const changes = { clause: 'c02', seen: 1, changes: { responsibilities }, editorial: true }
    const { agreement } = bound.when('revise-clause', changes, sunita)
    expect(statuses(agreement.positions)).toMatchObject({
      ...{ 'c02:uconf': 'stale', 'c02:hydraulis': 'stale', 'c02:utt412': 'stale' },
      ...{ 'c01:hydraulis': 'accepted', 'c05:uconf': 'accepted' },
    })
  })
})

describe('case 2: an organization that wants to join during a call', () => {
  const few = { ...cast.unanimity, quorum: 0.5 }
  const called = [...inReview(few), lists(), invites, opensCall(), ...accepts(chloe, 'c01')]

  it('stays invited, and no call is opened or closed for it', () => {
    const story = given(called)
    story.whenAct(joins).thenRefused('Refused', 'not_in_this_state')
    expect(story.agreement.parties.numa?.status).toBe('invited')
    expect(everyAwaited(story.agreement)).toMatchObject({ numa: 0 })
  })

  it('joins when the facilitator cancels the call: what was said is kept', () => {
    const cancelled = given(called, act('cancel-call', { reason: 'Numa se joint.' }, etienne), joins)
    expect(cancelled.agreement.parties.numa?.status).toBe('reviewing')
    expect(cancelled.agreement.positions['c01:hydraulis']?.status).toBe('accepted')
  })

  it('or joins after the call has run its course', () => {
    const rest = accepts(chloe, ...CLAUSES.slice(1)).concat(accepts(sunita, ...CLAUSES))
    const deadline = given(called).agreement.call?.deadline ?? ''
    const late = new Date(Date.parse(deadline) + 1000).toISOString()
    const closed = [...called, ...rest, act('close-call', { call: 'call-1', deadline }, SYSTEM, late)]
    expect(given(closed).agreement.status).toBe('review.open')
    expect(given(closed, joins).agreement.parties.numa?.status).toBe('reviewing')
  })
})

describe('case 3: an organization that wants to join during the signing', () => {
  const asked = [...inReview(), lists()]
  const spoken = [sunita, chloe, shauna].flatMap((by) => accepts(by, ...CLAUSES))
  const out = [...asked, ...spoken, opensCall(), ...sealed().slice(-5)]

  it('is told that it may accede once the agreement is in force', () => {
    expect(given(out).agreement.status).toBe('signing.open')
    given(out).whenAct(joins).thenRefused('Refused', 'join_by_accession')
    given(sealed()).whenAct(lists()).thenRefused('Refused', 'join_by_accession')
    const acceded = given(living(), lists(), act('apply-to-accede', { reason }, owner))
    expect(acceded.agreement.parties.numa?.status).toBe('acceding')
  })

  it('joins only when the sealed text is opened, which voids every signature', () => {
    const text = words('Dix places.', 'Ten placements.')
    const unseals = act(
      'unseal-agreement',
      (now) => ({
        ...{ digest: now.seals.at(-1)?.digest ?? '', reason: 'Numa se joint.' },
        changes: [{ clause: 'c02', seen: 1, body: { text } }],
      }),
      sunita,
    )
    const opened = given(out, unseals)
    expect(new Set(Object.values(statuses(opened.agreement.slots)))).toEqual(new Set(['voided']))
    expect(given(out, unseals, invites, joins).agreement.parties.numa?.status).toBe('reviewing')
    expect(digestOf(given(out, unseals, invites, joins).agreement)).not.toBe(digestOf(given(out).agreement))
  })
})

import { describe, expect, it } from 'vitest'
import { awaitedPositions } from '#machines/awaiting.ts'
import * as cast from '#tests/cast.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import {
  accepts,
  act,
  adopted,
  agreedText,
  allSigned,
  CLAUSES,
  inReview,
  says,
  sealed,
} from '#tests/story.ts'

const { sunita, chloe, shauna, dominic, words } = cast
const revises = act(
  'revise-clause',
  (now) => ({
    ...{ clause: 'c03', seen: now.clauses.c03?.revision ?? 0, editorial: false },
    changes: { text: words('Deux compagnes ou compagnons.', 'Two journeypersons.') },
  }),
  sunita,
)

describe('case 10: a clause is changed after some have accepted it', () => {
  const some = [...inReview(), ...accepts(chloe, 'c03', 'c01'), ...accepts(shauna, 'c03')]

  it('those who had are asked again, on that clause alone; what they had said of it stays to be seen', () => {
    const { agreement } = given(some, revises)
    expect(agreement.positions['c03:hydraulis']).toMatchObject({
      status: 'stale',
      stance: 'accept',
      revision: 1,
    })
    expect(agreement.positions['c01:hydraulis']?.status).toBe('accepted')
    expect(agreement.clauses.c03?.revision).toBe(2)
    expect(awaitedPositions(agreement, 'hydraulis')).toEqual(['c02', 'c03', 'c04', 'c05'])
  })

  it('one act confirms what was said before, on the text as it is now', () => {
    given(some, revises)
      .whenAct(says(chloe, 'c03', { revision: 1 }))
      .thenRefused('Conflict', 'revision_outdated')
    const { positions } = given(some, revises).whenAct(says(chloe, 'c03')).agreement
    expect(positions['c03:hydraulis']).toMatchObject({ status: 'accepted', revision: 2 })
  })

  it('an adopted one is confirmed again by everyone, the clauses beside it by nobody', () => {
    const { agreement } = given(adopted(), revises)
    expect(agreement.clauses.c03?.status).toBe('to_reconfirm')
    const others = CLAUSES.filter((id) => id !== 'c03')
    expect(others.map((id) => agreement.clauses[id]?.status)).toEqual(others.map(() => 'adopted'))
    expect(new Set(Object.values(statuses(agreement.parties)))).toEqual(new Set(['reviewing']))
  })
})

describe('case 13: after the seal, whoever was silent declines to sign', () => {
  it('says nothing of the text any more, and is not bound without its signature', () => {
    const against = {
      stance: 'object' as const,
      reason: 'Nous n’avons pas pu répondre.',
      ground: 'law' as const,
    }
    given(sealed())
      .whenAct(says(shauna, 'c01', against))
      .thenRefused('Refused', 'not_in_this_state')
    const declines = act(
      'decline-to-sign',
      { slot: 'S1:utt412:p26', reason: 'Nous n’avions pas répondu.' },
      dominic,
    )
    const { status, parties } = given(sealed(), declines).agreement
    expect([status, parties.utt412?.status]).toEqual(['signing.held', 'declined_to_sign'])
  })
})

it('case 20: once everything is signed a signature is not taken back; before entry into force nobody withdraws alone', () => {
  const revokes = act('revoke-signature', { slot: 'S1:utt412:p26', reason: 'Regret.' }, dominic)
  given(allSigned()).whenAct(revokes).thenRefused('Refused', 'not_in_this_state')
  given(allSigned())
    .when('leave-agreement', { reason: 'Regret.' }, shauna)
    .thenRefused('Refused', 'not_in_this_state')
})

it('case 46: no timer makes a party ready: while its board has not met the clock has nothing to do for it', () => {
  const starts = act('start-approval', {}, chloe)
  const { agreement } = given(agreedText(), starts)
  expect(agreement.parties.hydraulis?.status).toBe('approving')
  const timers = ['close-call', 'end-signing', 'follow-life', 'follow-dates', 'enter-into-force'] as const
  const clock = { person: 'system', party: null }
  const inputs = { call: 'call-1', deadline: '2026-03-21T03:59:59.000Z' }
  for (const timer of timers) {
    const outcome = given(agreedText(), starts).when(
      timer,
      inputs as never,
      clock,
      '2027-01-01T00:00:00.000Z',
    )
    expect(outcome.agreement.parties.hydraulis?.status).toBe('approving')
  }
})

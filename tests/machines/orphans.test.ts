import { describe, expect, it } from 'vitest'
import { unsettledClauses } from '#machines/awaiting.ts'
import type { Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { accepts, act, adopted, agreedText, inReview, opensCall, says, sealed } from '#tests/story.ts'
import { given, statuses } from './telling.ts'

const { sunita, chloe, shauna, dominic } = cast
const leaves = (by = chloe) => act('leave-agreement', { reason: 'Nous fermons l’atelier.' }, by)
const missingOn = (agreement: Agreement, id: string) =>
  unsettledClauses(agreement)
    .find(({ clause }) => clause === id)
    ?.missing.map(({ code }) => code)

/** The university takes over what the employer carried. */
const takesOver = (clause: string, duty: string) =>
  act(
    'revise-clause',
    (now) => {
      const before = now.clauses[clause]
      const letters = { uconf: 'A' as const, utt412: 'C' as const }
      const responsibilities = (before?.responsibilities ?? []).map((one) =>
        one.id === duty ? { ...one, letters } : one,
      )
      return {
        clause,
        seen: before?.revision ?? 0,
        changes: { responsibilities },
        editorial: false,
      }
    },
    sunita,
  )

describe('case 5: what a party that leaves carried', () => {
  it('is held by nobody: its clauses are asked again, and not adopted until others take it over (CLA-09)', () => {
    const { agreement } = given(adopted(), leaves())
    // c02 and c05 have lost the one who answered for them; c03 only a helper, and holds with those who stay.
    expect(statuses(agreement.clauses)).toEqual({
      ...{ c01: 'adopted', c02: 'to_reconfirm', c03: 'adopted', c04: 'adopted', c05: 'to_reconfirm' },
    })
    expect(missingOn(agreement, 'c02')).toEqual(['nobody_accountable'])
    given(adopted(), leaves(), opensCall())
      .whenAct(accepts(sunita, 'c02')[0] as never)
      .thenSome()
  })

  it('is taken over by another, which says so: the clause is adopted again', () => {
    const taken = given(adopted(), leaves(), takesOver('c02', 'rec-03'))
    expect(taken.agreement.clauses.c02?.status).toBe('to_reconfirm')
    const again = given(
      ...[adopted(), leaves(), takesOver('c02', 'rec-03')],
      ...[accepts(sunita, 'c02'), accepts(shauna, 'c02')],
    )
    expect(again.agreement.clauses.c02?.status).toBe('adopted')
  })

  it('never reaches a seal: a call on the rest ends in review', () => {
    const { agreement } = given(adopted(), leaves(), opensCall())
    expect(agreement.status).toBe('review.open')
    expect(statuses(agreement.clauses)).toMatchObject({ c02: 'under_discussion', c05: 'under_discussion' })
  })

  it('leaves a text that was agreed or sealed open, with the same clauses to confirm', () => {
    for (const before of [agreedText(), sealed()]) {
      const { agreement } = given(before, leaves())
      expect(agreement.status).toBe('review.open')
      expect(statuses(agreement.clauses)).toMatchObject({ c02: 'to_reconfirm', c05: 'to_reconfirm' })
    }
  })
})

it('scenario 28: a party leaves during the call holding A on two called clauses: those drop out, the rest close', () => {
  const both = [sunita, shauna].flatMap((by) => accepts(by, 'c01', 'c03', 'c04'))
  const { agreement } = given(inReview(), opensCall(), leaves(), both)
  expect(agreement.status).toBe('review.open')
  expect(agreement.call).toBeNull()
  expect(statuses(agreement.clauses)).toEqual({
    ...{ c01: 'adopted', c02: 'under_discussion', c03: 'adopted', c04: 'adopted', c05: 'under_discussion' },
  })
  const during = given(inReview(), opensCall(), leaves()).agreement
  expect(during.status).toBe('review.call')
  expect(statuses(during.clauses)).toMatchObject({ c02: 'under_discussion', c04: 'on_call' })
})

describe('what a party that leaves said', () => {
  it('is history: it stays readable and counts no more (POS-09)', () => {
    const { agreement } = given(inReview(), accepts(chloe, 'c01', 'c02'), leaves())
    expect(agreement.positions['c01:hydraulis']).toMatchObject({ status: 'historical', stance: 'accept' })
    expect(agreement.positions['c03:hydraulis']).toBeUndefined()
  })

  it('does not come back with it: it speaks anew (readings §3.9)', () => {
    const again = [
      act('invite-party', { party: 'hydraulis' }, sunita),
      act('accept-invitation', { optOutTacit: false }, chloe),
    ]
    const { agreement } = given(adopted(), leaves(), again)
    expect(agreement.positions['c01:hydraulis']).toBeUndefined()
    expect(agreement.clauses.c01?.status).toBe('to_reconfirm')
    given(adopted(), leaves(), again).whenAct(says(chloe, 'c01')).thenSome('clause c01 ADOPT')
  })
})

describe('whoever must be at the table', () => {
  const needsUnion = { ...cast.unanimity, decisive: ['union' as const] }

  it('is waited for: no call is opened, nothing is adopted without it', () => {
    const gone = given(inReview(needsUnion), leaves(shauna))
    gone.whenAct(opensCall()).thenRefused('Refused', 'essential_lost')
    const rest = given(inReview(needsUnion), leaves(shauna), accepts(sunita, 'c01'), accepts(chloe, 'c01'))
    expect(rest.agreement.clauses.c01?.status).toBe('under_discussion')
    expect(missingOn(rest.agreement, 'c01')).toEqual(['decisive_absent'])
  })

  it('may be named in the plan, or by its type in the terms', () => {
    const threshold = { parties: 2, essential: ['utt412'], types: [] }
    const plans = act(
      'plan-signing',
      { plan: { turns: {}, notBefore: null, endsOn: null, threshold } },
      sunita,
    )
    given(inReview(), plans, leaves(shauna)).whenAct(opensCall()).thenRefused('Refused', 'essential_left')
    given(inReview(), plans).whenAct(opensCall()).thenSome('call.opened')
  })
})

it('a newcomer is asked only where its word is needed: a class that agrees without it is not opened again', () => {
  const byMajority = {
    ...cast.unanimity,
    ...{ rule: 'class_concurrence' as const, quorum: 0.5 },
    classes: [{ types: ['employer' as const], rule: 'majority' as const }],
  }
  const newcomer = { person: 'p41', party: 'rivenord' }
  const joins = [
    act(
      'list-party',
      {
        ...{ party: cast.party('rivenord', 'employer'), letters: {} },
        seats: [cast.seat(newcomer, ['representative'])],
      },
      sunita,
    ),
    act('invite-party', { party: 'rivenord' }, sunita),
    act('accept-invitation', { optOutTacit: false }, newcomer),
  ]
  const everyone = given(adopted(), joins).agreement
  expect(everyone.clauses.c01?.status).toBe('to_reconfirm')
  // One employer of two is no majority; one of three that accepts besides another is.
  const two = [{ person: 'p42', party: 'threed' }].flatMap((other) => [
    act(
      'list-party',
      {
        ...{ party: cast.party('threed', 'employer'), letters: {} },
        seats: [cast.seat(other, ['representative'])],
      },
      sunita,
    ),
    act('invite-party', { party: 'threed' }, sunita),
    act('accept-invitation', { optOutTacit: false }, other),
    ...accepts(other, 'c01'),
  ])
  const majority = given(adopted(byMajority), two, joins).agreement
  expect(majority.clauses.c01?.status).toBe('adopted')
  // Where consent must be express, everyone is asked.
  expect(majority.clauses.c04?.status).toBe('to_reconfirm')
  expect(majority.parties.rivenord?.status).toBe('reviewing')
})

it('a signatory of a party that left signs nothing any more', () => {
  given(sealed(), leaves(shauna))
    .whenAct(act('decline-to-sign', { slot: 'S1:utt412:p26', reason: 'Non.' }, dominic))
    .thenRefused('Refused', 'not_in_this_state')
})

import { describe, expect, it } from 'vitest'
import { decideClause } from '#machines/consensus.ts'
import type { Policy } from '#machines/policy.ts'
import type { Agreement } from '#machines/state.ts'
import type { Letter, PartyType } from '#machines/vocabulary.ts'
import * as cast from '#tests/cast.ts'
import { inReview, play } from '#tests/story.ts'

/** One party of a table: its type, what it says, its letter. */
type Says = [type: PartyType, status: string, letter?: Letter]

const [A, R, S, B, O] = ['accepted', 'accepted_with_reservation', 'standing_aside', 'abstaining', 'objecting']
const [NONE, SILENT, STALE, DEEMED] = ['none', 'no_response', 'stale', 'deemed_accepted']
const base = play(inReview()).agreement as Agreement

/** What the rule says of one clause, when these parties say this. */
function decided(policy: Policy, says: Says[], more: { express?: boolean; objection?: string } = {}) {
  const parties = says.map(([type], index) =>
    cast.party(`p${index}`, type, undefined, { status: 'reviewing' }),
  )
  const letters = Object.fromEntries(
    says.flatMap(([, , letter], index) => (letter ? [[`p${index}`, letter]] : [])),
  )
  const clause = {
    ...cast.body(cast.words('x'), cast.words('x'), {
      consent: more.express ? 'express' : 'tacit_ok',
      responsibilities: [cast.duty('d', cast.words('x'), letters)],
    }),
    ...{ id: 'c01', section: 's', status: 'on_call', revision: 1, revisedAt: '', revisedBy: '' },
  }
  const positions = says.flatMap(([, status], index) =>
    status === NONE ? [] : [[`c01:p${index}`, { clause: 'c01', party: `p${index}`, status } as never]],
  )
  const objections: Agreement['objections'] = more.objection
    ? { O1: { id: 'O1', clause: 'c01', party: 'p0', status: more.objection } as never }
    : {}
  const agreement: Agreement = {
    ...base,
    policy,
    objections,
    parties: Object.fromEntries(parties.map((party) => [party.id, party])),
    clauses: { c01: clause },
    positions: Object.fromEntries(positions),
  }
  return decideClause(agreement, clause)
}

const codes = (...args: Parameters<typeof decided>) => decided(...args).missing.map(({ code }) => code)
const many = (count: number, ...one: Says): Says[] => Array.from({ length: count }, () => one)

describe('unanimity', () => {
  it.each<[string, Says[], string[]]>([
    ['all accept', many(3, 'employer', A), []],
    [
      'a reservation counts',
      [
        ['employer', A],
        ['union', R],
      ],
      [],
    ],
    [
      'silence fails',
      [
        ['employer', A],
        ['union', SILENT],
      ],
      ['quorum', 'not_unanimous'],
    ],
    [
      'no answer yet fails',
      [
        ['employer', A],
        ['union', NONE],
      ],
      ['quorum', 'not_unanimous'],
    ],
    [
      'a stale answer fails',
      [
        ['employer', A],
        ['union', STALE],
      ],
      ['quorum', 'not_unanimous'],
    ],
    [
      'a deemed acceptance fails',
      [
        ['employer', A],
        ['union', DEEMED],
      ],
      ['quorum', 'not_unanimous'],
    ],
    [
      'an abstention fails',
      [
        ['employer', A],
        ['union', B],
      ],
      ['not_unanimous'],
    ],
    ['a stand-aside fails', [...many(3, 'employer', A), ['union', S]], ['not_unanimous']],
  ])('%s', (_, says, missing) => {
    expect(codes(cast.unanimity, says)).toEqual(missing)
  })

  it.each(['raised', 'admitted', 'in_resolution'])('an objection that is %s fails it', (objection) => {
    expect(codes(cast.unanimity, many(2, 'employer', A), { objection })).toEqual(['objection_open'])
  })

  it.each(['withdrawn', 'resolved_by_change', 'noted_as_concern', 'converted'])(
    'an objection that was %s holds nothing up',
    (objection) => {
      expect(decided(cast.unanimity, many(2, 'employer', A), { objection }).adopted).toBe(true)
    },
  )

  it('is not of one party alone', () => {
    expect(decided(cast.unanimity, many(1, 'employer', A)).adopted).toBe(false)
  })
})

describe('class by class', () => {
  const { byClass } = cast
  const others: Says[] = [
    ['institution', A],
    ['union', A],
  ]

  it.each<[string, Says[], string[]]>([
    ['each class agrees', [...others, ['employer', A]], []],
    ['an empty class is skipped', others, []],
    [
      'a class that is silent is absent',
      [...others, ...many(2, 'institution', A), ['employer', SILENT]],
      ['class_absent'],
    ],
    [
      'scenario 22: two of three accept, one stands aside',
      [...others, ...many(2, 'employer', A), ['employer', S]],
      [],
    ],
    [
      'scenario 22, the other way: two of three accept, one objects',
      [...others, ...many(2, 'employer', A), ['employer', O]],
      [],
    ],
    ['one of two is under two thirds', [...others, ['employer', A], ['employer', O]], ['class_rule']],
    [
      'a small employer must be among those who agree',
      [...others, ...many(2, 'employer', A), ['sme', O]],
      ['class_rule'],
    ],
    ['and is, when it accepts', [...others, ...many(2, 'employer', A), ['sme', A]], []],
    ['no small employer, nothing asked of it', [...others, ...many(3, 'employer', A)], []],
    [
      'a tie in a majority fails',
      [
        ['union', A],
        ['institution', A],
        ['institution', O],
      ],
      ['class_rule'],
    ],
    ['more than half is a majority', [['union', A], ...many(2, 'institution', A), ['institution', O]], []],
    ['all of a class means all', [...others, ['union', O]], ['class_rule']],
    [
      'a class that only abstains fails',
      [
        ['institution', A],
        ['institution', A],
        ['institution', A],
        ['union', B],
      ],
      ['class_rule'],
    ],
    ['a type in no class is one of its own', [...others, ['community', O]], ['class_rule']],
    [
      'an Indigenous partner is silent',
      [...others, ...many(2, 'institution', A), ['indigenous', SILENT]],
      ['class_absent'],
    ],
    [
      'too many stand aside',
      [...others, ['employer', A], ...many(2, 'employer', S)],
      ['too_many_stand_asides'],
    ],
    ['a quarter may stand aside', [...others, ['employer', A], ['employer', S]], []],
  ])('%s', (_, says, missing) => {
    expect(codes(byClass, says)).toEqual(missing)
  })

  it('scenario 21: three quarters of twelve is nine; deemed acceptances do not make a quorum', () => {
    const eight: Says[] = [...many(6, 'institution', A), ['union', A], ['employer', A]]
    expect(codes(byClass, [...eight, ...many(4, 'institution', DEEMED)])).toEqual(['quorum'])
    expect(codes(byClass, [...eight, ['employer', A], ...many(3, 'institution', DEEMED)])).toEqual([])
  })

  it('an abstention counts for the quorum and not in the threshold', () => {
    const says: Says[] = [['union', A], ...many(2, 'institution', A), ['institution', B]]
    expect(codes(byClass, says)).toEqual([])
  })
})

describe('whatever the rule', () => {
  const lenient: Policy = { ...cast.byClass, quorum: 0, everyClassPresent: false, standAsideMax: 1 }
  const others: Says[] = [...many(3, 'institution', A), ['union', A]]

  it.each([NONE, SILENT, STALE, DEEMED, S, B, O])(
    'a party that is %s on its own duty has a veto (scenario 1)',
    (status) => {
      const says: Says[] = [...others, ...many(4, 'employer', A), ['sme', A], ['sme', status, 'R']]
      expect(codes(lenient, says)).toContain('bound_not_accepted')
      expect(codes(lenient, [...others, ['sme', A], ['sme', status, 'A']])).toContain('bound_not_accepted')
    },
  )

  it('consulted or informed is not bound', () => {
    expect(codes(lenient, [...others, ['institution', SILENT, 'C'], ['institution', SILENT, 'I']])).toEqual(
      [],
    )
  })

  it('a clause for express consent waits for everyone’s word, whatever it is', () => {
    const express = { express: true }
    expect(codes(lenient, [...others, ['institution', DEEMED]], express)).toEqual(['express_missing'])
    expect(codes(lenient, [...others, ['institution', B]], express)).toEqual([])
  })

  it('the decision keeps every input that it looked at', () => {
    expect(
      decided(cast.unanimity, [
        ['employer', A, 'A'],
        ['union', SILENT],
      ]),
    ).toMatchObject({
      rule: 'unanimity',
      positions: { p0: A, p1: SILENT },
      bound: ['p0'],
      missing: [{ code: 'quorum', parties: ['p1'], detail: { express: 1, needed: 2 } }, { parties: ['p1'] }],
    })
  })
})

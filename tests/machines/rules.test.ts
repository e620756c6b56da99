import { describe, expect, it } from 'vitest'
import { decideClause, holdingObjections } from '#machines/consensus.ts'
import type { Policy } from '#machines/policy.ts'
import type { Agreement } from '#machines/state.ts'
import type { Letter, PartyType } from '#machines/vocabulary.ts'
import { getPolicy, policies } from '#templates/agreements/index.ts'
import * as cast from '#tests/cast.ts'
import { inReview, play } from '#tests/story.ts'

/** One party of a table: its type, what it says, its letter. */
type Says = [type: PartyType, status: string, letter?: Letter]
type More = { section?: string; express?: boolean; objection?: [status: string, by: number] }

const [A, R, S, B, O] = ['accepted', 'accepted_with_reservation', 'standing_aside', 'abstaining', 'objecting']
const [NONE, SILENT, STALE, DEEMED] = ['none', 'no_response', 'stale', 'deemed_accepted']
const base = play(inReview()).agreement as Agreement
const many = (count: number, ...one: Says): Says[] => Array.from({ length: count }, () => one)

/** An agreement of one clause, in which these parties say this. */
function ballot(policy: Policy, says: Says[], { section = 's', express, objection }: More = {}): Agreement {
  const parties = says.map(([type], index) =>
    cast.party(`p${index}`, type, undefined, { status: 'reviewing' }),
  )
  const lettered = says.flatMap(([, , letter], index) => (letter ? [[`p${index}`, letter] as const] : []))
  const clause = {
    ...cast.body(cast.words('x'), cast.words('x'), {
      consent: express ? 'express' : 'tacit_ok',
      responsibilities: [cast.duty('d', cast.words('x'), Object.fromEntries(lettered))],
    }),
    ...{ id: 'c01', section, status: 'on_call', revision: 1, revisedAt: '', revisedBy: '' },
  }
  const positions = says.map(([, status], index) => [
    `c01:p${index}`,
    { clause: 'c01', party: `p${index}`, status } as never,
  ])
  const [status, by] = objection ?? []
  const objections: Agreement['objections'] = status
    ? { O1: { id: 'O1', clause: 'c01', party: `p${by}`, status } as never }
    : {}
  return {
    ...base,
    policy,
    objections,
    parties: Object.fromEntries(parties.map((party) => [party.id, party])),
    clauses: { c01: clause },
    order: ['c01'],
    positions: Object.fromEntries(positions),
  }
}

function decided(...args: Parameters<typeof ballot>) {
  const agreement = ballot(...args)
  return decideClause(agreement, agreement.clauses.c01 as Agreement['clauses'][string])
}
const codes = (...args: Parameters<typeof ballot>) => decided(...args).missing.map(({ code }) => code)

/** Rule by rule: what is said, and what is missing then. */
type Row = [name: string, says: Says[], missing: string[], more?: More]

describe('formal consensus', () => {
  const { policy } = getPolicy('indigenous_led')
  const ours: Says[] = [['indigenous', A], ...many(2, 'institution', A)]
  it.each<Row>([
    ['all accept', ours, []],
    ['one of four others stands aside', [...ours, ['employer', A], ['employer', S]], []],
    ['two of four others stand aside', [...ours, ...many(2, 'employer', S)], ['too_many_stand_asides']],
    ['an abstention is a word', [...ours, ['employer', A], ['employer', B]], []],
    ['silence is none', [...ours, ['employer', A], ['employer', SILENT]], ['unanswered']],
    ['a deemed acceptance is none', [...ours, ['employer', A], ['employer', DEEMED]], ['unanswered']],
    ['an answer to an older text is none', [...ours, ['employer', A], ['employer', STALE]], ['unanswered']],
    ['one objects', [...ours, ['employer', A], ['employer', O]], ['objecting']],
    [
      'three quarters of the others have not spoken',
      [['indigenous', A], ['institution', A], ...many(2, 'employer', NONE)],
      ['quorum', 'unanswered'],
    ],
  ])('%s', (_, says, missing, more) => expect(codes(policy, says, more)).toEqual(missing))
})

describe('a decisive party', () => {
  const { policy } = getPolicy('indigenous_led')
  const others = many(4, 'institution', A)
  it.each<Row>([
    ['accepts', [...others, ['indigenous', A]], []],
    ['accepts with a reservation', [...others, ['indigenous', R]], []],
    ['abstains', [...others, ['indigenous', B]], ['decisive_missing']],
    ['stands aside', [...others, ['indigenous', S]], ['decisive_missing']],
    ['is silent', [...others, ['indigenous', SILENT]], ['quorum', 'decisive_missing', 'unanswered']],
    [
      'is deemed to accept',
      [...others, ['indigenous', DEEMED]],
      ['quorum', 'decisive_missing', 'unanswered'],
    ],
    [
      'is one of two, and the other waits',
      [...others, ['indigenous', A], ['indigenous', B]],
      ['decisive_missing'],
    ],
  ])('%s', (_, says, missing, more) => expect(codes(policy, says, more)).toEqual(missing))
})

describe('consent with silence', () => {
  const { policy } = getPolicy('host_placement')
  const ours = many(2, 'institution', A)
  it.each<Row>([
    ['all have answered', [...ours, ['sme', A]], []],
    ['a host is deemed to accept', [...ours, ['sme', DEEMED], ['employer', A]], []],
    ['a host has not answered and is not deemed to', [...ours, ['sme', SILENT]], ['unanswered']],
    ['a host objects', [...ours, ['sme', O]], ['objecting']],
    [
      'an institution is deemed to accept: no quorum',
      [
        ['institution', A],
        ['institution', DEEMED],
        ['sme', A],
      ],
      ['quorum'],
    ],
    [
      'an institution abstains: it has spoken',
      [
        ['institution', A],
        ['institution', B],
        ['sme', A],
      ],
      [],
    ],
    ['a host is deemed to accept its own duty', [...ours, ['sme', DEEMED, 'R']], ['bound_not_accepted']],
    [
      'a host is deemed to accept an express clause',
      [...ours, ['sme', DEEMED]],
      ['express_missing'],
      { express: true },
    ],
    ['hosts may all stand aside', [...ours, ...many(5, 'sme', S)], []],
  ])('%s', (_, says, missing, more) => expect(codes(policy, says, more)).toEqual(missing))
})

describe('a supermajority with a veto on one’s own duties', () => {
  const { policy } = getPolicy('training_centre')
  it.each<Row>([
    ['three of four is 75 %', [...many(3, 'institution', A), ['employer', O]], []],
    ['two of three is less', [...many(2, 'institution', A), ['employer', O]], ['below_threshold']],
    [
      'who stands aside or abstains is not counted',
      [...many(6, 'institution', A), ['union', O], ['employer', S], ['employer', B]],
      [],
    ],
    ['nobody accepts', [...many(3, 'institution', B), ['employer', B]], ['below_threshold']],
    [
      'a deemed acceptance is no vote',
      [...many(8, 'institution', A), ['union', O], ...many(2, 'employer', DEEMED)],
      [],
    ],
    [
      'a deemed acceptance makes no majority',
      [...many(2, 'institution', A), ['union', O], ['union', B], ['employer', DEEMED]],
      ['below_threshold'],
    ],
    [
      'fewer than four fifths have spoken',
      [...many(7, 'institution', A), ...many(2, 'employer', DEEMED)],
      ['quorum'],
    ],
    [
      'whoever has the duty has a veto',
      [...many(9, 'institution', A), ['employer', O, 'A']],
      ['bound_not_accepted'],
    ],
    [
      'money needs everyone',
      [...many(3, 'institution', A), ['employer', O]],
      ['not_unanimous'],
      { section: 'finance' },
    ],
    [
      'the site needs everyone',
      [...many(3, 'institution', A), ['employer', S]],
      ['not_unanimous'],
      { section: 'scope' },
    ],
  ])('%s', (_, says, missing, more) => expect(codes(policy, says, more)).toEqual(missing))

  const four: Says[] = [...many(3, 'institution', A), ['employer', O]]
  const bound: Says[] = [...many(3, 'institution', A), ['employer', O, 'R']]

  it.each(['raised', 'clarifying', 'admitted', 'in_resolution'])(
    'an objection that is %s has its round first',
    (status) => {
      expect(codes(policy, four, { objection: [status, 3] })).toEqual(['objection_open'])
    },
  )

  it.each(['escalated', 'sustained'])(
    'an objection that is %s counts as a no, unless its party is bound',
    (status) => {
      expect(codes(policy, four, { objection: [status, 3] })).toEqual([])
      expect(holdingObjections(ballot(policy, four, { objection: [status, 3] }), 'c01')).toEqual([])
      expect(codes(policy, bound, { objection: [status, 3] })).toEqual([
        'objection_open',
        'bound_not_accepted',
      ])
      expect(codes(policy, four, { objection: [status, 3], section: 'finance' })).toContain('objection_open')
    },
  )
})

describe('unanimity but for technical schedules', () => {
  const { policy } = getPolicy('data_evaluation')
  const ours = many(3, 'institution', A)
  it.each<Row>([
    [
      'purposes are for everyone',
      [...ours, ['employer', DEEMED]],
      ['quorum', 'not_unanimous'],
      { section: 'purpose' },
    ],
    [
      'a schedule may pass with a deemed acceptance, if the quorum is there',
      [...ours, ['employer', DEEMED]],
      [],
      { section: 'schedules' },
    ],
    [
      'a schedule does not pass while fewer than half have spoken',
      [['institution', A], ...many(2, 'employer', DEEMED)],
      ['quorum'],
      { section: 'schedules' },
    ],
    [
      'the example of the template: one of five does not answer on a format',
      [...ours, ['coordinator', A], ['institution', DEEMED]],
      [],
      { section: 'schedules' },
    ],
    [
      'the example of the template: one of five does not answer on the data in the file',
      [...ours, ['coordinator', A], ['institution', SILENT]],
      ['express_missing', 'quorum', 'not_unanimous'],
      { section: 'data', express: true },
    ],
    ['a schedule is not held by a stand-aside', [...ours, ['employer', B]], [], { section: 'schedules' }],
    [
      'a schedule is held by an objection',
      [...ours, ['employer', O]],
      ['objecting'],
      { section: 'schedules' },
    ],
  ])('%s', (_, says, missing, more) => expect(codes(policy, says, more)).toEqual(missing))
})

describe('a sustained objection', () => {
  it.each(['unanimity', 'consensus', 'consent_with_silence', 'class_concurrence'] as const)(
    'under %s blocks while it is maintained, and no longer',
    (rule) => {
      const policy = { ...cast.byClass, rule }
      const says = (last: string): Says[] => [...many(3, 'institution', A), ['institution', last]]
      expect(codes(policy, says(O), { objection: ['sustained', 3] })).toContain('objection_open')
      expect(codes(policy, says(A), { objection: ['sustained', 3] })).toEqual([])
    },
  )
})

describe('whatever the way to decide', () => {
  it.each(policies)('$id gives nobody a duty that it did not accept', ({ policy }) => {
    for (const status of [NONE, SILENT, STALE, DEEMED, S, B, O]) {
      const says: Says[] = [...many(9, 'institution', A), ['indigenous', A], ['employer', status, 'R']]
      expect(codes(policy, says), status).toContain('bound_not_accepted')
    }
  })

  it.each(policies)('$id waits for an express word on an express clause', ({ policy }) => {
    const says: Says[] = [...many(9, 'institution', A), ['indigenous', A], ['community', DEEMED]]
    expect(codes(policy, says, { express: true })).toContain('express_missing')
  })

  it.each(policies)('$id keeps silence from Indigenous partners and governments', ({ policy }) => {
    expect(policy.tacit.neverFor).toEqual(expect.arrayContaining(['indigenous', 'government']))
  })

  it('a decision keeps what it counted', () => {
    expect(
      decided(getPolicy('training_centre').policy, [...many(3, 'institution', A), ['employer', O]]),
    ).toMatchObject({
      rule: 'supermajority_veto',
      consent: 'tacit_ok',
      objections: [],
      tally: { accepting: 3, objecting: 1, express: 4, parties: 4 },
    })
  })
})

import { describe, expect, test } from 'vitest'
import { boardOf } from '#app/projections/board.server.ts'
import { calendarOf, callOf } from '#app/projections/calls.server.ts'
import { commitmentsOf } from '#app/projections/commitments.server.ts'
import { gapsOf } from '#app/projections/gaps.server.ts'
import type { Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import {
  type Act,
  accepts,
  act,
  adopted,
  agreedText,
  CLAUSES,
  drafted,
  inReview,
  invited,
  opensCall,
  play,
  says,
} from '#tests/story.ts'

const { sunita, chloe, shauna, etienne } = cast

function stateAfter(...acts: (Act | Act[])[]): Agreement {
  return play(acts.flat()).agreement as Agreement
}

/** The gaps in short: code, clause numbers, whom they wait for. */
function gaps(agreement: Agreement, party = 'uconf') {
  return gapsOf(agreement, 'en', party).map(({ code, numbers, parties }) => [code, numbers, parties])
}

const [UNIVERSITY, EMPLOYER, UNION] = [cast.uconf.name.en, cast.hydraulis.name.en, cast.utt412.name.en]

const objects = (clause = 'c03') =>
  says(shauna, clause, { stance: 'object', ground: 'collective_agreement', reason: 'Pairing is ours.' })

const rewrites = act(
  'revise-clause',
  { clause: 'c02', seen: 1, changes: { text: cast.words('Vingt.', 'Twenty.') }, editorial: false },
  sunita,
)

describe('the board', () => {
  test('shows every clause under its section and every party under its class', () => {
    const board = boardOf(stateAfter(inReview(cast.byClass)), 'en')
    expect(board.groups.map(({ types }) => types)).toEqual([['institution'], ['employer'], ['union']])
    expect(board.sections.map(({ id, clauses }) => [id, clauses.length])).toEqual([
      ['purpose', 1],
      ['placements', 1],
      ['mentoring', 1],
      ['data', 1],
      ['safety', 1],
    ])
    expect(board.sections[0]?.clauses[0]?.marks).toEqual(['awaiting', 'awaiting', 'awaiting'])
  })

  test('says under a clause who is awaited, what must be confirmed and what is blocked', () => {
    const agreement = stateAfter(
      inReview(),
      accepts(sunita, ...CLAUSES),
      accepts(chloe, ...CLAUSES),
      rewrites,
      objects(),
    )
    const clauses = boardOf(agreement, 'en').sections.flatMap((section) => section.clauses)
    expect(clauses.map(({ tag: { code, count, party } }) => [code, count, party])).toEqual([
      ['awaited', 1, UNION],
      ['awaited', 3, ''],
      ['blocked', 0, ''],
      ['awaited', 1, UNION],
      ['awaited', 2, ''],
    ])
    expect(clauses[1]?.marks).toEqual(['stale', 'stale', 'awaiting'])
  })

  test('an organization that has not joined has no position to take', () => {
    const board = boardOf(stateAfter(invited()), 'fr')
    expect(new Set(board.sections.flatMap(({ clauses }) => clauses.flatMap(({ marks }) => marks)))).toEqual(
      new Set(['none']),
    )
  })
})

describe('what is missing', () => {
  test('is the review, while the text is a draft', () => {
    expect(gaps(stateAfter(drafted()))).toEqual([['open_review', [], []]])
  })

  test('is the answer of whoever is invited', () => {
    const codes = gaps(stateAfter(invited())).map(([code]) => code)
    // Nobody has said anything against the clauses either, but that makes none of them ready for a call.
    expect(codes).toEqual(['invitations'])
  })

  test('is said once for parties that wait on the same clauses', () => {
    const agreement = stateAfter(inReview(), accepts(sunita, ...CLAUSES))
    expect(gaps(agreement)).toEqual([['positions', [1, 2, 3, 4, 5], [EMPLOYER, UNION]]])
    expect(gapsOf(agreement, 'en', 'utt412')[0]).toMatchObject({ mine: true, binding: [2, 3, 5] })
  })

  test('leads an objection from judgement to wording to the objector', () => {
    const all = [accepts(sunita, ...CLAUSES), accepts(chloe, ...CLAUSES)].flat()
    const others = accepts(shauna, ...CLAUSES.filter((id) => id !== 'c03'))
    const raised = [...inReview(), ...all, ...others]
    const preference = says(shauna, 'c03', {
      stance: 'object',
      ground: 'law',
      reason: 'No.',
      objection: 'O1',
    })
    expect(gaps(stateAfter(raised, preference))).toEqual([['judge', [3], [UNION]]])
    const admits = act('admit-objection', { objection: 'O1' }, etienne)
    expect(gaps(stateAfter(raised, preference, admits))).toEqual([['propose', [3], [UNION]]])
    const words = { title: cast.words('Titre', 'Title'), text: cast.words('Texte', 'Text') }
    const proposes = act('propose-resolution', { objection: 'O1', ...words }, sunita)
    expect(gaps(stateAfter(raised, preference, admits, proposes))).toEqual([['answer', [3], [UNION]]])
  })

  test('is to confirm what changed, with the day of the change', () => {
    const agreement = stateAfter(adopted(), rewrites)
    const [first, second] = gapsOf(agreement, 'en', 'uconf')
    expect(first).toMatchObject({ code: 'reconfirm', numbers: [2], parties: [UNIVERSITY, EMPLOYER, UNION] })
    expect(first?.changedAt).toBe(agreement.clauses.c02?.revisedAt)
    expect(second).toMatchObject({ code: 'reconfirm', numbers: [5], changedAt: null })
  })

  test('is the agreement of whoever stands aside, under unanimity', () => {
    const aside = says(shauna, 'c01', { stance: 'stand_aside', reason: 'Not our business.' })
    const agreement = stateAfter(inReview(), accepts(sunita, ...CLAUSES), accepts(chloe, ...CLAUSES), aside)
    expect(gaps(agreement)).toContainEqual(['not_unanimous', [1], [UNION]])
  })

  test('is the closing call once all is adopted, and then nothing', () => {
    expect(gaps(stateAfter(adopted()))).toEqual([['finish', [], []]])
    expect(gaps(stateAfter(agreedText()))).toEqual([])
  })
})

describe('the call', () => {
  test('offers the earliest day that the rule allows', () => {
    expect(callOf(stateAfter(inReview()), cast.MONDAY, 'en')).toMatchObject({
      running: null,
      earliest: '2026-03-16',
      minimumDays: 10,
    })
  })

  test('names who has not answered, and closes by hand only when its time is over', () => {
    const agreement = stateAfter(inReview(), accepts(sunita, ...CLAUSES), opensCall())
    expect(callOf(agreement, cast.MONDAY, 'en')).toMatchObject({ awaited: [EMPLOYER, UNION], closes: false })
    expect(callOf(agreement, '2026-03-22T12:00:00.000Z', 'en').closes).toBe(true)
  })
})

describe('my commitments', () => {
  test('are the clauses that bind the party, one at a time, in the order of the text', () => {
    const page = commitmentsOf(stateAfter(inReview()), 'utt412', 'en', null)
    expect(page).toMatchObject({ total: 2, accepted: 0, card: { id: 'c03', place: 1, binds: true } })
    expect(page.card?.duties).toMatchObject([{ letter: 'A', due: 'every year', evidence: 'register' }])
    expect(page.next.map(({ id }) => id)).toEqual(['c05'])
    expect(page.others.map(({ id }) => id)).toEqual(['c01', 'c02', 'c04'])
  })

  test('go on to the next promise once one is answered', () => {
    const page = commitmentsOf(stateAfter(inReview(), accepts(shauna, 'c03')), 'utt412', 'en', null)
    expect(page).toMatchObject({ accepted: 1, card: { id: 'c05' }, next: [] })
    expect(page.answered.map(({ id, status }) => [id, status])).toEqual([['c03', 'accepted']])
  })

  test('come back when the text changed', () => {
    const page = commitmentsOf(stateAfter(adopted(), rewrites), 'hydraulis', 'en', null)
    expect(page.card).toMatchObject({ id: 'c02', status: 'stale', said: { revision: 1 }, revision: 2 })
  })

  test('show the clause that one asks for', () => {
    const page = commitmentsOf(stateAfter(inReview()), 'utt412', 'fr', 'c01')
    expect(page.card).toMatchObject({ id: 'c01', binds: false, place: 0, duties: [] })
    expect(page.next.map(({ id }) => id)).toEqual(['c03', 'c05'])
  })
})

describe('what whoever opens a call is told of the weeks ahead', () => {
  const declares = (by: typeof chloe, meetings: string[], away: object[] = []) =>
    act('declare-calendar', { meetings, away: away as never }, by)
  const away = { from: '2026-03-14', to: '2026-03-22', title: 'Relâche' }
  const open = [...inReview(), declares(chloe, ['2026-04-03'], [away]), declares(shauna, ['2026-03-10'])]

  test('each declared meeting and absence, in the order of their days; the first day offered comes after', () => {
    const { ahead, earliest } = callOf(stateAfter(open), cast.MONDAY, 'en')
    expect(ahead).toEqual([
      { kind: 'meeting', name: UNION, from: '2026-03-10', to: '2026-03-10', title: '' },
      { kind: 'away', name: EMPLOYER, ...away },
      { kind: 'meeting', name: EMPLOYER, from: '2026-04-03', to: '2026-04-03', title: '' },
    ])
    // Good Friday is a holiday.
    expect(earliest).toBe('2026-04-06')
  })

  test('a season, which is nobody’s; nothing more once the call runs', () => {
    const june = '2026-06-15T14:00:00.000Z'
    expect(callOf(stateAfter(inReview()), june, 'fr').ahead).toMatchObject([{ kind: 'july', name: '' }])
    expect(callOf(stateAfter(inReview(), opensCall()), cast.MONDAY, 'fr').ahead).toEqual([])
  })

  test('a party sees what it declared itself', () => {
    const agreement = stateAfter(open)
    expect(calendarOf(agreement, 'hydraulis')).toEqual({ meetings: ['2026-04-03'], away: [away] })
    expect(calendarOf(agreement, 'uconf')).toEqual({ meetings: [], away: [] })
  })
})

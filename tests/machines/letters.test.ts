import { describe, expect, it } from 'vitest'
import type { PublishLetters } from '#machines/rules/letters.ts'
import * as cast from '#tests/cast.ts'
import { act, adopted, drafted, inReview, opensCall } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, chloe } = cast
const swap: PublishLetters = {
  clauses: [
    { clause: 'c02', seen: 1, letters: { 'rec-03': { hydraulis: 'R', uconf: 'A' } } },
    { clause: 'c03', seen: 1, letters: { 'sup-03': { uconf: null } } },
  ],
}
const one = (more: Partial<PublishLetters['clauses'][number]>): PublishLetters => ({
  clauses: [{ clause: 'c02', seen: 1, letters: { 'rec-03': { uconf: 'A' } }, ...more }],
})

describe('publishing letters', () => {
  it('gives each clause that changes one revision, in one entry', () => {
    given(drafted())
      .when('publish-letters', swap, sunita)
      .thenFacts(
        `agreement ${cast.ID} EDIT_TEXT`,
        'clause.revised',
        `agreement ${cast.ID} EDIT_TEXT`,
        'clause.revised',
      )
  })

  it('keeps the letters that nobody touched', () => {
    const { agreement } = given(drafted()).when('publish-letters', swap, sunita)
    expect(agreement.clauses.c02?.responsibilities[0]?.letters).toEqual({
      hydraulis: 'R',
      uconf: 'A',
      utt412: 'C',
    })
    expect(agreement.clauses.c03?.responsibilities[0]?.letters).toEqual({ utt412: 'A', hydraulis: 'R' })
  })

  it('in review, asks again whoever had answered', () => {
    given(adopted()).when('publish-letters', swap, sunita).thenSome('position c02:hydraulis RESET')
  })

  it('is refused whole when one of the clauses is another by now', () => {
    const [first] = swap.clauses
    given(drafted())
      .when(
        'publish-letters',
        { clauses: [first as never, { clause: 'c03', seen: 2, letters: { 'sup-03': { uconf: null } } }] },
        sunita,
      )
      .thenRefused('Conflict', 'revision_outdated')
  })

  it('is refused for what is not there, and for whom the text cannot name', () => {
    const story = given(drafted())
    story.when('publish-letters', { clauses: [] }, sunita).thenRefused('Refused', 'nothing_changes')
    story.when('publish-letters', one({ clause: 'c99' }), sunita).thenRefused('Missing', 'clause_missing')
    for (const duty of ['rec-99', 'constructor', 'toString'])
      story
        .when('publish-letters', one({ letters: { [duty]: { uconf: 'A' } } }), sunita)
        .thenRefused('Missing', 'responsibility_missing')
    for (const party of ['nobody', 'constructor'])
      story
        .when('publish-letters', one({ letters: { 'rec-03': { [party]: 'A' } } }), sunita)
        .thenRefused('Missing', 'party_missing')
    story
      .when('publish-letters', one({ letters: { 'rec-03': { hydraulis: 'A' } } }), sunita)
      .thenRefused('Refused', 'nothing_changes')
  })

  it('waits while a call is open, and is for drafters', () => {
    given([...inReview(), opensCall()])
      .when('publish-letters', swap, sunita)
      .thenRefused('Refused', 'cancel_call_first')
    given(drafted()).when('publish-letters', swap, chloe).thenRefused('Forbidden', 'role_missing')
  })

  it('names no observer', () => {
    const watching = cast.party('ministry', 'government', cast.words('Ministère'), { observer: true })
    given(drafted(), act('list-party', { party: watching, seats: [], letters: {} }, sunita))
      .when('publish-letters', one({ letters: { 'rec-03': { ministry: 'I' } } }), sunita)
      .thenRefused('Refused', 'not_named')
  })
})

describe('the duties of a clause', () => {
  const responsibility = cast.duty('rec-03', cast.words('Offrir', 'Offer'), { uconf: 'A' })
  const revises = (clause: string, responsibilities: (typeof responsibility)[]) => ({
    clause,
    seen: 1,
    editorial: false,
    changes: { responsibilities },
  })

  it('stand nowhere twice, because what is owed is known by them', () => {
    given(drafted())
      .when('revise-clause', revises('c03', [responsibility]), sunita)
      .thenRefused('Refused', 'responsibility_exists')
    given(drafted())
      .when('revise-clause', revises('c02', [responsibility, responsibility]), sunita)
      .thenRefused('Refused', 'responsibility_exists')
  })

  it('are paid by a party that the text may name', () => {
    for (const funder of ['nobody', 'constructor'])
      given(drafted())
        .when('revise-clause', revises('c02', [{ ...responsibility, funder }]), sunita)
        .thenRefused('Refused', 'not_named')
    given(drafted())
      .when('revise-clause', revises('c02', [{ ...responsibility, funder: 'uconf', effort: 3 }]), sunita)
      .thenSome('clause.revised')
  })

  it('forget who pays when that party is taken off the list', () => {
    const paid = act(
      'revise-clause',
      revises('c02', [{ ...responsibility, funder: 'hydraulis', effort: 3 }]),
      sunita,
    )
    const { agreement } = given(drafted(), paid).when('drop-party', { party: 'hydraulis' }, sunita)
    const [left] = agreement.clauses.c02?.responsibilities ?? []
    expect(left).toMatchObject({ effort: 3 })
    expect(left).not.toHaveProperty('funder')
  })
})

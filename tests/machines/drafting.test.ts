import { describe, expect, it } from 'vitest'
import { decide } from '#machines/decide.ts'
import * as cast from '#tests/cast.ts'
import { act, adopted, drafted, inReview, opensCall, says, sealed } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, chloe, body, words } = cast
const text = words('Nouveau texte.', 'New text.')
const added = {
  clause: 'c06',
  section: 'term',
  after: null,
  body: body(words('Durée', 'Term'), words('Un texte.', 'A text.')),
}
const revised = { clause: 'c02', seen: 1, changes: { text }, editorial: false }

describe('creating', () => {
  it('records the agreement, its first party and person, and the clauses of its template', () => {
    const [create] = drafted()
    if (create)
      given()
        .whenAct(create)
        .thenFacts(
          'agreement.created',
          'party.listed',
          'person.seated',
          ...Array.from({ length: 5 }, () => 'clause.added'),
        )
  })

  it('happens once', () => {
    const [create] = drafted()
    if (create) given(drafted()).whenAct(create).thenRefused('Forbidden', 'role_missing')
  })
})

describe('adding a clause', () => {
  it('is part of drafting', () => {
    given(drafted())
      .when('add-clause', added, sunita)
      .thenFacts(`agreement ${cast.ID} EDIT_TEXT`, 'clause.added')
  })

  it('in review, asks everyone who had answered everything', () => {
    given(adopted())
      .when('add-clause', added, sunita)
      .thenFacts(
        `agreement ${cast.ID} EDIT_TEXT`,
        'clause.added',
        'clause c06 INCLUDE',
        'participation uconf POSITIONS_RESET',
        'participation hydraulis POSITIONS_RESET',
        'participation utt412 POSITIONS_RESET',
      )
  })

  it('is refused for a number that is taken, even one that every object inherits', () => {
    const story = given(drafted())
    story.when('add-clause', { ...added, clause: 'c01' }, sunita).thenRefused('Refused', 'clause_exists')
    story
      .when('add-clause', { ...added, clause: 'constructor' }, sunita)
      .thenRefused('Refused', 'clause_exists')
  })

  it('never takes the number of a clause that was removed', () => {
    given(drafted(), act('remove-clause', { clause: 'c05' }, sunita))
      .when('add-clause', { ...added, clause: 'c05' }, sunita)
      .thenRefused('Refused', 'clause_exists')
  })

  it('is refused after a clause that does not exist', () => {
    given(drafted())
      .when('add-clause', { ...added, after: 'c99' }, sunita)
      .thenRefused('Missing', 'clause_missing')
  })

  it('is refused during a call', () => {
    given(inReview(), opensCall())
      .when('add-clause', added, sunita)
      .thenRefused('Refused', 'cancel_call_first')
  })
})

describe('removing a clause', () => {
  it('is for drafts', () => {
    given(drafted())
      .when('remove-clause', { clause: 'c05' }, sunita)
      .thenFacts(`agreement ${cast.ID} EDIT_TEXT`, 'clause c05 REJECT_PROPOSAL', 'clause.removed')
    given(inReview())
      .when('remove-clause', { clause: 'c05' }, sunita)
      .thenRefused('Refused', 'not_in_this_state')
  })

  it('is refused when there is none, or when another leans on it', () => {
    const story = given(drafted())
    story.when('remove-clause', { clause: 'toString' }, sunita).thenRefused('Missing', 'clause_missing')
    story.when('remove-clause', { clause: 'c02' }, sunita).thenRefused('Refused', 'clause_leaned_on')
  })
})

describe('revising a clause', () => {
  it('in draft, changes the words and nothing else', () => {
    given(drafted())
      .when('revise-clause', revised, sunita)
      .thenFacts(`agreement ${cast.ID} EDIT_TEXT`, 'clause.revised')
  })

  it('is refused when nothing changes, also when a part is left undefined', () => {
    const story = given(drafted())
    story.when('revise-clause', { ...revised, changes: {} }, sunita).thenRefused('Refused', 'nothing_changes')
    story
      .when('revise-clause', { ...revised, changes: { title: undefined } }, sunita)
      .thenRefused('Refused', 'nothing_changes')
  })

  it('case 11: shows both texts to the second of two writers, whose own is not written', () => {
    const first = given(drafted(), act('revise-clause', revised, sunita))
    const second = { ...revised, changes: { text: words('Autre.', 'Other.') } }
    first.when('revise-clause', second, sunita).thenRefused('Conflict', 'revision_outdated')
    const refused = decide(first.agreement, 'revise-clause', second, sunita, first.story.at)
    expect(refused).toMatchObject({
      refusal: { reasons: [{ detail: { seen: 1, current: 2, ...revised.changes.text } }] },
    })
    const merged = { ...second, seen: 2 }
    expect(first.when('revise-clause', merged, sunita).agreement.clauses.c02?.text.fr).toBe('Autre.')
  })

  it('is refused for no clause, during a call, on a sealed text, and while an objection blocks it', () => {
    given(drafted())
      .when('revise-clause', { ...revised, clause: '__proto__' }, sunita)
      .thenRefused('Missing', 'clause_missing')
    given(inReview(), opensCall())
      .when('revise-clause', revised, sunita)
      .thenRefused('Refused', 'cancel_call_first')
    given(sealed()).when('revise-clause', revised, sunita).thenRefused('Refused', 'not_in_this_state')
    const objects = says(chloe, 'c02', { stance: 'object', reason: 'Trop.', ground: 'own_obligation' })
    given(inReview(), objects)
      .when('revise-clause', revised, sunita)
      .thenRefused('Refused', 'not_in_this_state')
  })
})

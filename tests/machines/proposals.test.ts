import { describe, expect, it } from 'vitest'
import type { Actor } from '#machines/state.ts'
import type { Changes } from '#machines/talk/talk.ts'
import * as cast from '#tests/cast.ts'
import { accepts, act, adopted, drafted, inReview, opensCall, sealed } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, chloe, shauna, etienne, karim } = cast
const NEW = { fr: 'L’employeur relève et forme.', en: 'The employer supervises and trains.' }

const proposes = (changes: Changes, { by = chloe, clause = 'c02', seen = 0 } = {}) =>
  act(
    'propose-change',
    (now) => ({
      ...{ clause, seen: seen || (now.clauses[clause]?.revision ?? 0), changes },
      ...{ reason: 'Trop lourd.', source: 'page' as const },
    }),
    by,
  )
const takesUp = (proposal = 'P1', more: { wording?: { text: typeof NEW }; editorial?: boolean } = {}) =>
  act(
    'accept-proposal',
    (now) => {
      const { clause = '' } = now.talk.proposals[proposal] ?? {}
      return { proposal, seen: now.clauses[clause]?.revision ?? 0, editorial: false, ...more }
    },
    sunita,
  )
const revises = (text: { fr: string; en: string }, clause = 'c02') =>
  act(
    'revise-clause',
    (now) => ({ clause, seen: now.clauses[clause]?.revision ?? 0, changes: { text }, editorial: false }),
    sunita,
  )
const first = given(drafted()).agreement
const said = (clause: string) => first.clauses[clause]?.text as typeof NEW

describe('a proposal', () => {
  it('of a party’s person is recorded, changes nothing, and asks nobody again', () => {
    const story = given(adopted()).whenAct(proposes({ text: { fr: NEW.fr } }))
    story.thenFacts('proposal.made')
    const { talk, clauses, positions } = story.agreement
    expect(talk.proposals.P1).toMatchObject({
      clause: 'c02',
      revision: 1,
      party: 'hydraulis',
      status: 'open',
    })
    expect(clauses.c02).toMatchObject({ revision: 1, status: 'adopted' })
    expect(positions['c02:utt412']?.status).toBe('accepted')
  })

  it('keeps only what would change, and is refused when nothing would', () => {
    const kept = given(inReview()).whenAct(proposes({ text: { ...said('c02'), en: NEW.en }, title: {} }))
    expect(kept.agreement.talk.proposals.P1?.changes).toEqual({ text: { en: NEW.en } })
    given(inReview())
      .whenAct(proposes({ text: said('c02') }))
      .thenRefused('Refused', 'nothing_changes')
    given(inReview()).whenAct(proposes({})).thenRefused('Refused', 'nothing_changes')
  })

  it('is about a clause, a revision, a duty and parties that are there', () => {
    const story = given(inReview())
    story
      .whenAct(proposes({ text: NEW }, { clause: 'constructor', seen: 1 }))
      .thenRefused('Missing', 'clause_missing')
    story.whenAct(proposes({ text: NEW }, { seen: 7 })).thenRefused('Refused', 'revision_missing')
    story
      .whenAct(proposes({ letters: { nothing: { uconf: 'R' } } }))
      .thenRefused('Missing', 'responsibility_missing')
    const [duty] = story.agreement.clauses.c02?.responsibilities ?? []
    const stranger = { letters: { [duty?.id ?? '']: { valueOf: 'R' as const } } }
    story.whenAct(proposes(stranger)).thenRefused('Missing', 'party_missing')
  })

  it('is not made on a sealed text, on an agreed one, nor in a draft that one does not see', () => {
    given(sealed())
      .whenAct(proposes({ text: NEW }))
      .thenRefused('Refused', 'text_is_sealed')
    given(adopted(), opensCall())
      .whenAct(proposes({ text: NEW }))
      .thenRefused('Refused', 'not_in_this_state')
    given(drafted())
      .whenAct(proposes({ text: NEW }))
      .thenRefused('Refused', 'not_in_this_state')
    given(drafted())
      .whenAct(proposes({ text: NEW }, { by: sunita }))
      .thenFacts('proposal.made')
  })

  it('can be made while a call runs, and waits until the text may change', () => {
    const called = [...inReview(), opensCall(), proposes({ text: NEW })]
    given(...called)
      .whenAct(takesUp())
      .thenRefused('Refused', 'cancel_call_first')
    const cancelled = [...called, act('cancel-call', { reason: 'Une proposition.' }, sunita)]
    given(...cancelled)
      .whenAct(takesUp())
      .thenSome('clause.revised', 'proposal.accepted')
  })

  it('is not made by who joined nothing, who only signs or facilitates', () => {
    given(drafted(), act('open-review', {}, sunita))
      .whenAct(proposes({ text: NEW }))
      .thenRefused('Refused', 'not_taking_part')
    for (const by of [etienne, karim] as Actor[])
      given(inReview())
        .whenAct(proposes({ text: NEW }, { by }))
        .thenRefused('Forbidden', 'role_missing')
  })
})

describe('an accepted proposal', () => {
  it('is the clause’s next revision, with the resets of any other, and credits whoever proposed it', () => {
    const story = given(adopted(), proposes({ text: NEW }))
    const taken = story.whenAct(takesUp())
    const own = story.whenAct(revises(NEW))
    const resets = (facts: string[]) =>
      facts.filter((fact) => fact.endsWith('RESET') || fact.startsWith('clause '))
    taken.thenSome('clause.revised', 'position c02:utt412 RESET', 'proposal.accepted')
    expect(resets(taken.facts)).toEqual(resets(own.facts))
    expect(taken.agreement.clauses.c02).toMatchObject({ revision: 2, text: NEW, status: 'to_reconfirm' })
    expect({ ...taken.agreement, talk: null }).toEqual({ ...own.agreement, talk: null })
    expect(taken.agreement.talk.proposals.P1).toEqual({
      id: 'P1',
      clause: 'c02',
      revision: 1,
      party: 'hydraulis',
      by: 'p20',
      status: 'accepted',
    })
    const credit = taken.recorded.find(({ type }) => type === 'proposal.accepted')
    expect(credit).toMatchObject({
      clause: 'c02',
      revision: 2,
      party: 'hydraulis',
      person: 'p20',
      by: 'p05',
      reworded: false,
    })
  })

  it('changes letters only where it says so', () => {
    const [duty] = given(inReview()).agreement.clauses.c02?.responsibilities ?? []
    const id = duty?.id ?? ''
    const { agreement } = given(
      inReview(),
      proposes({ letters: { [id]: { utt412: 'I', hydraulis: null } } }),
    ).whenAct(takesUp())
    const { hydraulis: _, ...others } = duty?.letters ?? {}
    expect(agreement.clauses.c02?.responsibilities[0]?.letters).toEqual({ ...others, utt412: 'I' })
  })

  it('on an outdated revision merges with what changed elsewhere, and is refused where both changed', () => {
    const stale = [...inReview(), proposes({ text: { fr: NEW.fr } })]
    const elsewhere = revises({ fr: said('c02').fr, en: 'The employer oversees.' })
    const merged = given(...stale, elsewhere).whenAct(takesUp()).agreement.clauses.c02
    expect(merged).toMatchObject({ revision: 3, text: { fr: NEW.fr, en: 'The employer oversees.' } })
    const same = revises({ fr: 'Autre texte.', en: said('c02').en })
    given(...stale, same)
      .whenAct(takesUp())
      .thenRefused('Refused', 'proposal_overtaken')
    const late = given(...inReview(), same, proposes({ text: { fr: NEW.fr } }, { seen: 1 }))
    late.whenAct(takesUp()).thenRefused('Refused', 'proposal_overtaken')
  })

  it('is taken up in the drafter’s own words where both changed, and says so', () => {
    const stale = [
      ...inReview(),
      proposes({ text: { fr: NEW.fr } }),
      revises({ fr: 'Autre texte.', en: said('c02').en }),
    ]
    const wording = { text: { fr: 'Les deux.', en: 'Both.' } }
    const taken = given(...stale).whenAct(takesUp('P1', { wording }))
    expect(taken.agreement.clauses.c02).toMatchObject({ revision: 3, ...wording })
    expect(taken.recorded.at(-1)).toMatchObject({ type: 'proposal.accepted', reworded: true, person: 'p20' })
  })

  it('is answered by the drafters alone, on the revision that they read', () => {
    const story = given(inReview(), proposes({ text: NEW }), revises({ fr: said('c02').fr, en: 'Other.' }))
    story
      .when('accept-proposal', { proposal: 'P1', seen: 1, editorial: false }, sunita)
      .thenRefused('Refused', 'proposal_overtaken')
    const fresh = given(
      inReview(),
      proposes({ title: { en: 'Placement' } }),
      revises({ fr: said('c02').fr, en: 'Other.' }),
    )
    fresh
      .when('accept-proposal', { proposal: 'P1', seen: 1, editorial: false }, sunita)
      .thenRefused('Conflict', 'revision_outdated')
    story
      .when('accept-proposal', { proposal: 'P1', seen: 2, editorial: false }, chloe)
      .thenRefused('Forbidden', 'role_missing')
    story
      .when('accept-proposal', { proposal: 'toString', seen: 2, editorial: false }, sunita)
      .thenRefused('Missing', 'proposal_missing')
  })

  it('may pass as a correction only when nothing of substance changes, as any revision', () => {
    const kindOf = (text: typeof NEW) =>
      given(adopted(), proposes({ text }))
        .whenAct(takesUp('P1', { editorial: true }))
        .recorded.find(({ type }) => type === 'clause.revised')
    expect(kindOf({ fr: `${said('c02').fr} `, en: `${said('c02').en}!` })).toMatchObject({
      kind: 'editorial',
    })
    expect(kindOf({ fr: said('c02').fr, en: 'They must do 12 things.' })).toMatchObject({
      kind: 'substantive',
    })
  })
})

describe('a proposal ends', () => {
  const open = [...inReview(), proposes({ text: NEW })]
  const status = (story: { agreement: { talk: { proposals: Record<string, { status: string }> } } }) =>
    story.agreement.talk.proposals.P1?.status

  it('declined, with a reason', () => {
    given(...open)
      .when('decline-proposal', { proposal: 'P1', reason: ' ' }, sunita)
      .thenRefused('Refused', 'reason_missing')
    const declined = act('decline-proposal', { proposal: 'P1', reason: 'Déjà dit ailleurs.' }, sunita)
    expect(status(given(...open, declined))).toBe('declined')
    for (const answer of [declined, takesUp(), act('withdraw-proposal', { proposal: 'P1' }, chloe)])
      given(...open, declined)
        .whenAct(answer)
        .thenRefused('Refused', 'proposal_answered')
  })

  it('withdrawn by its author, or whoever speaks for the same party', () => {
    given(...open)
      .when('withdraw-proposal', { proposal: 'P1' }, shauna)
      .thenRefused('Forbidden', 'not_your_proposal')
    given(...open)
      .when('withdraw-proposal', { proposal: 'P1' }, sunita)
      .thenRefused('Forbidden', 'not_your_proposal')
    given(...open)
      .when('withdraw-proposal', { proposal: 'P1' }, chloe)
      .thenFacts('proposal.withdrawn')
    const helper = cast.seat({ person: 'p90', party: 'hydraulis' }, ['contributor'])
    const other = act('seat-person', { seat: helper }, chloe)
    given(...open, other)
      .when('withdraw-proposal', { proposal: 'P1' }, { person: 'p90', party: 'hydraulis' })
      .thenRefused('Forbidden', 'not_your_proposal')
    const theirs = [
      ...inReview(),
      other,
      proposes({ text: NEW }, { by: { person: 'p90', party: 'hydraulis' } }),
    ]
    given(...theirs)
      .when('withdraw-proposal', { proposal: 'P1' }, chloe)
      .thenFacts('proposal.withdrawn')
  })

  it('closed with the text that is sealed, the party that leaves, the agreement that ends', () => {
    const whole = [...open, ...acceptFirst()]
    given(...open)
      .when('leave-agreement', { reason: 'Nous partons.' }, chloe)
      .thenSome('proposal.closed')
    expect(status(given(...whole, act('leave-agreement', { reason: 'Nous partons.' }, chloe)))).toBe('closed')
    const drafting = [...drafted(), proposes({ text: NEW }, { by: sunita, clause: 'c02' })]
    given(...drafting)
      .when('abandon-agreement', { reason: 'Plus de projet.' }, sunita)
      .thenSome('proposal.closed')
  })

  it('closed with the clause that is taken out', () => {
    const last = given(drafted()).agreement.order.at(-1) ?? ''
    const drafting = [...drafted(), proposes({ text: NEW }, { by: sunita, clause: last })]
    const removed = given(...drafting).when('remove-clause', { clause: last }, sunita)
    removed.thenSome('clause.removed', 'proposal.closed')
    expect(removed.recorded.at(-1)).toMatchObject({ because: 'clause_removed' })
  })

  it('closed by the seal', () => {
    const beforeSeal = sealed()
    const before = [...inReview(), proposes({ text: NEW }), ...beforeSeal.slice(inReview().length)]
    const story = given(...before)
    expect(status(story)).toBe('closed')
    story.whenAct(takesUp()).thenRefused('Refused', 'not_in_this_state')
  })
})

const acceptFirst = () => [sunita, chloe, shauna].flatMap((by) => accepts(by, 'c01'))

import { describe, expect, it } from 'vitest'
import * as cast from '#tests/cast.ts'
import {
  accepts,
  act,
  adopted,
  agreedText,
  CLAUSES,
  drafted,
  inReview,
  invited,
  opensCall,
  SPEAKERS,
  says,
  sealed,
} from '#tests/story.ts'
import { given, statuses } from './telling.ts'

const { sunita, etienne, chloe, shauna, meiLing, words } = cast
const NIGHT = '2026-03-21T03:59:59.000Z'
const unlocked = act('unlock-policy', {}, sunita)
const closing = { call: 'call-1', deadline: NIGHT }
const SECOND_AFTER = '2026-03-21T04:00:00.000Z'
const clock = { person: 'system', party: null }

describe('the rule of consensus', () => {
  it('is locked and unlocked while nobody has been asked', () => {
    given(drafted()).when('unlock-policy', {}, sunita).thenFacts('policy.unlocked')
    given(drafted()).when('lock-policy', {}, sunita).thenRefused('Refused', 'policy_locked')
    given(drafted(), unlocked).when('unlock-policy', {}, sunita).thenRefused('Refused', 'policy_not_locked')
    given(invited()).when('unlock-policy', {}, sunita).thenRefused('Refused', 'not_in_this_state')
    given(invited())
      .when('lock-policy', {}, sunita)
      .thenRefused('Refused', 'not_in_this_state', 'policy_locked')
  })
})

describe('opening the review', () => {
  it('includes every clause and invites everyone', () => {
    const { agreement } = given(invited())
    expect(agreement.status).toBe('review.open')
    expect(statuses(agreement.parties)).toEqual({
      uconf: 'invited',
      hydraulis: 'invited',
      utt412: 'invited',
    })
    expect(agreement.clauses.c01?.status).toBe('under_discussion')
  })

  it('is refused for an open rule, a lone party, no clause, one language, an unowned duty', () => {
    const opens = (story: ReturnType<typeof given>) => story.when('open-review', {}, sunita)
    opens(given(drafted(), unlocked)).thenRefused('Refused', 'policy_not_locked')
    const revise = (clause: string, changes: object) =>
      act('revise-clause', { clause, seen: 1, changes, editorial: false }, sunita)
    opens(given(drafted(), revise('c01', { text: words('Ici.', ' ') }))).thenRefused(
      'Refused',
      'language_missing',
    )
    const duty = (letters: object) => ({
      responsibilities: [cast.duty('rec-03', words('x'), letters as Record<string, 'A'>)],
    })
    opens(given(drafted(), revise('c02', duty({ uconf: 'R' })))).thenRefused('Refused', 'nobody_accountable')
    opens(given(drafted(), revise('c02', duty({ uconf: 'A', utt412: 'A' })))).thenRefused(
      'Refused',
      'several_accountable',
    )
    const drops = ['utt412', 'hydraulis'].map((party) => act('drop-party', { party }, sunita))
    const cuts = CLAUSES.toReversed().map((clause) => act('remove-clause', { clause }, sunita))
    opens(given(drafted(), drops, cuts)).thenRefused('Refused', 'fewer_than_two_parties', 'no_clause')
    opens(given(invited())).thenRefused('Refused', 'not_in_this_state')
  })
})

describe('opening a call', () => {
  it('asks for all that is not settled', () => {
    given(inReview())
      .whenAct(opensCall())
      .thenFacts(
        `agreement ${cast.ID} OPEN_CALL`,
        'call.opened',
        'deadline.reckoned',
        ...CLAUSES.map((clause) => `clause ${clause} CALL`),
      )
  })

  it('of nothing left makes the text agreed at once', () => {
    expect(given(agreedText()).agreement.status).toBe('agreed')
  })

  it('of nothing left is refused while something holds the text up', () => {
    const blocks = says(chloe, 'c02', { stance: 'object', reason: 'Trop.', ground: 'own_obligation' })
    const doubts = says(chloe, 'c02', { stance: 'object', reason: 'Loi.', ground: 'law' })
    given(adopted(), blocks)
      .whenAct(opensCall())
      .thenRefused('Refused', 'objection_open', 'bound_not_accepted', 'not_unanimous')
    given(adopted(), doubts)
      .whenAct(opensCall())
      .thenRefused('Refused', 'objection_open', 'bound_not_accepted', 'not_unanimous')
  })

  it('is refused when too short, over already, alone, on a blocked clause or one language', () => {
    given(inReview()).whenAct(opensCall('2026-03-14T03:59:59.000Z')).thenRefused('Refused', 'call_too_short')
    const hurried = { ...cast.unanimity, minimumCallDays: 0 }
    given(inReview(hurried)).whenAct(opensCall(cast.MONDAY)).thenRefused('Refused', 'call_too_short')
    given(invited(), act('accept-invitation', { optOutTacit: false }, chloe))
      .whenAct(opensCall())
      .thenRefused('Refused', 'fewer_than_two_take_part')
    const blocks = says(chloe, 'c02', { stance: 'object', reason: 'Trop.', ground: 'own_obligation' })
    given(inReview(), blocks)
      .when('open-call', { call: 'k', clauses: ['c02'], deadline: NIGHT }, etienne)
      .thenRefused('Refused', 'objection_unsettled')
    const half = { text: words('Ici.', ''), translationBy: '2026-03-20' }
    const french = { clause: 'c01', seen: 1, changes: half, editorial: false }
    given(inReview(), act('revise-clause', french, sunita))
      .whenAct(opensCall())
      .thenRefused('Refused', 'language_missing')
    given(inReview(), opensCall()).whenAct(opensCall()).thenRefused('Refused', 'not_in_this_state')
    given(inReview())
      .when('open-call', { call: 'k', clauses: ['c99'], deadline: NIGHT }, etienne)
      .thenRefused('Missing', 'clause_missing')
  })
})

describe('a running call', () => {
  it('scenario 6: locks the text: whoever edits is told to cancel the call first, and may then', () => {
    const changes = { text: words('a', 'b') }
    const edits = act('revise-clause', { clause: 'c01', seen: 1, changes, editorial: true }, sunita)
    given(inReview(), opensCall()).whenAct(edits).thenRefused('Refused', 'cancel_call_first')
    const cancels = act('cancel-call', { reason: 'Une erreur.' }, etienne)
    given(inReview(), opensCall(), cancels).whenAct(edits).thenSome('clause.revised')
  })

  it('may be extended before its deadline, to a later one', () => {
    const later = { deadline: '2026-03-28T03:59:59.000Z', reason: 'Le conseil siège mardi.' }
    const story = given(inReview(), opensCall())
    story
      .when('extend-call', later, etienne)
      .thenFacts(`agreement ${cast.ID} EXTEND_CALL`, 'call.extended', 'deadline.reckoned')
    story
      .when('extend-call', { ...later, deadline: NIGHT }, etienne)
      .thenRefused('Refused', 'deadline_not_later')
    story.when('extend-call', later, etienne, SECOND_AFTER).thenRefused('Refused', 'deadline_passed')
    given(inReview()).when('extend-call', later, etienne).thenRefused('Refused', 'not_in_this_state')
  })

  it('may be cancelled with a reason; what was said stands', () => {
    const story = given(inReview(), opensCall(), accepts(shauna, 'c01'))
    story.when('cancel-call', { reason: ' ' }, etienne).thenRefused('Refused', 'reason_missing')
    const { agreement } = story.when('cancel-call', { reason: 'Une erreur.' }, etienne)
    expect(agreement).toMatchObject({ status: 'review.open', call: null })
    expect(agreement.clauses.c01?.status).toBe('under_discussion')
    expect(agreement.positions['c01:utt412']?.status).toBe('accepted')
    given(inReview())
      .when('cancel-call', { reason: 'x' }, etienne)
      .thenRefused('Refused', 'not_in_this_state')
  })

  it('closes by itself with the last position, and the text is agreed', () => {
    const story = given(inReview(), opensCall(), [
      ...SPEAKERS.flatMap((by) => accepts(by, ...CLAUSES)).slice(0, -1),
    ])
    expect(story.agreement.status).toBe('review.call')
    expect(story.whenAct(says(shauna, 'c05')).agreement.status).toBe('agreed')
  })

  it('closes at its deadline; silence is no answer', () => {
    const few = { ...cast.unanimity, quorum: 0.5 }
    const story = given(inReview(few), opensCall(), accepts(sunita, ...CLAUSES), accepts(chloe, ...CLAUSES))
    story.when('close-call', closing, clock, NIGHT).thenRefused('Refused', 'positions_awaited')
    story.when('close-call', closing, etienne).thenRefused('Refused', 'positions_awaited')
    const { agreement } = story.when('close-call', closing, clock, SECOND_AFTER)
    expect(agreement).toMatchObject({ status: 'review.open', call: null })
    expect(agreement.positions['c01:utt412']?.status).toBe('no_response')
    expect(agreement.positions['c01:uconf']?.status).toBe('accepted')
    given(inReview()).when('close-call', closing, etienne).thenRefused('Refused', 'not_in_this_state')
  })

  it('scenario 24: is not closed by a timer of another call, of an older deadline, or that comes late', () => {
    const story = given(inReview(), opensCall())
    const second = opensCall('2026-03-28T03:59:59.000Z', 'call-2')
    const cancels = act('cancel-call', { reason: 'Une erreur.' }, etienne)
    given(inReview(), opensCall(), cancels, second)
      .when('close-call', closing, clock, SECOND_AFTER)
      .thenNothing()
    const fires = (input: typeof closing) => story.when('close-call', input, clock, SECOND_AFTER)
    fires({ ...closing, call: 'call-0' }).thenNothing()
    fires({ ...closing, deadline: '2026-03-20T03:59:59.000Z' }).thenNothing()
    given(agreedText()).when('close-call', closing, clock, SECOND_AFTER).thenNothing()
    given(sealed()).when('close-call', closing, clock, SECOND_AFTER).thenNothing()
    const blocks = says(chloe, 'c02', { stance: 'object', reason: 'Trop.', ground: 'own_obligation' })
    given(inReview(), opensCall(), blocks).when('close-call', closing, clock, SECOND_AFTER).thenNothing()
  })
})

describe('an agreed text', () => {
  it('is opened again by a party that takes part, with a reason', () => {
    const story = given(agreedText())
    story
      .when('reopen-text', { reason: 'Les langues diffèrent.' }, meiLing)
      .thenFacts(`agreement ${cast.ID} REOPEN`, 'agreement.reopened')
    story.when('reopen-text', { reason: '' }, shauna).thenRefused('Refused', 'reason_missing')
    given(adopted()).when('reopen-text', { reason: 'x' }, shauna).thenRefused('Refused', 'not_in_this_state')
  })

  it('is agreed again once nothing is left to say', () => {
    const reopens = act('reopen-text', { reason: 'Un doute.' }, shauna)
    expect(given(agreedText(), reopens, opensCall()).agreement.status).toBe('agreed')
  })

  it('is planned: who signs when, and between which dates', () => {
    const plan = { turns: { utt412: 2 }, notBefore: '2026-05-01', endsOn: '2026-04-01' }
    const story = given(agreedText())
    story
      .when('plan-signing', { plan: { ...plan, endsOn: '2027-05-01' } }, sunita)
      .thenFacts('signing.planned')
    story.when('plan-signing', { plan }, sunita).thenRefused('Refused', 'ends_before_it_starts')
    given(sealed()).when('plan-signing', { plan }, sunita).thenRefused('Refused', 'not_in_this_state')
  })
})

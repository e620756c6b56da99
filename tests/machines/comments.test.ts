import { describe, expect, it } from 'vitest'
import { replay } from '#machines/decide.ts'
import type { CommentOnClause } from '#machines/rules/comments.ts'
import type { Actor } from '#machines/state.ts'
import { readsEntry } from '#machines/visibility.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, adopted, drafted, inReview, play, sealed } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, chloe, shauna, karim, etienne, meiLing, words } = cast
const ministry = cast.party('ministry', 'government', words('Ministère', 'Ministry'))
const clerk: Actor = { person: 'p40', party: 'ministry' }
const watched = [
  act('list-party', { party: ministry, seats: [cast.seat(clerk, ['observer'])], letters: {} }, sunita),
  act('invite-party', { party: 'ministry' }, sunita),
  act('accept-as-observer', {}, clerk),
]

const says = (by: Actor, more: Partial<CommentOnClause> = {}): Act =>
  act('comment-on-clause', { clause: 'c01', revision: 1, lane: 'parties', words: 'Pourquoi?', ...more }, by)

describe('a comment', () => {
  it('is said by everybody at the table, decides nothing, and can be answered', () => {
    for (const by of [sunita, chloe, shauna, karim, etienne, meiLing])
      given(adopted()).whenAct(says(by)).thenFacts('comment.made')
    const story = given(adopted(), says(chloe), says(sunita, { thread: 'K1' }))
    const { talk, clauses } = story.agreement
    expect(clauses).toEqual(given(adopted()).agreement.clauses)
    expect(talk.threads).toEqual({
      K1: { clause: 'c01', lane: 'parties', party: 'hydraulis', resolved: false },
    })
    expect(talk.comments.K2).toEqual({ thread: 'K1', party: 'uconf', by: 'p05' })
  })

  it('has words, a clause, a revision and a thread of that clause', () => {
    const story = given(inReview(), says(chloe))
    story.whenAct(says(chloe, { words: ' \n ' })).thenRefused('Refused', 'words_missing')
    story.whenAct(says(chloe, { clause: 'valueOf' })).thenRefused('Missing', 'clause_missing')
    story.whenAct(says(chloe, { revision: 2 })).thenRefused('Refused', 'revision_missing')
    story.whenAct(says(chloe, { thread: 'K9' })).thenRefused('Missing', 'thread_missing')
    story.whenAct(says(chloe, { thread: 'K1', clause: 'c02' })).thenRefused('Missing', 'thread_missing')
  })

  it('quotes a passage that stands in the text of that language, whatever its marks and spaces', () => {
    const text = words('Le *milieu* forme :\n\n- deux personnes\n- [trois](c02) autres', 'The host trains.')
    const change = { clause: 'c01', seen: 1, changes: { text }, editorial: false }
    const story = given(inReview(), act('revise-clause', change, sunita))
    const quotes = (language: 'fr' | 'en', passage: string, revision = 2) =>
      story.whenAct(says(chloe, { revision, quote: { language, words: passage } }))
    quotes('fr', 'milieu forme\u00a0: deux personnes trois').thenFacts('comment.made')
    quotes('en', 'host trains').thenFacts('comment.made')
    quotes('en', 'milieu').thenRefused('Refused', 'passage_missing')
    quotes('fr', '**').thenRefused('Refused', 'passage_missing')
    quotes('fr', 'of another time', 1).thenFacts('comment.made')
  })

  it('is taken back by whoever wrote it, once', () => {
    const story = given(inReview(), says(chloe))
    story.when('withdraw-comment', { comment: 'K1' }, karim).thenRefused('Forbidden', 'not_your_comment')
    story.when('withdraw-comment', { comment: 'K9' }, chloe).thenRefused('Missing', 'comment_missing')
    const back = act('withdraw-comment', { comment: 'K1' }, chloe)
    expect(given(inReview(), says(chloe), back).agreement.talk.comments.K1?.withdrawn).toBe(true)
    given(inReview(), says(chloe), back).whenAct(back).thenRefused('Refused', 'comment_withdrawn')
  })

  it('is not said in a draft that one does not see, before one has joined, or once all is over', () => {
    given(drafted()).whenAct(says(chloe)).thenRefused('Refused', 'not_in_this_state')
    given(drafted()).whenAct(says(sunita)).thenFacts('comment.made')
    const asked = given(drafted(), act('open-review', {}, sunita))
    asked.whenAct(says(chloe)).thenRefused('Refused', 'not_taking_part')
    asked.whenAct(says(sunita)).thenFacts('comment.made')
    asked.whenAct(says(chloe, { lane: 'private' })).thenFacts('comment.made')
    given(inReview(), act('leave-agreement', { reason: 'Partie.' }, chloe))
      .whenAct(says(chloe))
      .thenRefused('Refused', 'not_taking_part')
    given(sealed()).whenAct(says(chloe)).thenFacts('comment.made')
    given(drafted(), act('abandon-agreement', { reason: 'Fini.' }, sunita))
      .whenAct(says(sunita))
      .thenRefused('Refused', 'not_in_this_state')
  })
})

describe('a thread', () => {
  const begun = [...inReview(), says(chloe)]
  const closes = (by: Actor) => act('resolve-thread', { thread: 'K1' }, by)

  it('is closed by who began it, or who drafts or facilitates; and opens again', () => {
    for (const by of [chloe, karim, sunita, etienne])
      given(...begun)
        .whenAct(closes(by))
        .thenFacts('thread.resolved')
    given(...begun)
      .whenAct(closes(shauna))
      .thenRefused('Forbidden', 'not_your_thread')
    const closed = [...begun, closes(chloe)]
    given(...closed)
      .whenAct(closes(chloe))
      .thenRefused('Refused', 'thread_resolved')
    given(...closed)
      .when('reopen-thread', { thread: 'K1' }, shauna)
      .thenFacts('thread.reopened')
    given(...begun)
      .when('reopen-thread', { thread: 'K1' }, shauna)
      .thenRefused('Refused', 'thread_open')
    given(...closed)
      .whenAct(says(shauna, { thread: 'K1' }))
      .thenFacts('comment.made', 'thread.reopened')
  })
})

describe('who observes', () => {
  const table = [...inReview(), ...watched]

  it('has a lane of its own, in which the parties answer', () => {
    given(...table)
      .whenAct(says(clerk))
      .thenRefused('Forbidden', 'observers_apart')
    given(...table)
      .whenAct(says(chloe, { lane: 'observers' }))
      .thenRefused('Refused', 'observers_begin')
    const begun = [...table, says(clerk, { lane: 'observers' })]
    const answered = given(...begun).whenAct(says(chloe, { thread: 'K1' }))
    expect(answered.recorded).toMatchObject([{ type: 'comment.made', lane: 'observers', party: 'hydraulis' }])
    given(...begun)
      .whenAct(says(clerk, { thread: 'K1' }))
      .thenFacts('comment.made')
    given(...begun, says(chloe))
      .whenAct(says(clerk, { thread: 'K2' }))
      .thenRefused('Forbidden', 'observers_apart')
  })

  it('keeps notes for its own organization, and proposes nothing', () => {
    given(...table)
      .whenAct(says(clerk, { lane: 'private' }))
      .thenFacts('comment.made')
    given(...table)
      .when(
        'propose-change',
        { clause: 'c01', seen: 1, changes: { text: { en: 'X.' } }, reason: '', source: 'page' },
        clerk,
      )
      .thenRefused('Forbidden', 'role_missing')
  })
})

describe('a note private to one organization', () => {
  const noted = [...inReview(), says(chloe, { lane: 'private', words: 'SECRET' })]

  it('is for its own people, in the record too', () => {
    const outcome = given(...inReview()).whenAct(says(chloe, { lane: 'private' }))
    expect(outcome.readers).toEqual(['hydraulis'])
    const visibility = outcome.readers as string[]
    const { agreement } = outcome
    const reads = (actor: Actor) => readsEntry(agreement, actor, { type: 'comment.made', visibility })
    expect([chloe, karim].every(reads)).toBe(true)
    expect([sunita, shauna, clerk, { person: 'p20', party: 'uconf' }].some(reads)).toBe(false)
  })

  it('is not read by who audits, facilitates or revises for everybody, whoever lends them', () => {
    for (const by of [etienne, meiLing])
      given(...noted)
        .whenAct(says(by, { lane: 'private' }))
        .thenRefused('Forbidden', 'notes_not_yours')
    const auditor = { person: 'p91', party: 'uconf' }
    const { agreement } = given(
      ...noted,
      act('seat-person', { seat: cast.seat(auditor, ['auditor']) }, sunita),
    )
    expect(readsEntry(agreement, auditor, { type: 'comment.made', visibility: ['uconf'] })).toBe(false)
    expect(readsEntry(agreement, sunita, { type: 'comment.made', visibility: ['uconf'] })).toBe(true)
    expect(readsEntry(agreement, auditor, { type: 'comment.made', visibility: 'all' })).toBe(true)
  })

  it('is not there for another: neither answered, closed, opened nor taken back', () => {
    const story = given(...noted)
    expect(Object.keys(story.agreement.talk.threads)).toEqual(['N1-hydraulis'])
    const thread = 'N1-hydraulis'
    story.whenAct(says(shauna, { thread })).thenRefused('Missing', 'thread_missing')
    story.when('resolve-thread', { thread }, sunita).thenRefused('Missing', 'thread_missing')
    story.when('reopen-thread', { thread }, shauna).thenRefused('Missing', 'thread_missing')
    story.when('withdraw-comment', { comment: thread }, shauna).thenRefused('Missing', 'comment_missing')
    for (const one of [
      says(karim, { thread }),
      act('resolve-thread', { thread }, karim),
      act('withdraw-comment', { comment: thread }, chloe),
    ])
      expect(story.whenAct(one).readers).toEqual(['hydraulis'])
  })

  it('leaves no trace in what others fold of the record: numbers, dates and the rest are the same', () => {
    const thread = 'N1-hydraulis'
    const acts = [
      ...noted,
      says(shauna, { words: 'Open.' }),
      says(karim, { thread, lane: 'private' }),
      act('resolve-thread', { thread }, chloe),
      says(sunita, { thread: 'K1' }),
      act('withdraw-comment', { comment: thread }, chloe),
    ]
    const { agreement, entries } = play(acts)
    const open = entries.filter(
      ({ facts }) => !facts.some((fact) => 'lane' in fact && fact.lane === 'private'),
    )
    expect(entries.length - open.length).toBe(4)
    const theirs = replay(open)
    const { threads, comments, ...talk } = agreement?.talk ?? { threads: {}, comments: {} }
    const others = <T>(map: Record<string, T>) =>
      Object.fromEntries(Object.entries(map).filter(([id]) => id.startsWith('K')))
    expect(Object.keys(threads)).toContain(thread)
    expect(theirs).toEqual({
      ...agreement,
      talk: { ...talk, threads: others(threads), comments: others(comments) },
    })
  })
})

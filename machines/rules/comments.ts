import { ENDED } from '../in-force/matters.ts'
import { roleAmong } from '../parties.ts'
import { ownValue, type Reason, refuseFor, unless } from '../refusal.ts'
import { needClause, rule } from '../rule.ts'
import type { Actor, Agreement, Clause } from '../state.ts'
import type { Step } from '../step.ts'
import { isThere } from '../talk/closing.ts'
import type { Lane, Thread } from '../talk/talk.ts'
import { observes, readsNotes } from '../visibility.ts'
import type { Role } from '../vocabulary.ts'
import type { Language } from '../words.ts'
import { DRAFTERS } from './drafting.ts'
import { unseenDraft } from './proposals.ts'

/** Those who serve the agreement as a whole, whatever became of the organization that lends them. */
const SERVING: Role[] = [...DRAFTERS, 'facilitator', 'secretariat', 'concordance_reviser']

/** Everybody who reads the text but whoever audits it, or only signs or witnesses by somebody's leave (reference §2.3). */
const COMMENTERS: Role[] = [
  ...SERVING,
  'party_administrator',
  'representative',
  'alternate',
  'contributor',
  'approver_legal',
  'authorized_signatory',
  'co_signatory',
  'elder',
  'navigator',
  'observer',
]

/** As long as there is something to speak of, for those who are at the table. */
function open(agreement: Agreement, actor: Actor): Reason[] {
  const { status } = agreement
  return [
    ...unless(!ENDED.includes(status), 'not_in_this_state', { chart: 'agreement', state: status }),
    ...unseenDraft(agreement, actor),
    ...unless(isThere(agreement, actor.party ?? ''), 'not_taking_part'),
  ]
}

/** Speaks as somebody who watches: for an organization that observes, or in no other role. */
export function speaksAsObserver(agreement: Agreement, actor: Actor): boolean {
  const party = agreement.parties[actor.party ?? '']
  const others = COMMENTERS.filter((role) => role !== 'observer')
  return (party !== undefined && observes(party)) || roleAmong(agreement, actor, others) === null
}

/** An organization that has not answered its invitation is not at the table yet; it may keep notes. */
function hasJoined(agreement: Agreement, actor: Actor): boolean {
  const status = agreement.parties[actor.party ?? '']?.status ?? ''
  const waits = ['listed', 'invited'].includes(status) && agreement.status !== 'draft'
  return !waits || roleAmong(agreement, actor, SERVING) !== null
}

export type CommentOnClause = {
  clause: string
  /** The revision that was read. */
  revision: number
  /** The thread that it answers; left out: it begins one. */
  thread?: string
  /** Of a new thread; an answer stays in the lane of its thread. */
  lane: Lane
  words: string
  /** The passage that it is about, word for word, in one language. */
  quote?: { language: Language; words: string }
}

/** Somebody says something of a clause. It decides nothing, and asks nobody again. */
export const commentOnClause = rule<CommentOnClause>({
  entry: 'comment.made',
  roles: COMMENTERS,
  may: open,
  follows(step, { clause: id, revision, thread: answered, lane: asked, words, quote }) {
    const clause = needClause(step, id)
    refuseFor('Refused', unless(revision <= clause.revision, 'revision_missing', { seen: revision }))
    refuseFor('Refused', unless(words.trim() !== '', 'words_missing'))
    const before = answered === undefined ? undefined : needThread(step, answered)
    refuseFor('Missing', unless(!before || before.clause === id, 'thread_missing', { id: answered ?? '' }))
    const lane = before?.lane ?? asked
    refuseLane(step, lane, before === undefined)
    if (quote) refuseForeign(clause, revision, quote)
    const comment = nextId(step, lane)
    step.record({
      type: 'comment.made',
      ...{ comment, thread: answered ?? comment, clause: id, revision, lane, words },
      ...{ party: step.actor.party ?? '', by: step.actor.person },
      ...(quote ? { quote } : {}),
    })
    if (before?.resolved) mark(step, answered ?? '', before, 'thread.reopened')
  },
})

/** Who may write in a lane; what is private is for its own organization alone, in the record too. */
function refuseLane(step: Step, lane: Lane, begins: boolean): void {
  const { agreement, actor } = step
  if (lane === 'private') {
    refuseFor('Forbidden', unless(readsNotes(agreement, actor), 'notes_not_yours'))
    step.readers = [actor.party ?? '']
    return
  }
  refuseFor('Refused', unless(hasJoined(agreement, actor), 'not_taking_part'))
  const observer = speaksAsObserver(agreement, actor)
  if (lane === 'parties') refuseFor('Forbidden', unless(!observer, 'observers_apart'))
  else refuseFor('Refused', unless(observer || !begins, 'observers_begin'))
}

/** Words that are quoted stand in the text; of an older revision the record tells. */
function refuseForeign(clause: Clause, revision: number, quote: { language: Language; words: string }): void {
  if (revision !== clause.revision) return
  const text = bare(`${clause.title[quote.language]}\n${clause.text[quote.language]}`)
  const passage = bare(quote.words)
  refuseFor('Refused', unless(passage !== '' && text.includes(passage), 'passage_missing'))
}

/** Words alone: a page shows no marks of emphasis, list or link, and breaks lines as it likes. */
function bare(text: string): string {
  return text
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/^\s*(?:-|\d+\.)\s/gm, '')
    .replaceAll(/[*[\]\s\u00a0\u202f]+/g, '')
}

/** Notes are numbered apart: what others see of the record has no gap by them. */
function nextId({ agreement, actor }: Step, lane: Lane): string {
  const { comments, threads } = agreement.talk
  const notes = Object.values(comments).filter(({ thread }) => threads[thread]?.lane === 'private')
  if (lane !== 'private') return `K${Object.keys(comments).length - notes.length + 1}`
  return `N${notes.filter(({ party }) => party === actor.party).length + 1}-${actor.party}`
}

/** A thread that one may not read is not there. */
function findThread({ agreement, actor }: Step, id: string): Thread | undefined {
  const thread = ownValue(agreement.talk.threads, id)
  const read = thread?.lane !== 'private' || (thread.party === actor.party && readsNotes(agreement, actor))
  return read ? thread : undefined
}

function needThread(step: Step, id: string): Thread {
  const thread = findThread(step, id)
  refuseFor('Missing', unless(thread !== undefined, 'thread_missing', { id }))
  return thread as Thread
}

function mark(
  step: Step,
  id: string,
  { lane, party }: Thread,
  type: 'thread.resolved' | 'thread.reopened',
): void {
  step.record({ type, thread: id, lane, by: step.actor.person })
  if (lane === 'private') step.readers = [party]
}

/** Whoever began it, or whoever drafts or facilitates, says that it is dealt with. */
export const resolveThread = rule<{ thread: string }>({
  entry: 'thread.resolved',
  roles: COMMENTERS,
  may: open,
  follows(step, { thread: id }) {
    const thread = needThread(step, id)
    refuseFor('Refused', unless(!thread.resolved, 'thread_resolved'))
    const serves = roleAmong(step.agreement, step.actor, [...DRAFTERS, 'facilitator']) !== null
    refuseFor('Forbidden', unless(serves || thread.party === step.actor.party, 'not_your_thread'))
    mark(step, id, thread, 'thread.resolved')
  },
})

/** Whoever may answer in it says that it is not dealt with after all. */
export const reopenThread = rule<{ thread: string }>({
  entry: 'thread.reopened',
  roles: COMMENTERS,
  may: open,
  follows(step, { thread: id }) {
    const thread = needThread(step, id)
    refuseFor('Refused', unless(thread.resolved, 'thread_open'))
    refuseLane(step, thread.lane, false)
    mark(step, id, thread, 'thread.reopened')
  },
})

/** Whoever wrote it takes it back: the record keeps the words, pages say that they were withdrawn. */
export const withdrawComment = rule<{ comment: string }>({
  entry: 'comment.withdrawn',
  roles: COMMENTERS,
  may: open,
  follows(step, { comment: id }) {
    const comment = ownValue(step.agreement.talk.comments, id)
    const read = findThread(step, comment?.thread ?? '')
    if (!comment || !read) return refuseFor('Missing', unless(false, 'comment_missing', { id }))
    const { party, by, withdrawn } = comment
    const { lane } = read
    const own = by === step.actor.person && party === step.actor.party
    refuseFor('Forbidden', unless(own, 'not_your_comment'))
    refuseFor('Refused', unless(withdrawn !== true, 'comment_withdrawn'))
    step.record({ type: 'comment.withdrawn', comment: id, lane, by: step.actor.person })
    if (lane === 'private') step.readers = [party]
  },
})

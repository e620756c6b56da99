import type { Writer } from '../evolve.ts'
import type { FactOf } from '../facts.ts'
import { need } from '../moves.ts'
import type { Agreement } from '../state.ts'
import type { Proposal, Talk } from './talk.ts'

type TalkFact =
  | 'proposal.made'
  | 'proposal.accepted'
  | 'proposal.declined'
  | 'proposal.withdrawn'
  | 'proposal.closed'
  | 'comment.made'
  | 'comment.withdrawn'
  | 'thread.resolved'
  | 'thread.reopened'

/** What the facts of comments and proposals change. */
export const talkWriters: { [Type in TalkFact]: Writer<Type> } = {
  'proposal.made': (draft, { proposal: id, clause, revision, party, by, changes }) => {
    put(draft, 'proposals', id, { id, clause, revision, party, by, changes, status: 'open' })
  },
  'proposal.accepted': (draft, { proposal }) => answer(draft, proposal, 'accepted'),
  'proposal.declined': (draft, { proposal }) => answer(draft, proposal, 'declined'),
  'proposal.withdrawn': (draft, { proposal }) => answer(draft, proposal, 'withdrawn'),
  'proposal.closed': (draft, { proposal }) => answer(draft, proposal, 'closed'),
  'comment.made': (draft, { comment, thread, clause, lane, party, by }) => {
    if (thread === comment) put(draft, 'threads', thread, { clause, lane, party, resolved: false })
    put(draft, 'comments', comment, { thread, party, by })
  },
  'comment.withdrawn': (draft, { comment }) => {
    put(draft, 'comments', comment, { ...need(draft.talk.comments, comment), withdrawn: true })
  },
  'thread.resolved': (draft, fact) => mark(draft, fact, true),
  'thread.reopened': (draft, fact) => mark(draft, fact, false),
}

function put<Kind extends 'proposals' | 'threads' | 'comments'>(
  draft: Agreement,
  kind: Kind,
  id: string,
  value: Talk[Kind][string],
): void {
  draft.talk = { ...draft.talk, [kind]: { ...draft.talk[kind], [id]: value } }
}

/** What it proposed is not needed to decide anything any longer. */
function answer(draft: Agreement, id: string, status: Proposal['status']): void {
  const { changes: _, ...proposal } = need(draft.talk.proposals, id)
  put(draft, 'proposals', id, { ...proposal, status })
}

function mark(
  draft: Agreement,
  { thread }: FactOf<'thread.resolved' | 'thread.reopened'>,
  resolved: boolean,
) {
  put(draft, 'threads', thread, { ...need(draft.talk.threads, thread), resolved })
}

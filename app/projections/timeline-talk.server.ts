import type { ReadEntry } from '#app/record/ledger.server.ts'
import type { Naming } from './naming.server.ts'
import type { Sentence, Teller } from './timeline.server.ts'

/** What entries of comments and proposals say beyond who did it. Private words are told to nobody here. */
export const talkTellers: Record<string, Teller> = {
  'proposal.made': ({ naming, fact }) => {
    const { clause = '', reason, source } = fact('proposal.made') ?? {}
    const key = source === 'word' ? 'proposal_made_word' : 'proposal_made'
    return { key, values: { clause: naming.clause(clause) }, quote: reason }
  },
  'proposal.accepted': ({ naming, fact }) => {
    const accepted = fact('proposal.accepted')
    const { clause = '', revision = 0, party = '', person = '' } = accepted ?? {}
    const values = { clause: naming.clause(clause), revision, author: naming.who(person, party) }
    return { key: accepted?.reworded ? 'proposal_accepted_reworded' : 'proposal_accepted', values }
  },
  'proposal.declined': ({ naming, fact }) => {
    const { proposal = '', reason } = fact('proposal.declined') ?? {}
    return { values: naming.proposal(proposal), quote: reason }
  },
  'proposal.withdrawn': ({ naming, fact }) => ({
    values: naming.proposal(fact('proposal.withdrawn')?.proposal ?? ''),
  }),
  'comment.made': ({ naming, fact }) => {
    const { clause = '', lane = 'parties', words } = fact('comment.made') ?? {}
    const key = lane === 'parties' ? 'comment_made' : `comment_made_${lane}`
    return { key, values: { clause: naming.clause(clause) }, quote: lane === 'private' ? '' : words }
  },
  'comment.withdrawn': ({ naming, fact }) => ({
    values: { clause: naming.commented(fact('comment.withdrawn')?.comment ?? '') },
  }),
  'thread.resolved': ({ naming, fact }) => ({
    values: { clause: naming.commented(fact('thread.resolved')?.thread ?? '') },
  }),
  'thread.reopened': ({ naming, fact }) => ({
    values: { clause: naming.commented(fact('thread.reopened')?.thread ?? '') },
  }),
}

/** Proposals that closed by themselves with an entry. */
export function talkConsequences({ facts }: ReadEntry, naming: Naming): Sentence[] {
  return facts.flatMap((fact) =>
    fact.type === 'proposal.closed'
      ? [{ key: 'proposal_closed', values: naming.proposal(fact.proposal) }]
      : [],
  )
}

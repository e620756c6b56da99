import type { Agreement } from '#machines/state.ts'
import { Lane } from '#machines/talk/talk.ts'

type Pick = <T>(place: number, from: readonly T[]) => T
type Chosen = { clause: string; revision: number; reason: string; step: number }

/** What people say of the text beside what they decide, about what is there more often than not. */
export function talkInputs(
  { talk, clauses }: Agreement,
  pick: Pick,
  { clause, revision, reason, step }: Chosen,
) {
  const proposal = pick(0, [...Object.keys(talk.proposals), 'P99', 'constructor'])
  const seen = clauses[talk.proposals[proposal]?.clause ?? '']?.revision ?? revision
  const thread = pick(1, [...Object.keys(talk.threads), 'K99', 'valueOf'])
  const comment = pick(1, [...Object.keys(talk.comments), 'K99', 'valueOf'])
  const duty = clauses[clause]?.responsibilities?.[0]?.id ?? 'rec-03'
  const changes = pick(4, [
    { text: { fr: `Proposé ${step}.` } },
    { text: { fr: `Proposé ${step}.`, en: `Proposed ${step}.` }, title: { en: 'Other' } },
    { letters: { [duty]: { hydraulis: pick(3, ['A', 'R', null] as const) } } },
    {},
  ])
  const lane = pick(3, Lane.options)
  return {
    'propose-change': { clause, seen: revision, changes, reason, source: 'page' },
    'accept-proposal': { proposal, seen, editorial: pick(2, [false, true]) },
    'decline-proposal': { proposal, reason },
    'withdraw-proposal': { proposal },
    'comment-on-clause': {
      ...{ clause: talk.threads[thread]?.clause ?? clause, revision: 1, lane, words: reason },
      ...pick(2, [{}, { thread }]),
    },
    'withdraw-comment': { comment },
    'resolve-thread': { thread },
    'reopen-thread': { thread },
  }
}

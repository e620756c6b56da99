import type { ReadEntry } from '#app/record/ledger.server.ts'
import type { FactOf } from '#machines/facts.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import { overtaken } from '#machines/talk/parts.ts'
import type { Changes, Proposal } from '#machines/talk/talk.ts'
import type { Language, Words } from '#machines/words.ts'
import { numberOf, tryOut, type Verdict } from './reading.server.ts'
import { type LetterChange, type Revision, revisionsOf } from './revisions.server.ts'

type Says = { title: Words; text: Words }

/** What became of a proposal: who said it, and why. */
export type ProposalAnswer = {
  by: string
  party: string | null
  at: string
  reason: string
  /** The revision that it became. */
  revision: number | null
  reworded: boolean
}

export type ReadProposal = {
  id: string
  clause: string
  number: number
  /** The revision that its author read. */
  revision: number
  current: number
  party: string
  by: string
  at: string
  reason: string
  fromCopy: boolean
  status: Proposal['status']
  /** The text that its author read, and as it would be. */
  before: Says
  after: Says
  /** Languages whose words it changes. */
  languages: Language[]
  letters: LetterChange[]
  /** What changed meanwhile in the same place. */
  overtaken: string[]
  answer: ProposalAnswer | null
  may: { accept: Verdict; decline: boolean; withdraw: boolean }
}

/** Every proposal of an agreement, the newest first, read from the record, with what the reader may do about it. */
export function readProposals(
  agreement: Agreement,
  entries: readonly ReadEntry[],
  actor: Actor,
  at: string,
): ReadProposal[] {
  const answers = answersIn(entries)
  const told = new Map<string, Revision[]>()
  const tellingOf = (clause: string) => {
    const known = told.get(clause) ?? revisionsOf(entries, clause)
    told.set(clause, known)
    return known
  }
  const made = entries.flatMap((entry) =>
    entry.facts.flatMap((fact) => (fact.type === 'proposal.made' ? [{ entry, fact }] : [])),
  )
  return made.toReversed().flatMap(({ entry, fact }) => {
    const base = tellingOf(fact.clause).find(({ number }) => number === fact.revision)
    const held = agreement.talk.proposals[fact.proposal]
    if (!base || !held) return []
    const one = proposalOf(agreement, { fact, at: entry.at, base, held })
    const answer = answers.get(fact.proposal) ?? null
    return [{ ...one, answer, may: mayOf(agreement, one, actor, at) }]
  })
}

type Found = { fact: FactOf<'proposal.made'>; at: string; base: Revision; held: Proposal }

function proposalOf(
  agreement: Agreement,
  { fact, at, base, held }: Found,
): Omit<ReadProposal, 'answer' | 'may'> {
  const { proposal: id, clause, revision, party, by, reason, source, changes } = fact
  const now = agreement.clauses[clause]
  const { title, text } = changes
  return {
    ...{ id, clause, revision, party, by, at, reason, status: held.status },
    ...{
      number: numberOf(agreement, clause),
      current: now?.revision ?? revision,
      fromCopy: source === 'word',
    },
    before: { title: base.title, text: base.text },
    after: { title: { ...base.title, ...title }, text: { ...base.text, ...text } },
    languages: (['fr', 'en'] as const).filter(
      (one) => title?.[one] !== undefined || text?.[one] !== undefined,
    ),
    letters: lettersOf(changes, base),
    overtaken: now && held.status === 'open' ? overtaken(agreement.talk, now, { revision, changes }) : [],
  }
}

function lettersOf({ letters = {} }: Changes, base: Revision): LetterChange[] {
  return Object.entries(letters).flatMap(([duty, row]) => {
    const held = base.duties[duty]
    if (!held) return []
    return Object.entries(row).map(([party, after]) => ({
      ...{ duty, title: held.title, party, before: held.letters[party] ?? null, after },
    }))
  })
}

function answersIn(entries: readonly ReadEntry[]): Map<string, ProposalAnswer> {
  const answers = new Map<string, ProposalAnswer>()
  for (const { facts, at, party, actor } of entries) {
    for (const fact of facts) {
      const common = { by: actor, party, at, reason: '', revision: null, reworded: false }
      if (fact.type === 'proposal.declined') answers.set(fact.proposal, { ...common, reason: fact.reason })
      if (fact.type === 'proposal.withdrawn') answers.set(fact.proposal, common)
      if (fact.type === 'proposal.closed')
        answers.set(fact.proposal, { ...common, by: '', reason: fact.because })
      if (fact.type !== 'proposal.accepted') continue
      answers.set(fact.proposal, { ...common, revision: fact.revision, reworded: fact.reworded })
    }
  }
  return answers
}

const NO: Verdict = { allowed: false, kind: null, reasons: [] }

function mayOf(agreement: Agreement, one: Omit<ReadProposal, 'answer' | 'may'>, actor: Actor, at: string) {
  if (one.status !== 'open') return { accept: NO, decline: false, withdraw: false }
  const proposal = one.id
  const asked = { proposal, seen: one.current, editorial: false }
  return {
    accept: tryOut(agreement, 'accept-proposal', asked, actor, at),
    decline: tryOut(agreement, 'decline-proposal', { proposal, reason: 'x' }, actor, at).allowed,
    withdraw: tryOut(agreement, 'withdraw-proposal', { proposal }, actor, at).allowed,
  }
}

import type { Fact } from '../facts.ts'
import { need } from '../moves.ts'
import type { Agreement } from '../state.ts'
import type { lifeFacts, obligationFacts } from './facts.ts'
import type { Obligation } from './obligation.ts'

type Types<List extends readonly { shape: { type: { value: string } } }[]> =
  List[number]['shape']['type']['value']
export type Writers<Type extends string> = {
  [Name in Type]: (draft: Agreement, fact: Extract<Fact, { type: Name }>, at: string) => void
}

function change(draft: Agreement, id: string, to: Partial<Obligation>): void {
  draft.obligations[id] = { ...need(draft.obligations, id), ...to }
}

/** The next state after a fact about obligations. */
export const obligationWriters: Writers<Types<typeof obligationFacts>> = {
  'obligation.created': (draft, { obligation: id, type: _, ...owed }) => {
    draft.obligations[id] = {
      ...owed,
      ...{ id, status: 'scheduled', firstDue: owed.due, evidence: null, late: false, reason: '' },
      ...{ suspendedAt: null, transferTo: null, waivedBy: [] },
    }
  },
  'anchor.recorded': (draft, { event }) => {
    draft.life = { ...draft.life, anchors: [...draft.life.anchors, event] }
  },
  'evidence.filed': (draft, { obligation, party, text, by }, at) => {
    change(draft, obligation, { evidence: { text, party, by, at } })
  },
  'evidence.accepted': (draft, { obligation, late }) => change(draft, obligation, { late, reason: '' }),
  'obligation.noted': (draft, { obligation, reason }) => change(draft, obligation, { reason }),
  'obligation.dated': (draft, { obligation, due }) => change(draft, obligation, { due }),
  'obligation.waiver': (draft, { obligation, party }) => {
    const { waivedBy } = need(draft.obligations, obligation)
    change(draft, obligation, { waivedBy: [...new Set([...waivedBy, party])] })
  },
  'transfer.offered': (draft, { obligation, to }) => change(draft, obligation, { transferTo: to }),
}

/** The next state after a fact about the agreement's life. */
export const lifeWriters: Writers<Types<typeof lifeFacts>> = {
  'terms.set': (draft, { terms }) => {
    draft.life = { ...draft.life, terms }
  },
  'life.began': (draft, { endsOn }) => {
    draft.life = { ...draft.life, version: 1, endsOn }
  },
}

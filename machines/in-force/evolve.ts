import type { Fact } from '../facts.ts'
import { need } from '../moves.ts'
import type { Agreement } from '../state.ts'
import type { lifeFacts, obligationFacts } from './facts.ts'
import type { Obligation } from './obligation.ts'
import { type Orphan, orphanId } from './orphans.ts'

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

/** Nobody waits any longer for these to be given to somebody. */
function forget(draft: Agreement, duties: Orphan[]): void {
  const gone = new Set(duties.map(orphanId))
  const left = Object.entries(draft.life.orphans ?? {}).filter(([id]) => !gone.has(id))
  live(draft, { orphans: Object.fromEntries(left) })
}

function live(draft: Agreement, to: Partial<Agreement['life']>): void {
  draft.life = { ...draft.life, ...to }
}

/** The next state after a fact about the agreement's life. */
export const lifeWriters: Writers<Types<typeof lifeFacts>> = {
  'terms.set': (draft, { terms }) => {
    draft.life = { ...draft.life, terms }
  },
  'life.began': (draft, { endsOn }) => {
    draft.life = { ...draft.life, version: 1, endsOn }
  },
  'motion.tabled': (draft, { motion: id, type: _, ...tabled }, at) => {
    draft.motions[id] = { ...tabled, id, at, answers: {}, status: 'open', decidedAt: null }
  },
  'motion.answered': (draft, { motion: id, party, agrees, reason, by }, at) => {
    const motion = need(draft.motions, id)
    draft.motions[id] = { ...motion, answers: { ...motion.answers, [party]: { agrees, reason, by, at } } }
  },
  'motion.decided': (draft, { motion: id, status }, at) => {
    draft.motions[id] = { ...need(draft.motions, id), status, decidedAt: at }
  },
  'notice.given': (draft, { party, until, reason, plan }, at) =>
    live(draft, { leaving: { ...draft.life.leaving, [party]: { at, until, reason, plan } } }),
  'notice.rescinded': (draft, { party }) => {
    const { [party]: _, ...leaving } = draft.life.leaving
    live(draft, { leaving })
  },
  'breach.notified': (draft, { party, cureUntil, reason }, at) =>
    live(draft, { breaches: { ...draft.life.breaches, [party]: { at, cureUntil, reason } } }),
  'insolvency.recorded': (draft, { party }, at) =>
    live(draft, { insolvent: { ...draft.life.insolvent, [party]: at } }),
  'accession.signed': (draft, { party, instrument, on }, at) =>
    live(draft, { accessions: { ...draft.life.accessions, [party]: { instrument, on, at } } }),
  'party.succeeded': (draft, { party, name }) => {
    draft.parties[party] = { ...need(draft.parties, party), name }
  },
  'term.renewed': (draft, { endsOn }) =>
    live(draft, { endsOn, renewals: draft.life.renewals + 1, reminded: [], expiredAt: null }),
  'term.reminded': (draft, { days }) => live(draft, { reminded: [...draft.life.reminded, days] }),
  'minimum.lost': (draft, { cureUntil }) => live(draft, { cureUntil }),
  'minimum.cured': (draft) => live(draft, { cureUntil: null }),
  'duties.orphaned': (draft, { duties, until }) => {
    const left = Object.fromEntries(duties.map((one) => [orphanId(one), until]))
    live(draft, { orphans: { ...draft.life.orphans, ...left } })
  },
  'duties.reassigned': (draft, { duties }) => forget(draft, duties),
  'duties.unassigned': (draft, { duties }) => forget(draft, duties),
  'run_off.planned': (draft, { until }) => live(draft, { runOffUntil: until }),
  'agreement.superseded': (draft, { by }) => live(draft, { supersededBy: by }),
}

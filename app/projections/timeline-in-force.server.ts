import type { ReadEntry } from '#app/record/ledger.server.ts'
import type { Fact, FactOf } from '#machines/facts.ts'
import type { Naming } from './naming.server.ts'
import type { Sentence, Teller } from './timeline.server.ts'
import { lifeTurns, motionTellers } from './timeline-motions.server.ts'

/** Entries about an amendment that need no more than its number. */
const PLAIN_AMENDMENTS = [
  ...['revised', 'called', 'judged', 'replied', 'settled', 'decided'],
  ...['sealed', 'recorded', 'effective', 'lapsed'],
]

/** What each type of entry after the signatures says beyond who did it. */
export const lifeTellers: Record<string, Teller> = {
  'anchor.recorded': ({ fact }) => {
    const { anchor = '', on = '', note } = fact('anchor.recorded')?.event ?? {}
    return { values: { anchor, day: on }, quote: note }
  },
  'evidence.filed': (telling) => ({ ...obligation(telling), quote: telling.fact('evidence.filed')?.text }),
  'evidence.accepted': obligation,
  'evidence.returned': obligation,
  'obligation.extended': (telling) => {
    const { values, quote } = obligation(telling)
    const until = telling.fact('obligation.dated')?.due.slice(0, 10) ?? ''
    return { values: { ...values, day: until }, quote }
  },
  'obligation.disputed': obligation,
  'dispute.decided': obligation,
  'obligation.suspended': obligation,
  'obligation.resumed': obligation,
  'obligation.waived': obligation,
  'transfer.offered': (telling) => {
    const { values, quote } = obligation(telling)
    return {
      values: { ...values, party: telling.naming.party(telling.fact('transfer.offered')?.to ?? '') },
      quote,
    }
  },
  'transfer.accepted': obligation,
  'obligation.closed': obligation,
  'amendment.proposed': ({ naming, fact }) => {
    const { changes = [], reason } = fact('amendment.proposed') ?? {}
    return { values: { clauses: changes.map(({ clause }) => naming.clause(clause)) }, quote: reason }
  },
  'amendment.classed': (telling) => ({
    values: { ...amendment(telling).values, kind: telling.fact('amendment.classed')?.kind ?? '' },
  }),
  'amendment.answered': (telling) => {
    const { clause = '', reason } = telling.fact('amendment.answered') ?? {}
    return { values: { ...amendment(telling).values, clause: telling.naming.clause(clause) }, quote: reason }
  },
  'amendment.contested': (telling) => ({
    ...amendment(telling),
    quote: telling.fact('amendment.contested')?.reason,
  }),
  'amendment.signed': amendmentSignature,
  'amendment.declined': (telling) => ({
    ...amendmentSignature(telling),
    quote: telling.fact('amendment.declined')?.reason,
  }),
  'amendment.unsealed': (telling) => ({
    ...amendment(telling),
    quote: telling.fact('amendment.unsealed')?.reason,
  }),
  'amendment.withdrawn': (telling) => ({
    ...amendment(telling),
    quote: moves(telling.entry.facts, 'amendment')[0]?.because,
  }),
  ...motionTellers,
  ...Object.fromEntries(PLAIN_AMENDMENTS.map((type) => [`amendment.${type}`, amendment])),
}

/** Which amendment an entry is about. */
function amendment({ entry }: Telling) {
  const found = entry.facts.find((one): one is FactOf<'amendment.called'> => 'amendment' in one)
  return { values: { amendment: found?.amendment ?? moves(entry.facts, 'amendment')[0]?.entity ?? '' } }
}

function amendmentSignature(telling: Telling) {
  const party = telling.naming.party(telling.entry.party ?? '')
  return { values: { ...amendment(telling).values, party } }
}

type Telling = Parameters<Teller>[0]

/** Which obligation an entry is about, and why, in the words of whoever acted. */
function obligation({ entry, naming, fact }: Telling) {
  const found = entry.facts.find((one): one is FactOf<'evidence.filed'> => 'obligation' in one)
  const id = found?.obligation ?? moves(entry.facts, 'obligation')[0]?.entity ?? ''
  return { values: { obligation: naming.obligation(id) }, quote: fact('obligation.noted')?.reason }
}

function moves(facts: readonly Fact[], chart: string): FactOf<'moved'>[] {
  return facts.filter((fact): fact is FactOf<'moved'> => fact.type === 'moved' && fact.chart === chart)
}

/** Where an amendment's state is said after the sentence. */
const OUTCOMES = ['agreed', 'rejected', 'adopted', 'blocked']

/** What followed from an entry for what is owed, as counts: an entry into force can make hundreds of obligations. */
export function lifeConsequences({ facts }: ReadEntry, naming: Naming): Sentence[] {
  const made = facts.filter(({ type }) => type === 'obligation.created').length
  const late = moves(facts, 'obligation').filter(({ event }) => event === 'DUE_DATE_PASSED')
  const amendments = moves(facts, 'amendment').filter(({ to }) => OUTCOMES.includes(to))
  const reopened = moves(facts, 'amendment').some(({ event }) => event === 'REOPEN')
  return [
    ...lifeTurns(facts, naming),
    ...amendments.map(({ to }) => ({ key: `amendment_${to}`, values: {} })),
    ...(reopened ? [{ key: 'amendment_reopened', values: {} }] : []),
    ...(made > 0 ? [{ key: 'obligations_made', values: {}, count: made }] : []),
    ...late.map(({ entity }) => ({ key: 'overdue', values: { obligation: naming.obligation(entity) } })),
  ]
}

import type { Fact, FactOf } from '#machines/facts.ts'
import type { Naming } from './naming.server.ts'
import type { Sentence, Teller } from './timeline.server.ts'

/** What entries about parties and their decisions say beyond who did it. */
export const motionTellers: Record<string, Teller> = {
  'motion.tabled': ({ naming, fact }) => {
    const { kind = '', reason, clause, party } = fact('motion.tabled') ?? {}
    const said = { motion: kind, ...(party ? { party: naming.party(party) } : {}) }
    if (clause)
      return {
        key: 'motion_tabled_clause',
        values: { ...said, clause: naming.clause(clause) },
        quote: reason,
      }
    return { ...(party ? { key: 'motion_tabled_party' } : {}), values: said, quote: reason }
  },
  'idle.followed': ({ entry }) => ({
    ...(entry.facts.some(({ type }) => type === 'idle.told') ? {} : { key: 'idle_followed_over' }),
  }),
  'procedure.adopted': ({ fact }) => {
    const { from, to } = fact('procedure.adopted') ?? {}
    return from && to ? { values: { from, to } } : { key: 'procedure_agreed' }
  },
  'motion.answered': ({ naming, fact }) => {
    const { motion = '', reason } = fact('motion.answered') ?? {}
    return { values: { motion: naming.motion(motion) }, quote: reason }
  },
  'accession.requested': ({ fact }) => ({ quote: fact('motion.tabled')?.reason }),
  'accession.accepted': ({ naming, fact }) => {
    const { party = '', instrument } = fact('accession.signed') ?? {}
    return { values: { party: naming.party(party) }, quote: instrument }
  },
  'notice.given': ({ fact }) => ({ quote: fact('notice.given')?.reason }),
  'renewal.refused': ({ fact }) => ({ quote: fact('notice.given')?.reason }),
  'breach.notified': ({ naming, fact }) => {
    const { party = '', reason } = fact('breach.notified') ?? {}
    return { values: { party: naming.party(party) }, quote: reason }
  },
  'insolvency.recorded': ({ naming, fact }) => {
    const { party = '', evidence } = fact('insolvency.recorded') ?? {}
    return { values: { party: naming.party(party) }, quote: evidence }
  },
  'agreement.superseded': ({ fact }) => ({ values: { by: fact('agreement.superseded')?.by ?? '' } }),
}

/** The turns of an agreement's life that its own charts tell. */
const TURNS: Record<string, string> = {
  RECALL_TO_DRAFT: 'recalled',
  SUSPEND: 'suspended',
  RESUME: 'resumed',
  TERMINATE_BY_ALL: 'winding_down',
  MINIMUM_LOST: 'winding_down',
  TERM_ENDED: 'expired',
  REINSTATE: 'reinstated',
}

/** Parties are no longer bound after these events. */
const LEAVES = ['NOTICE_ENDS', 'EXCLUDE']

/** Where the agreement and its parties went, as short sentences. */
export function lifeTurns(facts: readonly Fact[], naming: Naming): Sentence[] {
  return facts.flatMap((fact): Sentence[] => [turnOf(fact, naming) ?? []].flat())
}

function turnOf(fact: Fact, naming: Naming): Sentence | null {
  const plain = (key: string, values: Sentence['values'] = {}) => ({ key: `life_${key}`, values })
  switch (fact.type) {
    case 'moved':
      return moveTold(fact, naming)
    case 'motion.decided':
      return plain(`motion_${fact.status}`)
    case 'term.renewed':
      return plain('renewed', { day: fact.endsOn })
    case 'term.reminded':
      return plain('reminded', { days: fact.days })
    case 'minimum.lost':
      return plain('minimum_lost', { date: fact.cureUntil })
    case 'minimum.cured':
      return plain('minimum_cured')
    case 'duties.orphaned':
      return plain('duties_orphaned', { duties: dutyList(fact.duties), date: fact.until })
    case 'duties.reassigned':
      return plain('duties_reassigned', { duties: dutyList(fact.duties) })
    case 'duties.unassigned':
      return plain('duties_unassigned', { duties: dutyList(fact.duties) })
    default:
      return null
  }
}

/** A duty is named by its own number: its clause may be read beside it. */
function dutyList(duties: { clause: string; responsibility: string }[]): string {
  return duties.map(({ clause, responsibility }) => `${responsibility} (${clause})`).join(', ')
}

function moveTold({ chart, event, entity }: FactOf<'moved'>, naming: Naming): Sentence | null {
  const turn = chart === 'agreement' ? TURNS[event] : undefined
  if (turn) return { key: `life_${turn}`, values: {} }
  const left = chart === 'participation' && LEAVES.includes(event)
  return left ? { key: 'life_party_left', values: { party: naming.party(entity) } } : null
}

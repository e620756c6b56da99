import type { ReadEntry } from '#app/record/ledger.server.ts'
import type { CallWarning } from '#machines/declared.ts'
import type { Fact, FactOf, FactType, Moved } from '#machines/facts.ts'
import type { Naming } from './naming.server.ts'
import type { Sentence } from './timeline.server.ts'
import { lifeConsequences } from './timeline-in-force.server.ts'
import { talkConsequences } from './timeline-talk.server.ts'

type Facts = {
  entry: ReadEntry
  naming: Naming
  moves: Moved[]
  all: <T extends FactType>(type: T) => FactOf<T>[]
}

/** What followed from an entry besides what it says itself, as short sentences, the weightiest first. */
export function consequencesOf(entry: ReadEntry, naming: Naming): Sentence[] {
  const facts: Facts = {
    ...{ entry, naming },
    moves: ofType(entry.facts, 'moved'),
    all: (type) => ofType(entry.facts, type),
  }
  return [
    ...ofCall(facts),
    ...ofAgreement(facts),
    ...ofObjections(facts),
    ...ofClauses(facts),
    ...ofPositions(facts),
    ...ofParties(facts),
    ...ofSignatures(facts),
    ...lifeConsequences(entry, naming),
    ...talkConsequences(entry, naming),
  ]
}

function ofType<Type extends FactType>(facts: Fact[], type: Type): FactOf<Type>[] {
  return facts.filter((fact): fact is FactOf<Type> => fact.type === type)
}

/** Entities of one chart that took one of these events. */
function moved({ moves }: Facts, chart: Moved['chart'], ...events: string[]): string[] {
  const found = moves.filter((move) => move.chart === chart && events.includes(move.event))
  return [...new Set(found.map(({ entity }) => entity))]
}

function plain(key: string, holds: boolean): Sentence[] {
  return holds ? [{ key, values: {} }] : []
}

function ofCall(facts: Facts): Sentence[] {
  const { entry, all } = facts
  const told = ['call.closed', 'call.cancelled'].includes(entry.type)
  const [ended] = told ? [] : all('call.ended')
  return [
    ...plain('call_closed', ended?.how === 'closed'),
    ...plain('call_void', ended?.how === 'void'),
    ...plain('call_held', all('call.paused').length > 0),
    ...all('call.warned').flatMap(({ warnings }) => warnings.map((one) => warned(one, facts.naming))),
    ...all('call.resumed').map(({ deadline }) => ({ key: 'call_resumes', values: { deadline } })),
  ]
}

function warned({ kind, party, from, to }: CallWarning, naming: Naming): Sentence {
  const whose = party === null ? '' : naming.party(party)
  return { key: `warned_${kind}`, values: { party: whose, day: from, last: to } }
}

/** Where the agreement went when the entry's own sentence does not say it. */
function ofAgreement({ moves, all }: Facts): Sentence[] {
  const arrives = (event: string, to?: string) =>
    moves.some((move) => move.chart === 'agreement' && move.event === event && (!to || move.to === to))
  return [
    ...plain('text_agreed', arrives('CALL_CLOSED', 'agreed')),
    ...plain('review_again', arrives('CALL_CLOSED', 'review.open')),
    ...plain('signing_held', arrives('PARTY_DECLINES') || arrives('SIGNING_DEADLINE', 'signing.held')),
    ...plain('signature_lost', arrives('SIGNATURE_REVOKED')),
    ...plain('all_signed', arrives('LAST_SIGNATURE') || arrives('SIGNING_DEADLINE', 'signed')),
    ...plain('abandoned', arrives('LONG_STOP')),
    ...plain('condition_holds', all('condition.waived').length > 0),
    ...all('effect.dated').map(({ at }) => ({ key: 'effect', values: { date: at } })),
  ]
}

function ofObjections(facts: Facts): Sentence[] {
  const { all } = facts
  const own = facts.entry.type === 'position.stated'
  return [
    ...plain('raised_again', !own && all('objection.raised').length > 0),
    ...plain('objection_admitted', own && moved(facts, 'objection', 'ADMIT').length > 0),
    ...plain('objection_withdrawn', own && moved(facts, 'objection', 'WITHDRAW').length > 0),
    ...plain('objection_converted', moved(facts, 'objection', 'CONVERT').length > 0),
  ]
}

const CLAUSES = [
  ['blocked', 'OBJECTION_ADMITTED'],
  ['unblocked', 'RESOLVE'],
  ['adopted', 'ADOPT'],
  ['not_adopted', 'NOT_ADOPTED'],
  ['to_reconfirm', 'DEPENDENCY_CHANGED'],
  ['awaits_newcomer', 'PARTY_JOINED'],
  ['left_without', 'PARTY_LEFT'],
  ['recalled', 'RECALL'],
] as const

function ofClauses(facts: Facts): Sentence[] {
  const { entry, naming, all } = facts
  const numbers = (ids: string[]) => ids.map(naming.number).filter((number) => number > 0)
  const decided = entry.type.startsWith('motion.')
  const taken = decided ? all('clause.removed') : []
  const rewritten = entry.type === 'seal.voided' ? all('clause.revised').map(({ clause }) => clause) : []
  const groups = CLAUSES.map(([key, event]) => [key, moved(facts, 'clause', event)] as const)
  const told = [...groups, ['rewritten', rewritten] as const].flatMap(([key, ids]) =>
    numbers(ids).length > 0 ? [{ key, values: { numbers: numbers(ids) }, count: numbers(ids).length }] : [],
  )
  return [
    ...taken.map(({ clause }) => ({ key: 'taken_out', values: { clause: naming.clause(clause) } })),
    ...plain('rule_changed', decided && all('policy.chosen').length > 0),
    ...told,
  ]
}

/** Positions that a silence was taken for, on the text or on an amendment, then those to be given again, by clause. */
function ofPositions(facts: Facts): Sentence[] {
  const silent = facts.moves.filter(({ chart, to }) => chart === 'position' && to === 'deemed_accepted')
  const deemed = silent.map(({ entity }) => entity.split(':').slice(-2).join(':'))
  return [
    ...plain(
      'contradicted',
      facts.entry.type === 'position.stated' && facts.all('agreement.reopened').length > 0,
    ),
    ...byClause(facts, 'deemed', deemed),
    ...byClause(facts, 'reset', moved(facts, 'position', 'RESET')),
  ]
}

function byClause(facts: Facts, key: string, entities: string[]): Sentence[] {
  const reset = entities.map((entity) => entity.split(':')).filter(({ length }) => length === 2)
  const clauses = [...new Set(reset.map(([clause = '']) => clause))]
  return clauses.map((clause) => {
    const parties = reset.flatMap(([of, party = '']) => (of === clause ? [facts.naming.party(party)] : []))
    const values = { clause: facts.naming.clause(clause), parties }
    return { key, values, count: parties.length }
  })
}

function ofParties(facts: Facts): Sentence[] {
  const { entry, naming, all } = facts
  const named = (key: string, ids: string[]): Sentence[] =>
    ids.length > 0 ? [{ key, values: { parties: ids.map(naming.party) }, count: ids.length }] : []
  const seats = entry.type === 'party.listed' ? all('person.seated') : []
  const passed = entry.type === 'party.left' || entry.type.startsWith('motion.')
  const heirs = passed ? all('person.seated').filter(({ seat }) => seat.roles.includes('convenor')) : []
  return [
    ...named('invited', entry.type === 'review.opened' ? moved(facts, 'participation', 'INVITE') : []),
    ...seats.map(({ seat: { person, roles } }) => ({
      key: 'seated',
      values: { person: naming.who(person, null), roles },
    })),
    ...heirs.map(({ seat: { person } }) => ({
      key: 'convenes',
      values: { person: naming.who(person, null) },
    })),
    ...all('idle.told').map(({ until }) => ({ key: 'idle_told', values: { date: until } })),
    ...all('convenor.left').map(({ until }) => ({ key: 'convenor_left', values: { date: until } })),
    ...named('concurs', moved(facts, 'participation', 'CONCUR')),
    ...named('ready', moved(facts, 'participation', 'APPROVE')),
  ]
}

function ofSignatures({ all, moves }: Facts): Sentence[] {
  const awaited = all('slot.created').length
  const voided = moves.filter(({ event, from }) => event === 'CONTENT_CHANGED' && from === 'signed').length
  return [
    ...(awaited > 0 ? [{ key: 'signatures_awaited', values: {}, count: awaited }] : []),
    ...(voided > 0 ? [{ key: 'signatures_voided', values: {}, count: voided }] : []),
  ]
}

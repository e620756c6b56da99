import type { ReadEntry } from '#app/record/ledger.server.ts'
import type { FactOf, FactType } from '#machines/facts.ts'
import { consequencesOf } from './consequences.server.ts'
import type { Naming, Who } from './naming.server.ts'
import { lifeTellers } from './timeline-in-force.server.ts'
import { signingTellers } from './timeline-signing.server.ts'
import { talkTellers } from './timeline-talk.server.ts'

/**
 * A sentence before it has words: its key in the area `history`, and what it speaks of. Lists, numbers and instants
 * become words where the language is known; `count` chooses between one and many.
 */
export type Sentence = { key: string; values: Record<string, Value>; count?: number }
export type Value = string | number | readonly string[] | readonly number[] | Who | readonly Who[]

/** One entry as the timeline tells it. */
export type Told = {
  sequence: number
  at: string
  hash: string
  /** `turn` changed where the agreement stands, `stop` stopped something. */
  weight: 'plain' | 'turn' | 'stop'
  sentence: Sentence
  /** The reason, in the words of whoever gave it. */
  quote: string | null
  consequences: Sentence[]
}

/**
 * Tells one entry: who did what for whom, why, and what followed from it.
 *
 * @param reads whether its reader may see what it says
 */
export function tell(entry: ReadEntry, naming: Naming, reads: boolean): Told {
  const { sequence, at, hash } = entry
  const who = naming.who(entry.actor, entry.party)
  if (!reads) {
    const sentence = { key: 'private', values: { who } }
    return { sequence, at, hash, weight: 'plain', sentence, quote: null, consequences: [] }
  }
  const told = tellers[entry.type]?.({ entry, naming, fact: factIn(entry) }) ?? {}
  const { key = entry.type.replaceAll('.', '_'), values = {}, count, quote = null } = told
  const sentence: Sentence = { key, values: { who, name: nameOnly(who), ...values } }
  if (count !== undefined) sentence.count = count
  const consequences = consequencesOf(entry, naming)
  return { sequence, at, hash, weight: weightOf(entry), sentence, quote: quote || null, consequences }
}

function nameOnly({ name, clock }: Who): Who {
  return { name, clock, party: null }
}

type Find = <Type extends FactType>(type: Type) => FactOf<Type> | undefined
type Telling = { entry: ReadEntry; naming: Naming; fact: Find }
type Part = { key?: string; values?: Record<string, Value>; count?: number; quote?: string }
/** What one type of entry has to say. */
export type Teller = (telling: Telling) => Part

function factIn({ facts }: ReadEntry): Find {
  return (type) => facts.find((fact) => fact.type === type) as never
}

/** What each type of entry has to say beyond who did it. A type that is not here needs no more than that. */
const tellers: Record<string, Teller> = {
  'agreement.created': ({ entry }) => ({
    count: entry.facts.filter(({ type }) => type === 'clause.added').length,
  }),
  'clause.added': clauseOf('clause.added'),
  'clause.removed': clauseOf('clause.removed'),
  'clause.revised': ({ naming, fact }) => {
    const { clause = '', revision = 0, kind } = fact('clause.revised') ?? {}
    const key = kind === 'editorial' ? 'clause_revised_editorial' : 'clause_revised'
    return { key, values: { clause: naming.clause(clause), revision } }
  },
  'letters.published': ({ entry }) => ({
    count: entry.facts.filter(({ type }) => type === 'clause.revised').length,
  }),
  'party.listed': ({ naming, fact }) => ({
    values: { party: naming.party(fact('party.listed')?.party.id ?? '') },
  }),
  'party.dropped': ({ naming, fact }) => ({
    values: { party: naming.party(fact('party.dropped')?.party ?? '') },
  }),
  'person.seated': ({ naming, fact }) => {
    const { person = '', party = '', roles = [] } = fact('person.seated')?.seat ?? {}
    return { values: { person: naming.who(person, party), roles } }
  },
  'party.invited': ({ naming, entry }) => ({ values: { party: naming.party(movedIn(entry)?.entity ?? '') } }),
  'party.joined': ownParty,
  'party.observes': ownParty,
  'invitation.declined': ({ entry }) => ({ quote: movedIn(entry)?.because }),
  'understanding.marked': clauseOf('understanding.marked'),
  'position.stated': ({ naming, fact }) => {
    const { clause = '', stance = 'accept', reason } = fact('position.stated') ?? {}
    const understood = stance === 'accept' && fact('understanding.marked') ? '_understood' : ''
    const key = `position_stated_${stance}${understood}`
    return { key, values: { clause: naming.clause(clause), number: naming.number(clause) }, quote: reason }
  },
  'objection.admitted': objectionOf,
  'objection.noted': objectionOf,
  'resolution.started': (telling) => {
    const { on = '', how = 'written', place } = telling.fact('resolution.planned') ?? {}
    const told = objectionOf(telling)
    const more = { values: { ...told.values, day: on }, quote: place || undefined }
    return how === 'written' ? { ...told, ...more } : { ...told, ...more, key: `resolution_started_${how}` }
  },
  'reasons.asked': (telling) => ({ ...objectionOf(telling), quote: telling.fact('reasons.asked')?.reason }),
  'reasons.added': (telling) => ({ ...objectionOf(telling), quote: telling.fact('reasons.added')?.reason }),
  'objection.escalated': objectionOf,
  'objection.sustained': objectionOf,
  'resolution.proposed': objectionOf,
  'objection.integrated': (telling) => {
    const { revision = 0 } = telling.fact('clause.revised') ?? {}
    return { values: { ...objectionOf(telling).values, revision } }
  },
  'objection.withdrawn': objectionOf,
  'objection.appealed': (telling) => {
    const { objection = '', reason } = telling.fact('motion.tabled') ?? {}
    return { values: telling.naming.objection(objection), quote: reason }
  },
  'call.opened': ({ fact }) => {
    const { clauses = [], deadline = '' } = fact('call.opened') ?? {}
    return clauses.length === 0
      ? { key: 'call_opened_empty' }
      : { count: clauses.length, values: { deadline } }
  },
  'call.extended': ({ fact }) => {
    const { deadline = '', reason } = fact('call.extended') ?? {}
    return { values: { deadline }, quote: reason }
  },
  'call.prolonged': ({ fact }) => ({ values: { deadline: fact('call.prolonged')?.deadline ?? '' } }),
  'invitation.reminded': ({ naming, fact }) => ({
    values: { party: naming.party(fact('invitation.reminded')?.party ?? '') },
  }),
  'call.reminded': ({ naming, fact }) => ({
    values: { parties: (fact('call.reminded')?.parties ?? []).map(naming.party) },
  }),
  'notice.delivered': ({ entry, naming }) => {
    const reached = entry.facts.flatMap((fact) => (fact.type === 'notice.delivered' ? [fact] : []))
    const key = reached[0]?.notice === 'reminder' ? 'notice_delivered_reminder' : 'notice_delivered'
    return {
      key,
      values: { parties: reached.map(({ party }) => naming.party(party)) },
      quote: reached[0]?.reference,
    }
  },
  'notice.bounced': ({ naming, fact }) => {
    const { party = '', reference } = fact('notice.bounced') ?? {}
    return { values: { party: naming.party(party) }, quote: reference }
  },
  'difference.set_aside': ({ naming, fact }) => {
    const { clause = '', fr = '', en = '', reason } = fact('difference.set_aside') ?? {}
    return { values: { clause: naming.clause(clause), fr, en }, quote: reason }
  },
  'editorial.contested': ({ naming, fact }) => {
    const { clause = '', reason } = fact('editorial.contested') ?? {}
    return { values: { clause: naming.clause(clause) }, quote: reason }
  },
  'mandate.questioned': ({ naming, fact }) => {
    const { person = '', party = '', until = '', reason } = fact('mandate.questioned') ?? {}
    const values = { person: naming.who(person, party), party: naming.party(party), deadline: until }
    return { values, quote: reason }
  },
  'goals.stated': ({ fact }) => ({ count: fact('goals.stated')?.goals.length ?? 0 }),
  'concern.raised': ({ naming, fact }) => {
    const { clause = '', reason } = fact('concern.raised') ?? {}
    return { values: { clause: naming.clause(clause) }, quote: reason }
  },
  'reservation.withdrawn': ({ naming, fact }) => ({
    values: { clause: naming.clause(fact('position.stated')?.clause ?? '') },
  }),
  'wait.waived': ({ naming, fact }) => ({
    values: { clause: naming.clause(fact('wait.waived')?.clause ?? '') },
  }),
  'call.cancelled': ({ fact }) => ({ quote: fact('call.ended')?.reason }),
  'agreement.reopened': ({ fact }) => ({ quote: fact('agreement.reopened')?.reason }),
  'approval.recorded': ({ fact }) => {
    const { body = '', instrument = '', on = '' } = fact('approval.recorded') ?? {}
    return { values: { body, instrument, day: on } }
  },
  'seal.voided': ({ fact }) => ({ quote: fact('seal.voided')?.reason }),
  ...signingTellers,
  ...lifeTellers,
  ...talkTellers,
}

function clauseOf(type: 'clause.added' | 'clause.removed' | 'understanding.marked'): Teller {
  return ({ naming, fact }) => {
    const { clause = '' } = fact(type) ?? {}
    return { values: { clause: naming.clause(clause), number: naming.number(clause) } }
  }
}

function ownParty({ entry, naming }: Telling): Part {
  return { values: { party: naming.party(entry.party ?? '') } }
}

/** Outcomes that the rules write themselves are no one's words. */
const WRITTEN = ['integrated', 'withdrawn', 'new_position', 'converted', 'reservation_withdrawn']

function objectionOf({ entry, naming, fact }: Telling): Part {
  const moved = entry.facts.find((one) => one.type === 'moved' && one.chart === 'objection')
  const id = moved?.type === 'moved' ? moved.entity : fact('resolution.proposed')?.objection
  const { outcome = '' } = fact('objection.settled') ?? {}
  return { values: naming.objection(id ?? ''), quote: WRITTEN.includes(outcome) ? '' : outcome }
}

/** The move of a party that an invitation or its answer is. */
function movedIn({ facts }: ReadEntry) {
  return facts.find(
    (fact): fact is FactOf<'moved'> => fact.type === 'moved' && fact.chart === 'participation',
  )
}

const STOPS = [
  'seal.voided',
  'signature.declined',
  'signature.revoked',
  'signature.challenged',
  'party.left',
  'approval.refused',
  'agreement.lapsed',
  'call.cancelled',
  'invitation.declined',
]

function weightOf({ type, facts }: ReadEntry): Told['weight'] {
  const moves = facts.filter((fact): fact is FactOf<'moved'> => fact.type === 'moved')
  const blocks = moves.some(({ chart, event }) => chart === 'clause' && event === 'OBJECTION_ADMITTED')
  if (blocks || STOPS.includes(type)) return 'stop'
  const turns = moves.some(({ chart, from, to }) => chart === 'agreement' && from !== to)
  return turns || type === 'agreement.created' ? 'turn' : 'plain'
}

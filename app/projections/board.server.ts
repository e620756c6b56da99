import { awaitedPositions } from '#machines/awaiting.ts'
import { openObjections, positionStatus } from '#machines/consensus.ts'
import { isParticipating } from '#machines/parties.ts'
import { classesOf } from '#machines/rule-of.ts'
import type { Agreement, Clause, Party } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import { namedInOrder } from './reading.server.ts'
import { labelOf } from './text.server.ts'

/** The sign of one position, as the board draws it. */
const MARKS = {
  accepted: 'accepted',
  accepted_with_reservation: 'reservation',
  standing_aside: 'standing_aside',
  abstaining: 'abstaining',
  objecting: 'objecting',
  stale: 'stale',
  deemed_accepted: 'deemed',
} as const
export type BoardMark = (typeof MARKS)[keyof typeof MARKS] | 'awaiting' | 'none'

/** What stands under a clause's name. `count` is how many positions it speaks of, `party` whose when it is one. */
export type ClauseTag = {
  code:
    | 'agreed'
    | 'agreed_reserved'
    | 'agreed_awaited'
    | 'blocked'
    | 'objection'
    | 'reconfirm'
    | 'awaited'
    | 'state'
  status: string
  count: number
  party: string
}

export type BoardClause = { id: string; number: number; title: string; tag: ClauseTag; marks: BoardMark[] }

/** Clauses by parties: the columns in groups that decide together, the rows under their sections. */
export type Board = {
  groups: { types: string[]; parties: { id: string; name: string; participation: string }[] }[]
  sections: { id: string; title: string; clauses: BoardClause[] }[]
}

/** The whole board from the folded state alone: no question is put to the database for a cell. */
export function boardOf(agreement: Agreement, language: Language): Board {
  const groups = groupsOf(agreement)
  const columns = groups.flatMap(({ parties }) => parties)
  const standing = standingOf(agreement)
  const sections: Board['sections'] = []
  for (const [place, id] of agreement.order.entries()) {
    const clause = agreement.clauses[id]
    if (!clause) continue
    const row: BoardClause = {
      ...{ id, number: place + 1, title: clause.title[language] },
      tag: tagOf(agreement, clause, language, standing),
      marks: columns.map((party) => markOf(agreement, id, party)),
    }
    const last = sections.at(-1)
    if (last?.id === clause.section) last.clauses.push(row)
    else sections.push({ id: clause.section, title: labelOf(clause.section)[language], clauses: [row] })
  }
  const named = ({ id, name, status }: Party) => ({ id, name: name[language], participation: status })
  return { groups: groups.map(({ types, parties }) => ({ types, parties: parties.map(named) })), sections }
}

/** Those who take part, then observers and whoever has not answered; who declined the invitation has no column. */
function groupsOf(agreement: Agreement): { types: string[]; parties: Party[] }[] {
  const named = namedInOrder(agreement)
  const gone = ['invitation_declined', 'left_before_signing']
  const others = Object.values(agreement.parties).filter((party) => !named.includes(party))
  const shown = [...named, ...others.filter(({ status }) => !gone.includes(status))]
  const { rule, classes } = agreement.policy
  return classesOf(rule === 'class_concurrence' ? classes : [], shown).map(({ types }) => ({
    types: types.filter((type) => shown.some((party) => party.type === type)),
    parties: shown.filter((party) => types.includes(party.type)),
  }))
}

function markOf(agreement: Agreement, clause: string, party: Party): BoardMark {
  const status = positionStatus(agreement, clause, party.id)
  if (status in MARKS) return MARKS[status as keyof typeof MARKS]
  return isParticipating(party) ? 'awaiting' : 'none'
}

/** Those who take part, and on what each is still awaited: asked once a board, not once a row. */
type Standing = { parties: Party[]; awaited: Map<string, Set<string>> }

function standingOf(agreement: Agreement): Standing {
  const parties = Object.values(agreement.parties).filter(isParticipating)
  const awaited = new Map(parties.map(({ id }) => [id, new Set(awaitedPositions(agreement, id))]))
  return { parties, awaited }
}

function tagOf(agreement: Agreement, clause: Clause, language: Language, standing: Standing): ClauseTag {
  const { parties } = standing
  const status = (party: Party) => positionStatus(agreement, clause.id, party.id)
  const tag = (code: ClauseTag['code'], who: Party[] = []): ClauseTag => {
    const party = who.length === 1 ? (who[0]?.name[language] ?? '') : ''
    return { code, status: clause.status, count: who.length, party }
  }
  if (clause.status === 'blocked') return tag('blocked')
  const objections = openObjections(agreement, clause.id)
  if (objections.length > 0) return tag('objection')
  const reserved = parties.filter((party) => status(party) === 'accepted_with_reservation')
  const awaited = parties.filter(({ id }) => standing.awaited.get(id)?.has(clause.id))
  if (awaited.length === 0 && ['adopted', 'frozen', 'in_effect'].includes(clause.status))
    return reserved.length > 0 ? tag('agreed_reserved', reserved) : tag('agreed')
  // Adopted without everyone: the rule allows it, and whoever said nothing may still speak.
  if (clause.status === 'adopted') return tag('agreed_awaited', awaited)
  const stale = awaited.filter((party) => status(party) === 'stale')
  if (stale.length > 0 && stale.length === awaited.length) return tag('reconfirm', stale)
  if (awaited.length > 0) return tag('awaited', awaited)
  return tag('state')
}

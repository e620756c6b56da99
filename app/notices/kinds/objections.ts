import type { Objection } from '#machines/state.ts'
import {
  clauseTitle,
  type Entry,
  factsOf,
  movedTo,
  type Notice,
  others,
  partiesTakingPart,
  partyName,
  peopleWith,
  same,
  voicesOf,
} from '../entry.ts'

/** An objection is raised: those who hold the pen and the meeting hear of it first. One admitted at once is told as such. */
export function objectionRaised(entry: Entry): Notice[] {
  const admitted = movedTo(entry, 'objection', 'admitted').map(({ entity }) => entity)
  return factsOf(entry, 'objection.raised')
    .filter(({ objection }) => !admitted.includes(objection))
    .flatMap(({ objection }) =>
      tell(entry, objection, peopleWith(entry, ['convenor', 'facilitator', 'co_drafter'])),
    )
}

/** An objection is admitted: it holds the clause, so every party hears of it. */
export function objectionAdmitted(entry: Entry): Notice[] {
  const everyVoice = [
    ...partiesTakingPart(entry).flatMap((party) => voicesOf(entry, party)),
    ...peopleWith(entry, ['convenor', 'facilitator']),
  ]
  return movedTo(entry, 'objection', 'admitted').flatMap(({ entity }) => tell(entry, entity, everyVoice))
}

/** New wording waits for the objector's word, and for nobody else's. */
export function resolutionProposed(entry: Entry): Notice[] {
  return factsOf(entry, 'resolution.proposed').flatMap((fact) => {
    const objection = entry.state.objections[fact.objection]
    if (!objection) return []
    const values = { clause: clauseTitle(entry, objection.clause), party: partyName(entry, objection.party) }
    return voicesOf(entry, objection.party).map(
      (person): Notice => ({ person, page: 'agreement.consensus', values }),
    )
  })
}

function tell(entry: Entry, id: string, people: string[]): Notice[] {
  const objection = entry.state.objections[id]
  if (!objection) return []
  return others(entry, people).map((person) => ({
    person,
    page: 'agreement.consensus',
    values: wordsOf(entry, objection),
  }))
}

function wordsOf(entry: Entry, { party, clause, reason }: Objection) {
  return { objector: partyName(entry, party), clause: clauseTitle(entry, clause), reason: same(reason) }
}

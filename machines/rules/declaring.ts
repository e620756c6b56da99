import type { Away, Declared } from '../declared.ts'
import { ENDED, isBoundNow } from '../in-force/matters.ts'
import { isParticipating } from '../parties.ts'
import { type Reason, refuseFor, unless } from '../refusal.ts'
import { rule } from '../rule.ts'
import type { Actor, Agreement } from '../state.ts'
import { ANSWERING } from './membership.ts'

/**
 * A party says when its body decides, and when its people are away, as a whole each time: a call does not end before its
 * board, council or Circle has met (AGR-05, PAR-02, reference §6.4). A call that runs already is not moved: the party may
 * ask for more time as of right (AGR-07).
 */
export const declareCalendar = rule<Declared>({
  entry: 'calendar.declared',
  roles: ANSWERING,
  may: (agreement, actor) => [
    ...unless(!ENDED.includes(agreement.status), 'not_in_this_state', {
      chart: 'agreement',
      state: agreement.status,
    }),
    ...isAsked(agreement, actor),
  ],
  follows(step, { meetings, away }) {
    const backwards = away.filter(({ from, to }) => to < from)
    refuseFor('Refused', unless(backwards.length === 0, 'ends_before_it_starts'))
    step.record({
      type: 'calendar.declared',
      party: step.actor.party ?? '',
      meetings: [...new Set(meetings)].toSorted(),
      away: away.toSorted(byFirstDay),
      by: step.actor.person,
    })
  },
})

function byFirstDay(one: Away, other: Away): number {
  return one.from < other.from ? -1 : 1
}

/** It takes part, is invited to, or is bound. */
function isAsked(agreement: Agreement, { party: id }: Actor): Reason[] {
  const party = agreement.parties[id ?? '']
  const asked = party !== undefined && (isParticipating(party) || party.status === 'invited')
  return unless(asked || isBoundNow(agreement, id ?? ''), 'not_taking_part')
}

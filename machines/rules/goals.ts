import type { Goal } from '../goals.ts'
import { isNamed } from '../parties.ts'
import { refuseFor, unless } from '../refusal.ts'
import { inState, rule } from '../rule.ts'
import { ANSWERING } from './membership.ts'

/**
 * A party says what it looks for, what it can give and where its limits lie, as a whole each time, until the text is
 * agreed (reference §4, gov-06). It binds nobody and no clause waits for it: it is what the parties speak of first.
 */
export const stateGoals = rule<{ goals: Goal[] }>({
  entry: 'goals.stated',
  roles: ANSWERING,
  may: (agreement, actor) => {
    const party = agreement.parties[actor.party ?? '']
    return [
      ...inState(agreement, 'draft', 'review.open', 'review.call', 'review.blocked'),
      ...unless(party !== undefined && isNamed(agreement, party), 'not_taking_part'),
    ]
  },
  follows(step, { goals }) {
    const wordless = goals.filter(({ fr, en }) => !fr.trim() && !en.trim())
    refuseFor('Refused', unless(wordless.length === 0, 'goal_without_words'))
    step.record({
      type: 'goals.stated',
      party: step.actor.party ?? '',
      goals,
      by: step.actor.person,
    })
  },
})

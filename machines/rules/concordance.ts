import type { SetAside, Standing } from '../concordance/set-aside.ts'
import { refuseFor, unless } from '../refusal.ts'
import { inState, needClause, rule } from '../rule.ts'
import type { Agreement } from '../state.ts'

/**
 * The reviser says why two passages that look different say the same. Whether the comparison would find the difference again
 * is not asked: it learns, and what was said stands in the record (readings: a reviser flags, and never edits).
 */
export const setAsideDifference = rule<Omit<SetAside, 'by'>>({
  entry: 'difference.set_aside',
  roles: ['concordance_reviser'],
  may: (agreement) => inState(agreement, 'draft', 'review.open', 'review.call', 'review.blocked', 'agreed'),
  follows(step, difference) {
    const { clause, revision } = difference
    const { revision: current } = needClause(step, clause)
    refuseFor('Conflict', unless(revision === current, 'revision_outdated', { seen: revision, current }))
    step.record({ type: 'difference.set_aside', ...difference, by: step.actor.person })
  },
})

/**
 * The reviser says that the languages agree, clause by clause, on the revisions as they stand; the certificate names what
 * looked different and was set aside, with why.
 */
export const certifyConcordance = rule<Record<never, never>>({
  entry: 'concordance.certified',
  roles: ['concordance_reviser'],
  may: (agreement) => inState(agreement, 'review.open', 'review.call', 'agreed'),
  follows(step) {
    const { order, clauses } = step.agreement
    const revisions = Object.fromEntries(order.map((id) => [id, clauses[id]?.revision ?? 0]))
    const standing = standingIn(step.agreement)
    const certificate = { by: step.actor.person, at: step.at, revisions }
    step.record({
      type: 'concordance.certified',
      concordance: standing.length > 0 ? { ...certificate, standing } : certificate,
    })
  },
})

/** What was set aside on the wordings as they are now, in the order of the text. */
function standingIn({ order, clauses, setAside = [] }: Agreement): Standing[] {
  return order.flatMap((id) =>
    setAside
      .filter(({ clause, revision }) => clause === id && revision === clauses[id]?.revision)
      .map(({ revision: _, by: __, ...standing }) => standing),
  )
}

import { isSameDifference } from './concordance/set-aside.ts'
import type { Writer } from './evolve.ts'

type ConcordanceFact = 'difference.set_aside' | 'concordance.certified'

/** What the reviser of concordance says. What was set aside on an earlier wording is not kept: it is in the entries. */
export const concordanceWriters: { [Type in ConcordanceFact]: Writer<Type> } = {
  'difference.set_aside': (draft, { type: _, ...difference }) => {
    const current = (draft.setAside ?? []).filter(
      (one) => draft.clauses[one.clause]?.revision === one.revision && !isSameDifference(one, difference),
    )
    draft.setAside = [...current, difference]
  },
  'concordance.certified': (draft, { concordance }) => {
    draft.concordance = concordance
  },
}

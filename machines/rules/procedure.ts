import { boundNow, IN_FORCE } from '../in-force/matters.ts'
import { participatingParties, SIGNATORIES } from '../parties.ts'
import { refuseFor, unless } from '../refusal.ts'
import { inState, rule } from '../rule.ts'
import type { Agreement } from '../state.ts'
import { PROCEDURE } from '../version.ts'
import { SPEAKERS } from './positions.ts'

/**
 * The agreement moves to the newest version of the procedure, which is part of what its parties agreed to: in a draft
 * whoever convenes decides it, later every party says so in its own name. All of them see it in the history.
 * Source: design §4 « A released machine is versioned ».
 */
export const adoptProcedure = rule<{ to: string }>({
  entry: 'procedure.adopted',
  roles: ['convenor', ...SPEAKERS, ...SIGNATORIES],
  may: (agreement) => [
    ...inState(agreement, 'draft', 'review.open', 'in_force.active', 'in_force.suspended'),
    ...unless(agreement.procedure !== PROCEDURE, 'procedure_current'),
  ],
  follows(step, { to }) {
    refuseFor('Refused', unless(to === PROCEDURE, 'procedure_unknown', { procedure: to }))
    const { procedure: from, status, signing } = step.agreement
    if (status !== 'draft') {
      const party = step.actor.party ?? ''
      const needed = concerned(step.agreement)
      const given = signing.consents[subject(to)] ?? []
      refuseFor('Refused', unless(needed.includes(party), 'not_taking_part'))
      refuseFor('Refused', unless(!given.includes(party), 'agreed_already'))
      step.record({ type: 'consent.given', to: subject(to), party, by: step.actor.person })
      if (!needed.every((one) => one === party || given.includes(one))) return
    }
    step.record({ type: 'procedure.adopted', from, to })
  },
})

const subject = (version: string) => `procedure:${version}`

function concerned(agreement: Agreement): string[] {
  const parties = IN_FORCE.includes(agreement.status) ? boundNow(agreement) : participatingParties(agreement)
  return parties.map(({ id }) => id)
}

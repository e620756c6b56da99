import { all, type Condition } from '../chart.ts'
import { isFunding } from '../in-force/matters.ts'
import { unless } from '../refusal.ts'
import {
  incomplete,
  isRequired,
  livePlaces,
  openConditions,
  signedParties,
  thresholdReasons,
  withoutPlaces,
} from '../signing/places.ts'
import type { Agreement } from '../state.ts'

/** What the agreement's chart asks from the seal to the entry into force. Source: reference §6.5.1. */

export const everyPartySigns: Condition = ({ agreement }) =>
  withoutPlaces(agreement).flatMap((party) => unless(false, 'signatory_missing', { parties: [party] }))

/** A day before the signatures: all sign the text that says so, and no money moves for that time (case 24). */
export const retroactiveByAll: Condition = ({ agreement: { plan, order, clauses } }) => {
  if (plan.retroactiveTo === undefined) return []
  const funded = order.filter((id) => isFunding(clauses[id]))
  return [
    ...unless(plan.threshold === undefined, 'retroactive_by_all'),
    ...unless(funded.length === 0, 'retroactive_funding', { clauses: funded }),
  ]
}

const everySlotSigned: Condition = ({ agreement }) => incomplete(agreement)

/** A refusal stops the signing only where that signature is needed (AGR-19). */
const refusalHolds: Condition = ({ agreement }) => {
  const holding = declining(agreement)
  return unless(holding.length > 0, 'signature_not_required')
}

const nobodyDeclines: Condition = ({ agreement }) => {
  const declined = declining(agreement)
  return unless(declined.length === 0, 'signature_declined', { parties: declined })
}

function declining(agreement: Agreement): string[] {
  return livePlaces(agreement)
    .filter(({ status, party }) => status === 'declined' && isRequired(agreement, party))
    .map(({ party }) => party)
}

/** Nobody signs after the deadline: it is extended first. */
const timeLeft: Condition = ({ agreement: { signing } }, { at }) =>
  unless(signing.deadline === null || Date.parse(at) <= Date.parse(signing.deadline), 'deadline_passed')

const timeOver: Condition = ({ agreement: { signing } }, { at }) =>
  unless(signing.deadline !== null && Date.parse(at) > Date.parse(signing.deadline), 'deadline_ahead')

const thresholdReached: Condition = ({ agreement }) => [
  ...unless(agreement.plan.threshold !== undefined, 'all_must_sign'),
  ...thresholdReasons(agreement),
]

const noChallenge: Condition = ({ agreement }) => {
  const open = livePlaces(agreement).filter(({ challenge }) => challenge !== null)
  return unless(open.length === 0, 'challenge_open', { parties: open.map(({ party }) => party) })
}

const conditionsMet: Condition = ({ agreement }) => {
  const open = openConditions(agreement)
  return unless(open.length === 0, 'condition_open', { conditions: open })
}

/** Everyone who signed says so in writing (AGR-24). */
const allWhoSignedAgree: Condition = ({ agreement }) => {
  const given = agreement.signing.consents[`reopen:${agreement.seals.length}`] ?? []
  const missing = signedParties(agreement).filter((party) => !given.includes(party))
  return unless(missing.length === 0, 'consent_of_all_missing', { parties: missing })
}

const longStopPassed: Condition = ({ agreement }, { at }) => {
  const { longStop } = agreement.signing
  return [
    ...unless(longStop !== null && Date.parse(at) > Date.parse(longStop), 'long_stop_ahead'),
    ...unless(openConditions(agreement).length > 0, 'conditions_all_met'),
  ]
}

const reasonGiven: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'reason_missing')

const dateReached: Condition = ({ agreement }, event) =>
  unless(
    agreement.effectiveAt !== null && Date.parse(event.at) >= Date.parse(agreement.effectiveAt),
    'not_yet_effective',
  )

export const signingConditions = {
  everySlotSigned,
  refusalHolds,
  mayResume: all(nobodyDeclines, timeLeft, noChallenge),
  timeOver,
  enoughInTime: all(timeOver, noChallenge, thresholdReached),
  reopenedByAll: all(reasonGiven, allWhoSignedAgree),
  longStopPassed,
  effective: all(conditionsMet, noChallenge, dateReached),
}

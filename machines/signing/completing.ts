import { dateIn, endAfterDays, endOfDay, startOfDay } from '../calendar.ts'
import { unless } from '../refusal.ts'
import type { Step } from '../step.ts'
import { livePlaces, openConditions, placesOf } from './places.ts'
import type { Slot } from './slot.ts'

/** A signature was given: its party, the whole, and whose turn it is next. */
export function afterSignature(step: Step, { party }: Slot): void {
  step.tryMove('participation', party, 'ALL_SLOTS_SIGNED')
  if (closeIfComplete(step)) return
  step.tryMove('agreement', step.agreement.id, 'SIGNATURE_ADDED')
  openTurns(step)
}

/** Once the last required signature is given, the agreement is signed. */
export function closeIfComplete(step: Step): boolean {
  if (step.tryMove('agreement', step.agreement.id, 'LAST_SIGNATURE').length > 0) return false
  afterSigned(step)
  return true
}

/** Those whose turn has come. */
export function openTurns(step: Step): void {
  for (const { id } of livePlaces(step.agreement)) step.tryMove('signature', id, 'TURN_REACHED')
}

/** It is signed: until when a condition may wait, and from when it has effect if none does. */
export function afterSigned(step: Step): void {
  dateLongStop(step)
  dateEffect(step)
}

/**
 * How long what is still open may wait: so many days after the last signature, or a condition's own last day where that
 * comes first. Once that condition is met, the others have the time that they had (case 24).
 */
export function dateLongStop(step: Step): void {
  const { plan, signing, status, timeZone } = step.agreement
  if (status !== 'signed') return
  const { longStopDays, conditions = [] } = plan
  const since = signing.signedAt ?? step.at
  const all = longStopDays === undefined ? [] : [endAfterDays(since, longStopDays, timeZone)]
  const open = conditions.filter(({ id }) => !(id in signing.met))
  const own = open.flatMap(({ until }) => (until === undefined ? [] : [endOfDay(until, timeZone)]))
  const first = [...all, ...own].toSorted()[0]
  const later = first !== undefined && first > (signing.longStop ?? '')
  if (later) step.record({ type: 'long_stop.dated', at: first })
}

/**
 * Dates the effect of an agreement that is signed and waits for no condition: the latest of the last required
 * signature, the planned day and the last condition; where the plan says so, the first day of a month, which is that
 * very day when everything fell on one. A day before the signatures holds only where the sealed text says so: whoever
 * signs it agrees to that. Source: readings §6.16, AGR-23.
 */
export function dateEffect(step: Step): void {
  const { plan, timeZone, signing, status } = step.agreement
  if (status !== 'signed' || openConditions(step.agreement).length > 0) return
  const days = Object.values(signing.met).map(({ on }) => startOfDay(on, timeZone))
  const planned = plan.notBefore === null ? [] : [startOfDay(plan.notBefore, timeZone)]
  const latest = [signing.signedAt ?? step.at, ...planned, ...days].toSorted().at(-1) ?? step.at
  const usual = plan.firstOfMonth ? monthFrom(latest, timeZone) : latest
  const agreed = plan.retroactiveTo === undefined ? usual : startOfDay(plan.retroactiveTo, timeZone)
  step.record({ type: 'effect.dated', at: agreed < usual ? agreed : usual })
}

function monthFrom(instant: string, timeZone: string): string {
  const [year = 0, month = 0, day = 0] = dateIn(instant, timeZone).split('-').map(Number)
  const first = new Date(Date.UTC(year, day === 1 ? month - 1 : month, 1)).toISOString().slice(0, 10)
  return startOfDay(first, timeZone)
}

/**
 * The seal is void, and every signature with it: clauses are free again, those that change are to be confirmed.
 * `agreement` has moved already. Source: AGR-22, AGR-24.
 */
export function voidSeal(step: Step, reason: string, changed: readonly string[]): void {
  const seal = step.agreement.seals.at(-1)
  const places = placesOf(step.agreement)
  step.record({
    type: 'seal.voided',
    number: seal?.number ?? 0,
    digest: seal?.digest ?? '',
    reason,
    by: step.actor.person,
  })
  for (const { id } of places) step.tryMove('signature', id, 'CONTENT_CHANGED', { because: reason })
  for (const id of step.agreement.order) {
    step.move('clause', id, 'UNSEAL', { changed: changed.includes(id) })
  }
}

/** Who was ready or had signed is not any longer: asked again where something was reset, so after that (PAR-14, PAR-15). */
export function voidReadiness(step: Step, because: string): void {
  for (const party of Object.keys(step.agreement.parties))
    step.tryMove('participation', party, 'SIGNATURES_VOIDED', { because })
}

/** Every seat of the seal has somebody to sign there: where the last place is void, another opens (readings §3.6). */
export function reopenPlaces(step: Step, newId: (slot: Slot) => string): void {
  const live = new Set(livePlaces(step.agreement).map(({ seat }) => seat))
  const lost = new Map(placesOf(step.agreement).map((slot) => [slot.seat, slot]))
  for (const slot of lost.values()) {
    if (live.has(slot.seat)) continue
    const { seat, party, person, eligible, capacity, turn, witness } = slot
    const id = newId(slot)
    const named = witness ? { witness: witness.person } : {}
    step.record({ type: 'slot.created', slot: id, seat, party, person, eligible, capacity, turn, ...named })
    if (slot.delegation) {
      step.record({
        type: 'slot.delegated',
        slot: id,
        delegation: slot.delegation,
        by: slot.delegation.from,
      })
    }
    step.move('signature', id, 'OPEN')
  }
}

/** An input's day that may not lie ahead: nothing is proven before it has happened. */
export function notAhead(step: Step, on: string) {
  return unless(on <= dateIn(step.at, step.agreement.timeZone), 'day_ahead', { date: on })
}

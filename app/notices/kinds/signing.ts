import type { Slot } from '#machines/state.ts'
import { readsRefusal } from '#machines/visibility.ts'
import {
  distinct,
  type Entry,
  everybodyElse,
  factsOf,
  movedTo,
  type Notice,
  others,
  partyName,
  peopleOf,
  same,
} from '../entry.ts'

/** A slot opens with the seal. */
export function toSign(entry: Entry): Notice[] {
  return slotsOpened(entry, (event) => event !== 'TURN_REACHED')
}

/** A slot opens because those before it are signed. */
export function turnToSign(entry: Entry): Notice[] {
  return slotsOpened(entry, (event) => event === 'TURN_REACHED')
}

/** The sealed text was opened again: every signature is void. */
export function signaturesVoided(entry: Entry): Notice[] {
  const [seal] = factsOf(entry, 'seal.voided')
  if (!seal) return []
  return everybodyElse(entry).map((person) => ({
    person,
    page: 'agreement.history',
    values: { reason: same(seal.reason) },
  }))
}

/** A signatory declines: why is for the convenor and who speaks for the parties (readings §8.6). */
export function declined(entry: Entry): Notice[] {
  return refusals(entry, true)
}

/** The same, for everybody else: that it is so, without the reason. */
export function declinedPlain(entry: Entry): Notice[] {
  return refusals(entry, false)
}

function refusals(entry: Entry, entitled: boolean): Notice[] {
  const [fact] = factsOf(entry, 'signature.declined')
  const slot = fact && entry.state.slots[fact.slot]
  if (!slot) return []
  const values = {
    decliner: partyName(entry, slot.party),
    ...(entitled ? { reason: same(fact.reason) } : {}),
  }
  const readers = refusalReadersOf(entry, slot)
  return everybodyElse(entry)
    .filter((person) => readers.includes(person) === entitled)
    .map((person) => ({ person, page: 'agreement.signature', values }))
}

/** The people who may read why a place was refused. */
function refusalReadersOf({ state }: Entry, slot: Slot): string[] {
  return state.seats.filter((seat) => readsRefusal(state, slot, seat)).map(({ person }) => person)
}

/** A signature was taken back, or found void: the signing is held. */
export function signatureLost(entry: Entry): Notice[] {
  const [revoked] = factsOf(entry, 'signature.revoked')
  const [decided] = factsOf(entry, 'challenge.decided')
  const lost = revoked ?? (decided?.upheld ? decided : undefined)
  const slot = lost && entry.state.slots[lost.slot]
  if (!slot) return []
  const values = { loser: partyName(entry, slot.party) }
  return everybodyElse(entry).map((person) => ({ person, page: 'agreement.signature', values }))
}

/** More time to sign: those who have still to. */
export function signingExtended(entry: Entry): Notice[] {
  if (!factsOf(entry, 'agreement.sealed')[0] && factsOf(entry, 'signing.timed')[0]) {
    const slots = Object.values(entry.state.slots).filter(
      ({ seal, status }) =>
        seal === entry.state.seals.length && ['pending', 'awaiting_turn'].includes(status),
    )
    const people = others(
      entry,
      slots.flatMap(({ eligible }) => eligible),
    )
    return people.map((person) => ({ person, page: 'agreement.signature', values: {} }))
  }
  return []
}

/** A condition holds. */
export function conditionMet(entry: Entry): Notice[] {
  const [fact] = [...factsOf(entry, 'condition.met'), ...factsOf(entry, 'condition.waived')]
  const condition = entry.state.plan.conditions?.find(({ id }) => id === fact?.condition)
  if (!condition) return []
  const values = { condition: condition.title }
  return everybodyElse(entry).map((person) => ({ person, page: 'agreement.signature', values }))
}

/** The long-stop date passed: the agreement is given up. */
export function lapsed(entry: Entry): Notice[] {
  if (movedTo(entry, 'agreement', 'abandoned').length === 0) return []
  const people = Object.keys(entry.state.parties).flatMap((party) => peopleOf(entry, party))
  return distinct(people).map((person) => ({ person, page: 'agreement.history', values: {} }))
}

/** A party leaves before the signature. */
export function partyLeft(entry: Entry): Notice[] {
  const [fact] = factsOf(entry, 'party.left')
  if (!fact) return []
  const values = { leaver: partyName(entry, fact.party), reason: same(fact.reason) }
  return everybodyElse(entry).map((person) => ({ person, page: 'agreement', values }))
}

/** The last signature is given. Whoever gave it receives a copy as well. */
export function signed(entry: Entry): Notice[] {
  if (movedTo(entry, 'agreement', 'signed').length === 0) return []
  return everybody(entry).map((person) => ({ person, page: 'agreement.documents', values: {} }))
}

/** The agreement takes effect. */
export function inForce(entry: Entry): Notice[] {
  if (movedTo(entry, 'agreement', 'in_force.active').length === 0) return []
  return everybody(entry).map((person) => ({ person, page: 'agreement.commitments', values: {} }))
}

function everybody(entry: Entry): string[] {
  return everybodyElse({ ...entry, actor: '' })
}

function slotsOpened(entry: Entry, when: (event: string) => boolean): Notice[] {
  return movedTo(entry, 'signature', 'pending')
    .filter(({ event }) => when(event))
    .flatMap(({ entity }) => {
      const slot = entry.state.slots[entity]
      if (!slot) return []
      const values = { party: partyName(entry, slot.party) }
      return slot.eligible.map((person) => ({ person, page: 'agreement.signature' as const, values }))
    })
}

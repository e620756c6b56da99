import { type Entry, everybodyElse, factsOf, movedTo, type Notice, partyName, same } from '../entry.ts'

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

/** A signatory declines. */
export function declined(entry: Entry): Notice[] {
  const [fact] = factsOf(entry, 'signature.declined')
  const slot = fact && entry.state.slots[fact.slot]
  if (!slot) return []
  const values = { decliner: partyName(entry, slot.party), reason: same(fact.reason) }
  return everybodyElse(entry).map((person) => ({ person, page: 'agreement.signature', values }))
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
      return {
        person: slot.person,
        page: 'agreement.signature',
        values: { party: partyName(entry, slot.party) },
      }
    })
}

import type { Writer } from '../evolve.ts'
import type { Fact } from '../facts.ts'
import { need } from '../moves.ts'
import type { Agreement } from '../state.ts'
import type { signingFacts } from './facts.ts'
import { freshSlot, type Signing, type Slot } from './slot.ts'

type SigningFact =
  | (typeof signingFacts)[number]['shape']['type']['value']
  | 'slot.created'
  | 'signature.given'
  | 'signature.declined'

/** Where each fact of the signing stands in the folded agreement. */
export const signingWriters: { [Type in SigningFact & Fact['type']]: Writer<Type> } = {
  'slot.created': (draft, { slot, type: _, eligible, witness, ...seat }) => {
    draft.slots[slot] = {
      ...{ ...freshSlot, ...seat, id: slot, seal: draft.seals.length },
      eligible: eligible ?? [seat.person],
      witness: witness === undefined ? null : { person: witness, at: null, how: '' },
    }
  },
  'signature.given': (draft, { slot }, at) => {
    draft.slots[slot] = { ...need(draft.slots, slot), signedAt: at, reason: '' }
  },
  'signature.declined': (draft, { slot, reason, confidential }) => {
    const { confidential: _, ...declined } = need(draft.slots, slot)
    draft.slots[slot] = { ...declined, reason, ...(confidential ? { confidential } : {}) }
  },
  'authority.proven': (draft, { slot, person, authority }) => put(draft, slot, { person, authority }),
  'slot.delegated': (draft, { slot, delegation }) => put(draft, slot, { delegation }),
  'slot.reassigned': () => {},
  'witness.attested': (draft, { slot, how, by }, at) =>
    put(draft, slot, { witness: { person: by, at, how } }),
  'signature.revoked': (draft, { slot, reason }) => put(draft, slot, { reason }),
  'counterpart.submitted': (draft, { slot, sha256, signedOn, by }, at) =>
    put(draft, slot, { counterpart: { sha256, signedOn, by, at }, reason: '' }),
  'counterpart.verified': (draft, { slot }, at) => put(draft, slot, { signedAt: at }),
  'counterpart.rejected': (draft, { slot, reason }) => put(draft, slot, { counterpart: null, reason }),
  'signature.challenged': (draft, { slot, party, reason, by }, at) =>
    put(draft, slot, { challenge: { party, by, at, reason } }),
  'challenge.decided': (draft, { slot, upheld, reason }) =>
    put(draft, slot, upheld ? { challenge: null, reason } : { challenge: null }),
  'signing.timed': (draft, { deadline }) => know(draft, { deadline }),
  'long_stop.dated': (draft, fact) => know(draft, { longStop: fact.at }),
  'condition.met': (draft, { condition, on, evidence, by }, at) => {
    const met = { ...draft.signing.met, [condition]: { on, evidence, waived: false, by, at } }
    know(draft, { met })
  },
  'condition.waived': (draft, { condition, on, by }, at) => {
    const met = { ...draft.signing.met, [condition]: { on, evidence: '', waived: true, by, at } }
    know(draft, { met })
  },
  'consent.given': (draft, { to, party }) => {
    const given = draft.signing.consents[to] ?? []
    const consents = { ...draft.signing.consents, [to]: [...new Set([...given, party])] }
    know(draft, { consents })
  },
  'approval.refused': () => {},
  'party.left': () => {},
  'agreement.described': (draft, { title, regime, timeZone }) =>
    void Object.assign(draft, { title, regime, timeZone }),
}

function put(draft: Agreement, id: string, change: Partial<Slot>): void {
  draft.slots[id] = { ...need(draft.slots, id), ...change }
}

function know(draft: Agreement, change: Partial<Signing>): void {
  draft.signing = { ...draft.signing, ...change }
}

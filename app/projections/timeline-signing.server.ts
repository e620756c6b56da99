import type { FactOf } from '#machines/facts.ts'
import type { Teller } from './timeline.server.ts'

type Telling = Parameters<Teller>[0]

/** What each type of entry about the signing, and about who takes part in it, says beyond who did it. */
export const signingTellers: Record<string, Teller> = {
  'person.unseated': ({ naming, fact }) => {
    const { person = '', party = '' } = fact('person.unseated') ?? {}
    return { values: { person: naming.who(person, party) } }
  },
  'invitation.recalled': movedParty,
  'invitation.lapsed': movedParty,
  'party.welcomed': ({ naming, fact }) => ({
    values: { party: naming.party(fact('consent.given')?.to.replace('join:', '') ?? '') },
  }),
  'party.left': ({ fact }) => ({ quote: fact('party.left')?.reason }),
  'approval.refused': ({ fact }) => {
    const { body = '', reason } = fact('approval.refused') ?? {}
    return { values: { body }, quote: reason }
  },
  'signature.given': ownParty,
  // Why a party refuses, or takes its signature back, is for the convenor and who speaks for the parties to read, on
  // the page of signatures (readings §8.6).
  'signature.declined': ownParty,
  'signature.revoked': ownParty,
  'signature.reconsidered': ownParty,
  'signature.delegated': (telling) => {
    const { naming, fact } = telling
    const { instrument = '' } = fact('slot.delegated')?.delegation.authority ?? {}
    const person = naming.who(fact('slot.created')?.person ?? '', null)
    return { values: { ...ownParty(telling).values, person, instrument } }
  },
  'signatory.replaced': ({ naming, fact }) => {
    const { instrument = '' } = fact('slot.reassigned') ?? {}
    return { values: { person: naming.who(fact('slot.created')?.person ?? '', null), instrument } }
  },
  'signature.witnessed': slotParty('witness.attested'),
  'counterpart.submitted': ({ fact }) => ({ values: { day: fact('counterpart.submitted')?.signedOn ?? '' } }),
  'counterpart.verified': slotParty('counterpart.verified'),
  'counterpart.rejected': slotParty('counterpart.rejected'),
  'signature.challenged': slotParty('signature.challenged'),
  'challenge.decided': (telling) => {
    const upheld = telling.fact('challenge.decided')?.upheld === true
    return {
      ...slotParty('challenge.decided')(telling),
      key: upheld ? 'challenge_decided_upheld' : undefined,
    }
  },
  'signing.extended': ({ fact }) => ({ values: { deadline: fact('signing.timed')?.deadline ?? '' } }),
  'condition.met': ({ fact }) => {
    const { evidence, on = '' } = fact('condition.met') ?? {}
    return { values: { day: on }, quote: evidence }
  },
}

function ownParty({ entry, naming }: Telling) {
  return { values: { party: naming.party(entry.party ?? '') } }
}

function movedParty({ entry, naming }: Telling) {
  const moved = entry.facts.find(
    (fact): fact is FactOf<'moved'> => fact.type === 'moved' && fact.chart === 'participation',
  )
  return { values: { party: naming.party(moved?.entity ?? '') } }
}

type AboutSlot =
  | 'witness.attested'
  | 'counterpart.verified'
  | 'counterpart.rejected'
  | 'signature.challenged'
  | 'challenge.decided'

/** The party whose place an entry is about, and why, where a reason was given. A place's id names its party. */
function slotParty(type: AboutSlot): Teller {
  return ({ naming, fact }) => {
    const said = fact(type)
    const [, party = ''] = said?.slot.split(':') ?? []
    return {
      values: { party: naming.party(party) },
      quote: said && 'reason' in said ? said.reason : undefined,
    }
  }
}

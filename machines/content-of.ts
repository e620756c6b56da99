import type { Content } from './content.ts'
import { isParticipating, participatingParties, signatorySeats } from './parties.ts'
import type { Agreement, Clause } from './state.ts'

/**
 * What a seal of this agreement covers (reference §6.4). While it is sealed, signatures come from the slots, so the
 * content stays the same to the letter whatever happens to seats; before, from those named to sign.
 */
export function contentOf(agreement: Agreement): Content {
  const parties = participatingParties(agreement)
  return {
    format: 'entente.content.v1',
    agreement: agreement.id,
    title: agreement.title,
    languages: { regime: agreement.regime },
    timeZone: agreement.timeZone,
    procedure: agreement.procedure,
    parties: signing(agreement, parties).map(({ id, type, name, jurisdiction }) => ({
      id,
      type,
      name,
      jurisdiction,
    })),
    clauses: agreement.order.flatMap((id, index) =>
      contentOfClause(agreement, agreement.clauses[id], index + 1),
    ),
    policy: agreement.policy,
    effect: { notBefore: agreement.plan.notBefore, endsOn: agreement.plan.endsOn },
    signing: { mode: 'all', signatures: signatures(agreement) },
  }
}

/** Before anyone has joined, a draft lists whoever is to be invited; afterwards only those who take part. */
function signing(agreement: Agreement, taking: Agreement['parties'][string][]) {
  const bound = Object.values(agreement.parties).filter(({ status }) => status === 'bound')
  if (bound.length > 0) return bound
  return taking.length > 0 ? taking : Object.values(agreement.parties).filter(({ observer }) => !observer)
}

function contentOfClause(
  agreement: Agreement,
  clause: Clause | undefined,
  number: number,
): Content['clauses'] {
  if (!clause) return []
  const { id, section, revision, title, text, consent, dependsOn } = clause
  const responsibilities = clause.responsibilities.map(({ raci: _, ...duty }) => ({
    ...duty,
    letters: named(agreement, duty),
  }))
  const reservations = Object.values(agreement.positions)
    .filter((position) => position.clause === id && position.status === 'accepted_with_reservation')
    .map(({ party, reason }) => ({ party, text: reason }))
  return [{ id, number, section, revision, title, text, consent, dependsOn, responsibilities, reservations }]
}

/** Letters of parties only: nobody is named who is not a party (law 6). */
function named(
  agreement: Agreement,
  {
    letters,
  }: Clause['responsibilities'][number] | { letters: Clause['responsibilities'][number]['letters'] },
) {
  return Object.fromEntries(
    Object.entries(letters).filter(([id]) => {
      const party = agreement.parties[id]
      const counted =
        party !== undefined &&
        (isParticipating(party) || ['bound', 'listed', 'invited'].includes(party.status))
      return counted && !party.observer
    }),
  )
}

function signatures(agreement: Agreement): Content['signing']['signatures'] {
  const slots = Object.values(agreement.slots).filter(
    (slot) => slot.seal === agreement.seals.length && slot.status !== 'voided',
  )
  if (slots.length > 0)
    return slots.map(({ seat: slot, party, turn, capacity }) => ({ slot, party, turn, capacity }))
  return participatingParties(agreement).flatMap(({ id: party }) =>
    signatorySeats(agreement, party).map(({ capacity }, index) => ({
      slot: `${party}:${index + 1}`,
      party,
      turn: agreement.plan.turns[party] ?? 1,
      capacity,
    })),
  )
}

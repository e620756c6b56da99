import { boundClauses } from '#machines/awaiting.ts'
import { isNamed, silenceMayCount } from '#machines/parties.ts'
import { proseText } from '#machines/prose.ts'
import { classesOf } from '#machines/rule-of.ts'
import { ANSWERING } from '#machines/rules/membership.ts'
import type { Agreement } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import { numberOf } from './reading.server.ts'

export type Invitation = NonNullable<ReturnType<typeof invitationOf>>

/** What an invited organization is asked to decide, in plain words; null for whoever is not invited now. */
export function invitationOf(agreement: Agreement, id: string, language: Language) {
  const party = agreement.parties[id]
  if (party?.status !== 'invited') return null
  const convenors = agreement.seats.filter(({ roles }) => roles.includes('convenor'))
  const binding = boundClauses(agreement, id)
  return {
    party: party.name[language],
    convenes: convenors.some((seat) => seat.party === id),
    observer: party.observer,
    convenors: convenors.map(({ person, party: by, capacity }) => ({
      person,
      party: agreement.parties[by]?.name[language] ?? by,
      capacity: capacity[language],
    })),
    purpose: purposeOf(agreement, language),
    clauses: agreement.order.length,
    binding: binding.map((clause) => ({
      id: clause,
      number: numberOf(agreement, clause),
      title: agreement.clauses[clause]?.title[language] ?? clause,
    })),
    silence: silenceMayCount(agreement, party),
    /** Ids of those who may answer for it. */
    answer: agreement.seats
      .filter((seat) => seat.party === id && seat.roles.some((role) => ANSWERING.includes(role)))
      .map(({ person }) => person),
    ...ruleOf(agreement),
  }
}

/** What the agreement is for, as its own clause on it begins. */
function purposeOf(agreement: Agreement, language: Language): string | null {
  const purpose = agreement.order.find((clause) => agreement.clauses[clause]?.section === 'purpose')
  const text = agreement.clauses[purpose ?? '']?.text[language] ?? ''
  return proseText(text).split('\n\n')[0] || null
}

/** The agreement's own rule, with the groups of those who are expected. */
export function ruleOf(agreement: Agreement) {
  const expected = Object.values(agreement.parties).filter((party) => isNamed(agreement, party))
  return { policy: agreement.policy, classes: classesOf(agreement.policy.classes, expected) }
}

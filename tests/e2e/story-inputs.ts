import type { Actor, Clause, Party, Seat } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'

/** What the people of the story type. */

export function created(id: string) {
  const title = {
    fr: 'Stages et apprentissage à la centrale du Confluent',
    en: 'Placements and apprenticeship at the Confluence plant',
  }
  const capacity = {
    fr: 'directrice, Apprentissage intégré au travail',
    en: 'Director, Work-Integrated Learning',
  }
  return { id, template: 'union_training', title, party: typed(cast.uconf), capacity }
}

export function listed(party: Party, seats: Seat[]) {
  return { party: typed(party), seats: seats.map(seated) }
}

export function seated({ person, roles, capacity }: Seat) {
  return { person, roles, capacity }
}

function typed({ id, type, name, coordinator }: Party) {
  return { id, type, name, coordinator }
}

export function position(clause: string, more: object = {}) {
  return { clause, revision: 1, stance: 'accept', understood: true, ...more }
}

export const RESERVATION = {
  stance: 'reserve',
  reason: 'Nous remettrons ces données une fois l’an, en juin.',
}

export const OBJECTION = {
  stance: 'object',
  ground: 'cannot_carry',
  reason: 'A journeyperson must be able to stop mentoring at any time without giving a reason.',
}

export function reworded(clause: Clause | undefined) {
  if (!clause) throw new Error('The clause that the union objects to is not there.')
  const { title, text } = clause
  const fr = `${text.fr}\n\nUne compagne ou un compagnon peut cesser d’accompagner en tout temps, sans donner de raison.`
  const en = `${text.en}\n\nA journeyperson may stop mentoring at any time, without giving a reason.`
  return { objection: 'OB1', title, text: { fr, en } }
}

/** The first signature of whoever signs, on the first seal. */
export function signature({ party, person }: Actor, digest: string) {
  return { slot: `S1:${party}:${person}`, digest, consent: true }
}

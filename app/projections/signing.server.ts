import { unsettledClauses } from '#machines/awaiting.ts'
import { livePlaces } from '#machines/signing/places.ts'
import type { Actor, Agreement, Slot } from '#machines/state.ts'
import { readsRefusal } from '#machines/visibility.ts'
import type { Role } from '#machines/vocabulary.ts'
import type { Language } from '#machines/words.ts'
import { dutiesOf, numberOf, tryOut } from './reading.server.ts'
import { approvalsOf, clauseRef, concordanceOf, nameOf, planOf, sealingOf } from './sealing.server.ts'

/** How far the signing has come; each stage shows another page. */
export type Stage = 'before' | 'agreed' | 'open' | 'held' | 'signed' | 'in_force'

const STAGES: Partial<Record<Agreement['status'], Stage>> = {
  agreed: 'agreed',
  'signing.open': 'open',
  'signing.held': 'held',
  signed: 'signed',
  'in_force.active': 'in_force',
}

/** Who looks, when, and in which language. */
export type Reader = { actor: Actor; at: string; language: Language }

/** Everything that the signature page shows, but the digest and people's names. Plain data; people are ids. */
export function signingOf(agreement: Agreement, { actor, at, language }: Reader) {
  const stage = STAGES[agreement.status] ?? 'before'
  return {
    stage,
    status: agreement.status,
    zone: agreement.timeZone,
    effectiveAt: agreement.effectiveAt,
    party: actor.party ?? '',
    partyName: nameOf(agreement, actor.party ?? '', language),
    seal: holdingSeal(agreement),
    doers: doersOf(agreement),
    unsettled: stage === 'before' ? unsettledOf(agreement, language) : [],
    sealing: stage === 'agreed' ? sealingOf(agreement, at, language) : null,
    concordance: concordanceOf(agreement, language),
    approvals: approvalsOf(agreement, language),
    approve: tryOut(
      agreement,
      'record-approval',
      { body: '.', instrument: '.', on: '2000-01-01' },
      actor,
      at,
    ),
    plan: planOf(agreement, language),
    turns: turnsOf(agreement, actor, language),
    places: placesOf(agreement, actor, at, language),
    resume: stage === 'held' ? tryOut(agreement, 'resume-signing', {}, actor, at) : null,
    voided: voidedSeals(agreement),
    otherSeats: otherSeats(agreement, actor, language),
  }
}

export type SigningPage = ReturnType<typeof signingOf>

/** The seal that holds, or null: before the first one, and after an edit voided the last. */
function holdingSeal({ seals }: Agreement) {
  const { number, digest, at, voided } = seals.at(-1) ?? {}
  return number === undefined || voided ? null : { number, digest: digest ?? '', at: at ?? '' }
}

/** Those whose turn it is to do what is not a party's own: certify, seal, resume, change. */
function doersOf({ seats }: Agreement) {
  const holding = (role: Role) =>
    seats.filter(({ roles }) => roles.includes(role)).map(({ person }) => person)
  return { convenors: holding('convenor'), revisers: holding('concordance_reviser') }
}

function unsettledOf(agreement: Agreement, language: Language) {
  return unsettledClauses(agreement).map(({ clause }) => clauseRef(agreement, clause, language))
}

/** Where one signed, or may sign as one of several. */
function isOwn({ status, person, eligible }: Slot, actor: Actor): boolean {
  return status === 'signed' ? person === actor.person : eligible.includes(actor.person)
}

export type SlotLine = {
  id: string
  party: string
  name: string
  person: string
  capacity: string
  status: string
  signedAt: string | null
  reason: string
}

export type Turn = { turn: number; slots: SlotLine[] }

/** The places on the sealed text, first turn first; none once the seal is voided. */
function turnsOf(agreement: Agreement, actor: Actor, language: Language): Turn[] {
  const slots = livePlaces(agreement)
  const numbers = [...new Set(slots.map(({ turn }) => turn))].toSorted((one, other) => one - other)
  return numbers.map((turn) => ({
    turn,
    slots: slots.filter((slot) => slot.turn === turn).map((slot) => lineOf(agreement, slot, actor, language)),
  }))
}

function lineOf(agreement: Agreement, slot: Slot, actor: Actor, language: Language): SlotLine {
  const { id, party, person, capacity, signedAt } = slot
  const reason = readsRefusal(agreement, slot, actor) ? slot.reason : ''
  const name = nameOf(agreement, party, language)
  const status = shownStatus(agreement, slot)
  return { id, party, name, person, capacity: capacity[language], status, signedAt, reason }
}

/** Whoever took a refusal back before their turn waits for it like the others of that turn. */
function shownStatus(agreement: Agreement, slot: Slot): string {
  return slot.status === 'pending' && earlier(agreement, slot).length > 0 ? 'awaiting_turn' : slot.status
}

/** Places of earlier turns on which nobody has signed yet. */
function earlier(agreement: Agreement, { turn }: Slot): Slot[] {
  return livePlaces(agreement).filter((other) => other.turn < turn && other.status !== 'signed')
}

/** The reader's own places, with what may be done at each, and what signing there binds its organization to. */
function placesOf(agreement: Agreement, actor: Actor, at: string, language: Language) {
  const digest = agreement.seals.at(-1)?.digest ?? ''
  return livePlaces(agreement)
    .filter((slot) => slot.party === actor.party && isOwn(slot, actor))
    .map((slot) => ({
      slot: lineOf(agreement, slot, actor, language),
      sign: tryOut(agreement, 'sign-agreement', { slot: slot.id, digest, consent: true }, actor, at),
      decline: tryOut(agreement, 'decline-to-sign', { slot: slot.id, reason: '.' }, actor, at).allowed,
      reconsider: tryOut(agreement, 'reconsider-signing', { slot: slot.id, digest }, actor, at).allowed,
      waitsFor: waitsFor(agreement, slot, language),
      duties: slot.status === 'signed' ? [] : ownDuties(agreement, slot.party, language),
    }))
}

export type Place = ReturnType<typeof placesOf>[number]

/** Parties of earlier turns that have not signed. */
function waitsFor(agreement: Agreement, slot: Slot, language: Language): string[] {
  const parties = new Set(earlier(agreement, slot).map(({ party }) => party))
  return [...parties].map((party) => nameOf(agreement, party, language))
}

export type OwnDuty = { clause: string; number: number; title: string; due: string; letter: 'A' | 'R' }

/** What the text makes one party answer for or do, in the order of the text. */
export function ownDuties(agreement: Agreement, party: string, language: Language): OwnDuty[] {
  return agreement.order.flatMap((id) => {
    const clause = agreement.clauses[id]
    if (!clause) return []
    return dutiesOf(agreement, clause).flatMap(({ title, due, holders }) => {
      const letter = (['A', 'R'] as const).find((each) => holders[each].includes(party))
      const shown = {
        clause: id,
        number: numberOf(agreement, id),
        title: title[language],
        due: due[language],
      }
      return letter ? [{ ...shown, letter }] : []
    })
  })
}

/** Seals that an edit voided, newest first, each with the signatures that were lost. */
function voidedSeals({ seals, slots }: Agreement) {
  return seals
    .flatMap(({ number, digest, at, voided }) => {
      if (!voided) return []
      const lost = Object.values(slots).filter(({ seal, signedAt }) => seal === number && signedAt !== null)
      return [{ number, digest, sealedAt: at, ...voided, lost: lost.map(({ person }) => person) }]
    })
    .toReversed()
}

export type VoidedSeal = ReturnType<typeof voidedSeals>[number]

/** Other parties for which the reader has still to sign. */
function otherSeats(agreement: Agreement, actor: Actor, language: Language) {
  const others = livePlaces(agreement).filter(
    (slot) => slot.party !== actor.party && slot.status === 'pending' && isOwn(slot, actor),
  )
  return others.map(({ party }) => ({ party, name: nameOf(agreement, party, language) }))
}

/** Everybody whose name the page needs. */
export function peopleOf(page: SigningPage): string[] {
  return [
    ...page.doers.convenors,
    ...page.doers.revisers,
    ...(page.concordance ? [page.concordance.by] : []),
    ...page.approvals.flatMap(({ approvals }) => approvals.map(({ by }) => by)),
    ...page.plan.parties.flatMap(({ seats }) => seats.map(({ person }) => person)),
    ...page.turns.flatMap(({ slots }) => slots.map(({ person }) => person)),
    ...page.voided.flatMap(({ by, lost }) => [by, ...lost]),
  ]
}

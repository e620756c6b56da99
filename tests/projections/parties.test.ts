import { describe, expect, test } from 'vitest'
import { guideOf } from '#app/projections/guide.server.ts'
import { invitationOf } from '#app/projections/invitation.server.ts'
import { type PartiesReader, partiesOf } from '#app/projections/parties.server.ts'
import { choicesOf, seatingOf } from '#app/projections/seat-choices.server.ts'
import { waitsOf } from '#app/projections/waits.server.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import {
  type Act,
  act,
  adopted,
  agreedText,
  CLAUSES,
  drafted,
  inReview,
  invited,
  play,
  sealed,
  signs,
} from '#tests/story.ts'

const { sunita, chloe, shauna, etienne, karim, dominic } = cast

const PEOPLE = Object.fromEntries(
  [sunita, chloe, shauna, etienne, karim, dominic].map(({ person }) => [
    person,
    { name: `Name of ${person}`, email: `${person}@here.example` },
  ]),
)

function stateAfter(...acts: (Act | Act[])[]): Agreement {
  return play(acts.flat()).agreement as Agreement
}

function seenBy(agreement: Agreement, by: Actor, more: Partial<PartiesReader> = {}) {
  const who = { person: by.person, party: by.party ?? '', hosts: by === sunita }
  const reader = { ...who, at: cast.MONDAY, language: 'en' as const, agreedAt: null, ...more }
  return partiesOf(agreement, PEOPLE, reader)
}

function lineOf(page: ReturnType<typeof partiesOf>, party: string) {
  const lines = [...page.groups.flatMap(({ parties }) => parties), ...page.observers, ...page.declined]
  return lines.find(({ id }) => id === party)
}

const alone = drafted().slice(0, 1)
const declines = act('decline-invitation', { reason: 'Not this year.' }, shauna)
const observes = act('accept-as-observer', {}, shauna)
const dayAfter = (days: number) => new Date(Date.parse(cast.MONDAY) + days * 86_400_000).toISOString()

describe('the parties', () => {
  test('stand by type in the template’s order, each with its people and what they do', () => {
    const page = seenBy(stateAfter(drafted()), sunita)
    expect(page.groups.map(({ type, parties }) => [type, parties.map(({ id }) => id)])).toEqual([
      ['union', ['utt412']],
      ['employer', ['hydraulis']],
      ['institution', ['uconf']],
    ])
    const line = lineOf(page, 'hydraulis')
    expect(line?.people.map(({ id, roles }) => [id, roles])).toEqual(
      [cast.seats.chloe, cast.seats.karim].map(({ person, roles }) => [person, roles]),
    )
    expect(lineOf(page, 'uconf')).toMatchObject({ convenes: true, own: true })
  })

  test('show what the template still asks for, and what else it has room for', () => {
    const page = seenBy(stateAfter(alone), sunita)
    expect(page.groups.map(({ type, missing, essential }) => [type, missing, essential])).toEqual([
      ['union', 1, true],
      ['employer', 1, true],
      ['institution', 0, true],
    ])
    expect(page.welcome.map(({ type }) => type)).toEqual(['government', 'community'])
    expect(page.groups[0]?.note).toContain('bargaining unit')
  })

  test('ask for nobody more once the text is agreed', () => {
    const agreement = stateAfter(agreedText())
    expect(
      seenBy({ ...agreement, parties: { uconf: agreement.parties.uconf as never } }, sunita),
    ).toMatchObject({ groups: [{ type: 'institution', missing: 0 }] })
  })

  test('hold observers and those who declined apart', () => {
    expect(seenBy(stateAfter(invited(), observes), sunita)).toMatchObject({
      observers: [{ id: 'utt412', status: 'observing' }],
      declined: [],
    })
    const page = seenBy(stateAfter(invited(), declines), sunita)
    expect(page).toMatchObject({ observers: [], declined: [{ id: 'utt412', may: { invite: true } }] })
    expect(page.groups.find(({ type }) => type === 'union')?.missing).toBe(1)
  })

  test('show an address to who convenes and to its own party, and to nobody else', () => {
    const agreement = stateAfter(inReview())
    const address = (by: Actor, party: string) => lineOf(seenBy(agreement, by), party)?.people[0]?.email
    expect(address(sunita, 'hydraulis')).toBe('p20@here.example')
    expect(address(chloe, 'hydraulis')).toBe('p20@here.example')
    expect(address(shauna, 'hydraulis')).toBeNull()
    expect(JSON.stringify(seenBy(agreement, shauna))).not.toContain('p20@here.example')
  })

  test('offer exactly what the procedure allows', () => {
    const may = (agreement: Agreement, by: Actor, party: string) => lineOf(seenBy(agreement, by), party)?.may
    const draft = stateAfter(drafted())
    expect(may(draft, sunita, 'utt412')).toEqual({ seat: true, drop: true, invite: false })
    expect(may(draft, sunita, 'uconf')?.drop).toBe(false)
    const review = stateAfter(inReview())
    expect(may(review, sunita, 'utt412')).toEqual({ seat: false, drop: false, invite: false })
    expect(may(review, shauna, 'utt412')?.seat).toBe(true)
    expect(may(review, shauna, 'hydraulis')?.seat).toBe(false)
  })

  test('say whom a party lacks', () => {
    expect(lineOf(seenBy(stateAfter(alone), sunita), 'uconf')?.lacks).toEqual(['signatory'])
    const nobody = act('list-party', { party: cast.utt412, seats: [], letters: {} }, sunita)
    expect(lineOf(seenBy(stateAfter(alone, nobody), sunita), 'utt412')?.lacks).toEqual([
      'speaker',
      'signatory',
    ])
  })

  test('name nobody who was taken out of the directory', () => {
    const page = partiesOf(
      stateAfter(inReview()),
      {},
      {
        ...{ person: 'p05', party: 'uconf', hosts: true, at: cast.MONDAY, language: 'fr', agreedAt: null },
      },
    )
    expect(lineOf(page, 'utt412')?.people[0]).toMatchObject({ id: 'p25', name: null, email: null })
  })
})

describe('who is awaited', () => {
  test('stands with since when, the longest waiting first', () => {
    const agreement = stateAfter(
      invited(),
      act('accept-invitation', { optOutTacit: false }, sunita, dayAfter(2)),
    )
    const waits = waitsOf(agreement, { at: dayAfter(5), agreedAt: null })
    expect(waits.map(({ party, code, days }) => [party, code, days])).toEqual([
      ['hydraulis', 'answer_invitation', 5],
      ['utt412', 'answer_invitation', 5],
      ['uconf', 'give_positions', 3],
    ])
  })

  test('is awaited from the change on, when the text changed', () => {
    const changed = act(
      'revise-clause',
      { clause: 'c02', seen: 1, changes: { text: cast.words('Vingt.', 'Twenty.') }, editorial: false },
      sunita,
      dayAfter(3),
    )
    const waits = waitsOf(stateAfter(adopted(), changed), { at: dayAfter(4), agreedAt: null })
    expect(waits.find(({ party, code }) => party === 'utt412' && code === 'give_positions')).toMatchObject({
      since: dayAfter(3),
      days: 1,
    })
  })

  test('signs since its turn came, and approves since the text was agreed', () => {
    const agreed = waitsOf(stateAfter(agreedText()), { at: dayAfter(2), agreedAt: dayAfter(1) })
    expect(agreed.find(({ code }) => code === 'record_approval')?.days).toBe(1)
    const plan = { turns: { utt412: 1, hydraulis: 2, uconf: 2 }, notBefore: null, endsOn: null }
    const [first, ...rest] = sealed()
    const acts = [first as Act, ...rest.toSpliced(-1, 0, act('plan-signing', { plan }, sunita))]
    const signed = stateAfter(acts, signs(dominic, dayAfter(6)))
    const waits = waitsOf(signed, { at: dayAfter(8), agreedAt: null }).filter(({ code }) => code === 'sign')
    expect(waits.map(({ party, since }) => [party, since])).toEqual([
      ['uconf', dayAfter(6)],
      ['hydraulis', dayAfter(6)],
    ])
  })
})

describe('the way from draft to review', () => {
  test('begins with the other organizations', () => {
    expect(guideOf(stateAfter(alone), cast.MONDAY, 'en')).toMatchObject({
      organizations: 1,
      locked: false,
      missing: [
        { type: 'union', count: 1, essential: true },
        { type: 'employer', count: 1, essential: true },
      ],
    })
  })

  test('says each thing once, with where it is mended', () => {
    const gaps = guideOf(stateAfter(alone), cast.MONDAY, 'en')?.gaps
    expect(gaps?.map(({ code }) => code)).toEqual([
      'policy_not_locked',
      'fewer_than_two_parties',
      'nobody_accountable',
    ])
    expect(gaps?.at(-1)).toMatchObject({
      count: 3,
      first: { clause: 'c02', number: 2, title: expect.any(String) },
    })
  })

  test('ends when nothing stands in the way', () => {
    expect(guideOf(stateAfter(drafted()), cast.MONDAY, 'en')).toMatchObject({
      locked: true,
      gaps: [],
      people: 9,
    })
    expect(guideOf(stateAfter(invited()), cast.MONDAY, 'en')).toBeNull()
  })
})

describe('an invitation', () => {
  test('says who convenes, how long the text is and what of it would bind', () => {
    expect(invitationOf(stateAfter(invited()), 'utt412', 'en')).toMatchObject({
      convenes: false,
      convenors: [{ person: 'p05', party: cast.uconf.name.en }],
      clauses: CLAUSES.length,
      binding: [{ number: 3 }, { number: 5 }],
      answer: ['p25'],
    })
  })

  test('offers to opt out of silence only where the rule lets it count', () => {
    const tacit = { ...cast.unanimity.tacit, allowed: true }
    const silence = (policy: typeof cast.unanimity, party = cast.utt412) =>
      invitationOf(
        { ...stateAfter(invited(policy)), parties: { x: { ...party, id: 'x', status: 'invited' } } },
        'x',
        'en',
      )?.silence
    expect(silence(cast.unanimity)).toBe(false)
    expect(silence({ ...cast.unanimity, tacit })).toBe(true)
    expect(silence({ ...cast.unanimity, tacit }, { ...cast.utt412, type: 'indigenous' })).toBe(false)
    expect(silence({ ...cast.unanimity, tacit }, { ...cast.utt412, publicBody: true })).toBe(false)
    // No policy lowers that floor.
    const lax = { ...cast.unanimity, tacit: { ...tacit, neverFor: [] } }
    expect(silence(lax, { ...cast.utt412, type: 'indigenous' })).toBe(false)
    expect(silence(lax, { ...cast.utt412, type: 'government' })).toBe(false)
  })

  test('is for those who are invited', () => {
    expect(invitationOf(stateAfter(drafted()), 'utt412', 'en')).toBeNull()
    expect(invitationOf(stateAfter(inReview()), 'utt412', 'en')).toBeNull()
  })
})

describe('what a form of a seat offers', () => {
  const asked = (agreement: Agreement, by: Actor, party: string, person: string | null = null) =>
    seatingOf(agreement, { party, person }, { actor: by, at: cast.MONDAY, language: 'en' })

  test('is the party’s roles, and the offices to who convenes', () => {
    const own = asked(stateAfter(drafted()), sunita, 'utt412')
    expect(own).toMatchObject({ person: null, suggested: [] })
    expect(own?.kind === 'seat' && own.offices).toContain('facilitator')
    const union = asked(stateAfter(inReview()), shauna, 'utt412')
    expect(union?.kind === 'seat' && union.offices).toEqual([])
  })

  test('suggests what the party has nobody for', () => {
    expect(asked(stateAfter(alone), sunita, 'uconf')).toMatchObject({ suggested: ['authorized_signatory'] })
  })

  test('is nothing for an outsider, and for nobody', () => {
    const review = stateAfter(inReview())
    expect(asked(review, sunita, 'utt412')).toBeNull()
    expect(asked(review, chloe, 'utt412')).toBeNull()
    expect(asked(review, shauna, 'utt412', 'p99')).toBeNull()
    expect(asked(review, shauna, 'constructor')).toBeNull()
  })

  test('keeps what somebody holds already', () => {
    const own = asked(stateAfter(inReview()), sunita, 'uconf', 'p02')
    expect(own).toMatchObject({ person: { id: 'p02', roles: ['facilitator'] } })
  })
})

test('the directory is offered without those on the list, found by any of its names', () => {
  const named = (id: string, fr: string, en: string, type = 'employer') => ({ id, name: { fr, en }, type })
  const listed = [
    named('hydraulis', 'Hydraulis', 'Hydraulis'),
    named('o1', 'Énergie du Nord', 'Northern Power'),
    named('o2', 'Atelier', 'Workshop', 'sme'),
  ]
  const ids = (q: string, type: string | null = null) =>
    choicesOf(stateAfter(drafted()), listed, { q, type, language: 'fr' }).found.map(({ id }) => id)
  expect(ids('')).toEqual(['o2', 'o1'])
  expect(ids('energie')).toEqual(['o1'])
  expect(ids('NORTHERN ')).toEqual(['o1'])
  expect(ids('', 'sme')).toEqual(['o2'])
  const many = Array.from({ length: 25 }, (_, at) => named(`m${at}`, `M${at}`, `M${at}`))
  expect(choicesOf(stateAfter(drafted()), many, { q: '', type: null, language: 'en' })).toMatchObject({
    more: 5,
  })
})

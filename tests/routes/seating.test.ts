import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { perform } from '#app/commands/perform.ts'
import { openLedger } from '#app/record/ledger.server.ts'
import {
  ChangedSeat,
  ChosenParty,
  CreatedParty,
  type Desk,
  listChosen,
  listCreated,
  NewSeat,
  seatAgain,
  seatNew,
} from '#app/web/seating.server.ts'
import { rooms } from '#tests/people/rooms.ts'
import { checkRecord } from '#tests/record/rig.ts'

const ID = 'e1'
const LEAD = { name: 'Sunita', email: 'sunita@uconf.example', language: 'fr' as const }
const ANA = { name: 'Ana Silva', email: 'ana@acier.example', language: 'en' as const }
const ROLES = ['representative', 'authorized_signatory']
const STEEL = { type: 'employer', nameFr: 'Acier du Nord', nameEn: '', spoken: 'fr', jurisdiction: 'CA-ON' }

let room: Awaited<ReturnType<typeof rooms>>
let desk: Desk
let convenor: { agreement: string; actor: { person: string; party: string } }

/** A new draft with its convenor alone, and the directory that goes with it. */
beforeEach(async () => {
  room = await rooms()
  const { database, people } = room
  const ledger = openLedger({ database, projections: [], enqueue: async () => {} })
  desk = { ledger, people, now: () => new Date() }
  const party = await people.addOrganization({
    type: 'institution',
    nameFr: 'Université',
    nameEn: 'University',
  })
  const person = await people.addPerson({ ...LEAD, organization: party })
  const actor = { person, party }
  convenor = { agreement: ID, actor }
  const name = { fr: 'Université', en: 'University' }
  const title = { fr: 'Stages', en: 'Placements' }
  const input = {
    id: ID,
    template: 'union_training' as const,
    title,
    party: { id: party, type: 'institution' as const, name },
  }
  await perform(ledger, {
    verb: 'create-agreement',
    agreement: ID,
    input,
    actor,
    at: new Date().toISOString(),
  })
})
afterEach(() => room.database.close())

const created = (more: object = {}) => CreatedParty.parse({ ...STEEL, ...ANA, roles: ROLES, ...more })
const agreement = async () => {
  const found = await desk.ledger.find(ID)
  if (!found) throw new Error('no agreement')
  return found.agreement
}
/** How much the directory holds: organizations, people, memberships. */
const counted = () =>
  Promise.all([room.client.organization.count(), room.client.user.count(), room.client.member.count()])

describe('an organization that is new here', () => {
  test('comes to the directory and to the list, with its first person', async () => {
    await listCreated(desk, convenor, created({ publicBody: 'on' }))
    const { parties, seats } = await agreement()
    const party = Object.values(parties).find(({ type }) => type === 'employer')
    expect(party).toMatchObject({ name: { fr: 'Acier du Nord', en: 'Acier du Nord' }, publicBody: true })
    const ana = await desk.people.findPersonByEmail(ANA.email)
    expect(ana?.organizations.map(({ id }) => id)).toEqual([party?.id])
    expect(seats.find((seat) => seat.party === party?.id)).toMatchObject({ person: ana?.id, roles: ROLES })
    expect(await checkRecord(desk.ledger, ID)).toBe(2)
  })

  test('is named once when two add it at the same moment', async () => {
    const second = created({ nameFr: ' ACIER  du nord ', email: 'other@acier.example' })
    const outcomes = await Promise.allSettled([
      listCreated(desk, convenor, created()),
      listCreated(desk, convenor, second),
    ])
    const refused = outcomes.filter(({ status }) => status === 'rejected')
    expect(refused).toMatchObject([{ reason: { kind: 'Refused', reasons: [{ code: 'party_exists' }] } }])
    expect(Object.keys((await agreement()).parties)).toHaveLength(2)
    expect(await counted()).toEqual([2, 2, 2])
  })

  test('that the directory knows is to be chosen there', async () => {
    const id = await desk.people.addOrganization({ type: 'employer', nameEn: 'Acier du Nord' })
    await expect(listCreated(desk, convenor, created())).rejects.toMatchObject({
      kind: 'Refused',
      reasons: [{ code: 'organization_known', detail: { id } }],
    })
    expect((await desk.ledger.find(ID))?.sequence).toBe(1)
    await listCreated(desk, convenor, created({ jurisdiction: 'CA-QC' }))
  })

  test('leaves nothing behind when it is refused', async () => {
    const before = await counted()
    const stranger = { agreement: ID, actor: { person: 'p_nobody', party: convenor.actor.party } }
    await expect(listCreated(desk, stranger, created())).rejects.toMatchObject({ kind: 'Forbidden' })
    await expect(listCreated(desk, { ...convenor, agreement: 'e2' }, created())).rejects.toMatchObject({
      kind: 'Missing',
    })
    expect(await counted()).toEqual(before)
    expect((await desk.ledger.find(ID))?.sequence).toBe(1)
  })

  test('brings in whoever holds the address already, under their own name', async () => {
    await listCreated(desk, convenor, created({ ...LEAD, name: 'Somebody Else' }))
    const lead = await desk.people.findPersonByEmail(LEAD.email)
    expect(lead).toMatchObject({ id: convenor.actor.person, name: 'Sunita' })
    expect(lead?.organizations).toHaveLength(2)
  })

  test('needs a name, a person who can be written to, and roles of the closed list', () => {
    const faults = (more: object) =>
      CreatedParty.safeParse({ ...STEEL, ...ANA, roles: ROLES, ...more }).error?.issues.map(
        ({ path }) => path[0],
      )
    expect(faults({ nameFr: ' ' })).toEqual(['nameFr'])
    expect(faults({ email: 'ana' })).toEqual(['email'])
    expect(faults({ roles: [] })).toEqual(['roles'])
    expect(faults({ roles: ['king'] })).toEqual(['roles'])
    expect(faults({ type: 'kingdom' })).toEqual(['type'])
    expect(faults({ nameEn: 'Steel\u202e' })).toEqual(['nameEn'])
  })
})

describe('an organization of the directory', () => {
  const chosen = (organization: string, more: object = {}) =>
    ChosenParty.parse({ organization, ...ANA, roles: ROLES, ...more })

  test('is listed as the directory names it, once', async () => {
    const id = await desk.people.addOrganization({ type: 'union', nameFr: 'Section 58', nameEn: 'Local 58' })
    const outcomes = await Promise.allSettled([
      listChosen(desk, convenor, chosen(id)),
      listChosen(desk, convenor, chosen(id, { email: 'b@l58.example' })),
    ])
    expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { kind: 'Refused', reasons: [{ code: 'party_exists' }] } },
    ])
    expect((await agreement()).parties[id]).toMatchObject({
      type: 'union',
      name: { fr: 'Section 58', en: 'Local 58' },
    })
    expect(await counted()).toEqual([2, 2, 2])
  })

  test('may observe: then nobody signs for it', async () => {
    const id = await desk.people.addOrganization({ type: 'government', nameFr: 'Ministère' })
    await listChosen(desk, convenor, chosen(id, { as: 'observer', roles: ['authorized_signatory'] }))
    const { parties, seats } = await agreement()
    expect(parties[id]?.observer).toBe(true)
    expect(seats.find(({ party }) => party === id)?.roles).toEqual(['observer'])
  })

  test('must be there', async () => {
    await expect(listChosen(desk, convenor, chosen('o_none'))).rejects.toMatchObject({ kind: 'Missing' })
  })
})

describe('a seat', () => {
  const own = (more: object = {}) =>
    NewSeat.parse({
      party: convenor.actor.party,
      ...ANA,
      roles: ['authorized_signatory'],
      capacityEn: 'Dean',
      ...more,
    })

  test('is given to somebody new, whose office stands for both languages', async () => {
    await seatNew(desk, convenor, own())
    expect((await agreement()).seats.at(-1)).toMatchObject({
      roles: ['authorized_signatory'],
      capacity: { fr: 'Dean', en: 'Dean' },
    })
  })

  test('is not given twice: that would take the first roles away', async () => {
    await expect(seatNew(desk, convenor, own({ ...LEAD }))).rejects.toMatchObject({
      kind: 'Refused',
      reasons: [{ code: 'person_seated' }],
    })
  })

  test('is changed for who sits there, and brings nobody in by an id alone', async () => {
    await seatNew(desk, convenor, own())
    const ana = await desk.people.findPersonByEmail(ANA.email)
    const change = (person: string) =>
      ChangedSeat.parse({ party: convenor.actor.party, person, roles: ['alternate'] })
    await seatAgain(desk, convenor, change(ana?.id ?? ''))
    expect((await agreement()).seats.at(-1)?.roles).toEqual(['alternate'])
    await expect(seatAgain(desk, convenor, change('p_nobody'))).rejects.toMatchObject({
      reasons: [{ code: 'person_needed' }],
    })
  })

  test('is refused to an outsider, and leaves no person behind', async () => {
    await listCreated(desk, convenor, created())
    const ana = await desk.people.findPersonByEmail(ANA.email)
    const outsider = {
      agreement: ID,
      actor: { person: ana?.id ?? '', party: ana?.organizations[0]?.id ?? '' },
    }
    const before = await counted()
    const typed = own({ name: 'Intruder', email: 'intruder@acier.example' })
    await expect(seatNew(desk, outsider, typed)).rejects.toMatchObject({
      kind: 'Forbidden',
      reasons: [{ code: 'other_party' }],
    })
    expect(await counted()).toEqual(before)
  })

  test('of one person under two ids at once is written once', async () => {
    const racing = [own(), own({ name: 'Ana S.' })].map((typed) => seatNew(desk, convenor, typed))
    const outcomes = await Promise.allSettled(racing)
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await room.client.user.count()).toBe(2)
    expect((await agreement()).seats).toHaveLength(2)
  })
})

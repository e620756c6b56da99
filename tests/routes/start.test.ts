import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#app/people/ids.server.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import * as start from '#app/routes/agreements.new.tsx'
import { type Office, openOfficeWith } from '#app/web/office.server.ts'
import { openRooms } from '#app/web/people.server.ts'
import { rooms, tokenOf, URL_OF_SITE, withCookies } from '#tests/people/rooms.ts'
import { ledgerOver } from '#tests/record/rig.ts'

type Problem = { problem: { kind: string; reasons: { code: string }[] } | null; result: Result }
type Result = { error: Record<string, string[]>; initialValue: Record<string, string> }

let room: Awaited<ReturnType<typeof rooms>>
let ledger: Ledger
let lead: { person: string; headers: Headers; organization: string }
const typed = (more: Record<string, string> = {}) => ({
  form: 'start',
  id: newId('a'),
  template: 'union_training',
  titleFr: 'Stages',
  titleEn: 'Placements',
  officeFr: '',
  officeEn: '',
  regime: 'equal',
  timeZone: 'America/Winnipeg',
  ...more,
})

beforeAll(async () => {
  room = await rooms()
  ledger = ledgerOver(room.database, listingOf)
  openRooms({ people: room.people, notices: {} as never })
  openOfficeWith({ ledger, now: () => new Date('2026-03-02T14:00:00Z') } as unknown as Office)
  lead = await someone('lead@poly.example')
})

afterAll(() => room.database.close())

async function organization(nameFr: string) {
  return room.people.addOrganization({
    type: 'government',
    nameFr,
    nameEn: '',
    jurisdiction: 'CA-MB',
    publicBody: true,
  })
}

async function someone(email: string) {
  const id = await organization(`Ministère ${email}`)
  const title = { fr: 'directrice', en: 'Director' }
  const person = await room.people.addPerson({
    name: email,
    email,
    language: 'fr',
    organization: id,
    title,
  })
  const given = await room.people.enter(
    tokenOf(await room.people.signInLink(person, { days: 1 })),
    new Headers(),
  )
  return { person, headers: withCookies(given), organization: id }
}

async function send(headers: Headers, fields: Record<string, string>) {
  const request = new Request(`${URL_OF_SITE}/fr/ententes/nouvelle`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
  })
  const args = { request, params: {}, context: {} } as unknown as ActionFunctionArgs
  const answer: unknown = await Promise.resolve(start.action(args)).catch((thrown: unknown) => thrown)
  if (answer instanceof Response) return { status: answer.status, to: answer.headers.get('location') }
  if (answer instanceof Error) throw answer
  const { data, init } = answer as { data: Problem; init: ResponseInit }
  return { status: init.status, to: null, ...data }
}

const agreements = () => room.client.agreement.count()

test('one agreement starts, with what the directory knows of its convenor', async () => {
  const fields = typed({ officeEn: 'Deputy minister' })
  expect(await send(lead.headers, fields)).toEqual({ status: 303, to: `/fr/ententes/${fields.id}/parties` })
  const found = await ledger.find(fields.id)
  expect(found?.sequence).toBe(1)
  expect(found?.agreement).toMatchObject({
    title: { fr: 'Stages', en: 'Placements' },
    timeZone: 'America/Winnipeg',
    status: 'draft',
  })
  expect(found?.agreement.parties[lead.organization]).toMatchObject({
    type: 'government',
    publicBody: true,
    jurisdiction: 'CA-MB',
    coordinator: true,
    name: { fr: 'Ministère lead@poly.example', en: 'Ministère lead@poly.example' },
  })
  expect(found?.agreement.seats).toMatchObject([
    { person: lead.person, capacity: { fr: 'Deputy minister', en: 'Deputy minister' } },
  ])
})

test('an office that is left empty is the one in the directory', async () => {
  const fields = typed()
  await send(lead.headers, fields)
  const [seat] = (await ledger.find(fields.id))?.agreement.seats ?? []
  expect(seat?.capacity).toEqual({ fr: 'directrice', en: 'Director' })
})

test('sent twice, also at once, it is one agreement', async () => {
  const before = await agreements()
  const fields = typed()
  const answers = await Promise.all([send(lead.headers, fields), send(lead.headers, fields)])
  expect(await send(lead.headers, fields)).toEqual(answers[0])
  expect(answers[1]).toEqual({ status: 303, to: `/fr/ententes/${fields.id}/parties` })
  expect(await agreements()).toBe(before + 1)
  expect((await ledger.find(fields.id))?.sequence).toBe(1)
})

test('another person’s agreement is not led to', async () => {
  const fields = typed()
  await send(lead.headers, fields)
  const stranger = await someone('stranger@elsewhere.example')
  const answer = await send(stranger.headers, fields)
  expect(answer).toMatchObject({
    status: 409,
    to: null,
    problem: { reasons: [{ code: 'agreement_exists' }] },
  })
})

test('nobody starts for an organization that is not theirs, nor under an id of their own making', async () => {
  const before = await agreements()
  const other = await organization('Autre')
  const forged = await send(lead.headers, typed({ organization: other }))
  expect(forged).toMatchObject({ status: 422, result: { error: { organization: ['not_a_choice'] } } })
  expect(await send(lead.headers, typed({ id: 'draft' }))).toMatchObject({
    status: 422,
    problem: { reasons: [{ code: 'bad_id' }] },
  })
  expect(await agreements()).toBe(before)
})

test('whoever belongs to several says for which', async () => {
  const both = await someone('both@poly.example')
  await room.people.addPerson({
    name: 'both',
    email: 'both@poly.example',
    language: 'fr',
    organization: lead.organization,
  })
  expect(await send(both.headers, typed())).toMatchObject({
    status: 422,
    result: { error: { organization: ['required'] } },
  })
  const fields = typed({ organization: lead.organization })
  expect(await send(both.headers, fields)).toMatchObject({ status: 303 })
  expect(Object.keys((await ledger.find(fields.id))?.agreement.parties ?? {})).toEqual([lead.organization])
})

test('what is wrong comes back with what was typed', async () => {
  const answer = await send(lead.headers, typed({ titleFr: '', titleEn: 'x'.repeat(301), timeZone: 'Mars' }))
  expect(answer).toMatchObject({
    status: 422,
    result: {
      error: { titleFr: ['required'], titleEn: ['too_long 300'], timeZone: ['not_a_choice'] },
      initialValue: { template: 'union_training', timeZone: 'Mars' },
    },
  })
})

test('a stranger signs in first', async () => {
  expect(await send(new Headers(), typed())).toMatchObject({
    status: 302,
    to: '/fr/connexion?to=%2Ffr%2Fententes%2Fnouvelle',
  })
})

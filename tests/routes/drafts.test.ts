import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { perform } from '#app/commands/perform.ts'
import { findDraft } from '#app/drafts/drafts.server.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { action as clausePage } from '#app/routes/agreement.clause.tsx'
import { action as keep } from '#app/routes/api.agreements.$id.clauses.$clause.draft.ts'
import { ownDraft } from '#app/web/drafts.server.ts'
import { mergeName } from '#app/web/merge-name.ts'
import { type Office, openOfficeWith } from '#app/web/office.server.ts'
import { openRooms } from '#app/web/people.server.ts'
import * as cast from '#tests/cast.ts'
import { rooms, tokenOf, URL_OF_SITE, withCookies } from '#tests/people/rooms.ts'
import { checkRecord, ledgerOver, record } from '#tests/record/rig.ts'
import { drafted } from '#tests/story.ts'

const { ID } = cast
const at = '2026-03-03T12:00:00.000Z'
const BASE = { fr: 'Un.\n\nDeux.\n\nTrois.', en: 'One.\n\nTwo.\n\nThree.' }

let room: Awaited<ReturnType<typeof rooms>>
let ledger: Ledger
const entered: Record<string, Headers> = {}

/** Sunita (p05) convenes, Étienne (p02) drafts with her, Mei-Ling (p04) only reads with them, p99 is nobody here. */
beforeAll(async () => {
  room = await rooms()
  for (const person of ['p05', 'p02', 'p04', 'p99']) {
    const organization = await room.people.addOrganization({ type: 'institution', nameFr: person })
    const known = { name: person, email: `${person}@entente.example`, language: 'fr' as const, organization }
    await room.people.addPerson({ id: person, ...known })
    const link = await room.people.signInLink(person, { days: 1 })
    entered[person] = withCookies(await room.people.enter(tokenOf(link), new Headers()))
  }
  ledger = ledgerOver(room.database)
  openRooms({ people: room.people, notices: {} as never })
  openOfficeWith({ database: room.database, ledger, now: () => new Date(at) } as Office)
  await record(ledger, drafted())
  const input = { party: 'uconf', person: 'p02', roles: ['co_drafter'] }
  await perform(ledger, { verb: 'seat-person', agreement: ID, input, actor: cast.sunita, at } as never)
}, 60_000)
afterAll(() => room.database.close())

type Fields = Record<string, string>

function args(person: string, address: string, fields: Fields, clause: string): ActionFunctionArgs {
  const headers = new Headers(entered[person])
  const request = new Request(`${URL_OF_SITE}${address}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
  })
  const context = { nonce: '', requestId: '0', address: '192.0.2.1' }
  return { request, context, params: { id: ID, clause } } as unknown as ActionFunctionArgs
}

/** The status of an answer, thrown or not, and what it says. */
async function statusOf(answer: Promise<unknown>): Promise<number> {
  const given = await answer.catch((thrown: unknown) => thrown)
  if (given instanceof Error) throw given
  if (given instanceof Response) return given.status
  return (given as { init: { status: number } }).init.status
}

const types = (person: string, fields: Fields, clause = 'c03') =>
  statusOf(keep(args(person, `/api/agreements/${ID}/clauses/${clause}/draft`, fields, clause)))
const sends = (person: string, fields: Fields, clause = 'c03') =>
  statusOf(Promise.resolve(clausePage(args(person, `/fr/ententes/${ID}/clauses/${clause}`, fields, clause))))
const draftOf = (person: string, clause = 'c03') => findDraft(room.client, { person, agreement: ID, clause })
const seen = async (person: string, clause = 'c03') =>
  ownDraft({ person, agreement: ID, clause }, await ledger.read(ID))

const fieldsOf = (fr: string, en: string): Fields => ({
  ...{ 'title.fr': 'Mentorat', 'title.en': 'Mentoring', 'text.fr': fr, 'text.en': en },
  ...{ 'summary.fr': '', 'summary.en': '' },
})
const clause = async () => (await ledger.find(ID))?.agreement.clauses.c03
const publishes = (person: string, fields: Fields, revision: number) =>
  sends(person, {
    ...fields,
    verb: 'revise-clause',
    form: 'revise-clause',
    clause: 'c03',
    seen: String(revision),
  })

describe('a draft', () => {
  let head: string | undefined
  beforeEach(async () => {
    head = (await ledger.find(ID))?.head
  })
  const recordIsTheSame = async () => expect((await ledger.find(ID))?.head).toBe(head)

  test('is kept as one types, whatever it says, for its writer alone, outside the record', async () => {
    expect(
      await types('p05', { ...fieldsOf('Pas fini \u202e\ud800\u0000', ''), 'title.fr': '', base: '1' }),
    ).toBe(200)
    expect(await draftOf('p05')).toMatchObject({
      base: 1,
      keptAt: at,
      words: { title: { fr: '', en: 'Mentoring' } },
    })
    expect(await draftOf('p02')).toBeNull()
    await recordIsTheSame()
  })

  test.each([
    ['too long', { ...fieldsOf('x'.repeat(100_001), ''), base: '1' }],
    ['on no revision', fieldsOf('x', 'x')],
    ['on a revision to come', { ...fieldsOf('x', 'x'), base: '7' }],
    ['on half a revision', { ...fieldsOf('x', 'x'), base: '1.5' }],
  ])('that is %s is refused and leaves the one before', async (_, fields) => {
    const before = await draftOf('p02', 'c02')
    expect(await types('p02', fields, 'c02')).toBe(422)
    expect(await draftOf('p02', 'c02')).toEqual(before)
  })

  test('is for those who draft: others are refused, and strangers find nothing', async () => {
    expect(await types('p04', { ...fieldsOf('x', 'x'), base: '1' })).toBe(403)
    expect(await types('p99', { ...fieldsOf('x', 'x'), base: '1' })).toBe(404)
    expect(await types('p05', { ...fieldsOf('x', 'x'), base: '1' }, 'c99')).toBe(422)
  })

  test('is kept, and thrown away, by a button too', async () => {
    expect(await sends('p05', { ...fieldsOf('Demain.', 'Tomorrow.'), seen: '1', draft: 'keep' })).toBe(303)
    expect((await draftOf('p05'))?.words.text).toEqual({ fr: 'Demain.', en: 'Tomorrow.' })
    expect(await sends('p05', { draft: 'discard' })).toBe(303)
    expect(await draftOf('p05')).toBeNull()
    await recordIsTheSame()
  })

  test('is what was refused, and gone once it is published', async () => {
    expect(await publishes('p05', { ...fieldsOf('Sans titre.', 'No title.'), 'title.fr': '' }, 1)).toBe(422)
    expect((await draftOf('p05'))?.words.text.fr).toBe('Sans titre.')
    expect(await publishes('p05', fieldsOf(BASE.fr, BASE.en), 1)).toBe(303)
    expect(await draftOf('p05')).toBeNull()
    expect(await clause()).toMatchObject({ revision: 2, text: BASE })
    // What a slow line brings after that is no draft of anything.
    expect(await types('p05', { ...fieldsOf(BASE.fr, BASE.en), base: '1' })).toBe(200)
    expect(await draftOf('p05')).toBeNull()
  })
})

describe('two people on one clause', () => {
  test('see what each changed, and one of them brings both together, paragraph by paragraph', async () => {
    const hers = fieldsOf('Un.\n\nLes lundis.\n\nTrois, dit-elle.', 'One.\n\nOn Mondays.\n\nThree.')
    expect(await types('p02', { ...hers, base: '2' })).toBe(200)
    expect((await seen('p02'))?.meanwhile).toBeNull()
    expect(await publishes('p05', fieldsOf('Zéro.\n\nUn.\n\nLes jeudis.\n\nTrois.', BASE.en), 2)).toBe(303)

    expect(await publishes('p02', hers, 2)).toBe(409)
    const found = await seen('p02')
    expect(found?.meanwhile).toMatchObject({
      base: { text: BASE },
      merges: [
        {
          part: 'text',
          language: 'fr',
          conflicts: [{ mine: 'Les lundis.\n\nTrois, dit-elle.' }],
          settled: 1,
        },
        { part: 'text', language: 'en', conflicts: [], settled: 1 },
      ],
    })

    const choice = { [mergeName({ part: 'text', language: 'fr' }, 0)]: 'both' }
    expect(
      await sends('p02', { draft: 'merge', kept: '2026-01-01T00:00:00.000Z', current: '3', ...choice }),
    ).toBe(303)
    expect((await draftOf('p02'))?.base).toBe(2)
    expect(await sends('p02', { draft: 'merge', kept: at, current: '3', ...choice })).toBe(303)
    const merged = await draftOf('p02')
    expect(merged).toMatchObject({
      base: 3,
      words: {
        text: {
          fr: 'Zéro.\n\nUn.\n\nLes lundis.\n\nTrois, dit-elle.\n\nLes jeudis.\n\nTrois.',
          en: 'One.\n\nOn Mondays.\n\nThree.',
        },
      },
    })
    expect((await seen('p02'))?.meanwhile).toBeNull()
    const { text } = merged?.words ?? { text: BASE }
    expect(await publishes('p02', fieldsOf(text.fr, text.en), 3)).toBe(303)
    expect(await draftOf('p02')).toBeNull()
    expect(await clause()).toMatchObject({ revision: 4, text })
    await checkRecord(ledger)
  })
})

describe('the form of a clause', () => {
  test('says how it is consented to and on what it depends, and none ticked is none', async () => {
    const fields = { ...fieldsOf('Encore.', 'Again.'), consent: 'tacit_ok', leaning: 'on' }
    expect(await publishes('p05', { ...fields, dependsOn: 'c02' }, 4)).toBe(303)
    expect(await clause()).toMatchObject({ revision: 5, consent: 'tacit_ok', dependsOn: ['c02'] })
    expect(await publishes('p05', fields, 5)).toBe(303)
    expect(await clause()).toMatchObject({ revision: 6, dependsOn: [] })
    expect(await publishes('p05', { ...fieldsOf('Sans elles.', 'Without.'), 'summary.fr': 'x' }, 6)).toBe(303)
    expect(await clause()).toMatchObject({ revision: 7, consent: 'tacit_ok', dependsOn: [] })
  })

  test('links the defined terms that were ticked, and passes over what is no term', async () => {
    const [fr, en] = ['« Partenariat » désigne ceci.', '“Partnership” means this.']
    const added = { verb: 'add-clause', agreement: ID, actor: cast.sunita, at } as const
    const input = { section: 'definitions', title: cast.words('Mots', 'Words'), text: { fr, en } }
    await perform(ledger, { ...added, input } as never)
    const defined = (await ledger.find(ID))?.agreement.order.at(-1) ?? ''
    const fields = fieldsOf('Le partenariat, les partenariats.', 'The partnership.')
    expect(await publishes('p05', { ...fields, terms: 'fr:Partenariat' }, 7)).toBe(303)
    expect((await clause())?.text).toEqual({
      fr: `Le [partenariat](${defined}), les partenariats.`,
      en: 'The partnership.',
    })
    expect(await publishes('p05', { ...fields, terms: 'fr:Autre chose' }, 8)).toBe(303)
    expect((await clause())?.text.fr).toBe('Le partenariat, les partenariats.')
  })
})

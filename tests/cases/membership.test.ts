import { describe, expect, it } from 'vitest'
import { bodyOf } from '#machines/rules/drafting.ts'
import type { Clause } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { keeper, noon, records } from '#tests/machines/in-force.ts'
import { agrees, follows, living, PLACES, reason } from '#tests/machines/living.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import { act } from '#tests/story.ts'

const { sunita, chloe, shauna, karim, words } = cast
const owner = { person: 'p24', party: 'numa' }
const seats = [cast.seat(owner, ['representative', 'authorized_signatory'])]
const ROW = { c02: { 'rec-03': { hydraulis: 'A', uconf: 'R', utt412: 'C', numa: 'R' } } } as const
const accedes = (at: string, motion = 'MO1') => [
  act('list-party', { party: cast.party('numa', 'sme'), seats, letters: ROW }, sunita, at),
  act('apply-to-accede', { reason }, owner),
  ...[sunita, chloe, shauna].map((by) => agrees(by, motion)),
  act('accept-accession', { party: 'numa', instrument: 'Acte', on: at.slice(0, 10) }, keeper),
]
const EXIT = '2026-06-14T04:00:00.000Z'
const notice = act('give-notice', { reason, plan: 'Le syndicat reprend.' }, karim, noon('2026-03-15'))

describe('case 4: a party that joins after the entry into force', () => {
  it('has no say on what was decided before, and owes nothing from before', () => {
    const decided = [
      act('table-motion', { kind: 'suspend', party: null, on: null, name: null, reason }, sunita),
      ...[chloe, shauna].map((by) => agrees(by)),
      act('table-motion', { kind: 'resume', party: null, on: null, name: null, reason }, sunita),
      ...[chloe, shauna].map((by) => agrees(by, 'MO2')),
    ]
    const joined = given(living(), decided, accedes(noon('2026-04-01'), 'MO3'))
    joined
      .when('answer-motion', { motion: 'MO1', agrees: false, reason }, owner)
      .thenRefused('Refused', 'no_motion_open')
    const own = Object.values(joined.agreement.obligations).filter(({ party }) => party === 'numa')
    expect(own.every(({ opensAt }) => opensAt >= noon('2026-04-01'))).toBe(true)
    expect(joined.agreement.seals).toEqual(given(living()).agreement.seals)
  })
})

it('case 27: a party that joins after an amendment joins the text as amended', () => {
  const text = words(
    'L’employeur propose douze places par année.',
    'The employer offers twelve placements a year.',
  )
  const amended = given(living()).agreement.clauses.c02 as Clause
  const body = { ...bodyOf(amended), text }
  const effect = { life: { version: 2 }, clauses: { c02: { revision: 2, text } } }
  const changes = [{ clause: 'c02', body }]
  const everyone = ['uconf', 'hydraulis', 'utt412']
  const proposes = { changes, reason, affected: everyone, effectiveOn: '2026-06-01', endsOn: null }
  const said = (by: typeof chloe) =>
    act(
      'answer-amendment',
      {
        ...{ amendment: 'AM1', clause: 'c02', revision: 2, stance: 'accept', reason: '', understood: true },
        ...{ objection: 'OB1', ground: 'law' },
      },
      by,
    )
  const passed = [
    act('propose-amendment', proposes, chloe),
    act('class-amendment', { amendment: 'AM1', kind: 'substantive' }, keeper),
    act('open-amendment-call', { amendment: 'AM1', until: '2026-04-30' }, cast.etienne),
    ...[sunita, chloe, shauna].map(said),
    act('seal-amendment', { amendment: 'AM1', digest: 'd' }, keeper),
    ...[cast.marcAntoine, cast.corinne, karim, cast.dominic].map((by) =>
      act(
        'sign-amendment',
        { amendment: 'AM1', slot: `S1:${by.party}:${by.person}`, digest: 'd', consent: true },
        by,
      ),
    ),
    act('take-amendment-effect', { amendment: 'AM1' }, keeper, noon('2026-06-01')),
  ]
  const joined = given(living(), passed, accedes(noon('2026-06-02'))).agreement
  expect(joined).toMatchObject({ ...effect, parties: { numa: { status: 'bound' } } })
})

describe('case 28: one party ends it for itself', () => {
  it('is a withdrawal: the others go on, placements finish, its duties pass to whoever accepts them', () => {
    const placed = records('placement.start', '2026-06-10')
    const offers = act('offer-transfer', { obligation: PLACES, to: 'utt412', reason }, keeper)
    const takes = act('accept-transfer', { obligation: PLACES }, shauna)
    const after = given(living(), placed, notice, offers, takes, follows(EXIT)).agreement
    expect([after.status, after.parties.hydraulis?.status]).toEqual(['in_force.active', 'withdrawn'])
    expect(statuses(after.obligations)).toMatchObject({
      ...{ [PLACES]: 'transferred', 'O:rec-03:utt412': 'open' },
    })
    expect(statuses(after.obligations)).toHaveProperty('O:saf-01:hydraulis')
    expect(after.obligations['O:saf-01:hydraulis']?.status).not.toBe('cancelled')
    expect(after.life.leaving.hydraulis?.plan).toBe('Le syndicat reprend.')
  })
})

it('case 31: once it has expired nobody new is placed, and what runs is finished', () => {
  const placed = [...living({}, '2027-06-30'), records('placement.start', '2027-06-20', noon('2027-06-19'))]
  const expired = given(placed, follows('2027-07-01T04:00:00.000Z'))
  expect(expired.agreement.status).toBe('expired')
  expired.whenAct(records('placement.start', '2027-07-10')).thenRefused('Refused', 'not_in_this_state')
  const running = Object.values(expired.agreement.obligations).filter(({ anchor }) =>
    anchor.startsWith('placement.'),
  )
  expect(running.length).toBeGreaterThan(0)
  expect(running.every(({ status }) => status !== 'cancelled')).toBe(true)
})

import { describe, expect, it } from 'vitest'
import { DEFAULT_TERMS } from '#machines/in-force/life.ts'
import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { AM, answers, changed, classes, slip } from '#tests/machines/amending.ts'
import { agrees, living, reason } from '#tests/machines/living.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import { act } from '#tests/story.ts'

const { sunita, chloe, shauna, words } = cast
const AMONG = ['uconf', 'hydraulis']
const text = words('L’employeur offre quatorze places.', 'The employer offers fourteen placements.')

const proposes = (clause: string, affected = ['uconf', 'hydraulis', 'utt412']) =>
  act(
    'propose-amendment',
    (now) => ({
      changes: [changed(now, clause, { text })],
      ...{ reason, affected, effectiveOn: '2026-06-01', endsOn: null },
    }),
    chloe,
  )

describe('case 26: an amendment among some of the parties', () => {
  const allowed = living({ ...DEFAULT_TERMS, subsetAmendments: true })

  it('is possible where the text allows it and nobody else’s duty changes; everybody is told and may contest for 15 days', () => {
    const among = given(allowed, proposes('c02', AMONG), classes('subset'))
    expect(among.agreement.amendments[AM]).toMatchObject({ status: 'consultation', affected: AMONG })
    among
      .when('contest-amendment', { amendment: AM, reason: 'Cela nous touche.' }, shauna)
      .thenSome(`amendment ${AM} CONTEST_CLASS`)
    given(living(), proposes('c02', AMONG))
      .whenAct(classes('subset'))
      .thenRefused('Refused', 'subset_not_allowed')
    given(allowed, proposes('c03', AMONG)).whenAct(classes('subset')).thenRefused('Refused', 'others_touched')
  })

  it('a general one that a party does not accept leaves one text for all: the old one', () => {
    const called = [
      ...[proposes('c02'), classes('substantive')],
      act('open-amendment-call', { amendment: AM, until: '2026-04-30' }, cast.etienne),
      ...[sunita, shauna].map((by) => answers(by)),
    ]
    const deadline = given(living(), called).agreement.amendments[AM]?.deadline ?? ''
    const closes = act(
      'close-amendment-call',
      { amendment: AM, deadline },
      SYSTEM,
      '2026-05-02T16:00:00.000Z',
    )
    const { amendments, clauses, life, parties } = given(living(), called, closes).agreement
    expect(amendments[AM]?.status).toBe('rejected')
    expect([clauses.c02?.revision, life.version]).toEqual([1, 1])
    expect(new Set(Object.values(statuses(parties)))).toEqual(new Set(['bound']))
    expect(chloe.party).toBe('hydraulis')
  })
})

describe('case 35: the languages are found to differ in force', () => {
  const partner = { person: 'p28', party: 'threeshores' }
  const seats = [cast.seat(partner, ['representative', 'authorized_signatory'])]
  const joined = [
    ...living(),
    act('list-party', { party: cast.party('threeshores', 'indigenous'), seats, letters: {} }, sunita),
    act('apply-to-accede', { reason }, partner),
    ...[sunita, chloe, shauna].map((by) => agrees(by)),
    act('accept-accession', { party: 'threeshores', instrument: 'Acte', on: '2026-03-15' }, sunita),
  ]
  const everyone = ['uconf', 'hydraulis', 'utt412', 'threeshores']
  const mends = act(
    'propose-amendment',
    (now) => ({
      changes: [changed(now, 'c02', slip)],
      ...{ reason, affected: everyone, effectiveOn: '2026-06-01', endsOn: null },
    }),
    chloe,
  )
  const called = [
    ...joined,
    mends,
    classes('corrigendum'),
    ...[sunita, chloe, shauna].map((by) => answers(by)),
  ]

  it('a slip is mended by silence, but never by that of an Indigenous partner', () => {
    const waits = given(called).agreement.amendments[AM]
    expect([waits?.kind, waits?.status]).toEqual(['corrigendum', 'call'])
    const deadline = waits?.deadline ?? ''
    const late = new Date(Date.parse(deadline) + 1000).toISOString()
    const closes = act('close-amendment-call', { amendment: AM, deadline }, SYSTEM, late)
    expect(given(called, closes).agreement.amendments[AM]?.status).toBe('rejected')
    expect(given(called, answers(partner)).agreement.amendments[AM]?.status).toBe('agreed')
  })

  it('a difference of meaning is an amendment of substance', () => {
    given(joined, proposes('c02', everyone))
      .whenAct(classes('corrigendum'))
      .thenRefused('Refused', 'changes_meaning')
    const { amendments } = given(joined, proposes('c02', everyone), classes('substantive')).agreement
    expect(amendments[AM]).toMatchObject({ status: 'consultation', affected: everyone })
  })
})

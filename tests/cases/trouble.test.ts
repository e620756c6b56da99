import { describe, expect, it } from 'vitest'
import { DEFAULT_TERMS } from '#machines/in-force/life.ts'
import { bodyOf } from '#machines/rules/drafting.ts'
import type { Clause } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { keeper, noon, records } from '#tests/machines/in-force.ts'
import { agrees, DATA, decided, living, PLACES, reason, tables } from '#tests/machines/living.ts'
import { given, statuses } from '#tests/machines/telling.ts'
import { act, allSigned, inReview, placeOf } from '#tests/story.ts'

const { chloe, shauna, sunita, etienne, karim } = cast
const SAFETY = 'O:saf-01:hydraulis'
const insolvent = (by = sunita, party = 'hydraulis', evidence = 'Ordonnance du 1er avril.') =>
  act('record-insolvency', { party, evidence }, by, noon('2026-04-01'))
const begins = (day: string, parties: string[]) => records('placement.start', day, undefined, parties)

describe('case 39: an employer becomes insolvent', () => {
  const placed = [...living(), begins('2026-03-25', ['hydraulis'])]

  it('what it owes rests, but for what protects learners; the others owe as before', () => {
    const { agreement } = given(placed, insolvent())
    expect(agreement.status).toBe('in_force.active')
    expect(agreement.parties.hydraulis?.status).toBe('bound')
    expect(statuses(agreement.obligations)).toMatchObject({
      ...{ [PLACES]: 'suspended', [SAFETY]: 'open', [DATA]: 'open' },
    })
    expect(agreement.life.insolvent).toEqual({ hydraulis: noon('2026-04-01') })
  })

  it('nobody new is placed there; elsewhere placements go on', () => {
    given(placed, insolvent())
      .whenAct(begins('2026-06-01', ['hydraulis']))
      .thenRefused('Refused', 'insolvent_party')
    given(placed, insolvent())
      .whenAct(begins('2026-06-01', ['utt412']))
      .thenSome('anchor.recorded')
    given(placed, insolvent())
      .whenAct(records('placement.end', '2026-04-10', undefined, ['hydraulis']))
      .thenSome('anchor.recorded')
  })

  it('the way to exclude it is open: notice, cure, hearing, all the others', () => {
    const breach = act('notify-breach', { party: 'hydraulis', days: 30, reason }, sunita)
    const asks = tables('exclude', sunita, { party: 'hydraulis', on: '2026-05-04' }, noon('2026-05-05'))
    const { parties } = given(placed, insolvent(), breach, asks, agrees(shauna)).agreement
    expect(parties.hydraulis?.status).toBe('excluded')
  })

  it('is recorded once, with what shows it, by itself or by whoever serves all', () => {
    given(living()).whenAct(insolvent(chloe)).thenSome('insolvency.recorded')
    given(living()).whenAct(insolvent(shauna)).thenRefused('Forbidden', 'other_party')
    given(living())
      .whenAct(insolvent(sunita, 'hydraulis', ' '))
      .thenRefused('Refused', 'evidence_missing')
    given(living(), insolvent()).whenAct(insolvent()).thenRefused('Refused', 'insolvent_already')
    given(inReview()).whenAct(insolvent()).thenRefused('Refused', 'not_in_this_state')
  })

  it('or a small enterprise grows: nothing but a change of the text gives a party another type', () => {
    const grown = act('list-party', { party: cast.party('hydraulis', 'sme'), seats: [], letters: {} }, sunita)
    for (const acts of [inReview(), living()]) {
      given(acts).whenAct(grown).thenRefused('Refused', 'party_exists')
      expect(given(acts).agreement.parties.hydraulis?.type).toBe('employer')
    }
  })
})

describe('case 41: the funding is cut', () => {
  const stops = act('suspend-obligation', { obligation: PLACES, reason: 'Fin du financement.' }, chloe)
  const cut = [...living(), records('funding.stop', '2026-04-01', noon('2026-04-01')), stops]

  it('is told of, what hangs on it rests, and the rest goes on', () => {
    const { agreement } = given(cut)
    expect(agreement.life.anchors.at(-1)).toMatchObject({ anchor: 'funding.stop', on: '2026-04-01' })
    expect(statuses(agreement.obligations)).toMatchObject({ [PLACES]: 'suspended', [DATA]: 'open' })
    expect(agreement.obligations[PLACES]?.reason).toBe('Fin du financement.')
    expect(agreement.status).toBe('in_force.active')
  })

  it('the parties then change the text, or let the agreement wind down', () => {
    const text = cast.words('L’employeur offre six places.', 'The employer offers six placements.')
    const change = act(
      'propose-amendment',
      (now) => ({
        changes: [{ clause: 'c02', body: { ...bodyOf(now.clauses.c02 as Clause), text } }],
        ...{ reason, affected: ['uconf', 'hydraulis', 'utt412'], effectiveOn: '2026-06-01', endsOn: null },
      }),
      chloe,
    )
    expect(given(cut, change).agreement.amendments.AM1?.status).toBe('screening')
    const ends = given(cut, ...decided('terminate', { on: '2026-09-30' })).agreement
    expect(ends.status).toBe('in_force.winding_down')
  })
})

describe('case 40: a strike at a host', () => {
  it('stops what is owed there and nothing else; those who were placed there leave, and the agreement stands', () => {
    const strike = act('suspend-obligation', { obligation: PLACES, reason: 'Grève.' }, chloe)
    const leave = records('placement.end', '2026-04-02', noon('2026-04-02'), ['hydraulis'])
    const { status, obligations, life } = given(
      [...living(), begins('2026-03-25', ['hydraulis'])],
      strike,
      leave,
    ).agreement
    expect(status).toBe('in_force.active')
    expect(statuses(obligations)).toMatchObject({ [PLACES]: 'suspended', [DATA]: 'open' })
    expect(life.anchors.map(({ anchor }) => anchor)).toEqual(['placement.start', 'placement.end'])
  })
})

describe('case 43: a signature is challenged', () => {
  const KARIM = placeOf(given(allSigned()).agreement, karim).slot
  const challenges = act('challenge-signature', { slot: KARIM, reason: 'Ce n’est pas sa main.' }, shauna)
  const decides = (upheld: boolean) =>
    act('decide-challenge', { slot: KARIM, upheld, reason: 'Vérifié.' }, keeper)

  it('what is in force goes on until it is decided, and after it', () => {
    const disputed = given(living(), challenges)
    expect(disputed.agreement.status).toBe('in_force.active')
    expect(disputed.agreement.slots[KARIM]?.status).toBe('verifying')
    disputed.whenAct(records('placement.start', '2026-04-01')).thenSome('anchor.recorded')
    const dismissed = given(living(), challenges, decides(false)).agreement
    expect([dismissed.status, dismissed.slots[KARIM]?.status]).toEqual(['in_force.active', 'signed'])
    const upheld = given(living(), challenges, decides(true)).agreement
    expect([upheld.status, upheld.slots[KARIM]?.status]).toEqual(['in_force.active', 'voided'])
    expect(upheld.parties.hydraulis?.status).toBe('bound')
  })

  it('what is not in force yet is held, and no clock decides it', () => {
    const waiting = given(allSigned(), challenges)
    waiting.when('enter-into-force', {}, etienne).thenRefused('Forbidden', 'role_missing')
    waiting.when('enter-into-force', {}, keeper).thenRefused('Refused', 'challenge_open')
    expect(given(allSigned(), challenges, decides(true)).agreement.status).toBe('signing.held')
  })
})

it('case 29: fewer bound than had to sign ends nothing while the minimum of the text holds', () => {
  const leaves = act('give-notice', { reason, plan: '' }, karim, noon('2026-03-15'))
  const gone = act('follow-life', {}, keeper, '2026-06-14T04:00:00.000Z')
  const { agreement } = given(living({ ...DEFAULT_TERMS, minimum: 2 }), leaves, gone)
  expect(Object.values(agreement.parties).filter(({ status }) => status === 'bound')).toHaveLength(2)
  expect([agreement.status, agreement.life.cureUntil]).toEqual(['in_force.active', null])
})

import { describe, expect, it } from 'vitest'
import { dueOf } from '#machines/due.ts'
import * as cast from '#tests/cast.ts'
import { act, drafted, inReview, sealed, signs } from '#tests/story.ts'
import { keeper, noon, records } from './in-force.ts'
import { agrees, DATA, decided, follows, living, PLACES, reason, refuses, tables } from './living.ts'
import { given, statuses } from './telling.ts'

const { chloe, shauna, sunita, karim, dominic } = cast

describe('what the parties decide together', () => {
  it('suspends and resumes the agreement; privacy and safety go on, the other dates move (AGR-26, AGR-27)', () => {
    const stopped = given(living(), ...decided('suspend', {}, noon('2026-04-01'))).agreement
    expect(stopped.status).toBe('in_force.suspended')
    expect(statuses(stopped.obligations)).toMatchObject({ [PLACES]: 'suspended', [DATA]: 'open' })
    const again = given(
      living(),
      ...decided('suspend', {}, noon('2026-04-01')),
      tables('resume', sunita, {}, noon('2026-04-11')),
      agrees(chloe, 'MO2'),
      agrees(shauna, 'MO2'),
    ).agreement
    expect(again.status).toBe('in_force.active')
    expect(again.obligations[PLACES]).toMatchObject({ status: 'open', due: '2026-05-25T03:59:59.000Z' })
  })

  it('needs the rule: one refusal under unanimity ends it, and every answer is kept', () => {
    const { status, motions } = given(
      living(),
      tables('suspend', sunita),
      refuses(chloe),
      agrees(shauna),
    ).agreement
    expect([status, motions.MO1?.status]).toEqual(['in_force.active', 'refused'])
    expect(motions.MO1?.answers.hydraulis).toMatchObject({ agrees: false, reason })
    given(living(), tables('suspend', sunita))
      .when('answer-motion', { motion: 'MO1', agrees: false, reason: '' }, chloe)
      .thenRefused('Refused', 'reason_missing')
    given(living(), ...decided('suspend'))
      .whenAct(agrees(chloe))
      .thenRefused('Refused', 'no_motion_open')
    given(living()).whenAct(tables('resume', sunita)).thenRefused('Refused', 'not_in_this_state')
    given(living())
      .whenAct(tables('suspend', sunita, { reason: ' ' }))
      .thenRefused('Refused', 'reason_missing')
  })

  it('ends it by all: it winds down until placements, data and accounts are settled (AGR-32, AGR-33)', () => {
    const winding = [...living(), ...decided('terminate', { on: '2026-09-30' })]
    expect(given(winding).agreement).toMatchObject({
      status: 'in_force.winding_down',
      life: { runOffUntil: '2026-09-30' },
    })
    const done = { placements: true, data: true, accounts: true }
    given(winding)
      .when('end-run-off', { ...done, data: false }, keeper)
      .thenRefused('Refused', 'run_off_unconfirmed')
    const after = given(winding).when('end-run-off', done, keeper).agreement
    expect([after.status, after.parties.hydraulis?.status]).toEqual(['terminated', 'released'])
    expect(statuses(after.clauses)).toMatchObject({ c02: 'ended', c04: 'surviving' })
    expect(statuses(after.obligations)).toMatchObject({ [PLACES]: 'cancelled', [DATA]: 'open' })
    const placement = given(winding, records('placement.start', '2026-08-20'))
    placement.when('end-run-off', done, keeper).thenRefused('Refused', 'placements_running')
    given(living())
      .whenAct(tables('terminate', sunita, { on: '2026-01-01' }))
      .thenRefused('Refused', 'deadline_not_later')
  })

  it('renews it expressly before its end, by everyone (AGR-34)', () => {
    const story = living({}, '2027-06-30')
    const after = given(story, ...decided('renew', { on: '2030-06-30' })).agreement
    expect(after.life).toMatchObject({ endsOn: '2030-06-30', renewals: 1 })
    given(story)
      .whenAct(tables('renew', sunita, { on: '2027-01-01' }))
      .thenRefused('Refused', 'deadline_not_later')
    expect(
      given(story, tables('renew', sunita, { on: '2030-06-30' }), agrees(chloe)).agreement.life.renewals,
    ).toBe(0)
  })
})

describe('the end', () => {
  it('of what outlived it comes when the terms say so, and never by itself where they do not (CLA-28)', () => {
    const winding = (terms: object) => [...living(terms), ...decided('terminate', { on: '2026-09-30' })]
    const done = act(
      'end-run-off',
      { placements: true, data: true, accounts: true },
      keeper,
      noon('2026-10-01'),
    )
    const over = given(winding({ survivalMonths: 24 }), done).agreement
    expect(over.clauses.c04?.status).toBe('surviving')
    expect(dueOf(over)?.at).toBe('2028-10-02T04:00:00.000Z')
    const before = given(winding({ survivalMonths: 24 }), done, follows('2028-10-01T12:00:00.000Z'))
    expect(before.agreement.clauses.c04?.status).toBe('surviving')
    const after = given(winding({ survivalMonths: 24 }), done, follows('2028-10-02T04:00:00.000Z'))
    expect(after.agreement.clauses.c04?.status).toBe('ended')
    expect(given(winding({}), done, follows('2058-10-02T04:00:00.000Z')).agreement.clauses.c04?.status).toBe(
      'surviving',
    )
  })

  const EXPIRED = '2027-07-01T04:00:00.000Z'

  it('case 31: with no renewal the agreement expires, after reminders at 180, 90 and 30 days (AGR-36)', () => {
    const story = living({}, '2027-06-30')
    given(story)
      .whenAct(follows(noon('2027-06-30')))
      .thenSome('term.reminded')
    const after = given(story, follows(EXPIRED)).agreement
    expect(after.status).toBe('expired')
    expect(after.parties.uconf?.status).toBe('bound')
  })

  it('case 31: it is reinstated within 90 days by the parties that stay, expressly (AGR-37)', () => {
    const story = [...living({}, '2027-06-30'), follows(EXPIRED)]
    const asks = tables('reinstate', sunita, { on: '2028-06-30' }, noon('2027-08-01'))
    const after = given(story, asks, agrees(chloe), refuses(shauna)).agreement
    expect(after).toMatchObject({
      status: 'in_force.active',
      life: { endsOn: '2028-06-30', expiredAt: null },
    })
    expect(statuses(after.parties)).toEqual({ uconf: 'bound', hydraulis: 'bound', utt412: 'released' })
    const late = tables('reinstate', sunita, { on: '2028-06-30' }, noon('2027-10-15'))
    given(story).whenAct(late).thenRefused('Refused', 'reinstatement_too_late')
    const answer = act(
      'answer-motion',
      { motion: 'MO1', agrees: true, reason: '' },
      shauna,
      noon('2027-10-15'),
    )
    given(story, asks, agrees(chloe)).whenAct(answer).thenRefused('Refused', 'reinstatement_too_late')
    // The others' answers came in time, and the clock does not make up for the one that is missing.
    const over = given(story, asks, agrees(chloe), follows(noon('2027-10-15')))
    expect([over.agreement.status, over.agreement.motions.MO1?.status]).toEqual(['expired', 'refused'])
  })

  it('is for good once nobody reinstated it in time', () => {
    const { clauses, parties } = given(
      living({}, '2027-06-30'),
      follows(EXPIRED),
      follows(noon('2027-10-15')),
    ).agreement
    expect(statuses(clauses)).toMatchObject({ c01: 'ended', c04: 'surviving' })
    expect(parties.utt412?.status).toBe('released')
  })

  it('renews by itself where the text says so, as often as it says (AGR-35)', () => {
    const tacit = living({ renewal: 'tacit', renewalsMax: 1 }, '2027-06-30')
    const once = given(tacit, follows(EXPIRED)).agreement
    expect(once).toMatchObject({ status: 'in_force.active', life: { endsOn: '2028-06-30', renewals: 1 } })
    expect(given(tacit, follows(EXPIRED), follows(noon('2028-07-02'))).agreement.status).toBe('expired')
  })

  it('case 32: a party that says no leaves at the old end; the others go on if they are enough', () => {
    const says = act('refuse-renewal', { reason }, karim, noon('2027-05-01'))
    const after = given(living({ renewal: 'tacit' }, '2027-06-30'), says, follows(EXPIRED)).agreement
    expect([after.status, after.life.renewals]).toEqual(['in_force.active', 1])
    expect(statuses(after.parties)).toEqual({ uconf: 'bound', hydraulis: 'withdrawn', utt412: 'bound' })
    const needed = living({ renewal: 'tacit', minimum: 3 }, '2027-06-30')
    expect(given(needed, says, follows(EXPIRED)).agreement.status).toBe('expired')
  })

  it('scenario 23: a date that was renewed away does nothing', () => {
    const renewed = [
      ...living({}, '2027-06-30'),
      ...decided('renew', { on: '2030-06-30' }, noon('2026-12-15')),
    ]
    given(renewed)
      .whenAct(follows(noon('2027-01-02')))
      .thenNothing()
  })

  it('comes with another agreement that names this one (AGR-38)', () => {
    given(living())
      .when('supersede-agreement', { by: ' ' }, keeper)
      .thenRefused('Refused', 'successor_missing')
    const { status, life } = given(living()).when('supersede-agreement', { by: 'new' }, keeper).agreement
    expect([status, life.supersededBy]).toEqual(['superseded', 'new'])
  })

  it('closes its amendments, whatever they had come to (readings §3.11)', () => {
    const proposes = act(
      'propose-amendment',
      {
        changes: [{ clause: 'c01', body: null }],
        reason,
        affected: ['uconf'],
        effectiveOn: '2026-06-01',
        endsOn: null,
      },
      chloe,
    )
    const { amendments } = given(living({}, '2027-06-30'), proposes, follows(EXPIRED)).agreement
    expect(amendments.AM1?.status).toBe('lapsed')
  })
})

describe('giving it up before it is in force (AGR-39, readings §3.13)', () => {
  const abandons = act('abandon-agreement', { reason }, sunita)

  it('is the convenor’s alone only while nobody else has joined', () => {
    expect(given(drafted(), abandons).agreement.status).toBe('abandoned')
    given(drafted())
      .when('abandon-agreement', { reason: '' }, sunita)
      .thenRefused('Refused', 'reason_missing')
    given(inReview()).whenAct(abandons).thenRefused('Refused', 'decision_missing')
  })

  it('is then decided by the parties, under their rule', () => {
    const { status } = given(inReview(), ...decided('abandon')).agreement
    expect(status).toBe('abandoned')
    const after = given(sealed(), signs(dominic), ...decided('abandon')).agreement
    expect(after.status).toBe('abandoned')
    expect(new Set(Object.values(statuses(after.slots)))).toEqual(new Set(['voided']))
    expect(after.parties.utt412?.status).toBe('released')
    expect(
      given(inReview(), tables('abandon', sunita), refuses(chloe), agrees(shauna)).agreement.status,
    ).toBe('review.open')
  })
})

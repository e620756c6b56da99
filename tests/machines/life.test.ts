import { describe, expect, it } from 'vitest'
import { dueOf } from '#machines/due.ts'
import { DEFAULT_TERMS, type Terms } from '#machines/in-force/life.ts'
import type { TableMotion } from '#machines/rules/motions.ts'
import { type Actor, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, drafted, inReview, sealed, signs } from '#tests/story.ts'
import { enters, inForce, keeper, noon, records, ticks } from './in-force.ts'
import { given, statuses } from './telling.ts'

const { chloe, shauna, sunita, etienne, karim, dominic } = cast
const PLACES = 'O:rec-03:hydraulis'
const DATA = 'O:dat-01:uconf'
const reason = 'Voici pourquoi.'

const follows = (at: string): Act => act('follow-life', {}, SYSTEM, at)
const tables = (kind: TableMotion['kind'], by: Actor, more: Partial<TableMotion> = {}, at?: string): Act =>
  act('table-motion', { kind, party: null, on: null, name: null, reason, ...more }, by, at)
const agrees = (by: Actor, motion = 'MO1', at?: string): Act =>
  act('answer-motion', { motion, agrees: true, reason: '' }, by, at)
const refuses = (by: Actor, motion = 'MO1'): Act =>
  act('answer-motion', { motion, agrees: false, reason }, by)

/** In force on 15 March, under these terms and until this day. */
function living(terms: Partial<Terms> = {}, endsOn: string | null = null): Act[] {
  const story = inForce()
  const end = story.findIndex(({ command }) => command === 'lock-policy')
  const fixed = [
    act('set-terms', { terms: { ...DEFAULT_TERMS, ...terms } }, sunita),
    act('plan-signing', { plan: { turns: {}, notBefore: '2026-03-15', endsOn } as never }, sunita),
  ]
  return [...story.toSpliced(end, 0, ...fixed).slice(0, -1), enters('2026-03-15T04:00:00.000Z')]
}

const decided = (kind: TableMotion['kind'], more: Partial<TableMotion> = {}, at?: string): Act[] => [
  tables(kind, sunita, more, at),
  agrees(chloe),
  agrees(shauna),
]

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
    given(story, late, agrees(chloe)).whenAct(agrees(shauna)).thenRefused('Refused', 'reinstatement_too_late')
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

describe('a party that leaves', () => {
  const notice = (at = noon('2026-03-15')): Act => act('give-notice', { reason, plan: '' }, karim, at)
  const EXIT = '2026-06-14T04:00:00.000Z'

  it('scenario 16: notice on 15 March, 90 days, exit on 14 June; a placement under way is finished', () => {
    const story = [...living(), records('placement.start', '2026-06-10'), notice()]
    const given15 = given(story).agreement
    expect(given15.life.leaving.hydraulis?.until).toBe(EXIT)
    expect(dueOf(given15)).not.toBeNull()
    given(story).whenAct(follows('2026-06-14T03:59:59.000Z')).thenNothing()
    const after = given(story, ticks(noon('2026-05-20')), follows(EXIT)).agreement
    expect([after.parties.hydraulis?.status, after.status]).toEqual(['withdrawn', 'in_force.active'])
    expect(after.obligations['O:saf-01:hydraulis']?.status).toBe('open')
  })

  it('case 28: leaves the others going on, and what it owed ends (PAR-25, PAR-27, AGR-30)', () => {
    const after = given(living(), notice(), follows(EXIT)).agreement
    expect(after.obligations[PLACES]?.status).toBe('cancelled')
    given(living()).when('give-notice', { reason, plan: '' }, chloe).thenRefused('Forbidden', 'role_missing')
    given(inReview())
      .when('give-notice', { reason, plan: '' }, karim)
      .thenRefused('Refused', 'not_in_this_state', 'not_bound')
  })

  it('case 29, scenario 17: an essential party lost is replaced in 59 days, or the agreement winds down (AGR-31)', () => {
    const story = [...living({ essential: { employer: 1 }, accession: 'express' }), notice(), follows(EXIT)]
    const lost = given(story).agreement
    expect([lost.status, lost.life.cureUntil]).toEqual(['in_force.active', '2026-08-14T04:00:00.000Z'])
    given(story)
      .whenAct(follows(noon('2026-08-13')))
      .thenNothing()
    expect(given(story, follows(noon('2026-08-14'))).agreement.status).toBe('in_force.winding_down')
    const cured = given(story, ...joins('employer', noon('2026-08-12'))).agreement
    expect([cured.status, cured.life.cureUntil]).toEqual(['in_force.active', null])
    given(story, ...joins('employer', noon('2026-08-12')))
      .whenAct(follows(noon('2026-08-14')))
      .thenNothing()
  })

  it('may stay after all if nobody minds within ten days and nobody took its place (PAR-26)', () => {
    const stays = [
      ...living(),
      notice(),
      tables('rescind', chloe, { party: 'hydraulis' }, noon('2026-04-01')),
    ]
    given(stays)
      .whenAct(follows(noon('2026-04-11')))
      .thenNothing()
    expect(given(stays, follows(noon('2026-04-12'))).agreement.parties.hydraulis?.status).toBe('bound')
    expect(
      given(stays, refuses(shauna), follows(noon('2026-04-12'))).agreement.parties.hydraulis?.status,
    ).toBe('notice_given')
    given(living(), notice())
      .whenAct(tables('rescind', shauna, { party: 'hydraulis' }))
      .thenRefused('Refused', 'other_party')
  })

  it('case 30: is excluded only after notice, cure, hearing, and by all the others (PAR-28)', () => {
    const breach = act('notify-breach', { party: 'hydraulis', days: 30, reason }, sunita, noon('2026-04-01'))
    const asks = (at: string, on: string | null = '2026-05-04') =>
      tables('exclude', sunita, { party: 'hydraulis', on }, at)
    given(living(), breach)
      .whenAct(asks(noon('2026-04-20'), '2026-04-10'))
      .thenRefused('Refused', 'cure_running')
    given(living(), breach)
      .whenAct(asks(noon('2026-05-05'), null))
      .thenRefused('Refused', 'hearing_missing')
    const story = [...living(), breach, asks(noon('2026-05-05'))]
    given(story).whenAct(refuses(chloe)).thenRefused('Forbidden', 'no_say')
    expect(given(story, agrees(shauna)).agreement.parties.hydraulis?.status).toBe('excluded')
    expect(given(story, refuses(shauna)).agreement.parties.hydraulis?.status).toBe('bound')
  })

  it('case 38: changes its name or merges; the sealed original is untouched (PAR-29)', () => {
    const name = cast.words('Hydraulis Nord inc.', 'Hydraulis North Inc.')
    const asks = tables('succeed', chloe, { party: 'hydraulis', name }, noon('2026-04-01'))
    const after = given(living(), asks, follows(noon('2026-04-13'))).agreement
    expect(after.parties.hydraulis).toMatchObject({ status: 'bound', name })
    given(living())
      .whenAct(tables('succeed', chloe, { party: 'hydraulis' }))
      .thenRefused('Refused', 'name_missing')
  })
})

const owner: Actor = { person: 'p24', party: 'numa' }

/** An organization is listed, asks to join, everyone agrees, its instrument comes in. */
function joins(type: 'sme' | 'employer' | 'indigenous', at: string, answers = [sunita, shauna]): Act[] {
  const seats = [cast.seat(owner, ['representative', 'authorized_signatory'])]
  return [
    act('list-party', { party: cast.party('numa', type), seats, letters: {} }, sunita, at),
    act('apply-to-accede', { reason }, owner),
    ...answers.map((by) => agrees(by)),
    act('accept-accession', { party: 'numa', instrument: 'Acte du 12 août', on: at.slice(0, 10) }, keeper),
  ]
}

describe('a party that joins later', () => {
  const AT = noon('2026-04-01')
  const everyone = [sunita, chloe, shauna]

  it('case 4: by its own instrument and the consent of all; the original stays, duties begin then (PAR-22, PAR-23, AGR-29)', () => {
    const before = given(living()).agreement
    const after = given(living(), ...joins('sme', AT, everyone)).agreement
    expect(after.parties.numa?.status).toBe('bound')
    expect(after.life.accessions.numa).toMatchObject({ instrument: 'Acte du 12 août' })
    expect(after.seals).toEqual(before.seals)
  })

  it('is not one before the others consent and its instrument is in', () => {
    const [lists, asks, ...rest] = joins('sme', AT, everyone) as [Act, Act, ...Act[]]
    const accepts = rest.at(-1) as Act
    given(living(), lists, asks).whenAct(accepts).thenRefused('Refused', 'answers_missing')
    given(living(), lists, asks, ...rest.slice(0, -1))
      .when('accept-accession', { party: 'numa', instrument: ' ', on: '2026-04-01' }, keeper)
      .thenRefused('Refused', 'accession_instrument_missing')
    given(living({ accession: 'closed' }), lists)
      .whenAct(asks)
      .thenRefused('Refused', 'accession_closed')
  })

  it('by no objection in fifteen days, but never by the silence of an Indigenous partner (event 60)', () => {
    const quiet = living({ accession: 'no_objection' })
    const [lists, asks, accepts] = joins('indigenous', AT, []) as [Act, Act, Act]
    given(quiet, lists, asks)
      .whenAct({ ...accepts, at: noon('2026-04-15') })
      .thenRefused('Refused', 'answer_awaited')
    const joined = [...quiet, lists, asks, { ...accepts, at: noon('2026-04-17') }]
    expect(given(joined).agreement.parties.numa?.status).toBe('bound')
    const clerk: Actor = { person: 'p31', party: 'fegc' }
    const students = cast.party('fegc', 'learner_association')
    const more = [
      act(
        'list-party',
        { party: students, seats: [cast.seat(clerk, ['representative'])], letters: {} },
        sunita,
      ),
      act('apply-to-accede', { reason }, clerk),
    ]
    const input = { party: 'fegc', instrument: 'Acte', on: '2026-05-10' }
    given(joined, more)
      .when('accept-accession', input, keeper, noon('2026-05-10'))
      .thenRefused('Refused', 'answers_missing')
    const after = given(joined, more, agrees(owner, 'MO2')).when(
      'accept-accession',
      input,
      keeper,
      noon('2026-05-10'),
    )
    expect(after.agreement.parties.fegc?.status).toBe('bound')
  })

  it('is refused with a reason (PAR-24)', () => {
    const [lists, asks] = joins('sme', AT, []) as [Act, Act]
    const { parties, motions } = given(living(), lists, asks, refuses(dominic)).agreement
    expect([parties.numa?.status, motions.MO1?.answers.utt412?.reason]).toEqual(['not_admitted', reason])
  })

  it('case 27: joins the consolidated version, and has no say on what was decided before', () => {
    const after = given(living(), ...joins('sme', AT, everyone)).agreement
    expect(after.motions.MO1?.answers.numa).toBeUndefined()
  })
})

it('case 41: the funding stops: what hangs on it is suspended, the parties decide the rest', () => {
  const stops = act('suspend-obligation', { obligation: PLACES, reason: 'Fin du financement.' }, etienne)
  given(living())
    .whenAct({ ...stops, by: sunita })
    .thenSome('obligation.noted')
})

it('an obligation is closed as not done only after the end (OBL-16)', () => {
  const late = given(living({}, '2026-06-30'), ticks(noon('2026-05-20')), follows(noon('2026-07-01')))
  const input = { obligation: PLACES, reason }
  const { obligations } = late.when('close-unmet', input, keeper).agreement
  expect(obligations[PLACES]).toMatchObject({ status: 'unmet', reason })
  late.when('close-unmet', { ...input, reason: '' }, keeper).thenRefused('Refused', 'reason_missing')
  late.when('close-unmet', { ...input, obligation: DATA }, keeper).thenRefused('Refused', 'duty_survives')
})

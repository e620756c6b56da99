import { describe, expect, it } from 'vitest'
import { dueOf } from '#machines/due.ts'
import type { Actor } from '#machines/state.ts'
import type { Letter } from '#machines/vocabulary.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, inReview } from '#tests/story.ts'
import { AM, answers, calls, changed, classes, sealsAmendment, signsAmendment } from './amending.ts'
import { keeper, noon, records, ticks } from './in-force.ts'
import { agrees, DATA, follows, living, PLACES, reason, refuses, tables } from './living.ts'
import { given } from './telling.ts'

const { chloe, shauna, sunita, etienne, karim, dominic } = cast

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

  it('case 28: what it was accountable for is given to somebody else within the cure period (AGR-30)', () => {
    const left = given(living(), notice(), follows(EXIT))
    const until = '2026-08-14T04:00:00.000Z'
    expect(left.agreement.life.orphans).toEqual({ 'c02:rec-03': until, 'c05:saf-01': until })
    expect(dueOf(left.agreement)).toMatchObject({ command: 'follow-life', at: until })
    left.whenAct(follows(noon('2026-08-13'))).thenNothing()
    const over = left.whenAct(follows(until))
    over.thenFacts('duties.unassigned')
    expect(over.agreement).toMatchObject({ status: 'in_force.active', life: { orphans: {} } })
    const bears = (letters: Record<string, Letter>) => ({
      responsibilities: [cast.duty('rec-03', cast.words('Offrir des places', 'Offer places'), letters)],
    })
    const takenOn = [
      ...[living(), notice(), follows(EXIT)].flat(),
      act(
        'propose-amendment',
        (now) => ({
          ...{ changes: [changed(now, 'c02', bears({ uconf: 'A', utt412: 'C' }))], reason },
          ...{ affected: ['uconf', 'utt412'], effectiveOn: '2026-08-01', endsOn: null },
        }),
        sunita,
      ),
      classes('substantive'),
      calls('2026-07-10'),
      ...[sunita, shauna].map((by) => answers(by)),
      sealsAmendment,
      ...[cast.marcAntoine, cast.corinne, dominic].map(signsAmendment),
      act('take-amendment-effect', { amendment: AM }, keeper, noon('2026-08-01')),
    ]
    const after = given(takenOn)
    expect(after.story.entries.at(-1)?.facts).toContainEqual({
      ...{ type: 'duties.reassigned', duties: [{ clause: 'c02', responsibility: 'rec-03' }] },
    })
    expect(after.agreement.life.orphans).toEqual({ 'c05:saf-01': until })
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
      .thenFacts('duties.unassigned')
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

  it('whose new name was tabled before it gave notice keeps its name, and holds up neither the clock nor a question', () => {
    const renamed = { party: 'hydraulis', name: cast.words('Hydra', 'Hydra') }
    const story = [
      ...living(),
      tables('succeed', chloe, renamed, noon('2026-03-15')),
      notice(noon('2026-03-16')),
    ]
    const { agreement } = given(story, follows(noon('2026-04-20')))
    expect(agreement.motions.MO1?.status).toBe('refused')
    expect(agreement.parties.hydraulis).toMatchObject({ status: 'notice_given', name: cast.hydraulis.name })
    given(story)
      .whenAct(tables('suspend', sunita, {}, noon('2026-04-20')))
      .thenSome('motion.tabled')
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

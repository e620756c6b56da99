import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { dueOf } from '#machines/due.ts'
import type { AmendmentKind } from '#machines/in-force/amendment.ts'
import { amendmentContent } from '#machines/in-force/amendments.ts'
import type { AnswerAmendment } from '#machines/rules/amendment-answers.ts'
import { bodyOf } from '#machines/rules/drafting.ts'
import { type Actor, type Agreement, type ClauseBody, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, SPEAKERS } from '#tests/story.ts'
import { inForce, keeper, noon } from './in-force.ts'
import { given, statuses } from './telling.ts'

const { chloe, shauna, sunita, etienne, karim, dominic, marcAntoine, corinne } = cast
const SIGNATORIES = [marcAntoine, corinne, karim, dominic]
const reason = 'L’évaluation le demande.'
const AM = 'AM1'
const DAY = '2026-06-01'

const reworded = {
  text: cast.words('L’employeur offre quatorze places.', 'The employer offers fourteen placements.'),
}

/** One clause with something else in it. */
const changed = (now: Agreement, clause: string, more: Partial<ClauseBody> = reworded) => ({
  clause,
  body: { ...bodyOf(now.clauses[clause] as ClauseBody), ...more },
})

const proposes = (
  clause = 'c02',
  more?: Partial<ClauseBody>,
  affected = ['uconf', 'hydraulis', 'utt412'],
): Act =>
  act(
    'propose-amendment',
    (now) => ({ changes: [changed(now, clause, more)], reason, affected, effectiveOn: DAY, endsOn: null }),
    chloe,
  )
const classes = (kind: AmendmentKind): Act => act('class-amendment', { amendment: AM, kind }, keeper)
const calls = (until = '2026-04-01'): Act => act('open-amendment-call', { amendment: AM, until }, etienne)

function answers(by: Actor, more: Partial<AnswerAmendment> = {}, clause = 'c02'): Act {
  return act(
    'answer-amendment',
    (now): AnswerAmendment => ({
      ...{
        amendment: AM,
        clause,
        stance: 'accept',
        reason: '',
        understood: true,
        objection: 'OB1',
        ground: 'law',
      },
      revision: (now.clauses[clause]?.revision ?? 0) + (now.amendments[AM]?.revision ?? 0),
      ...more,
    }),
    by,
  )
}

const substantive = () => [...inForce(), proposes(), classes('substantive')]
const called = () => [...substantive(), calls()]
const agreed = () => [...called(), ...SPEAKERS.map((by) => answers(by))]

const digestOf = (now: Agreement) =>
  createHash('sha256')
    .update(JSON.stringify(amendmentContent(now, now.amendments[AM] as never)))
    .digest('hex')
const seals = act('seal-amendment', (now) => ({ amendment: AM, digest: digestOf(now) }), keeper)
const sealed = () => [...agreed(), seals]
const signs = (by: Actor): Act =>
  act(
    'sign-amendment',
    (now) => ({
      ...{ amendment: AM, slot: `S1:${by.party}:${by.person}`, consent: true },
      digest: now.amendments[AM]?.digest ?? '',
    }),
    by,
  )
const adopted = () => [...sealed(), ...SIGNATORIES.map(signs)]
const takes = (at: string): Act => act('take-amendment-effect', { amendment: AM }, SYSTEM, at)

describe('an amendment of substance', () => {
  it('goes from a proposal to a new version, by the rule of adoption and every signature', () => {
    expect(given(substantive()).agreement.amendments[AM]).toMatchObject({
      status: 'consultation',
      kind: 'substantive',
    })
    expect(given(agreed()).agreement.amendments[AM]?.status).toBe('agreed')
    const { agreement } = given(adopted())
    expect(agreement.amendments[AM]?.status).toBe('adopted')
    expect(dueOf(agreement)).toMatchObject({ command: 'follow-dates' })
    const after = given(adopted(), takes(noon(DAY))).agreement
    expect(after.amendments[AM]?.status).toBe('in_effect')
    expect(after.clauses.c02).toMatchObject({ status: 'in_effect', revision: 2, ...reworded })
    expect([after.life.version, after.status, after.seals.length]).toEqual([2, 'in_force.active', 1])
  })

  it('says everything in both languages, why, and whom it concerns (AME-01)', () => {
    const story = given(inForce())
    const half = { text: cast.words('Seulement ici.', ' ') }
    story.whenAct(proposes('c02', half)).thenRefused('Refused', 'language_missing')
    story.whenAct(proposes('c02', {})).thenRefused('Refused', 'nothing_changes')
    story.whenAct(proposes('c02', reworded, ['nobody'])).thenRefused('Refused', 'affected_missing')
    const gone = {
      changes: [{ clause: 'c99', body: null }],
      reason,
      affected: ['uconf'],
      effectiveOn: DAY,
      endsOn: null,
    }
    story.when('propose-amendment', gone, chloe).thenRefused('Missing', 'clause_missing')
  })

  it('is agreed only if whoever gains a duty accepts it aloud (AME-11, AME-12)', () => {
    const deadline = (now: Agreement) => ({ amendment: AM, deadline: now.amendments[AM]?.deadline ?? '' })
    const closes = act('close-amendment-call', deadline, SYSTEM, noon('2026-04-02'))
    const silent = given(called(), answers(sunita), answers(shauna), closes).agreement
    expect(silent.amendments[AM]?.status).toBe('rejected')
    expect(silent.clauses.c02).toMatchObject({ revision: 1, status: 'in_effect' })
    given(called())
      .whenAct({ ...closes, at: noon('2026-03-20') })
      .thenRefused('Refused', 'positions_awaited')
  })

  it('a timer of another deadline does nothing', () => {
    given(called())
      .when(
        'close-amendment-call',
        { amendment: AM, deadline: noon('2026-03-20') },
        SYSTEM,
        noon('2026-04-02'),
      )
      .thenNothing()
  })

  it('has a call that ends later than now (AME-07)', () => {
    given(substantive()).whenAct(calls('2026-03-01')).thenRefused('Refused', 'deadline_not_later')
  })

  it('case 26: is everyone’s, whoever it names', () => {
    const { agreement } = given(inForce(), proposes('c02', reworded, ['hydraulis']), classes('substantive'))
    expect(agreement.amendments[AM]?.affected).toEqual(['uconf', 'hydraulis', 'utt412'])
  })

  it('asks again whoever had answered when it is reworded, by its proposer alone (AME-06)', () => {
    const revises = act(
      'revise-amendment',
      (now) => ({ amendment: AM, changes: [changed(now, 'c02', { text: cast.words('Dix.', 'Ten.') })] }),
      chloe,
    )
    const { amendments } = given(substantive(), answers(sunita), revises).agreement
    expect(statuses(amendments[AM]?.positions ?? {})).toEqual({ 'c02:uconf': 'stale' })
    given(substantive())
      .whenAct({ ...revises, by: sunita })
      .thenRefused('Forbidden', 'not_the_proposer')
    given(substantive(), revises)
      .whenAct(answers(sunita, { revision: 2 }))
      .thenRefused('Conflict', 'revision_outdated')
  })

  it('takes effect on its day, and not before (AME-18)', () => {
    given(adopted())
      .when('take-amendment-effect', { amendment: AM }, keeper, noon('2026-05-31'))
      .thenRefused('Refused', 'not_yet_effective')
    given(agreed())
      .whenAct(takes(noon(DAY)))
      .thenNothing()
  })

  it('may be taken back by its proposer until it is out for signature (AME-19)', () => {
    const withdraws = (by: Actor) => act('withdraw-amendment', { amendment: AM, reason }, by)
    expect(given(called(), withdraws(chloe)).agreement.amendments[AM]?.status).toBe('withdrawn')
    given(called()).whenAct(withdraws(sunita)).thenRefused('Forbidden', 'not_the_proposer')
    given(sealed()).whenAct(withdraws(chloe)).thenRefused('Refused', 'no_amendment_here')
  })

  it('lapses after 120 days of nothing (AME-20)', () => {
    const lapses = (at: string) => act('lapse-amendment', { amendment: AM }, SYSTEM, at)
    expect(given(substantive(), lapses(noon('2026-07-01'))).agreement.amendments[AM]?.status).toBe('lapsed')
    given(substantive())
      .whenAct(lapses(noon('2026-06-01')))
      .thenNothing()
    given(substantive())
      .when('lapse-amendment', { amendment: AM }, keeper, noon('2026-06-01'))
      .thenRefused('Refused', 'still_active')
  })
})

describe('an objection to an amendment', () => {
  const objects = answers(shauna, { stance: 'object', reason, ground: 'collective_agreement' })
  const settles = (how: 'withdraw' | 'integrate', by = shauna) =>
    act('settle-amendment-objection', { amendment: AM, objection: 'OB1', how, reason: '' }, by)

  it('stops the call; taken back, the call goes on (AME-08, AME-10)', () => {
    expect(given(called(), objects).agreement.amendments[AM]?.status).toBe('blocked')
    expect(given(called(), objects, settles('withdraw')).agreement.amendments[AM]).toMatchObject({
      status: 'call',
    })
    given(called(), objects).whenAct(settles('withdraw', sunita)).thenRefused('Forbidden', 'not_the_objector')
  })

  it('answered by other words, the changed text is discussed (AME-09)', () => {
    const replies = act(
      'reply-to-amendment-objection',
      {
        amendment: AM,
        objection: 'OB1',
        title: cast.words('Stages', 'Placements'),
        text: cast.words('Neuf.', 'Nine.'),
      },
      chloe,
    )
    given(called(), objects).whenAct(settles('integrate')).thenRefused('Refused', 'no_resolution_proposed')
    const { amendments } = given(called(), answers(sunita), objects, replies, settles('integrate')).agreement
    expect(amendments[AM]).toMatchObject({ status: 'consultation', revision: 2 })
    expect(amendments[AM]?.changes[0]?.body?.text.fr).toBe('Neuf.')
    expect(statuses(amendments[AM]?.positions ?? {})).toEqual({ 'c02:uconf': 'stale', 'c02:utt412': 'stale' })
  })

  it('on another ground waits for the facilitator, and holds a call up while it is not settled', () => {
    const plain = answers(shauna, { stance: 'object', reason })
    const judges = (admitted: boolean, by = etienne) =>
      act('judge-amendment-objection', { amendment: AM, objection: 'OB1', admitted, reason }, by)
    expect(given(called(), plain).agreement.amendments[AM]?.status).toBe('call')
    expect(given(called(), plain, judges(true)).agreement.amendments[AM]?.status).toBe('blocked')
    const noted = given(called(), plain, judges(false)).agreement.amendments[AM]
    expect([noted?.objections.OB1?.status, noted?.status]).toEqual(['noted_as_concern', 'call'])
    given(substantive(), plain, judges(true)).whenAct(calls()).thenRefused('Refused', 'objection_unsettled')
  })
})

describe('the class of an amendment', () => {
  const slip = {
    text: cast.words(
      'L’employeur offre douze places de stages par année. Il peut aviser l’université par courriel.',
      'The employer offers twelve placements a year. It may notify the university by e-mail.',
    ),
  }
  const contests = (by = shauna, at?: string): Act =>
    act('contest-amendment', { amendment: AM, reason }, by, at)

  it('case 35: a slip passes by the silence procedure of fifteen days; a change of meaning does not (AME-04)', () => {
    const { agreement } = given(inForce(), proposes('c02', slip), classes('corrigendum'))
    expect(agreement.amendments[AM]).toMatchObject({ status: 'call', deadline: '2026-03-18T03:59:59.000Z' })
    given(inForce(), proposes()).whenAct(classes('corrigendum')).thenRefused('Refused', 'changes_meaning')
    given(inForce(), proposes('c02', slip))
      .whenAct(classes('schedule'))
      .thenRefused('Refused', 'not_delegated')
  })

  it('a slip that everyone accepts is written down without signatures (AME-14)', () => {
    const accepted = [
      ...inForce(),
      proposes('c02', slip),
      classes('corrigendum'),
      ...SPEAKERS.map((by) => answers(by)),
    ]
    expect(given(accepted).agreement.amendments[AM]?.status).toBe('agreed')
    given(accepted).whenAct(seals).thenRefused('Refused', 'no_signature_needed')
    const records = act('record-amendment-decision', { amendment: AM }, keeper)
    expect(given(accepted, records).agreement.amendments[AM]?.status).toBe('adopted')
    given(agreed()).whenAct(records).thenRefused('Refused', 'signature_needed')
  })

  it('scenario 18: a slip that a bound party contests is classed higher, never lower (AME-05)', () => {
    const contested = [...inForce(), proposes('c02', slip), classes('corrigendum'), contests()]
    expect(given(contested).agreement.amendments[AM]).toMatchObject({
      status: 'screening',
      kind: null,
      floor: 1,
    })
    given(contested).whenAct(classes('corrigendum')).thenRefused('Refused', 'class_upward_only')
    expect(given(contested, classes('substantive')).agreement.amendments[AM]?.status).toBe('consultation')
    given(substantive()).whenAct(contests()).thenRefused('Refused', 'highest_class')
    given(inForce(), proposes('c02', slip), classes('corrigendum'))
      .whenAct(contests(shauna, noon('2026-03-20')))
      .thenRefused('Refused', 'contest_too_late')
  })

  it('scenario 19: some parties may not change a third party’s duty among themselves (AME-03)', () => {
    const refused = given(inForce(), proposes('c02', reworded, ['uconf', 'utt412'])).whenAct(
      classes('subset'),
    )
    refused.thenRefused('Refused', 'subset_not_allowed', 'others_touched')
  })
})

describe('the signatures of an amendment', () => {
  it('are those of everyone who takes part, on its own digest (AME-13, AME-16)', () => {
    const story = given(sealed())
    expect(statuses(story.agreement.amendments[AM]?.slots ?? {})).toMatchObject({
      'S1:hydraulis:p21': 'pending',
    })
    const wrong = { amendment: AM, slot: 'S1:hydraulis:p21', digest: 'a'.repeat(64), consent: true }
    story.when('sign-amendment', wrong, karim).thenRefused('Refused', 'digest_differs')
    story
      .when('sign-amendment', { ...wrong, consent: false }, karim)
      .thenRefused('Refused', 'consent_missing')
    story.when('sign-amendment', wrong, dominic).thenRefused('Forbidden', 'not_your_slot')
    expect(given(sealed(), signs(karim)).agreement.amendments[AM]?.status).toBe('signing')
  })

  it('are void when it is edited; the main agreement is untouched (AME-15)', () => {
    const unseals = act(
      'unseal-amendment',
      (now) => ({
        ...{ amendment: AM, digest: now.amendments[AM]?.digest ?? '', reason },
        changes: [changed(now, 'c02', { text: cast.words('Neuf.', 'Nine.') })],
      }),
      keeper,
    )
    const { amendments, status, slots } = given(sealed(), signs(karim), unseals).agreement
    expect(amendments[AM]).toMatchObject({ status: 'consultation', revision: 2, digest: null })
    expect(statuses(amendments[AM]?.slots ?? {})).toMatchObject({ 'S1:hydraulis:p21': 'voided' })
    expect(statuses(amendments[AM]?.positions ?? {})).toMatchObject({ 'c02:hydraulis': 'stale' })
    expect([status, slots['S1:hydraulis:p21']?.status]).toEqual(['in_force.active', 'signed'])
    const nothing = { amendment: AM, digest: '', reason, changes: [] }
    given(sealed()).when('unseal-amendment', nothing, keeper).thenRefused('Refused', 'digest_differs')
  })

  it('refused by a party that is needed end it; the text in force stays (AME-17)', () => {
    const declines = act('decline-amendment', { amendment: AM, slot: 'S1:hydraulis:p21', reason }, karim)
    expect(given(sealed(), declines).agreement.amendments[AM]?.status).toBe('rejected')
  })
})

it('what is owed follows the amended text: gone with its duty, begun with the new one', () => {
  const moved = [cast.duty('rec-09', cast.words('Autre'), { utt412: 'A' })]
  const story = [
    ...inForce(),
    proposes('c02', { responsibilities: moved }),
    classes('substantive'),
    calls(),
    ...SPEAKERS.map((by) => answers(by)),
    seals,
    ...SIGNATORIES.map(signs),
    takes(noon(DAY)),
  ]
  const { obligations } = given(story).agreement
  expect(statuses(obligations)).toMatchObject({
    'O:rec-03:hydraulis': 'cancelled',
    'O:rec-09:utt412': 'open',
  })
})

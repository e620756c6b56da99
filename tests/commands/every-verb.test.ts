import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands, type Verb } from '#app/commands/index.ts'
import { perform } from '#app/commands/perform.ts'
import { runTimer } from '#app/commands/run-timer.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { PROCEDURE } from '#machines/decide.ts'
import { evolveAll } from '#machines/evolve.ts'
import type { Fact } from '#machines/facts.ts'
import { type Actor, type Agreement, SYSTEM } from '#machines/state.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { created, listed, position, seated } from '#tests/e2e/story-inputs.ts'
import { ending, inForce } from '#tests/machines/in-force.ts'
import { checkRecord, ledgerOver } from '#tests/record/rig.ts'
import { type Act, act, adopted, drafted, inReview, play } from '#tests/story.ts'

const { sunita, etienne, meiLing, chloe, shauna, seats, words } = cast
const SPEAKERS = [sunita, chloe, shauna]

const ministry = cast.party('ministry', 'government', words('Ministère', 'Ministry'))
const clerk: Actor = { person: 'p40', party: 'ministry' }
const clinic = cast.party('clinic', 'community', words('Clinique', 'Clinic'))
const nurse: Actor = { person: 'p41', party: 'clinic' }

/** On the real database, with its lists; after each entry the whole record is verified and replayed. */
describe('every verb, through the one way', () => {
  let database: Database
  let ledger: Ledger
  let clock = Date.parse(cast.MONDAY)
  const used = new Set<Verb>()
  let id = cast.ID

  beforeAll(async () => {
    database = await testDatabase()
    ledger = ledgerOver(database, listingOf)
  }, 120_000)
  afterAll(() => database.close())

  async function say(verb: Verb, actor: Actor, input: object = {}): Promise<Agreement> {
    clock += 60_000
    const at = new Date(clock).toISOString()
    const { sequence } = (await ledger.find(id)) ?? { sequence: 0 }
    const done = await perform(ledger, { verb, agreement: id, input: input as never, actor, at })
    expect(done.sequence, verb).toBe(sequence + 1)
    if (id === cast.ID) expect(await checkRecord(ledger), verb).toBe(sequence + 1)
    used.add(verb)
    return done.agreement
  }

  async function state(): Promise<Agreement> {
    return (await ledger.find(id))?.agreement as Agreement
  }

  const dayIn = (days: number) => new Date(clock + days * 86_400_000).toISOString().slice(0, 10)
  const place = ({ person, party }: Actor, seal: number) => `S${seal}:${party}:${person}`
  const digest = async () => (await state()).seals.at(-1)?.digest ?? ''

  async function accepts(by: Actor, clauses: string[]): Promise<void> {
    for (const clause of clauses) {
      const { revision } = (await state()).clauses[clause] as Agreement['clauses'][string]
      await say('state-position', by, position(clause, { revision }))
    }
  }

  test('a draft is written, and unwritten', async () => {
    await say('create-agreement', sunita, { ...created(cast.ID), text: 'none' })
    for (const seat of [seats.etienne, seats.meiLing, seats.marcAntoine, seats.corinne])
      await say('seat-person', sunita, { ...seated(seat), party: 'uconf' })
    const passing = { instrument: 'Politique 4', from: '2026-01-01', until: null }
    await say('seat-person', sunita, {
      ...{ party: 'uconf', person: 'p60', roles: ['co_signatory'], authority: passing },
    })
    await say('unseat-person', sunita, { party: 'uconf', person: 'p60' })
    await say('list-party', sunita, listed(cast.hydraulis, [seats.chloe, seats.karim]))
    await say('list-party', sunita, listed(cast.utt412, [seats.shauna, seats.dominic]))
    await say('list-party', sunita, listed(cast.party('gone', 'sme'), []))
    await say('drop-party', sunita, { party: 'gone' })
    const both = (fr: string, en: string) => ({ title: words(fr, en), text: words(`${fr}.`, `${en}.`) })
    await say('add-clause', sunita, { section: 'purpose', ...both('Objet', 'Purpose') })
    const duties = { responsibilities: ['rec-01'] }
    await say('add-clause', sunita, { section: 'placements', ...both('Stages', 'Placements'), ...duties })
    const passed = { responsibilities: ['rec-03'] }
    await say('add-clause', sunita, { section: 'purpose', ...both('De trop', 'Too much'), ...passed })
    const cell = { clause: 'c03', seen: 1, responsibility: 'rec-03' }
    const changes = [
      { ...cell, party: 'uconf', letter: 'A' },
      { ...cell, party: 'hydraulis', letter: 'R' },
      { ...cell, party: 'utt412', letter: 'none' },
    ]
    const published = await say('publish-letters', sunita, { changes })
    expect(published.clauses.c03).toMatchObject({
      revision: 2,
      responsibilities: [{ letters: { uconf: 'A', hydraulis: 'R' } }],
    })
    await say('take-responsibility', sunita, { clause: 'c03', responsibility: 'gov-04' })
    const own = {
      ...{ title: words('Payer', 'Pay'), text: words('Payer.', 'Pay.'), evidence: words('Reçu', 'Receipt') },
      ...{ due: { kind: 'each', anchor: 'placement.end', amount: 30 }, allocation: 'one' },
      ...{ raci: { employer: 'A', union: 'I' }, effort: 2.5, funder: 'uconf' },
    }
    const third = await say('add-responsibility', sunita, { clause: 'c03', seen: 3, ...own })
    expect(third.clauses.c03?.responsibilities.at(-1)).toMatchObject({
      ...{ id: 'own-01', due: 'each:placement.end+P30D', letters: { hydraulis: 'A', utt412: 'I' } },
      dueLabel: { en: 'Each time, no later than 30 days after the placement ends' },
    })
    const edit = { clause: 'c03', seen: 4, responsibility: 'own-01', ...own, raci: { union: 'A' } }
    const edited = await say('edit-responsibility', sunita, edit)
    expect(edited.clauses.c03?.responsibilities.at(-1)?.letters).toEqual({ utt412: 'A' })
    await say('remove-responsibility', sunita, { clause: 'c03', seen: 5, responsibility: 'own-01' })
    await say('remove-clause', sunita, { clause: 'c03' })
    const letters = { hydraulis: 'A', uconf: 'R', utt412: 'C' }
    const held = { clause: 'c02', seen: 1, responsibility: 'rec-01', letters }
    const { clauses } = await say('assign-letters', sunita, held)
    expect(clauses.c02?.responsibilities[0]?.letters).toEqual(letters)
    const { policy } = await say('choose-policy', sunita, { of: 'training_centre' })
    expect(policy).toMatchObject({ rule: 'supermajority_veto', threshold: 0.75 })
    await say('choose-policy', sunita, { of: 'union_training' })
    await say('lock-policy', sunita)
    await say('unlock-policy', sunita)
    await say('lock-policy', sunita)
    await say('set-terms', sunita, { noticeDays: 60 })
    const plan = { turns: { utt412: 1, hydraulis: 2, uconf: 3 }, notBefore: dayIn(120), endsOn: dayIn(1000) }
    await say('plan-signing', sunita, plan)
    const regime = { title: words('Un titre', 'A title'), regime: 'equal', timeZone: 'America/Toronto' }
    await say('describe-agreement', sunita, regime)
  })

  test('organizations are asked, and join, watch or decline', async () => {
    await say('open-review', sunita)
    for (const by of SPEAKERS) await say('accept-invitation', by)
    for (const [party, by] of [
      [ministry, clerk],
      [clinic, nurse],
    ] as const) {
      await say('list-party', sunita, listed(party, [cast.seat(by, ['representative'])]))
      await say('invite-party', sunita, { party: party.id })
    }
    await say('accept-as-observer', clerk)
    await say('state-goals', chloe, { goals: [{ side: 'seeks', kind: 'jobs', en: 'Hire five a year.' }] })
    await say('raise-concern', clerk, { clause: 'c01', reason: 'Who pays for travel?' })
    await say('welcome-party', sunita, { party: 'ministry' })
    await say('become-party', clerk)
    await say('become-observer', clerk)
    await say('list-party', sunita, listed(cast.party('late', 'sme'), []))
    await say('invite-party', sunita, { party: 'late' })
    await say('recall-invitation', sunita, { party: 'late' })
    await say('invite-party', sunita, { party: 'late' })
    for (const _ of [1, 2]) await say('remind-invited', sunita, { party: 'late' })
    clock += 31 * 86_400_000
    await say('lapse-invitation', sunita, { party: 'late' })
    const { parties } = await say('decline-invitation', nurse, { reason: 'No capacity this year.' })
    expect([parties.ministry?.status, parties.clinic?.status]).toEqual(['observing', 'invitation_declined'])
  })

  test('a party says when it decides and when it is away; rows left empty say nothing', async () => {
    const away = [
      { from: dayIn(40), title: 'Fermeture' },
      { from: '', to: '', title: '' },
    ]
    const { calendars } = await say('declare-calendar', chloe, { meetings: [dayIn(12), '', dayIn(12)], away })
    expect(calendars.hydraulis).toEqual({
      meetings: [dayIn(12)],
      away: [{ from: dayIn(40), to: dayIn(40), title: 'Fermeture' }],
    })
    await say('declare-calendar', chloe)
  })

  test('positions are given, objections judged, answered and taken back', async () => {
    await say('mark-understood', chloe, { clause: 'c01', revision: 1 })
    const against = { stance: 'object', reason: 'We cannot.', ground: 'cannot_carry', revision: 2 }
    await say('state-position', chloe, position('c02', against))
    await say('note-as-concern', etienne, { objection: 'OB1', reason: 'A preference on dates.' })
    const appeal = { objection: 'OB1', ground: 'mandate', reason: 'Our board wrote it.' }
    await say('appeal-objection', chloe, appeal)
    await say('answer-motion', shauna, { motion: 'MO1', agrees: false, reason: 'It is a preference.' })
    await say('state-position', chloe, position('c02', { ...against, ground: 'law' }))
    await say('ask-reasons', etienne, { objection: 'OB2', reason: 'Which law?' })
    await say('add-reasons', chloe, { objection: 'OB2', reason: 'The code of labour.', ground: 'law' })
    await say('admit-objection', etienne, { objection: 'OB2' })
    await say('start-resolution', etienne, { objection: 'OB2' })
    const answer = { title: words('Stages', 'Placements'), text: words('Dix stages.', 'Ten placements.') }
    await say('propose-resolution', sunita, { objection: 'OB2', ...answer })
    const { clauses } = await say('integrate-objection', chloe, { objection: 'OB2' })
    expect(clauses.c02?.revision).toBe(3)
    const third = { ...against, ground: 'law', revision: 3 }
    await say('state-position', chloe, position('c02', third))
    await say('admit-objection', etienne, { objection: 'OB3' })
    await say('start-resolution', etienne, { objection: 'OB3' })
    for (const _ of ['once', 'twice'])
      await say('propose-resolution', sunita, { objection: 'OB3', ...answer })
    await say('escalate-objection', etienne, { objection: 'OB3', reason: 'To the signatories.' })
    await say('withdraw-objection', chloe, { objection: 'OB3', reason: 'Settled by telephone.' })
    await say('state-position', chloe, position('c02', third))
    await say('admit-objection', etienne, { objection: 'OB4' })
    await say('start-resolution', etienne, { objection: 'OB4' })
    await say('propose-resolution', sunita, { objection: 'OB4', ...answer })
    await say('sustain-objection', etienne, { objection: 'OB4', reason: 'Nothing answers it.' })
    await say('state-position', chloe, position('c02', { revision: 3 }))
    const wording = { title: words('Objet', 'Purpose'), text: words('Former.', 'Train.') }
    await say('revise-clause', sunita, { clause: 'c01', seen: 1, ...wording })
  })

  test('a call is opened, extended, cancelled and closed, and the text agreed', async () => {
    await say('open-call', sunita, { until: dayIn(21) })
    await say('extend-call', sunita, { until: dayIn(28), reason: 'A board meets late.' })
    await say('remind-parties', etienne)
    const reached = { notice: 'reminder', language: 'en', person: shauna.person }
    await say('record-delivery', SYSTEM, reached)
    await say('record-bounce', etienne, { party: 'utt412', notice: 'reminder', reference: '550' })
    await say('cancel-call', sunita, { reason: 'One party was not told.' })
    await say('open-call', sunita, { until: dayIn(21) })
    const { call } = await state()
    clock = Date.parse(call?.deadline ?? '')
    const asked = { call: call?.id, deadline: call?.deadline }
    const { call: prolonged } = await say('prolong-call', SYSTEM, asked)
    clock = Date.parse(prolonged?.deadline ?? '')
    const closed = await say('close-call', etienne, { call: call?.id, deadline: prolonged?.deadline })
    expect(closed.status).toBe('review.open')
    for (const by of SPEAKERS) await accepts(by, ['c01', 'c02'])
    await say(
      'state-position',
      chloe,
      position('c01', { revision: 2, stance: 'reserve', reason: 'Two places.' }),
    )
    const corrected = { title: words('Objet', 'Purpose'), text: words('Former!', 'Train!'), editorial: 'on' }
    await say('revise-clause', sunita, { clause: 'c01', seen: 2, ...corrected })
    await say('contest-editorial', shauna, { clause: 'c01', reason: 'It changes the tone.' })
    for (const by of [sunita, shauna]) await accepts(by, ['c01'])
    await say(
      'state-position',
      chloe,
      position('c01', { revision: 3, stance: 'reserve', reason: 'Two places.' }),
    )
    for (const by of [sunita, shauna]) await say('waive-wait', by, { clause: 'c01' })
    await say('withdraw-reservation', chloe, { clause: 'c01' })
    expect((await say('open-call', sunita, { until: dayIn(21) })).status).toBe('agreed')
    expect((await say('reopen-text', shauna, { reason: 'A date is missing.' })).status).toBe('review.open')
    expect((await say('open-call', sunita, { until: dayIn(21) })).status).toBe('agreed')
    await say('start-approval', chloe)
    await say('refuse-approval', chloe, { body: 'Board', reason: 'Too many placements.' })
    for (const by of SPEAKERS) await accepts(by, ['c01'])
    expect((await say('open-call', sunita, { until: dayIn(21) })).status).toBe('agreed')
  })

  test('the text is sealed, refused, unsealed, sealed again and signed, and comes into force', async () => {
    await seal()
    await say('sign-agreement', cast.dominic, {
      slot: place(cast.dominic, 1),
      digest: await digest(),
      consent: true,
    })
    const refused = { slot: place(cast.karim, 1), reason: 'Our insurer refuses.' }
    expect((await say('decline-to-sign', cast.karim, refused)).status).toBe('signing.held')
    await say('reconsider-signing', cast.karim, { slot: refused.slot, digest: await digest() })
    expect((await say('resume-signing', sunita)).status).toBe('signing.open')
    const change = {
      clause: 'c01',
      seen: 3,
      title: words('Objet', 'Purpose'),
      text: words('Mieux.', 'Better.'),
    }
    const unsealed = { digest: await digest(), reason: 'An error in the purpose.', changes: [change] }
    const { slots, status } = await say('unseal-agreement', sunita, unsealed)
    expect([status, slots[place(cast.dominic, 1)]?.status]).toEqual(['review.open', 'voided'])
    for (const by of SPEAKERS) await accepts(by, ['c01'])
    await say('open-call', sunita, { until: dayIn(21) })
    await handPlacesOn()
    await seal()
    for (const by of [cast.dominic, cast.karim, cast.marcAntoine, cast.corinne])
      await say('sign-agreement', by, { slot: place(by, 3), digest: await digest(), consent: true })
    const { status: signed, effectiveAt } = await state()
    expect(signed).toBe('signed')
    clock = Date.parse(effectiveAt ?? '')
    expect((await say('enter-into-force', sunita)).status).toBe('in_force.active')
    expect(await runTimer(ledger, cast.ID, new Date(clock + 60_000).toISOString())).toBeNull()
  })

  test('what is owed is done, returned, disputed, passed on and closed', async () => {
    for (const days of [0, 0, 40])
      await say('record-anchor', sunita, { anchor: 'recruitment.open', on: dayIn(days) })
    const { obligations } = await state()
    const [first = '', second = '', third = ''] = Object.keys(obligations)
    const about = (obligation: string) => ({ obligation, reason: 'Why.' })
    await say('submit-evidence', chloe, { obligation: first, evidence: 'Posted.' })
    await say('return-evidence', shauna, { obligation: first, missing: 'Dates.' })
    await say('extend-obligation', sunita, { ...about(first), until: dayIn(30) })
    await say('submit-evidence', chloe, { obligation: first, evidence: 'Posted, with dates.' })
    const done = await say('accept-evidence', shauna, { obligation: first })
    expect(done.obligations[first]).toMatchObject({ status: 'fulfilled', late: false })
    await say('dispute-obligation', chloe, about(second))
    await say('decide-dispute', etienne, { ...about(second), owed: 'on' })
    await say('suspend-obligation', chloe, about(second))
    await say('resume-obligation', sunita, { obligation: second })
    await say('waive-obligation', shauna, about(second))
    await say('offer-transfer', sunita, { ...about(third), to: 'utt412' })
    await say('accept-transfer', shauna, { obligation: third })
    clock += 60 * 86_400_000
    const late = await say('follow-dates', cast.sunita)
    expect(Object.values(late.obligations).map(({ status }) => status)).toContain('overdue')
  })

  async function answered(amendment: string, by: Actor): Promise<void> {
    const { clauses, amendments } = await state()
    const revision = (clauses.c01?.revision ?? 0) + (amendments[amendment]?.revision ?? 0)
    await say('answer-amendment', by, {
      amendment,
      clause: 'c01',
      revision,
      stance: 'accept',
      understood: true,
    })
  }

  async function called(amendment: string): Promise<void> {
    await say('open-amendment-call', sunita, { amendment, until: dayIn(21) })
    for (const by of SPEAKERS) await answered(amendment, by)
    await say('seal-amendment', sunita, { amendment })
  }

  test('an amendment is proposed, objected to, sealed, unsealed, signed and takes effect', async () => {
    const text = words('Former ensemble.', 'Train together.')
    const changes = [{ clause: 'c01', text }]
    const proposed = { changes, reason: 'The evaluation asks for it.', effectiveOn: dayIn(1) }
    for (let times = 0; times < 4; times += 1) await say('propose-amendment', chloe, proposed)
    await say('withdraw-amendment', chloe, { amendment: 'AM2' })
    const amendment = 'AM1'
    await say('class-amendment', sunita, { amendment, kind: 'substantive' })
    await say('revise-amendment', chloe, { amendment, changes })
    await say('open-amendment-call', sunita, { amendment, until: dayIn(21) })
    const { clauses } = await state()
    const against = { amendment, clause: 'c01', revision: (clauses.c01?.revision ?? 0) + 2, stance: 'object' }
    await say('answer-amendment', shauna, { ...against, reason: 'Too vague.', ground: 'mandate' })
    await say('judge-amendment-objection', etienne, { amendment, objection: 'OB1', admitted: true })
    const reply = {
      title: words('But', 'Purpose'),
      text: words('Former la relève.', 'Train the next generation.'),
    }
    await say('reply-to-amendment-objection', chloe, { amendment, objection: 'OB1', ...reply })
    await say('settle-amendment-objection', shauna, { amendment, objection: 'OB1', how: 'integrate' })
    await called(amendment)
    const sealed = async () => (await state()).amendments[amendment]?.digest ?? ''
    await say('unseal-amendment', sunita, { amendment, digest: await sealed(), reason: 'A slip.', changes })
    await called(amendment)
    for (const by of [cast.dominic, cast.karim, cast.marcAntoine, cast.corinne])
      await say('sign-amendment', by, {
        amendment,
        slot: place(by, 1),
        digest: await sealed(),
        consent: true,
      })
    clock += 2 * 86_400_000
    const after = await say('take-amendment-effect', sunita, { amendment })
    expect([after.life.version, after.clauses.c01?.text]).toEqual([2, text])
  })

  test('an amendment is contested, recorded, declined, not agreed, or lapses', async () => {
    const { fr = '', en = '' } = (await state()).clauses.c01?.title ?? {}
    for (const title of [words(`${fr}s`, en), words(`${fr}.`, en)]) {
      const slip = { changes: [{ clause: 'c01', title }], reason: 'A word.', effectiveOn: dayIn(9) }
      await say('propose-amendment', chloe, slip)
    }
    for (const amendment of ['AM5', 'AM6'])
      await say('class-amendment', sunita, { amendment, kind: 'corrigendum' })
    for (const by of SPEAKERS) await answered('AM5', by)
    await say('record-amendment-decision', sunita, { amendment: 'AM5' })
    await say('contest-amendment', shauna, { amendment: 'AM6', reason: 'It changes the meaning.' })
    for (const amendment of ['AM3', 'AM4'])
      await say('class-amendment', sunita, { amendment, kind: 'substantive' })
    await called('AM3')
    const refused = { amendment: 'AM3', slot: place(cast.karim, 1), reason: 'Our insurer refuses.' }
    await say('decline-amendment', cast.karim, refused)
    await say('open-amendment-call', sunita, { amendment: 'AM4', until: dayIn(2) })
    const { amendments } = await state()
    const deadline = amendments.AM4?.deadline ?? ''
    clock = Date.parse(deadline)
    const closed = await say('close-amendment-call', sunita, { amendment: 'AM4', deadline })
    expect([closed.amendments.AM3?.status, closed.amendments.AM4?.status]).toEqual(['rejected', 'rejected'])
    clock += 121 * 86_400_000
    await say('lapse-amendment', sunita, { amendment: 'AM6' })
  })

  /** A second seal: places change hands, paper is verified, disputes are decided; everyone then asks to open it again. */
  async function handPlacesOn(): Promise<void> {
    for (const title of [words('Fonds', 'Funds'), words('Bail', 'Lease')])
      await say('add-condition', sunita, { title, owner: 'hydraulis', waivable: true })
    await say('plan-signing', sunita, { witnesses: { 'utt412:p26': 'p62' }, deadline: dayIn(20) })
    const deputy = { person: 'p61', party: 'hydraulis' }
    const elder = { person: 'p62', party: 'utt412' }
    await say('seat-person', chloe, { ...deputy, roles: ['contributor'] })
    await say('seat-person', shauna, { ...elder, roles: ['witness'] })
    await seal()
    const signs = async (by: Actor, slot = place(by, 2)) =>
      say('sign-agreement', by, { slot, digest: await digest(), consent: true })
    const written = { instrument: 'Letter', from: dayIn(-1), until: dayIn(30) }
    await say('delegate-signature', cast.karim, { slot: place(cast.karim, 2), person: 'p61', ...written })
    await signs(deputy)
    await say('attest-witness', elder, { slot: place(cast.dominic, 2), how: 'in_person' })
    await signs(cast.dominic)
    const reason = 'The council changed its mind.'
    await say('revoke-signature', cast.dominic, { slot: place(cast.dominic, 2), reason })
    await say('resume-signing', sunita)
    const again = `${place(cast.dominic, 2)}:2`
    const paper = { slot: again, sha256: 'c'.repeat(64), signedOn: dayIn(-1) }
    await say('submit-counterpart', shauna, paper)
    await say('reject-counterpart', sunita, { slot: again, reason: 'A page is missing.' })
    await say('submit-counterpart', shauna, paper)
    await say('verify-counterpart', sunita, { slot: again, digest: await digest() })
    await say('challenge-signature', chloe, { slot: again, reason: 'Not his hand.' })
    await say('decide-challenge', sunita, { slot: again, upheld: false, reason: 'He confirmed it.' })
    await say('extend-signing', sunita, { until: dayIn(40) })
    const dean = { person: 'p63', party: 'uconf' }
    await say('seat-person', sunita, { ...dean, roles: ['authorized_signatory'] })
    const succeeds = { slot: place(cast.marcAntoine, 2), person: 'p63', instrument: 'By-law 4' }
    await say('replace-signatory', sunita, succeeds)
    await signs(dean)
    expect((await signs(cast.corinne)).status).toBe('signed')
    await say('meet-condition', sunita, { condition: 'COND1', evidence: 'Letter.', on: dayIn(-1) })
    for (const by of [dean, deputy, cast.dominic]) {
      const signer = by === deputy ? cast.karim : by
      await say('waive-condition', signer, { condition: 'COND2' })
      await say('reopen-signed', signer, { reason: 'The lease has another date.' })
    }
    expect((await say('open-call', sunita, { until: dayIn(21) })).status).toBe('agreed')
    await say('unseat-person', sunita, dean)
    await say('add-condition', sunita, { title: words('De trop', 'Too much') })
    await say('drop-condition', sunita, { condition: 'COND3' })
    await say('plan-signing', sunita, {
      notBefore: dayIn(1),
      endsOn: dayIn(1000),
      witnesses: {},
      deadline: '',
    })
  }

  async function carried(kind: string, more: object = {}): Promise<Agreement> {
    const { motions } = await state()
    const motion = `MO${Object.keys(motions).length + 1}`
    await say('table-motion', sunita, { kind, reason: 'Why.', ...more })
    await say('answer-motion', chloe, { motion, agrees: true })
    return say('answer-motion', shauna, { motion, agrees: true })
  }

  test('parties join and leave, the agreement is suspended, resumes, and ends; what is left is closed', async () => {
    expect((await carried('suspend')).status).toBe('in_force.suspended')
    expect((await carried('resume')).status).toBe('in_force.active')
    const fegc: Actor = { person: 'p31', party: 'fegc' }
    const students = cast.party('fegc', 'learner_association', words('Fédération', 'Federation'))
    const seat = cast.seat(fegc, ['representative', 'authorized_signatory'])
    await say('list-party', sunita, listed(students, [seat]))
    const { motions } = await say('apply-to-accede', fegc, { reason: 'To speak for learners.' })
    const motion = `MO${Object.keys(motions).length}`
    for (const by of SPEAKERS) await say('answer-motion', by, { motion, agrees: true })
    await say('accept-accession', sunita, { party: 'fegc', instrument: 'Instrument 1', on: dayIn(0) })
    await say('notify-breach', sunita, { party: 'hydraulis', days: 30, reason: 'No posting.' })
    await say('record-insolvency', sunita, { party: 'fegc', evidence: 'Order of the court.' })
    await say('give-notice', fegc, { reason: 'A merger.' })
    await say('refuse-renewal', cast.karim, { reason: 'A new plan.' })
    clock += 100 * 86_400_000
    const { parties } = await say('follow-life', sunita)
    expect(parties.fegc?.status).toBe('withdrawn')
    const { life } = await state()
    clock = Date.parse(`${life.endsOn}T12:00:00Z`) + 2 * 86_400_000
    await say('follow-dates', sunita)
    expect((await say('follow-life', sunita)).status).toBe('expired')
    const { obligations } = await state()
    const late = Object.values(obligations).find(({ status }) => status === 'overdue')
    await say('close-unmet', sunita, { obligation: late?.id ?? '', reason: 'The agreement has ended.' })
    const { status } = await say('supersede-agreement', sunita, { by: 'stages-2028' })
    expect(status).toBe('superseded')
  })

  test('one that winds down is terminated, one that nobody joined is abandoned', async () => {
    const terminated = { placements: true, data: true, accounts: true }
    await seeded('wound-2026', [...inForce(), ...ending()])
    expect((await sayOf('wound-2026', 'end-run-off', terminated)).status).toBe('terminated')
    await seeded('alone-2026', drafted())
    await seeded('old-2026', drafted(), 'entente@0')
    const moved = await sayOf('old-2026', 'adopt-procedure', { to: PROCEDURE })
    expect(moved.procedure).toBe(PROCEDURE)
    await seeded('idle-2026', inReview())
    const { activeAt: since = '' } = (await ledger.find('idle-2026'))?.agreement ?? {}
    clock += 121 * 86_400_000
    expect((await sayOf('idle-2026', 'follow-idle', { since }, SYSTEM)).idleTold).toHaveLength(1)
    await seeded('left-2026', [...inReview(), act('leave-agreement', { reason: 'We close.' }, sunita)])
    clock += 11 * 86_400_000
    const until = (await ledger.find('left-2026'))?.agreement.vacancy ?? ''
    expect((await sayOf('left-2026', 'lapse-vacancy', { until }, SYSTEM)).status).toBe('abandoned')
    expect((await sayOf('alone-2026', 'abandon-agreement', { reason: 'No partner.' })).status).toBe(
      'abandoned',
    )
  })

  test('what was said without a mandate is confirmed, or void', async () => {
    const id = 'mandate-2026'
    await seeded(id, adopted())
    const questioned = { party: 'hydraulis', person: chloe.person, reason: 'She had left the board.' }
    await sayOf(id, 'question-mandate', questioned)
    await sayOf(id, 'confirm-positions', {}, cast.karim)
    await sayOf(id, 'question-mandate', questioned)
    clock += 11 * 86_400_000
    const { positions } = await sayOf(id, 'void-positions', {})
    expect(positions['c01:hydraulis']?.status).toBe('stale')
  })

  /** Another agreement with a past: its facts as one entry. */
  async function seeded(id: string, acts: Act[], procedure = PROCEDURE): Promise<void> {
    const told = JSON.stringify(play(acts).entries.flatMap(({ facts }) => facts))
    const facts = JSON.parse(told.replaceAll(cast.ID, id).replaceAll(PROCEDURE, procedure)) as Fact[]
    const at = new Date(clock).toISOString()
    const after = evolveAll(null, facts, at)
    const by = { type: 'agreement.created', actor: sunita.person, party: sunita.party, role: null }
    await ledger.append(id, () => Promise.resolve({ ...by, at, facts, after }))
  }

  async function sayOf(agreement: string, verb: Verb, input: object, actor = sunita): Promise<Agreement> {
    const at = new Date(clock + 60_000).toISOString()
    const done = await perform(ledger, { verb, agreement, input: input as never, actor, at })
    used.add(verb)
    return done.agreement
  }

  async function seal(): Promise<void> {
    const compared = { clause: 'c01', revision: (await state()).clauses.c01?.revision }
    const looksOther = { ...compared, kind: 'modal', fr: 'peut', en: 'will', reason: 'As the law has it.' }
    await say('set-aside-difference', meiLing, looksOther)
    const { concordance } = await say('certify-concordance', meiLing)
    expect(concordance?.standing).toMatchObject([{ clause: 'c01', reason: 'As the law has it.' }])
    for (const by of SPEAKERS)
      await say('record-approval', by, { body: 'Board', instrument: 'R-1', on: dayIn(-1) })
    expect((await say('seal-agreement', sunita)).status).toBe('signing.open')
  }

  test('another agreement is signed by enough, waits too long for a condition, and lapses', async () => {
    id = 'given-up'
    await say('create-agreement', sunita, { ...created(id), text: 'none' })
    await say('seat-person', sunita, { ...seated(seats.meiLing), party: 'uconf' })
    await say('seat-person', sunita, { ...seated(seats.marcAntoine), party: 'uconf' })
    await say('list-party', sunita, listed(cast.hydraulis, [seats.chloe, seats.karim]))
    await say('list-party', sunita, listed(cast.utt412, [seats.shauna, seats.dominic]))
    const both = { title: words('Objet', 'Purpose'), text: words('Former.', 'Train.') }
    await say('add-clause', sunita, { section: 'purpose', ...both })
    await say('lock-policy', sunita)
    await say('open-review', sunita)
    for (const by of SPEAKERS) await say('accept-invitation', by)
    const propose = { clause: 'c01', seen: 1, text: { en: 'Train people.' }, reason: 'Clearer.' }
    for (let made = 0; made < 3; made += 1) await say('propose-change', chloe, propose)
    await say('accept-proposal', sunita, { proposal: 'P1', seen: 1 })
    await say('decline-proposal', sunita, { proposal: 'P2', reason: 'Said already.' })
    await say('withdraw-proposal', chloe, { proposal: 'P3' })
    await say('comment-on-clause', chloe, { clause: 'c01', revision: 2, words: 'When?' })
    for (const verb of ['resolve-thread', 'reopen-thread'] as const) await say(verb, chloe, { thread: 'K1' })
    await say('withdraw-comment', chloe, { comment: 'K1' })
    await say('leave-agreement', shauna, { reason: 'The shop closes.' })
    for (const by of [sunita, chloe]) await accepts(by, ['c01'])
    await say('open-call', sunita, { until: dayIn(21) })
    await say('add-condition', sunita, { title: words('Fonds', 'Funds') })
    await say('plan-signing', sunita, { threshold: { parties: 1 }, deadline: dayIn(10), longStopDays: 30 })
    await say('certify-concordance', meiLing)
    for (const by of [sunita, chloe])
      await say('record-approval', by, { body: 'Board', instrument: 'R-1', on: dayIn(-1) })
    await say('seal-agreement', sunita)
    const own = { slot: place(cast.marcAntoine, 1), digest: await digest(), consent: true }
    await say('sign-agreement', cast.marcAntoine, own)
    const { signing } = await state()
    clock = Date.parse(signing.deadline ?? '')
    expect((await say('end-signing', sunita, { deadline: signing.deadline })).status).toBe('signed')
    expect((await say('sign-late', cast.karim)).parties.hydraulis?.status).toBe('acceding')
    const { longStop } = (await say('extend-long-stop', cast.marcAntoine, { until: dayIn(60) })).signing
    clock = Date.parse(longStop ?? '')
    expect((await say('lapse-agreement', sunita, { longStop })).status).toBe('abandoned')
    id = cast.ID
  })

  test('none was left out', () => {
    expect(Object.keys(commands).filter((verb) => !used.has(verb as Verb))).toEqual([])
  })

  test('none writes for input of another shape', async () => {
    const before = await ledger.find(cast.ID)
    const at = new Date(clock + 120_000).toISOString()
    for (const verb of Object.keys(commands) as Verb[]) {
      const asked = { verb, agreement: cast.ID, input: { unasked: 'x' } as never, actor: sunita, at }
      await expect(perform(ledger, asked), verb).rejects.toMatchObject({ kind: 'Invalid' })
    }
    expect(await ledger.find(cast.ID)).toEqual(before)
    await checkRecord(ledger)
  })
})

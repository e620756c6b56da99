import { describe, expect, it } from 'vitest'
import { dueOf } from '#machines/due.ts'
import type { Precedent, SigningPlan, Threshold } from '#machines/signing/plan.ts'
import { type Actor, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { act, allSigned, approvedText, declines, SIGNATORIES, seals, signs } from '#tests/story.ts'
import { enters } from './in-force.ts'
import { given, statuses } from './telling.ts'

const { sunita, marcAntoine, corinne, karim, dominic } = cast
const plain = { turns: {}, notBefore: null, endsOn: null }
const planned = (plan: Partial<SigningPlan>) => [
  ...approvedText(),
  act('plan-signing', { plan: { ...plain, ...plan } }, sunita),
  seals(),
]
/** The same, where the union answers for nothing: what it would have carried is the university's. */
function withoutUnion(plan: Partial<SigningPlan>) {
  const letters = { uconf: 'A' as const, hydraulis: 'R' as const, utt412: 'C' as const }
  const responsibilities = [cast.duty('sup-03', cast.words('Accompagner', 'Mentor'), letters)]
  const change = { clause: 'c03', seen: 1, changes: { responsibilities }, editorial: false }
  const acts = planned(plan)
  const lock = acts.findIndex(({ command }) => command === 'lock-policy')
  return acts.toSpliced(lock, 0, act('revise-clause', change, sunita))
}
const everyone = (at?: string) => SIGNATORIES.map((by) => signs(by, at))

/** The last second of Friday 20 March in Toronto, and the first after it. */
const DEADLINE = '2026-03-21T03:59:59.000Z'
const OVER = '2026-03-21T04:00:00.000Z'
const deadline = '2026-03-20'
const threshold = (more: Partial<Threshold> = {}): Threshold => ({
  ...{ parties: 2, essential: [], types: [] },
  ...more,
})
const ends = (at = OVER) => act('end-signing', { deadline: DEADLINE }, SYSTEM, at)
const uconfSigns = [signs(marcAntoine), signs(corinne)]

describe('a threshold', () => {
  it('scenario 12, case 25: reached at the deadline, the agreement is signed without who did not, who may join later', () => {
    const plan = { threshold: threshold({ types: [{ type: 'institution', count: 1 }] }), deadline }
    const story = given(withoutUnion(plan), uconfSigns, signs(karim), ends())
    expect(story.agreement.status).toBe('signed')
    expect(story.agreement.slots['S1:utt412:p26']?.status).toBe('expired')
    expect(story.agreement.parties.utt412?.status).toBe('ready')
    story.when('sign-late', {}, dominic).thenFacts('participation utt412 SIGN_LATE')
    given(allSigned()).when('sign-late', {}, dominic).thenRefused('Refused', 'not_in_this_state')
  })

  it('who joins after the others is bound once they consent and its instrument is in (PAR-21, PAR-23)', () => {
    const plan = { threshold: threshold(), deadline }
    const joins = [enters('2026-03-23T16:00:00.000Z'), act('sign-late', {}, dominic)]
    const waits = [...withoutUnion(plan), ...uconfSigns, signs(karim), ends(), ...joins]
    const accepted = { party: 'utt412', instrument: 'Acte du 23 mars', on: '2026-03-23' }
    given(waits).when('accept-accession', accepted, sunita).thenRefused('Refused', 'answers_missing')
    const yes = (by = sunita) => act('answer-motion', { motion: 'MO1', agrees: true, reason: '' }, by)
    const { parties } = given(waits, yes(), yes(cast.chloe)).when(
      'accept-accession',
      accepted,
      sunita,
    ).agreement
    expect(parties.utt412?.status).toBe('bound')
  })

  it('who signs late before there is anything in force has the others asked on that day (case 25)', () => {
    const early = [...withoutUnion({ threshold: threshold(), deadline }), ...uconfSigns, signs(karim), ends()]
    const late = given(early, act('sign-late', {}, dominic))
    expect(late.agreement.motions).toEqual({})
    const { agreement } = given(early, act('sign-late', {}, dominic), enters('2026-03-23T16:00:00.000Z'))
    expect(agreement.motions.MO1).toMatchObject({
      kind: 'accede',
      party: 'utt412',
      status: 'open',
      answers: {},
    })
  })

  it('scenario 13: but not when who did not sign alone answers for a responsibility, or is essential', () => {
    const alone = planned({ threshold: threshold(), deadline })
    expect(given(alone, uconfSigns, signs(karim), ends()).agreement.status).toBe('signing.held')
    const essential = withoutUnion({ threshold: threshold({ essential: ['utt412'] }), deadline })
    expect(given(essential, uconfSigns, signs(karim), ends()).agreement.status).toBe('signing.held')
  })

  it('is reached before the deadline only once nobody is still to sign (readings §6.14)', () => {
    const story = given(withoutUnion({ threshold: threshold() }), uconfSigns, signs(karim))
    expect(story.agreement.status).toBe('signing.open')
    story.whenAct(declines(dominic)).thenSome(`agreement ${cast.ID} LAST_SIGNATURE`)
  })

  it('case 19: a refusal holds the signing only where that signature is needed', () => {
    expect(given(withoutUnion({ threshold: threshold() }), declines(dominic)).agreement.status).toBe(
      'signing.open',
    )
    const needed = withoutUnion({ threshold: threshold({ essential: ['utt412'] }) })
    expect(given(needed, declines(dominic)).agreement.status).toBe('signing.held')
  })

  it('lets those of a later turn sign although somebody earlier refused', () => {
    const story = given(
      withoutUnion({ threshold: threshold(), turns: { uconf: 2, hydraulis: 2 } }),
      declines(dominic),
    )
    expect(story.agreement.slots['S1:hydraulis:p21']?.status).toBe('pending')
  })

  it('asks for so many, and so many of a kind', () => {
    const types = [{ type: 'union' as const, count: 1 }]
    const plan = { threshold: threshold({ parties: 3, types }), deadline }
    expect(given(withoutUnion(plan), uconfSigns, signs(karim), ends()).agreement.status).toBe('signing.held')
  })
})

describe('the deadline for signing', () => {
  it('missed where all must sign holds the signing, and gives way to an extension on the same text', () => {
    const held = given(planned({ deadline }), signs(karim), ends())
    expect(held.agreement.status).toBe('signing.held')
    expect(statuses(held.agreement.slots)).toMatchObject({
      'S1:hydraulis:p21': 'signed',
      'S1:utt412:p26': 'expired',
    })
    held.when('resume-signing', {}, sunita).thenRefused('Refused', 'deadline_passed')
    const later = { deadline: '2026-04-01T03:59:59.000Z' }
    held.when('extend-signing', { deadline: DEADLINE }, sunita).thenRefused('Refused', 'deadline_not_later')
    const { agreement } = held.when('extend-signing', later, sunita)
    expect(agreement.status).toBe('signing.open')
    expect(agreement.slots['S1:utt412:p26']?.status).toBe('pending')
  })

  it('refuses a signature after it, also before the clock has looked', () => {
    given(planned({ deadline })).whenAct(signs(karim, DEADLINE)).thenSome('signature.given')
    given(planned({ deadline })).whenAct(signs(karim, OVER)).thenRefused('Refused', 'deadline_passed')
  })

  it('is looked at when it is over, once, and not when it was moved', () => {
    const story = given(planned({ deadline }))
    expect(dueOf(story.agreement)).toEqual({
      at: OVER,
      command: 'end-signing',
      input: { deadline: DEADLINE },
    })
    story.whenAct(ends(DEADLINE)).thenRefused('Refused', 'deadline_ahead')
    const moved = act('extend-signing', { deadline: '2026-04-01T03:59:59.000Z' }, sunita)
    given(planned({ deadline }), moved).whenAct(ends()).thenNothing()
    given(planned({ deadline }), everyone()).whenAct(ends()).thenNothing()
  })

  it('that is over already cannot be sealed', () => {
    const late = act('plan-signing', { plan: { ...plain, deadline: '2026-03-01' } }, sunita)
    given(approvedText(), late).whenAct(seals()).thenRefused('Refused', 'signing_deadline_over')
  })
})

const FUNDING: Precedent = {
  ...{ id: 'COND1', title: cast.words('Financement confirmé', 'Funding confirmed') },
  ...{ owner: 'hydraulis', waivable: true },
}
const meets = (on: string, at?: string) =>
  act('meet-condition', { condition: 'COND1', evidence: 'Lettre du 26 juin', on }, sunita, at)
const waives = (by: Actor) => act('waive-condition', { condition: 'COND1' }, by)
const funded = { conditions: [FUNDING], firstOfMonth: true, longStopDays: 180 }
const JUNE = '2026-06-17T15:00:00.000Z'

describe('conditions precedent', () => {
  it('scenario 14: last signature on 17 June, condition met on 26 June: in force on 1 July at midnight', () => {
    const signed = given(planned({ ...funded, notBefore: '2026-07-01' }), everyone(JUNE))
    expect(signed.agreement.effectiveAt).toBe(null)
    const met = given(
      ...[planned({ ...funded, notBefore: '2026-07-01' }), everyone(JUNE)],
      meets('2026-06-26', '2026-06-27T15:00:00.000Z'),
    )
    expect(met.agreement.effectiveAt).toBe('2026-07-01T04:00:00.000Z')
    expect(dueOf(met.agreement)?.at).toBe('2026-07-01T04:00:00.000Z')
  })

  it('case 24: the date is the first of a month, that very day when everything falls on it', () => {
    const first = given(planned({ firstOfMonth: true }), everyone('2026-06-01T15:00:00.000Z'))
    expect(first.agreement.effectiveAt).toBe('2026-06-01T04:00:00.000Z')
    const later = given(planned({ firstOfMonth: true }), everyone('2026-12-02T15:00:00.000Z'))
    expect(later.agreement.effectiveAt).toBe('2027-01-01T05:00:00.000Z')
  })

  it('keep it from taking effect until each is met, as proven, not ahead of time, once', () => {
    const signed = given(planned(funded), everyone(JUNE))
    signed.when('enter-into-force', {}, sunita).thenRefused('Refused', 'condition_open', 'not_yet_effective')
    signed.whenAct(meets('2026-06-30')).thenRefused('Refused', 'day_ahead')
    const other = { condition: 'COND9', evidence: 'x', on: '2026-06-17' }
    signed.when('meet-condition', other, sunita).thenRefused('Missing', 'condition_missing')
    given(planned(funded), everyone(JUNE), meets('2026-06-17'))
      .whenAct(meets('2026-06-17'))
      .thenRefused('Refused', 'no_condition_open')
    given(planned(funded), meets('2026-03-02'))
      .when('waive-condition', { condition: 'COND1' }, karim)
      .thenRefused('Refused', 'no_condition_open')
  })

  it('are let go only by every party that signs, and only where they may be', () => {
    const two = given(planned(funded), everyone(JUNE), waives(karim), waives(dominic))
    expect(two.agreement.effectiveAt).toBe(null)
    two.whenAct(waives(karim)).thenRefused('Refused', 'agreed_already')
    two.whenAct(waives(marcAntoine)).thenFacts('consent.given', 'condition.waived', 'effect.dated')
    given(planned({ conditions: [{ ...FUNDING, waivable: false }] }))
      .whenAct(waives(karim))
      .thenRefused('Refused', 'not_waivable')
  })

  it('scenario 15: unmet at the long-stop date, the agreement is given up and its parties are free', () => {
    const signed = given(planned(funded), everyone(JUNE))
    const { longStop } = signed.agreement.signing
    expect(longStop).toBe('2026-12-15T04:59:59.000Z')
    const late = '2026-12-15T05:00:00.000Z'
    expect(dueOf(signed.agreement)).toEqual({ at: late, command: 'lapse-agreement', input: { longStop } })
    signed
      .when('lapse-agreement', { longStop: longStop ?? '' }, SYSTEM, JUNE)
      .thenRefused('Refused', 'long_stop_ahead')
    const { agreement } = signed.when('lapse-agreement', { longStop: longStop ?? '' }, SYSTEM, late)
    expect(agreement.status).toBe('abandoned')
    expect(new Set(Object.values(statuses(agreement.parties)))).toEqual(new Set(['released']))
    expect(new Set(Object.values(statuses(agreement.slots)))).toEqual(new Set(['voided']))
    given(planned(funded), everyone(JUNE), meets('2026-06-17'))
      .when('lapse-agreement', { longStop: longStop ?? '' }, SYSTEM, late)
      .thenRefused('Refused', 'conditions_all_met')
  })

  it('get more time only from every party that signed', () => {
    const until = '2027-02-01T04:59:59.000Z'
    const extends_ = (by: Actor) => act('extend-long-stop', { until }, by)
    const all = given(planned(funded), everyone(JUNE), [karim, dominic, marcAntoine].map(extends_))
    expect(all.agreement.signing.longStop).toBe(until)
    given(planned(funded), everyone(JUNE))
      .when('extend-long-stop', { until: JUNE }, karim)
      .thenRefused('Refused', 'deadline_not_later')
  })

  it('are planned before the seal by who convenes', () => {
    given(approvedText()).when('add-condition', { condition: FUNDING }, sunita).thenFacts('signing.planned')
    given(approvedText())
      .when('add-condition', { condition: { ...FUNDING, owner: 'nobody' } }, sunita)
      .thenRefused('Missing', 'party_missing')
    given(planned(funded))
      .when('drop-condition', { condition: 'COND1' }, sunita)
      .thenRefused('Refused', 'not_in_this_state')
  })
})

describe('a text that everyone signed', () => {
  const asks = (by: Actor, reason = 'Une erreur de date.') => act('reopen-signed', { reason }, by)

  it('is opened again only when every signatory party asks for it in writing (AGR-24)', () => {
    const two = given(allSigned(), asks(karim), asks(dominic))
    expect(two.agreement.status).toBe('signed')
    two.whenAct(asks(karim)).thenRefused('Refused', 'agreed_already')
    const { agreement } = two.whenAct(asks(corinne))
    expect(agreement.status).toBe('review.open')
    expect(new Set(Object.values(statuses(agreement.slots)))).toEqual(new Set(['voided']))
    expect(new Set(Object.values(statuses(agreement.parties)))).toEqual(new Set(['ready']))
    expect(agreement.effectiveAt).toBe(null)
    given(allSigned()).whenAct(asks(karim, ' ')).thenRefused('Refused', 'reason_missing')
  })
})

import { describe, expect, it } from 'vitest'
import { contentOf } from '#machines/content-of.ts'
import type { SigningPlan, SigningRule } from '#machines/signing/plan.ts'
import type { Actor } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { act, allSigned, approvedText, declines, placeOf, sealed, seals, signs } from '#tests/story.ts'
import { given, statuses } from './telling.ts'

const { sunita, marcAntoine, corinne, karim, dominic, chloe, shauna, seat, seats } = cast
const plain = { turns: {}, notBefore: null, endsOn: null }
const plans = (plan: Partial<SigningPlan>) => act('plan-signing', { plan: { ...plain, ...plan } }, sunita)
const signsBy = (mode: SigningRule['mode'], more: Partial<SigningRule> = {}) =>
  plans({ rules: { uconf: { mode, people: [], mayDelegate: true, ...more } } })
const planned = (plan: Partial<SigningPlan>) => [...approvedText(), plans(plan), seals()]
const signsAt = (slot: string, by: Actor, at?: string) =>
  act('sign-agreement', (now) => ({ slot, digest: placeOf(now, by).digest, consent: true }), by, at)
const resumes = act('resume-signing', {}, sunita)

const deputy: Actor = { person: 'p50', party: 'hydraulis' }
const deputySits = act('seat-person', { seat: seat(deputy, ['contributor']) }, chloe)
const LETTER = { instrument: 'Lettre du 1er mars', from: '2026-03-01', until: '2026-03-31', scope: '' }
const delegates = (
  slot = 'S1:hydraulis:p21',
  authority: Partial<typeof LETTER> = {},
  by: Actor = karim,
  person = deputy.person,
  mayDelegate = false,
) => act('delegate-signature', { slot, person, authority: { ...LETTER, ...authority }, mayDelegate }, by)

describe('who signs for a party', () => {
  it('case 22: two officers each have a place, and the party has signed when both have', () => {
    const one = given(sealed(), signs(marcAntoine))
    expect(one.agreement.parties.uconf?.status).toBe('ready')
    one.whenAct(signs(corinne)).thenSome('participation uconf ALL_SLOTS_SIGNED')
    const declined = given(sealed(), signs(marcAntoine), declines(corinne))
    expect(declined.agreement.parties.uconf?.status).toBe('declined_to_sign')
    expect(declined.agreement.status).toBe('signing.held')
  })

  it('any one of several signs at one place, which says whose offices may (readings §6.15)', () => {
    const story = given(approvedText(), signsBy('any_one'), seals())
    expect(Object.keys(story.agreement.slots)).toEqual(['S1:uconf:p06', 'S1:hydraulis:p21', 'S1:utt412:p26'])
    expect(contentOf(story.agreement).signing.signatures[0]?.capacity.fr).toBe(
      'vice-recteur aux études ou secrétaire générale',
    )
    story
      .whenAct(signsAt('S1:uconf:p06', corinne))
      .thenSome('authority.proven', 'signature.given', 'participation uconf ALL_SLOTS_SIGNED')
    story.whenAct(signsAt('S1:uconf:p06', karim)).thenRefused('Forbidden', 'not_your_slot')
  })

  it('two of several are two people', () => {
    const third = { ...marcAntoine, person: 'p08' }
    const joins = act('seat-person', { seat: seat(third, ['co_signatory']) }, sunita)
    const story = given(approvedText(), joins, signsBy('two_of'), seals(), signsAt('S1:uconf:p06', third))
    story.whenAct(signsAt('S1:uconf:p07', third)).thenRefused('Refused', 'signed_already')
    story.whenAct(signsAt('S1:uconf:p07', corinne)).thenSome('participation uconf ALL_SLOTS_SIGNED')
  })

  it('only those named sign where the plan names them; a name that is no signatory leaves nobody', () => {
    const named = given(approvedText(), signsBy('named', { people: ['p07'] }), seals())
    expect(Object.keys(named.agreement.slots)).toContain('S1:uconf:p07')
    expect(Object.keys(named.agreement.slots)).not.toContain('S1:uconf:p06')
    given(approvedText(), signsBy('named', { people: ['p99'] }))
      .whenAct(seals())
      .thenRefused('Refused', 'signatory_missing')
  })

  it('case 21: turns may be mixed: some sign together, the others after them', () => {
    const story = given(planned({ turns: { hydraulis: 2, utt412: 2 } }))
    expect(statuses(story.agreement.slots)).toEqual({
      'S1:uconf:p06': 'pending',
      'S1:uconf:p07': 'pending',
      'S1:hydraulis:p21': 'awaiting_turn',
      'S1:utt412:p26': 'awaiting_turn',
    })
  })
})

describe('delegation', () => {
  it('case 8: gives another person a place in the same turn, at the same seat of the same text', () => {
    const story = given(sealed(), deputySits)
    const { agreement } = story.whenAct(delegates())
    expect(agreement.slots['S1:hydraulis:p21']?.status).toBe('reassigned')
    expect(agreement.slots['S1:hydraulis:p50']).toMatchObject({
      ...{ seat: 'hydraulis:1', turn: 1, status: 'pending', eligible: ['p50'] },
      delegation: { from: 'p21', authority: LETTER },
    })
    expect(contentOf(agreement)).toEqual(contentOf(story.agreement))
    given(sealed(), deputySits, delegates())
      .whenAct(signsAt('S1:hydraulis:p50', deputy))
      .thenSome('authority.proven', 'participation hydraulis ALL_SLOTS_SIGNED')
  })

  it('of a place whose turn has not come waits as that one did, and opens with it (readings §3.7)', () => {
    const late = [...planned({ turns: { hydraulis: 2 } }), deputySits, delegates()]
    expect(given(late).agreement.slots['S1:hydraulis:p50']?.status).toBe('awaiting_turn')
    const reached = [marcAntoine, corinne, dominic].map((by) => signs(by))
    expect(given(late, reached).agreement.slots['S1:hydraulis:p50']?.status).toBe('pending')
  })

  it('is in writing, dated, limited, within one’s own power, to somebody who sits there', () => {
    const story = given(sealed(), deputySits)
    story.whenAct(delegates(undefined, { instrument: ' ' })).thenRefused('Refused', 'instrument_missing')
    const undated = { ...LETTER, until: null }
    story
      .when(
        'delegate-signature',
        { slot: 'S1:hydraulis:p21', person: 'p50', authority: undated, mayDelegate: false },
        karim,
      )
      .thenRefused('Refused', 'delegation_undated')
    story.whenAct(delegates(undefined, {}, karim, 'p99')).thenRefused('Missing', 'person_missing')
    story.whenAct(delegates(undefined, {}, dominic)).thenRefused('Forbidden', 'not_your_slot')
    const bounded = { ...seats.karim, authority: { ...LETTER, until: '2026-03-15' } }
    given(sealed(), deputySits, act('seat-person', { seat: bounded }, chloe))
      .whenAct(delegates())
      .thenRefused('Refused', 'beyond_own_authority')
    given(sealed())
      .whenAct(delegates('S1:uconf:p06', {}, marcAntoine, 'p07'))
      .thenRefused('Refused', 'signs_already')
  })

  it('is passed on only where it says so, and not at all where the party’s rules exclude it', () => {
    const other = { ...deputy, person: 'p51' }
    const otherSits = act('seat-person', { seat: seat(other, ['contributor']) }, chloe)
    const again = delegates('S1:hydraulis:p50', {}, deputy, 'p51')
    given(sealed(), deputySits, otherSits, delegates())
      .whenAct(again)
      .thenRefused('Refused', 'sub_delegation')
    given(sealed(), deputySits, otherSits, delegates(undefined, {}, karim, 'p50', true))
      .whenAct(again)
      .thenSome('signature S1:hydraulis:p50 DELEGATE')
    const rules = { hydraulis: { mode: 'all' as const, people: [], mayDelegate: false } }
    given(planned({ rules }), deputySits).whenAct(delegates()).thenRefused('Refused', 'delegation_excluded')
  })

  it('scenario 10: a delegate whose instrument has expired is refused, as one whose has not begun', () => {
    const delegated = given(sealed(), deputySits, delegates())
    delegated
      .whenAct(signsAt('S1:hydraulis:p50', deputy, '2026-04-01T15:00:00.000Z'))
      .thenRefused('Refused', 'authority_ended')
    given(sealed(), deputySits, delegates(undefined, { from: '2026-03-10' }))
      .whenAct(signsAt('S1:hydraulis:p50', deputy))
      .thenRefused('Refused', 'authority_not_begun')
    delegated.whenAct(signs(karim)).thenRefused('Refused', 'not_in_this_state')
  })
})

describe('a successor in office', () => {
  const successor = { ...karim, person: 'p52' }
  const sits = act('seat-person', { seat: seat(successor, ['authorized_signatory']) }, chloe)
  const replaces = (person = 'p52', instrument = 'Résolution 9', by = chloe) =>
    act('replace-signatory', { slot: 'S1:hydraulis:p21', person, instrument }, by)

  it('case 7: takes the place of who held it, without a word of the text changing', () => {
    const story = given(sealed(), sits)
    const { agreement } = story.whenAct(replaces())
    expect(statuses(agreement.slots)).toMatchObject({
      'S1:hydraulis:p21': 'reassigned',
      'S1:hydraulis:p52': 'pending',
    })
    expect(contentOf(agreement)).toEqual(contentOf(story.agreement))
    expect(given(sealed(), sits, replaces(), signs(successor)).agreement.parties.hydraulis?.status).toBe(
      'signed',
    )
  })

  it('holds the office, proves it, and signs nowhere else for the party', () => {
    given(sealed(), deputySits).whenAct(replaces('p50')).thenRefused('Refused', 'not_a_signatory')
    given(sealed(), sits).whenAct(replaces('p52', '')).thenRefused('Refused', 'instrument_missing')
    given(sealed()).whenAct(replaces('p21')).thenRefused('Refused', 'signs_already')
    given(sealed(), sits)
      .whenAct(replaces('p52', 'R', shauna))
      .thenRefused('Forbidden', 'not_your_slot')
    given(sealed(), sits, signs(karim)).whenAct(replaces()).thenRefused('Refused', 'not_in_this_state')
  })

  it('may sign where the one before had refused', () => {
    const after = given(sealed(), sits, declines(karim), replaces(), resumes)
    after.whenAct(signs(successor)).thenSome('participation hydraulis ALL_SLOTS_SIGNED')
  })
})

describe('a signature', () => {
  const revokes = (by: Actor, slot = '', reason = 'Notre conseil s’est ravisé.') =>
    act('revoke-signature', (now) => ({ slot: slot || placeOf(now, by).slot, reason }), by)

  it('case 20: is taken back before the last one is given: the signing is held, and the place opens again', () => {
    const held = given(sealed(), signs(karim), signs(dominic), revokes(karim))
    expect(held.agreement.status).toBe('signing.held')
    expect(held.agreement.parties.hydraulis?.status).toBe('ready')
    const { agreement } = held.whenAct(resumes)
    expect(statuses(agreement.slots)).toMatchObject({
      'S1:hydraulis:p21': 'voided',
      'S1:hydraulis:p21:2': 'pending',
      'S1:utt412:p26': 'signed',
    })
    expect(contentOf(agreement)).toEqual(contentOf(held.agreement))
    const again = given(sealed(), signs(karim), revokes(karim), resumes)
    again.whenAct(signsAt('S1:hydraulis:p21:2', karim)).thenSome('participation hydraulis ALL_SLOTS_SIGNED')
  })

  it('is not taken back when everything is signed, by another, without a reason, or where the plan excludes it', () => {
    given(allSigned()).whenAct(revokes(karim)).thenRefused('Refused', 'not_in_this_state')
    given(sealed(), signs(karim))
      .whenAct(revokes(karim, '', ' '))
      .thenRefused('Refused', 'reason_missing')
    given(sealed(), signs(karim))
      .whenAct(revokes(dominic, 'S1:hydraulis:p21'))
      .thenRefused('Forbidden', 'not_your_slot')
    given(planned({ irrevocable: true }), signs(karim))
      .whenAct(revokes(karim))
      .thenRefused('Refused', 'revocation_excluded')
    given(sealed()).whenAct(revokes(karim)).thenRefused('Refused', 'not_in_this_state')
  })
})

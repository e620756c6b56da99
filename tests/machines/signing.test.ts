import { describe, expect, it } from 'vitest'
import type { Actor } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import {
  act,
  agreedText,
  allSigned,
  approvedText,
  approves,
  declines,
  digestOf,
  placeOf,
  sealed,
  seals,
  signs,
} from '#tests/story.ts'
import { given, statuses } from './telling.ts'

const { sunita, meiLing, marcAntoine, corinne, karim, dominic, chloe, etienne, words } = cast
const certifies = act('certify-concordance', {}, meiLing)
const reconsiders = (by: Actor) => act('reconsider-signing', (now) => placeOf(now, by), by)
const resumes = act('resume-signing', {}, sunita)
const plans = (turns: Record<string, number>) =>
  act('plan-signing', { plan: { turns, notBefore: null, endsOn: null } }, sunita)

describe('a signature', () => {
  it('is given by the signatory, in its place, on the sealed text, with consent', () => {
    given(sealed())
      .whenAct(signs(marcAntoine))
      .thenFacts('signature S1:uconf:p06 SIGN', 'signature.given', `agreement ${cast.ID} SIGNATURE_ADDED`)
    given(sealed(), signs(marcAntoine))
      .whenAct(signs(corinne))
      .thenSome('participation uconf ALL_SLOTS_SIGNED')
  })

  it('is refused without consent, on another text, in another’s place, twice, before its approval', () => {
    const story = given(sealed())
    const place = placeOf(story.agreement, karim)
    const sign = (more: object, by = karim) =>
      story.when('sign-agreement', { ...place, consent: true, ...more }, by)
    sign({ consent: false }).thenRefused('Refused', 'consent_missing')
    sign({ digest: 'f'.repeat(64) }).thenRefused('Refused', 'digest_differs')
    sign({}, dominic).thenRefused('Forbidden', 'not_your_slot')
    sign({ slot: 'S9:x:y' }).thenRefused('Missing', 'slot_missing')
    given(sealed(), signs(karim)).whenAct(signs(karim)).thenRefused('Refused', 'not_in_this_state')
    given(agreedText(), certifies, seals()).whenAct(signs(karim)).thenRefused('Refused', 'approval_missing')
    given(approvedText()).whenAct(signs(karim)).thenRefused('Refused', 'not_in_this_state')
  })

  it('waits for its turn', () => {
    const turns = [approvedText(), plans({ utt412: 2 }), seals()]
    given(...turns)
      .whenAct(signs(dominic))
      .thenRefused('Refused', 'not_your_turn')
    const before = [signs(marcAntoine), signs(corinne)]
    given(...turns, before)
      .whenAct(signs(karim))
      .thenSome('signature S1:utt412:p26 TURN_REACHED')
    given(...turns, before, signs(karim))
      .whenAct(signs(dominic))
      .thenSome(`agreement ${cast.ID} LAST_SIGNATURE`)
  })

  it('is no sooner given by declining first and thinking again', () => {
    const turns = [approvedText(), plans({ utt412: 2 }), seals()]
    given(...turns, declines(dominic), reconsiders(dominic), resumes)
      .whenAct(signs(dominic))
      .thenRefused('Refused', 'not_your_turn')
    const skips = [agreedText(), certifies, [sunita, cast.shauna].map(approves), seals()]
    const startsApproval = given(...skips, declines(karim), reconsiders(karim), resumes)
    startsApproval.whenAct(signs(karim)).thenRefused('Refused', 'approval_missing')
  })
})

describe('declining', () => {
  it('with a reason holds the signing; nobody else signs meanwhile (scenario 9)', () => {
    given(sealed()).whenAct(declines(karim, '')).thenRefused('Refused', 'reason_missing')
    const held = given(sealed(), signs(dominic), declines(karim))
    expect(held.agreement.status).toBe('signing.held')
    held.whenAct(signs(marcAntoine)).thenRefused('Refused', 'not_in_this_state')
    held.whenAct(resumes).thenRefused('Refused', 'signature_declined')
    const resumed = given(sealed(), signs(dominic), declines(karim), reconsiders(karim), resumes)
    resumed.whenAct(signs(marcAntoine)).thenSome('signature.given')
    expect(resumed.agreement.slots['S1:utt412:p26']?.status).toBe('signed')
  })

  it('is refused for another’s place, none, a signed one, and outside signing', () => {
    const story = given(sealed(), signs(karim))
    const { slot } = placeOf(story.agreement, dominic)
    story.when('decline-to-sign', { slot, reason: 'Non.' }, karim).thenRefused('Forbidden', 'not_your_slot')
    story
      .when('decline-to-sign', { slot: 'constructor', reason: 'Non.' }, karim)
      .thenRefused('Missing', 'slot_missing')
    story.whenAct(declines(karim)).thenRefused('Refused', 'not_in_this_state')
    given(approvedText()).whenAct(declines(karim)).thenRefused('Refused', 'not_in_this_state')
  })

  it('is taken back on the same text only', () => {
    const held = given(sealed(), declines(karim))
    held
      .when('reconsider-signing', { slot: 'S1:hydraulis:p21', digest: 'no' }, karim)
      .thenRefused('Refused', 'digest_differs')
    held
      .whenAct(reconsiders(karim))
      .thenFacts('signature S1:hydraulis:p21 RECONSIDER', 'participation hydraulis RECONSIDER')
    held
      .when('reconsider-signing', { slot: 'S1:utt412:p26', digest: 'no' }, dominic)
      .thenRefused('Refused', 'not_in_this_state')
    given(approvedText()).whenAct(reconsiders(karim)).thenRefused('Refused', 'not_in_this_state')
    given(sealed()).whenAct(resumes).thenRefused('Refused', 'not_in_this_state')
  })

  it('by one of two officers is the party’s', () => {
    const both = given(sealed(), declines(marcAntoine), declines(corinne), reconsiders(corinne))
    expect(both.agreement.parties.uconf?.status).toBe('declined_to_sign')
    expect(both.whenAct(reconsiders(marcAntoine)).agreement.parties.uconf?.status).toBe('ready')
  })
})

describe('opening a sealed text', () => {
  const change = { clause: 'c02', seen: 1, body: { text: words('Dix places.', 'Ten placements.') } }
  const opens = (story: ReturnType<typeof given>, more: object = {}) =>
    story.when(
      'unseal-agreement',
      { digest: digestOf(story.agreement), reason: 'Une erreur.', changes: [change], ...more },
      sunita,
    )

  it('voids every signature and asks again only what changed', () => {
    const { agreement } = opens(given(sealed(), signs(karim)))
    expect(agreement.status).toBe('review.open')
    expect(new Set(Object.values(statuses(agreement.slots)))).toEqual(new Set(['voided']))
    expect(statuses(agreement.clauses)).toEqual({
      c01: 'adopted',
      c02: 'to_reconfirm',
      c03: 'adopted',
      c04: 'adopted',
      c05: 'to_reconfirm',
    })
    expect(agreement.seals[0]?.voided?.reason).toBe('Une erreur.')
    expect(agreement.positions['c05:uconf']?.status).toBe('accepted')
    expect(agreement.positions['c05:utt412']?.status).toBe('stale')
  })

  it('names what it voids, why, and what changes', () => {
    const story = given(sealed())
    opens(story, { digest: 'other' }).thenRefused('Refused', 'digest_differs')
    opens(story, { reason: '' }).thenRefused('Refused', 'reason_missing')
    opens(story, { changes: [] }).thenRefused('Refused', 'nothing_changes')
    opens(story, { changes: [{ ...change, seen: 4 }] }).thenRefused('Conflict', 'revision_outdated')
    opens(story, { changes: [{ ...change, clause: 'c99' }] }).thenRefused('Missing', 'clause_missing')
    opens(story, { changes: [{ ...change, body: {} }] }).thenRefused('Refused', 'nothing_changes')
    opens(given(approvedText())).thenRefused('Refused', 'not_in_this_state')
    opens(given(allSigned())).thenRefused('Refused', 'not_in_this_state')
  })

  it('adopts again at once what only leaned on the change and binds nobody', () => {
    const leans = act(
      'revise-clause',
      { clause: 'c01', seen: 1, changes: { dependsOn: ['c02'] }, editorial: false },
      sunita,
    )
    const [create, ...rest] = sealed()
    const lock = rest.findIndex(({ command }) => command === 'lock-policy')
    const story = given(create ?? [], rest.slice(0, lock), leans, rest.slice(lock))
    expect(opens(story).agreement.clauses.c01?.status).toBe('adopted')
  })
})

describe('effect', () => {
  const from = (notBefore: string) =>
    act('plan-signing', { plan: { turns: {}, notBefore, endsOn: null } }, sunita)
  const signed = (notBefore: string) => [
    ...[approvedText(), from(notBefore), seals()],
    ...[marcAntoine, corinne, karim, dominic].map((by) => signs(by)),
  ]
  const clock = { person: 'system', party: null }

  it('begins with the last signature, or on the planned day where the agreement’s clock hangs (scenario 14)', () => {
    expect(given(allSigned()).agreement.effectiveAt).toBe(given(allSigned()).story.at)
    expect(given(...signed('2026-07-01')).agreement.effectiveAt).toBe('2026-07-01T04:00:00.000Z')
    expect(given(...signed('2026-01-01')).agreement.effectiveAt).toBe(given(...signed('2026-01-01')).story.at)
  })

  it('comes when the day has come, once', () => {
    const story = given(...signed('2026-07-01'))
    story.when('enter-into-force', {}, clock).thenRefused('Refused', 'not_yet_effective')
    const { agreement } = story.when('enter-into-force', {}, clock, '2026-07-01T04:00:00.000Z')
    expect(agreement.status).toBe('in_force.active')
    expect(new Set(Object.values(statuses(agreement.parties)))).toEqual(new Set(['bound']))
    expect(new Set(Object.values(statuses(agreement.clauses)))).toEqual(new Set(['in_effect']))
    given(...signed('2026-07-01'), act('enter-into-force', {}, clock, '2026-07-02T04:00:00.000Z'))
      .when('enter-into-force', {}, clock)
      .thenNothing()
    given(sealed()).when('enter-into-force', {}, sunita).thenRefused('Refused', 'not_in_this_state')
  })
})

it('the facilitator resumes too, and only people named to sign have a place', () => {
  given(sealed(), declines(karim), reconsiders(karim))
    .whenAct({ ...resumes, by: etienne })
    .thenFacts(`agreement ${cast.ID} RESUME_SIGNING`)
  given(sealed()).whenAct(signs(chloe)).thenRefused('Forbidden', 'role_missing')
})

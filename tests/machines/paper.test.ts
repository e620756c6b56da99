import { describe, expect, it } from 'vitest'
import type { Actor } from '#machines/state.ts'
import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { act, agreedText, allSigned, drafted, inReview, placeOf, sealed, seals, signs } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, meiLing, marcAntoine, corinne, karim, dominic, chloe, shauna } = cast
const SHA = 'c'.repeat(64)
const KARIM = 'S1:hydraulis:p21'
const sends = (by: Actor = chloe, signedOn = '2026-03-02') =>
  act('submit-counterpart', { slot: KARIM, sha256: SHA, signedOn }, by)
const verifies = (by = sunita, digest?: string) =>
  act('verify-counterpart', (now) => ({ slot: KARIM, digest: digest ?? placeOf(now, by).digest }), by)
const rejects = (reason = 'Une page manque.', by = sunita) =>
  act('reject-counterpart', { slot: KARIM, reason }, by)

describe('a copy signed on paper', () => {
  it('counts as the signature once somebody else finds that it is the sealed text', () => {
    const { agreement } = given(sealed(), sends())
    expect(agreement.slots[KARIM]).toMatchObject({
      status: 'verifying',
      counterpart: { signedOn: '2026-03-02' },
    })
    given(sealed(), sends())
      .whenAct(verifies())
      .thenSome('counterpart.verified', 'participation hydraulis ALL_SLOTS_SIGNED')
    const last = given(
      sealed(),
      [marcAntoine, corinne, dominic].map((by) => signs(by)),
      sends(),
    )
    expect(last.whenAct(verifies()).agreement.status).toBe('signed')
  })

  it('is not found good by who sent or signed it, nor when it is another text', () => {
    given(sealed(), sends()).whenAct(verifies(chloe)).thenRefused('Forbidden', 'role_missing')
    const keeper = {
      ...cast.seats.sunita,
      roles: [...cast.seats.sunita.roles, 'authorized_signatory' as const],
    }
    const own = act(
      'submit-counterpart',
      { slot: 'S1:uconf:p06', sha256: SHA, signedOn: '2026-03-02' },
      sunita,
    )
    given(sealed(), act('seat-person', { seat: keeper }, sunita), own)
      .when('verify-counterpart', { slot: 'S1:uconf:p06', digest: SHA }, sunita)
      .thenRefused('Refused', 'own_counterpart', 'digest_differs')
    given(sealed(), sends()).whenAct(verifies(sunita, SHA)).thenRefused('Refused', 'digest_differs')
    given(sealed()).whenAct(verifies()).thenRefused('Refused', 'not_in_this_state')
  })

  it('case 21: is rejected with the reason when altered, and may be sent again', () => {
    const rejected = given(sealed(), sends(), rejects('Un mot ajouté à la main.'))
    expect(rejected.agreement.slots[KARIM]).toMatchObject({ status: 'pending', counterpart: null })
    rejected.whenAct(sends()).thenSome('counterpart.submitted')
    given(sealed(), sends()).whenAct(rejects(' ')).thenRefused('Refused', 'reason_missing')
  })

  it('comes from the party, in its turn, approved, dated no later than today', () => {
    given(sealed()).whenAct(sends(shauna)).thenRefused('Forbidden', 'not_your_slot')
    given(sealed()).whenAct(sends(chloe, '2026-03-09')).thenRefused('Refused', 'day_ahead')
    const unapproved = [...agreedText(), act('certify-concordance', {}, meiLing), seals()]
    given(unapproved).whenAct(sends()).thenRefused('Refused', 'approval_missing')
  })
})

describe('a disputed signature', () => {
  const challenges = (reason = 'Ce n’est pas sa signature.', by = shauna) =>
    act('challenge-signature', { slot: KARIM, reason }, by)
  const decides = (upheld: boolean, by = sunita, reason = 'Vérifiée auprès de la personne.') =>
    act('decide-challenge', { slot: KARIM, upheld, reason }, by)

  it('case 43: keeps the agreement from taking effect until it is decided', () => {
    const disputed = given(allSigned(), challenges())
    expect(disputed.agreement.slots[KARIM]?.status).toBe('verifying')
    disputed.when('enter-into-force', {}, SYSTEM).thenRefused('Refused', 'challenge_open')
    given(allSigned(), challenges(), decides(false))
      .when('enter-into-force', {}, SYSTEM)
      .thenSome(`agreement ${cast.ID} CONDITIONS_MET`)
    given(sealed(), signs(karim)).whenAct(challenges(' ')).thenRefused('Refused', 'reason_missing')
    given(sealed()).whenAct(challenges()).thenRefused('Refused', 'not_in_this_state')
  })

  it('found void leaves the agreement one short, and its party signs again (readings §3.8)', () => {
    const { agreement } = given(allSigned(), challenges()).whenAct(decides(true))
    expect([agreement.status, agreement.parties.hydraulis?.status]).toEqual(['signing.held', 'ready'])
    expect([agreement.slots[KARIM]?.status, agreement.effectiveAt]).toEqual(['voided', null])
    const resumed = given(allSigned(), challenges(), decides(true), act('resume-signing', {}, sunita))
    expect(resumed.agreement.slots[`${KARIM}:2`]?.status).toBe('pending')
  })

  it('is decided by neither who disputes it nor who gave it, as a dispute and not as a paper copy', () => {
    const office = { ...cast.seats.shauna, roles: [...cast.seats.shauna.roles, 'secretariat' as const] }
    const convenes = act('seat-person', { seat: { ...office, party: 'uconf' } }, sunita)
    given(allSigned(), convenes, challenges())
      .whenAct(decides(true, { ...shauna, party: 'uconf' }))
      .thenRefused('Refused', 'own_challenge')
    given(allSigned(), challenges())
      .whenAct(decides(true, sunita, ''))
      .thenRefused('Refused', 'reason_missing')
    given(sealed(), signs(karim), challenges()).whenAct(verifies()).thenRefused('Refused', 'no_counterpart')
    given(sealed(), sends()).whenAct(decides(true)).thenRefused('Refused', 'no_challenge')
  })

  it('is decided by counsel of one that signs, never of one that only observes', () => {
    const counsel = { person: 'p41', party: 'ministry' }
    const watches = [
      act(
        'list-party',
        {
          ...{ party: cast.party('ministry', 'government'), letters: {} },
          seats: [cast.seat(counsel, ['representative', 'approver_legal'])],
        },
        sunita,
      ),
      act('invite-party', { party: 'ministry' }, sunita),
      act('accept-as-observer', {}, counsel),
    ]
    const watched = allSigned().toSpliced(inReview().length, 0, ...watches)
    given(watched, challenges()).whenAct(decides(false, counsel)).thenRefused('Refused', 'not_among_signers')
    const own = act(
      'seat-person',
      { seat: cast.seat({ person: 'p42', party: 'uconf' }, ['approver_legal']) },
      sunita,
    )
    given(allSigned().toSpliced(drafted().length, 0, own), challenges())
      .whenAct(decides(false, { person: 'p42', party: 'uconf' }))
      .thenSome('challenge.decided')
  })

  it('confirmed while others sign counts again, and the signing closes with it', () => {
    const others = [marcAntoine, corinne, dominic].map((by) => signs(by))
    const disputed = given(sealed(), signs(karim), challenges(), others)
    expect(disputed.agreement.status).toBe('signing.open')
    expect(disputed.whenAct(decides(false)).agreement.status).toBe('signed')
  })
})

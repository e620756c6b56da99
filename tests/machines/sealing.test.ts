import { describe, expect, it } from 'vitest'
import * as cast from '#tests/cast.ts'
import { act, agreedText, approvedText, approves, inReview, sealed, seals } from '#tests/story.ts'
import { given, statuses } from './telling.ts'

const { sunita, meiLing, karim, chloe, seat } = cast
const certifies = act('certify-concordance', {}, meiLing)
const plans = (turns: Record<string, number>) =>
  act('plan-signing', { plan: { turns, notBefore: null, endsOn: null } }, sunita)

describe('before the seal', () => {
  it('the reviser says that the languages agree, on the revisions as they stand', () => {
    given(agreedText()).whenAct(certifies).thenFacts('concordance.certified')
    given(sealed()).whenAct(certifies).thenRefused('Refused', 'not_in_this_state')
  })

  it('each party’s own body approves, before or after the seal, once the party concurs', () => {
    given(agreedText())
      .whenAct(approves(chloe))
      .thenFacts(
        'participation hydraulis START_APPROVAL',
        'approval.recorded',
        'participation hydraulis APPROVE',
      )
    given(agreedText(), certifies, seals())
      .whenAct(approves(chloe))
      .thenSome('participation hydraulis APPROVE')
    given(approvedText()).whenAct(approves(chloe)).thenFacts('approval.recorded')
    given(inReview()).whenAct(approves(chloe)).thenRefused('Refused', 'not_in_this_state')
  })

  it('a party that nobody signs for cannot be approved', () => {
    const unseats = act('seat-person', { seat: seat(karim, ['contributor']) }, chloe)
    given(agreedText(), unseats).whenAct(approves(chloe)).thenRefused('Refused', 'signatory_missing')
  })
})

describe('the seal', () => {
  it('freezes every clause and makes a place for each signature', () => {
    const { agreement } = given(sealed())
    expect(agreement.status).toBe('signing.open')
    expect(statuses(agreement.slots)).toEqual({
      'S1:uconf:p06': 'pending',
      'S1:uconf:p07': 'pending',
      'S1:hydraulis:p21': 'pending',
      'S1:utt412:p26': 'pending',
    })
    expect(agreement.clauses.c01?.status).toBe('frozen')
  })

  it('is refused before the text is agreed, uncertified, or when someone has no signatory', () => {
    given(inReview()).whenAct(seals()).thenRefused('Refused', 'not_in_this_state')
    given(agreedText()).whenAct(seals()).thenRefused('Refused', 'concordance_missing')
    const unseats = act('seat-person', { seat: seat(karim, ['contributor']) }, chloe)
    given(approvedText(), unseats).whenAct(seals()).thenRefused('Refused', 'signatory_missing')
  })

  it('is of what the convenor saw, when they say what that was', () => {
    const story = given(approvedText())
    const digest = 'a'.repeat(64)
    const seal = (seen: string) => story.when('seal-agreement', { digest, seen }, sunita)
    seal('b'.repeat(64)).thenRefused('Conflict', 'content_changed')
    seal(digest).thenSome('agreement.sealed')
  })

  it('opens the first turn of the plan, whatever its number', () => {
    const { agreement } = given(approvedText(), plans({ uconf: 4, hydraulis: 3, utt412: 3 }), seals())
    expect(statuses(agreement.slots)).toEqual({
      'S1:uconf:p06': 'awaiting_turn',
      'S1:uconf:p07': 'awaiting_turn',
      'S1:hydraulis:p21': 'pending',
      'S1:utt412:p26': 'pending',
    })
  })
})

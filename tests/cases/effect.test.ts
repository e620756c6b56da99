import { describe, expect, it } from 'vitest'
import { contentOf } from '#machines/content-of.ts'
import { dueOf } from '#machines/due.ts'
import type { Precedent, SigningPlan } from '#machines/signing/plan.ts'
import { type Actor, type Agreement, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { given } from '#tests/machines/telling.ts'
import { act, approvedText, digestOf, SIGNATORIES, seals, signs } from '#tests/story.ts'

const { sunita, karim, dominic, marcAntoine, words } = cast
const plain = { turns: {}, notBefore: null, endsOn: null }
const planned = (plan: Partial<SigningPlan>) => [
  ...approvedText(),
  act('plan-signing', { plan: { ...plain, ...plan } }, sunita),
  seals(),
]
const JUNE = '2026-06-17T15:00:00.000Z'
const signed = (plan: Partial<SigningPlan>) => [...planned(plan), ...SIGNATORIES.map((by) => signs(by, JUNE))]
const LEASE: Precedent = {
  ...{ id: 'COND1', title: words('Bail signé', 'Lease signed'), owner: 'hydraulis' },
  evidence: words('Copie du bail', 'Copy of the lease'),
  until: '2026-07-31',
  ...{ waivable: true, waivableBy: ['uconf'] },
}
const FUNDING: Precedent = {
  ...{ id: 'COND2', title: words('Financement', 'Funding'), owner: '' },
  ...{ waivable: false, until: '2026-09-30' },
}
const both = { conditions: [LEASE, FUNDING], longStopDays: 365 }
const meets = (condition: string, on: string, at?: string) =>
  act('meet-condition', { condition, evidence: 'Voir la pièce 4.', on }, sunita, at)
const waives = (by: Actor) => act('waive-condition', { condition: 'COND1' }, by)
const lapses = ({ signing }: Agreement) => ({ longStop: signing.longStop ?? '' })

describe('case 24: a condition of the effect', () => {
  it('says whose it is, what will show it, until when, and who may let it go; all of it is sealed', () => {
    const { agreement } = given(planned(both))
    expect(contentOf(agreement).effect.conditions).toEqual([LEASE, FUNDING])
    const later = { ...agreement.plan, conditions: [{ ...LEASE, until: '2026-08-31' }, FUNDING] }
    expect(digestOf({ ...agreement, plan: later })).not.toBe(digestOf(agreement))
    given(approvedText())
      .when('add-condition', { condition: { ...LEASE, waivableBy: ['nobody'] } }, sunita)
      .thenRefused('Missing', 'party_missing')
  })

  it('is let go by those whom it names, and by nobody where it may not be', () => {
    given(signed(both)).whenAct(waives(karim)).thenRefused('Refused', 'not_among_signers')
    given(signed(both))
      .whenAct(waives(marcAntoine))
      .thenFacts('consent.given', 'condition.waived', 'long_stop.dated')
    given(signed(both))
      .when('waive-condition', { condition: 'COND2' }, dominic)
      .thenRefused('Refused', 'not_waivable')
  })

  it('unmet on its own last day, the agreement is given up, though the long-stop date is later', () => {
    const waiting = given(signed(both)).agreement
    expect(waiting.signing.longStop).toBe('2026-08-01T03:59:59.000Z')
    expect(dueOf(waiting)).toMatchObject({ command: 'lapse-agreement', at: '2026-08-01T04:00:00.000Z' })
    const after = given(signed(both)).when(
      'lapse-agreement',
      lapses(waiting),
      SYSTEM,
      '2026-08-01T04:00:00.000Z',
    )
    expect(after.agreement.status).toBe('abandoned')
  })

  it('once it is met, the others have the time that they had', () => {
    const met = [...signed(both), meets('COND1', '2026-07-15', '2026-07-16T15:00:00.000Z')]
    expect(given(met).agreement.signing.longStop).toBe('2026-10-01T03:59:59.000Z')
    given(met)
      .when('lapse-agreement', lapses(given(signed(both)).agreement), SYSTEM, '2026-08-01T04:00:00.000Z')
      .thenNothing()
  })

  it('the effect is on the latest of the last signature, the planned day and the last condition', () => {
    const effects = (plan: Partial<SigningPlan>, on: string, at: string) =>
      given(signed({ conditions: [FUNDING], ...plan }), meets('COND2', on, at)).agreement.effectiveAt
    const at = '2026-07-20T15:00:00.000Z'
    expect(effects({}, '2026-06-01', at)).toBe(JUNE)
    expect(effects({ notBefore: '2026-08-01' }, '2026-07-10', at)).toBe('2026-08-01T04:00:00.000Z')
    expect(effects({ notBefore: '2026-07-01' }, '2026-07-10', at)).toBe('2026-07-10T04:00:00.000Z')
  })
})

describe('case 24: a date of effect before the signatures', () => {
  const back = { retroactiveTo: '2026-01-05' }

  it('holds where everyone signs the text that says so', () => {
    const { agreement } = given(signed(back))
    expect(contentOf(agreement).effect.retroactiveTo).toBe('2026-01-05')
    expect(agreement.effectiveAt).toBe('2026-01-05T05:00:00.000Z')
    given(signed(back)).when('enter-into-force', {}, SYSTEM).thenSome('life.began')
    expect(given(planned(back)).agreement.effectiveAt).toBeNull()
    expect(given(signed({})).agreement.effectiveAt).toBe(JUNE)
    expect(given(signed({ notBefore: '2026-01-05' })).agreement.effectiveAt).toBe(JUNE)
  })

  it('not where some may be left out, and never where money moves', () => {
    const threshold = { parties: 2, essential: [], types: [] }
    const plans = (plan: Partial<SigningPlan>) => act('plan-signing', { plan: { ...plain, ...plan } }, sunita)
    given(approvedText(), plans({ ...back, threshold }))
      .whenAct(seals())
      .thenRefused('Refused', 'retroactive_by_all')
    const acts = approvedText()
    const lock = acts.findIndex(({ command }) => command === 'lock-policy')
    const funds = { ...cast.body(words('Fonds', 'Funds'), words('On paie.', 'We pay.')) }
    const added = act('add-clause', { clause: 'c06', section: 'finance', after: null, body: funds }, sunita)
    const accepted = [sunita, cast.chloe, cast.shauna].map((by) =>
      act(
        'state-position',
        {
          ...{ clause: 'c06', revision: 1, stance: 'accept', reason: '', understood: true },
          ...{ objection: 'x', ground: 'law' },
        },
        by,
      ),
    )
    const called = acts.findIndex(({ command }) => command === 'open-call') + 1
    given(acts.toSpliced(called - 1, 0, ...accepted).toSpliced(lock, 0, added), plans(back))
      .whenAct(seals())
      .thenRefused('Refused', 'retroactive_funding')
  })
})

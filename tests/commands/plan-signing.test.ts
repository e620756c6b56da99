import { expect, test } from 'vitest'
import { planSigning } from '#app/commands/plan-signing.ts'
import type { SigningPlan } from '#machines/signing/plan.ts'
import type { Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { drafted, play } from '#tests/story.ts'

const PLAN: SigningPlan = {
  ...{ turns: {}, notBefore: null, endsOn: null, deadline: '2026-05-01', longStopDays: 90 },
  threshold: { parties: 2, essential: [], types: [] },
  witnesses: { 'utt412:p26': 'p62' },
}

function planned(typed: object): SigningPlan {
  const agreement = { ...(play(drafted()).agreement as Agreement), plan: PLAN }
  const input = planSigning.input.parse(typed)
  const prepared = planSigning.prepare(input, { agreement, actor: cast.sunita })
  return (prepared as { plan: SigningPlan }).plan
}

test('a form of turns and dates leaves the other rules of the signing as they were', () => {
  expect(planned({ turns: { utt412: '2' }, notBefore: '2026-06-01', endsOn: '' })).toEqual({
    ...PLAN,
    ...{ turns: { utt412: 2 }, notBefore: '2026-06-01' },
  })
})

test('what is sent empty is taken away', () => {
  const { deadline, witnesses, ...rest } = PLAN
  expect(planned({ notBefore: '', endsOn: '', deadline: '', witnesses: {} })).toEqual(rest)
})

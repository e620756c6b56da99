import { expect, test } from 'vitest'
import { nameReasons } from '#app/projections/reasons.server.ts'
import type { Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { drafted, play } from '#tests/story.ts'

const agreement = play(drafted()).agreement as Agreement

test('a refusal names clauses by their number and parties by their name, in the language of the reader', () => {
  const renumbered = { ...agreement, order: agreement.order.filter((id) => id !== 'c01') }
  const reasons = [{ code: 'positions_missing', detail: { clause: 'c03', parties: ['utt412', 'uconf'] } }]
  expect(nameReasons(renumbered, reasons, 'en')).toEqual([
    {
      code: 'positions_missing',
      detail: { clause: 2, parties: ['utt412', 'uconf'], named: [cast.uconf.name.en, cast.utt412.name.en] },
    },
  ])
})

test('a duty has its title; what the agreement does not know keeps its id', () => {
  const [duty] = agreement.clauses.c02?.responsibilities ?? []
  const detail = { clause: 'c02', responsibility: duty?.id ?? '' }
  expect(nameReasons(agreement, [{ code: 'nobody_accountable', detail }], 'fr')[0]?.detail).toMatchObject({
    clause: 2,
    responsibility: duty?.title.fr,
  })
  const unknown = [{ code: 'clause_missing', detail: { clause: 'c99' } }, { code: 'busy' }]
  expect(nameReasons(agreement, unknown, 'fr')).toEqual([
    { code: 'clause_missing', detail: { clause: 'c99', named: [] } },
    { code: 'busy' },
  ])
})

import { expect, test } from 'vitest'
import type { OwnTask } from '#app/projections/home-page.server.ts'
import { taskAddress } from '#app/routes/home/task-address.ts'

const task = (more: Partial<OwnTask>): OwnTask => ({
  code: 'give_positions',
  count: 1,
  clause: null,
  seat: null,
  ...more,
})

test('a task leads to the page on which it is done', () => {
  expect(taskAddress('fr', 'a1', task({}))).toBe('/fr/ententes/a1/engagements')
  expect(taskAddress('en', 'a1', task({ code: 'sign' }))).toBe('/en/agreements/a1/signature')
  expect(taskAddress('fr', 'a1', task({ code: 'answer_invitation' }))).toBe('/fr/ententes/a1/parties')
})

test('an objection leads to its clause, several to the board that names them', () => {
  const judge = task({ code: 'judge_objections', clause: 'c02' })
  expect(taskAddress('en', 'a1', judge)).toBe('/en/agreements/a1/clauses/c02')
  expect(taskAddress('en', 'a1', { ...judge, clause: null, count: 2 })).toBe('/en/agreements/a1/consensus')
})

test('whoever sits for several organizations arrives as the one that is asked', () => {
  const seat = { party: 'utt412', name: 'Local 412' }
  expect(taskAddress('fr', 'a1', task({ seat }))).toBe('/fr/ententes/a1/engagements?for=utt412')
  expect(taskAddress('fr', 'a1', task({ code: 'propose_resolutions', clause: 'c02', seat }))).toBe(
    '/fr/ententes/a1/clauses/c02?for=utt412',
  )
})

import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { answering } from '#app/web/answer.server.ts'
import { once } from '#app/web/once.server.ts'

let looked = 0
const look = answering(async (_: LoaderFunctionArgs) => once('person', async () => ++looked))

/** One loader's arguments: each has a request of its own, all those of one page the same context. */
function asking(context: object, method = 'GET') {
  return { request: new Request('http://site.example/', { method }), params: {}, context } as never
}

test('loaders of one request find a thing once, another request finds it anew', async () => {
  looked = 0
  const page = {}
  expect(await Promise.all([look(asking(page)), look(asking(page)), look(asking(page))])).toEqual([1, 1, 1])
  expect(await Promise.all([look(asking({})), look(asking({}))])).toEqual([2, 3])
})

test('an action finds everything anew, and the loaders that come after it do not hear what it heard', async () => {
  looked = 0
  const page = {}
  expect(await look(asking(page, 'POST'))).toBe(1)
  expect(await look(asking(page, 'POST'))).toBe(2)
  expect([await look(asking(page)), await look(asking(page))]).toEqual([3, 3])
})

test('outside of a request nothing is kept', async () => {
  looked = 0
  expect([await once('person', async () => ++looked), await once('person', async () => ++looked)]).toEqual([
    1, 2,
  ])
})

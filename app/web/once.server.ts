import { AsyncLocalStorage } from 'node:async_hooks'

/** What the loaders of one request have asked for so far. */
type Asked = Map<string, Promise<unknown>>

const current = new AsyncLocalStorage<Asked>()
const byRequest = new WeakMap<object, Asked>()

/**
 * Runs one loader of a request. The loaders of a page run side by side, and ask the same things: who is asking, and
 * which agreement it is about. What `once` finds is theirs alone, and ends with the request.
 *
 * @param context the request's own, the same for all its loaders
 */
export function readingTogether<T>(context: object, work: () => Promise<T>): Promise<T> {
  const asked = byRequest.get(context) ?? new Map()
  byRequest.set(context, asked)
  return current.run(asked, work)
}

/** Finds something once for all loaders of the request that is being answered; outside of one, each time. */
export function once<T>(name: string, find: () => Promise<T>): Promise<T> {
  const asked = current.getStore()
  if (!asked) return find()
  const known = asked.get(name) as Promise<T> | undefined
  const found = known ?? find()
  asked.set(name, found)
  return found
}

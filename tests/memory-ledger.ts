import type { Found, Ledger } from '#app/record/ledger.server.ts'

/**
 * A ledger that keeps the newest state and nothing else: the same commands, decided by the same rules, without a database.
 *
 * @param found where it begins: the state at some moment of a history, or nothing
 */
export function memoryLedger(found: Found | null = null): Pick<Ledger, 'find' | 'append'> {
  let newest = found
  return {
    find: async () => newest,
    append: async (_, work) => {
      const { facts, at, after: agreement } = await work(newest?.agreement ?? null, newest?.at ?? '')
      const { sequence = 0, head = '' } = newest ?? {}
      if (facts.length > 0) newest = { agreement, sequence: sequence + 1, head, at }
      return { agreement, sequence, head, facts }
    },
  }
}

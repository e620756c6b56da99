import type { ActionFunctionArgs } from '@remix-run/node'
import { revisionsOf } from '#app/projections/revisions.server.ts'
import { getOffice } from '#app/web/office.server.ts'
import { takeSeat } from '#app/web/seat.server.ts'
import type { Letter } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'

type Typed = {
  clause: string
  seen: number
  title?: Partial<Words>
  text?: Partial<Words>
  responsibilities?: { id: string; letters: Record<string, Letter | ''> }[]
}

/**
 * Of a form that holds the whole clause, only what its writer changed of the revision that they read: what somebody else
 * changed meanwhile is not proposed away.
 */
export async function onlyChanged(args: ActionFunctionArgs, typed: Typed): Promise<Typed> {
  await takeSeat(args)
  const entries = await getOffice().ledger.read(args.params.id ?? '')
  const base = revisionsOf(entries, typed.clause).find(({ number }) => number === typed.seen)
  if (!base) return typed
  const { title, text, responsibilities: rows, ...rest } = typed
  return {
    ...rest,
    title: others(title, base.title),
    text: others(text, base.text),
    responsibilities: rows?.filter(({ id, letters }) => !same(letters, base.duties[id]?.letters ?? {})),
  }
}

function others(typed: Partial<Words> = {}, base: Words): Partial<Words> {
  return Object.fromEntries(
    (['fr', 'en'] as const).flatMap((one) => {
      const words = typed[one]
      return words === undefined || words === base[one] ? [] : [[one, words]]
    }),
  )
}

function same(typed: Record<string, string>, held: Record<string, string>): boolean {
  const parties = Object.keys({ ...typed, ...held })
  return parties.every((party) => (typed[party] ?? '') === (held[party] ?? ''))
}

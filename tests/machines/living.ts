import { DEFAULT_TERMS, type Terms } from '#machines/in-force/life.ts'
import type { TableMotion } from '#machines/rules/motions.ts'
import { type Actor, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act } from '#tests/story.ts'
import { enters, inForce } from './in-force.ts'

const { chloe, shauna, sunita } = cast

export const PLACES = 'O:rec-03:hydraulis'
export const DATA = 'O:dat-01:uconf'
export const reason = 'Voici pourquoi.'

export const follows = (at: string): Act => act('follow-life', {}, SYSTEM, at)
export const tables = (
  kind: TableMotion['kind'],
  by: Actor,
  more: Partial<TableMotion> = {},
  at?: string,
): Act => act('table-motion', { kind, party: null, on: null, name: null, reason, ...more }, by, at)
export const agrees = (by: Actor, motion = 'MO1', at?: string): Act =>
  act('answer-motion', { motion, agrees: true, reason: '' }, by, at)
export const refuses = (by: Actor, motion = 'MO1'): Act =>
  act('answer-motion', { motion, agrees: false, reason }, by)

/** In force on 15 March, under these terms and until this day. */
export function living(terms: Partial<Terms> = {}, endsOn: string | null = null): Act[] {
  const story = inForce()
  const end = story.findIndex(({ command }) => command === 'lock-policy')
  const fixed = [
    act('set-terms', { terms: { ...DEFAULT_TERMS, ...terms } }, sunita),
    act('plan-signing', { plan: { turns: {}, notBefore: '2026-03-15', endsOn } as never }, sunita),
  ]
  return [...story.toSpliced(end, 0, ...fixed).slice(0, -1), enters('2026-03-15T04:00:00.000Z')]
}

/** The university asks, and the two others agree. */
export const decided = (kind: TableMotion['kind'], more: Partial<TableMotion> = {}, at?: string): Act[] => [
  tables(kind, sunita, more, at),
  agrees(chloe),
  agrees(shauna),
]

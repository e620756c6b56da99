import fc from 'fast-check'
import { available } from '#machines/decide.ts'
import type { Terms } from '#machines/in-force/life.ts'
import type { Policy } from '#machines/policy.ts'
import type { Act, Story } from '#tests/story.ts'
import * as stories from '#tests/story.ts'
import { stages } from './at-random-stages.ts'
import { rulesOfDecision, tables, terms } from './at-random-tables.ts'

/** Which table, under which rule and terms, at which stage: small, so that a failing run can be read. */
export type Start = { table: number; policy: number; stage: number; terms: number }
/** Some rules have decided before everybody has answered: the answers that nobody waits for any more are left out. */
function tell(acts: Act[]): Story {
  return acts.reduce((story: Story, one) => {
    const late = ['answer-motion', 'answer-amendment'].includes(one.command) && !awaits(story, one)
    return late ? story : stories.play([one], story)
  }, stories.NOTHING)
}

function awaits({ agreement, at }: Story, { command, by }: Act): boolean {
  return agreement !== null && available(agreement, by, at)[command].allowed
}

const told = new Map<string, Story>()

/** The story of a choice; what was told once is not told again. */
export function storyOf({ table, policy, stage, terms: lasting }: Start): Story {
  // Whoever has the last word must be at the table.
  const decision = rulesOfDecision[policy] as Policy
  const least = decision.decisive || decision.quorumOf?.includes('indigenous') ? 3 : 0
  const key = JSON.stringify([Math.max(table, least), policy, stage, lasting])
  const known = told.get(key)
  if (known) return known
  const sat = { ...(tables[Math.max(table, least)] as (typeof tables)[number]), policy: decision }
  const story = tell((stages[stage] as (typeof stages)[number])({ ...sat, terms: terms[lasting] as Terms }))
  told.set(key, story)
  return story
}

/** A small agreement at some stage of its life, under some rule of decision. */
export const start: fc.Arbitrary<Start> = fc.record({
  table: fc.nat({ max: tables.length - 1 }),
  policy: fc.nat({ max: rulesOfDecision.length - 1 }),
  stage: fc.nat({ max: stages.length - 1 }),
  terms: fc.nat({ max: terms.length - 1 }),
})

import { perform } from '#app/commands/perform.ts'
import { runTimer } from '#app/commands/run-timer.ts'
import { addOrganization, addPerson } from '#app/people/directory.server.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { instantOf } from '#machines/calendar.ts'
import { TIMERS, type Timer } from '#machines/due.ts'
import { ownValue } from '#machines/refusal.ts'
import { type Agreement, SYSTEM } from '#machines/state.ts'
import type { Database } from '#prisma/database.server.ts'
import type { Script, Step } from './script.ts'

/** A step that was refused, and whether the script said that it would be. */
export type RefusedStep = { step: number; code: string; reasons: { code: string }[]; expected: boolean }

/** What came of playing a script. */
export type Played = {
  /** The steps that were refused, and those that should have been and were not (`not_refused`). */
  refused: RefusedStep[]
  /** The agreement's state after the last step of each event. */
  after: Record<number, string>
}

type Parts = { ledger: Pick<Ledger, 'find' | 'append'> }

/** Puts the script's organizations and people in the directory. Doing it twice changes nothing. */
export async function loadDirectory({ database }: { database: Database }, script: Script): Promise<void> {
  for (const organization of script.organizations) await addOrganization(database.client, organization)
  for (const person of script.people) await database.client.$transaction((tx) => addPerson(tx, person))
}

/**
 * Plays a script's steps through the commands, in order.
 *
 * @param until play only the steps up to this event; where steps carry no event, up to this step
 */
export async function playSteps(
  parts: Parts,
  script: Told & Pick<Script, 'steps'>,
  until = Number.POSITIVE_INFINITY,
): Promise<Played> {
  const played: Played = { refused: [], after: {} }
  for (const [index, step] of script.steps.entries()) {
    const event = step.event ?? index + 1
    if (event > until) break
    const outcome = await playStep(parts, script, step)
    const refusal = refusalOf(outcome, step)
    if (refusal) played.refused.push({ step: index + 1, ...refusal })
    const found = await parts.ledger.find(script.agreement)
    if (found) played.after[event] = found.agreement.status
  }
  return played
}

type Outcome = { code: string; reasons: { code: string }[] } | null

function refusalOf(outcome: Outcome, { refused }: Step): Omit<RefusedStep, 'step'> | null {
  if (!outcome) return refused ? { code: 'not_refused', reasons: [], expected: false } : null
  const expected = refused !== undefined && outcome.reasons.some(({ code }) => code === refused)
  return { ...outcome, expected }
}

type Told = Pick<Script, 'agreement' | 'timeZone' | 'people'>

async function playStep({ ledger }: Parts, script: Told, step: Step): Promise<Outcome> {
  const { agreement, timeZone } = script
  const at = /(Z|[+-]\d{2}:\d{2})$/.test(step.at)
    ? new Date(step.at).toISOString()
    : instantOf(step.at, timeZone)
  try {
    if (step.do === undefined || isClock(step)) await runTimer(ledger, agreement, at, step.do as Timer)
    else {
      const found = await ledger.find(agreement)
      const input = withSymbols(found?.agreement ?? null, step.input)
      const actor =
        step.by === 'timer' ? SYSTEM : { person: step.by, party: step.for ?? organizationOf(script, step.by) }
      await perform(ledger, { verb: step.do, agreement, input: input as never, actor, at })
    }
    return null
  } catch (error) {
    if (!(error instanceof Error) || !('reasons' in error)) throw error
    const { code, reasons } = error as unknown as NonNullable<Outcome>
    return { code, reasons }
  }
}

/** The clock itself knows what its commands are set for; with an input, a step says so: a timer that comes too late. */
function isClock({ by, do: verb, input }: Step): boolean {
  const timers: readonly string[] = TIMERS
  return by === 'timer' && timers.includes(verb ?? '') && Object.keys(input).length === 0
}

function organizationOf({ people }: Pick<Script, 'people'>, person: string): string | null {
  return people.find(({ id }) => id === person)?.organization ?? null
}

/**
 * A script cannot know a digest before it exists: `$sealed` stands for that of the amendment that the step is about, or
 * of the newest seal of the agreement; `$sealed:1` for that of its first.
 */
function withSymbols(agreement: Agreement | null, input: Step['input']): Step['input'] {
  const amendment = ownValue(agreement?.amendments ?? {}, String(input.amendment))
  const said = Object.entries(input).map(([key, value]) => {
    const [, number] = /^\$sealed(?::(\d+))?$/.exec(String(value)) ?? []
    if (typeof value !== 'string' || !value.startsWith('$sealed')) return [key, value]
    const seal = agreement?.seals.at(number === undefined ? -1 : Number(number) - 1)
    return [key, (number === undefined ? amendment?.digest : null) ?? seal?.digest ?? value]
  })
  return Object.fromEntries(said)
}

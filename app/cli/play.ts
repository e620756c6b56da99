import { perform } from '#app/commands/perform.ts'
import { runTimer } from '#app/commands/run-timer.ts'
import { addOrganization, addPerson } from '#app/people/directory.server.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { instantOf } from '#machines/calendar.ts'
import { SYSTEM } from '#machines/state.ts'
import type { Database } from '#prisma/database.server.ts'
import type { Script, Step } from './script.ts'

/** A step that was refused, and whether the script said that it would be. */
export type RefusedStep = { step: number; code: string; reasons: { code: string }[]; expected: boolean }

type Parts = { database: Database; ledger: Ledger }

/** Puts the script's organizations and people in the directory. Doing it twice changes nothing. */
export async function loadDirectory({ database }: Pick<Parts, 'database'>, script: Script): Promise<void> {
  for (const organization of script.organizations) await addOrganization(database.client, organization)
  for (const person of script.people) await database.client.$transaction((tx) => addPerson(tx, person))
}

/**
 * Plays a script's steps through the commands, in order.
 *
 * @param until play only the steps up to this event; where steps carry no event, up to this step
 * @returns the steps that were refused, and those that should have been and were not (`not_refused`)
 */
export async function playSteps(
  parts: Parts,
  script: Script,
  until = Number.POSITIVE_INFINITY,
): Promise<RefusedStep[]> {
  const refused: RefusedStep[] = []
  for (const [index, step] of script.steps.entries()) {
    if ((step.event ?? index + 1) > until) break
    const outcome = await playStep(parts, script, step)
    const expected =
      step.refused !== undefined && outcome?.reasons.some(({ code }) => code === step.refused) === true
    if (outcome) refused.push({ step: index + 1, ...outcome, expected })
    else if (step.refused)
      refused.push({ step: index + 1, code: 'not_refused', reasons: [], expected: false })
  }
  return refused
}

async function playStep({ ledger }: Parts, script: Script, step: Step) {
  const { agreement, timeZone } = script
  const at = /(Z|[+-]\d{2}:\d{2})$/.test(step.at)
    ? new Date(step.at).toISOString()
    : instantOf(step.at, timeZone)
  try {
    if (step.do === undefined) await runTimer(ledger, agreement, at)
    else {
      const input = await withSymbols(ledger, agreement, step.input)
      const actor =
        step.by === 'timer' ? SYSTEM : { person: step.by, party: step.for ?? organizationOf(script, step.by) }
      await perform(ledger, { verb: step.do, agreement, input: input as never, actor, at })
    }
    return null
  } catch (error) {
    if (!(error instanceof Error) || !('reasons' in error)) throw error
    const { code, reasons } = error as unknown as { code: string; reasons: { code: string }[] }
    return { code, reasons }
  }
}

function organizationOf(script: Script, person: string): string | null {
  return script.people.find(({ id }) => id === person)?.organization ?? null
}

/** A script cannot know a digest before it exists: `$sealed` stands for it. */
async function withSymbols(ledger: Ledger, agreement: string, input: Step['input']): Promise<Step['input']> {
  if (!Object.values(input).includes('$sealed')) return input
  const found = await ledger.find(agreement)
  const digest = found?.agreement.seals.at(-1)?.digest ?? '$sealed'
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [key, value === '$sealed' ? digest : value]),
  )
}

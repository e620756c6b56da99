import type { z } from 'zod'
import { Conflict, Forbidden, Invalid, Missing, Refused } from '#app/record/errors.ts'
import type { Appended, Ledger } from '#app/record/ledger.server.ts'
import type { Proposal } from '#app/record/writing.server.ts'
import { decide } from '#machines/decide.ts'
import type { Reason, Refusal } from '#machines/refusal.ts'
import type { CommandName, InputOf } from '#machines/rules/index.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import type { Command } from './command.ts'
import { commands, type Verb } from './index.ts'

/** Who does what to which agreement, and when. */
export type Asked<Name extends Verb = Verb> = {
  verb: Name
  agreement: string
  /** What was typed; checked against the verb's schema. */
  input: z.input<(typeof commands)[Name]['input']>
  actor: Actor
  /** ISO 8601 instant in UTC with milliseconds: the caller's clock, or a script's. Never earlier than the record's. */
  at: string
  /** What must exist with the entry or not at all, such as the person who is seated: written in its transaction. */
  alongside?: Proposal['alongside']
}

/**
 * The one way through: parse, decide, append, all in one transaction of the ledger.
 *
 * @returns the entry's place and the state after it; the state before it and no entry when nothing happened
 *   (a timer that came too late)
 * @throws Invalid when the input is not of the verb's shape; Refused, Forbidden, Missing or Conflict when the
 *   procedure says no, and whatever `alongside` throws: then nothing was written
 */
export async function perform<Name extends Verb>(
  ledger: Pick<Ledger, 'append'>,
  asked: Asked<Name>,
): Promise<Appended> {
  const { verb, agreement: id, actor, alongside } = asked
  const command = commands[verb] as unknown as Command
  const typed = command.input.safeParse(asked.input)
  if (!typed.success) throw new Invalid(`${verb}.input`, typed.error.issues.map(reasonOf))
  return ledger.append(id, async (agreement, notBefore) => {
    const at = asked.at < notBefore ? notBefore : asked.at
    refuseAbsent(agreement, command.name)
    const input = (await command.prepare(typed.data, { agreement, actor })) as InputOf<CommandName>
    const outcome = decide(agreement, command.name, input, actor, at)
    if ('refusal' in outcome) throw errorOf(verb, outcome.refusal)
    const { entry: type, role, facts, readers, agreement: after } = outcome.decided
    return { type, actor: actor.person, party: actor.party, role, at, facts, readers, after, alongside }
  })
}

function refuseAbsent(agreement: Agreement | null, name: CommandName): void {
  const creates = name === 'create-agreement'
  if (creates && agreement) throw new Refused('agreement.exists', [{ code: 'agreement_exists' }])
  if (!creates && !agreement) throw new Missing('agreement.missing', [{ code: 'agreement_missing' }])
}

/** A refusal of the rules as the error that leaves a command. */
export function errorOf(verb: Verb, { kind, reasons }: Refusal): Error {
  const kinds = { Forbidden, Refused, Conflict, Missing }
  return new kinds[kind](`${verb}.${reasons[0]?.code ?? 'refused'}`, reasons)
}

function reasonOf(issue: z.core.$ZodIssue): Reason {
  const field = issue.path.join('.')
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { code: 'too_long', detail: { field, limit: Number(issue.maximum) } }
  const message = /^[a-z_]+$/.test(issue.message) ? issue.message : 'wrong_form'
  return { code: message, detail: { field } }
}

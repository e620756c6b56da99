import type { z } from 'zod'
import type { CommandName, InputOf } from '#machines/rules/index.ts'
import type { Actor, Agreement } from '#machines/state.ts'

/** What a command knows besides what was typed: the state it meets, and who asks. */
export type Meeting = { agreement: Agreement | null; actor: Actor }

/**
 * One verb: the schema of what is typed, and how it becomes the rule's input. `prepare` adds only what follows from
 * the state it meets (the next number, letters from the catalogue, the digest of the content as it stands).
 */
export type Command<Name extends CommandName = CommandName, Schema extends z.ZodType = z.ZodType> = {
  name: Name
  input: Schema
  prepare: (typed: z.output<Schema>, meeting: Meeting) => InputOf<Name> | Promise<InputOf<Name>>
}

/** A command whose typed input is the rule's input as it is, or becomes it by `prepare`. */
export function command<Name extends CommandName, Schema extends z.ZodType>(
  name: Name,
  input: Schema,
  ...[prepare]: z.output<Schema> extends InputOf<Name>
    ? [prepare?: Command<Name, Schema>['prepare']]
    : [prepare: Command<Name, Schema>['prepare']]
): Command<Name, Schema> {
  return { name, input, prepare: prepare ?? ((typed) => typed as unknown as InputOf<Name>) }
}

/** Commands after the first need the agreement they are about. */
export function existing({ agreement }: Meeting): Agreement {
  if (!agreement) throw new Error('Only create-agreement comes before the agreement.')
  return agreement
}

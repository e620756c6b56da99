import { z } from 'zod'
import { commands, type Verb } from '#app/commands/index.ts'
import { NewOrganization, NewPerson } from '#app/people/directory.server.ts'
import { Moved } from '#machines/facts.ts'

const verbs = Object.keys(commands) as [Verb, ...Verb[]]

/** A moment: an instant with its offset, or a wall-clock time in the script's zone. */
const Moment = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/,
    'a moment such as 2026-03-05T09:00',
  )

/** One step: somebody does something, or the clock does what is due. */
export const Step = z.strictObject({
  at: Moment.describe('When: 2026-03-05T09:00 in the zone of the script, or an instant with its offset.'),
  by: z.string().describe('Id of the person who acts; `timer` for the clock.'),
  for: z.string().optional().describe('Id of the organization acted for; the person’s own when left out.'),
  do: z
    .enum(verbs)
    .optional()
    .describe('The command. The clock does what is due first, or what is due of this command.'),
  input: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('The command’s input. `$sealed` is the digest of the text, or the amendment, as it is sealed.'),
  refused: z.string().optional().describe('The step must be refused with a reason of this code.'),
  event: z.int().optional().describe('Number of the event of the story that this step belongs to.'),
  added: z.boolean().optional().describe('The story leaves this step out; the script adds it.'),
  note: z.string().optional(),
})
export type Step = z.infer<typeof Step>

/** What a script should end in. */
const Expected = z.strictObject({
  states: z
    .array(z.strictObject({ chart: Moved.shape.chart, entity: z.string(), state: z.string() }))
    .describe('Each of these rows must be so at the end.'),
  others: z
    .array(z.string())
    .default([])
    .describe('Which rows there may be besides: a chart, or a chart and how its entities begin.'),
  after: z
    .record(z.string().regex(/^\d+$/, 'the number of an event'), z.string())
    .default({})
    .describe('The agreement’s state after an event, by the event’s number.'),
})

/** A negotiation, as `npm run replay` plays it. */
export const Script = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('entente.script.v1'),
  title: z.string().default(''),
  agreement: z.string().describe('Id of the agreement that the steps are about.'),
  timeZone: z.string().default('America/Toronto'),
  organizations: z.array(NewOrganization).describe('The directory: organizations.'),
  people: z.array(NewPerson).describe('The directory: people, each with one organization.'),
  steps: z.array(Step),
  expect: Expected.optional(),
})
export type Script = z.infer<typeof Script>

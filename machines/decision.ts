import { z } from 'zod'

/** One thing that keeps a clause from being adopted, and whom it waits for. */
export const Missing = z.strictObject({
  code: z.enum([
    'objection_open',
    'bound_not_accepted',
    'express_missing',
    'quorum',
    'class_absent',
    'class_rule',
    'not_unanimous',
    'too_many_stand_asides',
    'unanswered',
    'objecting',
    'below_threshold',
    'decisive_missing',
    'decisive_absent',
    'nobody_accountable',
  ]),
  parties: z.array(z.string()),
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Missing = z.infer<typeof Missing>

/** What the rule said of one clause, with every input it looked at: same inputs, same answer, for ever. */
export const Decision = z.strictObject({
  adopted: z.boolean(),
  rule: z.string(),
  /** Position of each participating party, by party id. */
  positions: z.record(z.string(), z.string()),
  bound: z.array(z.string()),
  missing: z.array(Missing),
  /** What the clause asked for by itself, and the objections that stood in its way. */
  consent: z.string().optional(),
  objections: z.array(z.string()).optional(),
  /** How many accepted, objected, spoke aloud and took part. */
  tally: z
    .strictObject({ accepting: z.int(), objecting: z.int(), express: z.int(), parties: z.int() })
    .optional(),
})
export type Decision = z.infer<typeof Decision>

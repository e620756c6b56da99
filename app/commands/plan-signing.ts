import { z } from 'zod'
import { PartyType } from '#machines/vocabulary.ts'
import { command, existing } from './command.ts'
import { Checked, Day, Id } from './fields.ts'

/** A number that a form may leave empty. */
const Whole = z.preprocess(
  (typed) => (typed === '' ? undefined : typed),
  z.coerce.number().int().min(1).max(3650).optional(),
)

/** One box ticked comes as itself, several as a list. */
const Several = z.preprocess(
  (typed) => (typeof typed === 'string' ? [typed] : typed),
  z.array(Id).default([]),
)

const SigningRule = z.strictObject({
  mode: z.enum(['all', 'any_one', 'two_of', 'named']).default('all'),
  people: z.array(Id).default([]),
  mayDelegate: z.boolean().default(true),
})

const Threshold = z.strictObject({
  parties: Whole,
  essential: Several,
  types: z.array(z.strictObject({ type: PartyType, count: z.int().min(1) })).default([]),
})

const input = z.strictObject({
  turns: z.record(Id, z.coerce.number().int().min(1).max(99)).default({}),
  notBefore: Day,
  endsOn: Day,
  rules: z.record(Id, SigningRule).default({}),
  /** `party:person` to the witness of that person's signature. */
  witnesses: z.record(z.string().regex(/^[\w-]+:[\w-]+$/, 'bad_id'), Id).default({}),
  threshold: Threshold.optional(),
  firstOfMonth: Checked.default(false),
  longStopDays: Whole,
  deadline: Day,
  irrevocable: Checked.default(false),
})

/**
 * In which turn each party signs, how many sign for it, what is enough, and between which dates the agreement has
 * effect. The conditions stay as they are: they have verbs of their own. What is the plain case is left out.
 */
export const planSigning = command('plan-signing', input, (typed, meeting) => {
  const { turns, notBefore, endsOn, longStopDays, deadline, threshold, ...more } = typed
  const { conditions } = existing(meeting).plan
  const rules = Object.entries(more.rules).filter(
    ([, { mode, mayDelegate }]) => mode !== 'all' || !mayDelegate,
  )
  return {
    plan: {
      ...{ turns, notBefore, endsOn },
      ...(rules.length > 0 && { rules: Object.fromEntries(rules) }),
      ...(Object.keys(more.witnesses).length > 0 && { witnesses: more.witnesses }),
      ...(threshold?.parties && { threshold: { ...threshold, parties: threshold.parties } }),
      ...(conditions && { conditions }),
      ...(more.firstOfMonth && { firstOfMonth: true }),
      ...(longStopDays && { longStopDays }),
      ...(deadline && { deadline }),
      ...(more.irrevocable && { irrevocable: true }),
    },
  }
})

import { z } from 'zod'
import type { SigningPlan } from '#machines/signing/plan.ts'
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
  rules: z.record(Id, SigningRule).optional(),
  /** `party:person` to the witness of that person's signature. */
  witnesses: z.record(z.string().regex(/^[\w-]+:[\w-]+$/, 'bad_id'), Id).optional(),
  /** Parties whose witness may be there by video. */
  videoWitness: Several.optional(),
  threshold: Threshold.optional(),
  retroactiveTo: Day.optional(),
  firstOfMonth: Checked.optional(),
  longStopDays: Whole,
  deadline: Day.optional(),
  irrevocable: Checked.optional(),
})

/**
 * In which turn each party signs, how many sign for it, what is enough, and between which dates the agreement has
 * effect. A form that asks for the turns and dates alone leaves the rest as it was: what is not sent stays, what is
 * sent empty is taken away. The conditions stay in any case: they have verbs of their own.
 */
export const planSigning = command('plan-signing', input, (typed, meeting) => {
  const { turns, notBefore, endsOn, ...more } = typed
  const sent = Object.entries(plainLeftOut(more)).filter(
    ([name]) => more[name as keyof typeof more] !== undefined,
  )
  const plan = { ...existing(meeting).plan, ...Object.fromEntries(sent), turns, notBefore, endsOn }
  const said = Object.entries(plan).filter(([, value]) => value !== undefined)
  return { plan: Object.fromEntries(said) as SigningPlan }
})

/** The plain case has no place in a plan: everyone named signs, all of them are needed, nothing else is waited for. */
function plainLeftOut(
  more: Omit<z.output<typeof input>, 'turns' | 'notBefore' | 'endsOn'>,
): Partial<SigningPlan> {
  const { threshold, deadline, witnesses = {} } = more
  const rules = Object.entries(more.rules ?? {}).filter(
    ([, { mode, mayDelegate }]) => mode !== 'all' || !mayDelegate,
  )
  return {
    rules: rules.length > 0 ? Object.fromEntries(rules) : undefined,
    witnesses: Object.keys(witnesses).length > 0 ? witnesses : undefined,
    videoWitness: more.videoWitness && more.videoWitness.length > 0 ? more.videoWitness : undefined,
    threshold: threshold?.parties ? { ...threshold, parties: threshold.parties } : undefined,
    retroactiveTo: more.retroactiveTo || undefined,
    firstOfMonth: more.firstOfMonth || undefined,
    longStopDays: more.longStopDays,
    deadline: deadline || undefined,
    irrevocable: more.irrevocable || undefined,
  }
}

import { z } from 'zod'
import type { Agreement, Responsibility } from '#machines/state.ts'
import { Allocation, Letter, PartyType } from '#machines/vocabulary.ts'
import { anchors, type DueChoice, dueRule, RHYTHMS } from '#templates/clauses/due-rules.ts'
import { Id, RequiredShort, RequiredTexts, Title } from './fields.ts'

/** More days of work a year than one full-time post has would be several duties. */
const MOST_DAYS = 2000

/** When it is due: `kept` leaves a rule that cannot be chosen here (a day of the year) as it is. */
const Due = z
  .strictObject({
    kind: z.enum(['kept', 'continuous', ...RHYTHMS, 'once', 'each']),
    anchor: z.enum([...anchors.keys()]).optional(),
    amount: z.coerce.number().int().min(0).max(730).default(0),
    unit: z.enum(['D', 'M']).default('D'),
    side: z.enum(['before', 'after']).default('after'),
  })
  .refine(({ kind, anchor }) => (kind !== 'once' && kind !== 'each') || anchor !== undefined, {
    error: 'required',
    path: ['anchor'],
  })

/** Letters by type of party, the empty ones left out. One type answers for it, as in the catalogue. */
const Raci = z
  .partialRecord(PartyType, Letter.or(z.literal('')))
  .transform(
    (chosen) =>
      Object.fromEntries(Object.entries(chosen).filter(([, letter]) => letter)) as Responsibility['raci'],
  )
  .refine((raci) => Object.values(raci).filter((letter) => letter === 'A').length === 1, {
    error: 'one_accountable_type',
    path: ['institution'],
  })

/** What a drafter says of one duty. */
export const DutyFields = {
  title: Title,
  text: RequiredTexts,
  evidence: z.strictObject({ fr: RequiredShort, en: RequiredShort }),
  due: Due,
  allocation: Allocation,
  raci: Raci,
  /** Days of work a year for each party that does it; left out where nobody says. */
  effort: z.coerce.number().min(0).max(MOST_DAYS).optional(),
  funder: Id.optional(),
}

export type TypedDuty = z.output<z.ZodObject<typeof DutyFields>>

/** What was typed as a duty of the agreement; `held` is the one that it replaces. */
export function dutyOf(
  { due, effort, funder, ...typed }: TypedDuty,
  held?: Responsibility,
): Omit<Responsibility, 'id' | 'letters'> {
  return {
    ...typed,
    ...dueOf(due, held),
    ...(effort === undefined ? {} : { effort }),
    ...(funder === undefined ? {} : { funder }),
  }
}

/** A rule that is still the same keeps its own words. */
function dueOf({ kind, ...hung }: TypedDuty['due'], held?: Responsibility) {
  if (kind === 'kept' && held) return { due: held.due, dueLabel: held.dueLabel }
  const made = dueRule(choiceOf(kind, hung))
  return made.due === held?.due ? { due: held.due, dueLabel: held.dueLabel } : made
}

function choiceOf(
  kind: TypedDuty['due']['kind'],
  { anchor = '', ...shift }: Omit<TypedDuty['due'], 'kind'>,
): DueChoice {
  if (kind === 'once' || kind === 'each') return { kind, anchor, ...shift }
  const rhythm = RHYTHMS.find((one) => one === kind)
  return rhythm ? { kind: 'every', rhythm } : { kind: 'continuous' }
}

/** `own-01`, `own-02`…: a duty that is not of the catalogue. */
export function ownId({ clauses }: Agreement): string {
  const ids = Object.values(clauses).flatMap(({ responsibilities }) => responsibilities.map(({ id }) => id))
  const numbers = ids.map((id) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0))
  return `own-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

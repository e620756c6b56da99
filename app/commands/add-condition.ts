import { z } from 'zod'
import { command, existing } from './command.ts'
import { Checked, Day, Id, Title } from './fields.ts'

/** Adds something that must be true before the agreement takes effect: whose it is, what shows it, until when, who may let it go. */
export const addCondition = command(
  'add-condition',
  z.strictObject({
    title: Title,
    owner: Id.or(z.literal('')).default(''),
    waivable: Checked.default(false),
    waivableBy: z.array(Id).min(1, 'required').optional(),
    evidence: Title.optional(),
    until: Day.optional(),
  }),
  ({ title, owner, waivable, waivableBy, evidence, until }, meeting) => {
    const { conditions = [] } = existing(meeting).plan
    const numbers = conditions.map(({ id }) => Number(id.replace('COND', '')))
    return {
      condition: {
        ...{ id: `COND${Math.max(0, ...numbers) + 1}`, title, owner, waivable },
        ...(waivableBy ? { waivableBy } : {}),
        ...(evidence ? { evidence } : {}),
        ...(until ? { until } : {}),
      },
    }
  },
)

import { z } from 'zod'
import { command, existing } from './command.ts'
import { Checked, Id, Title } from './fields.ts'

/** Adds something that must be true before the agreement takes effect. */
export const addCondition = command(
  'add-condition',
  z.strictObject({ title: Title, owner: Id.or(z.literal('')).default(''), waivable: Checked.default(false) }),
  ({ title, owner, waivable }, meeting) => {
    const { conditions = [] } = existing(meeting).plan
    const numbers = conditions.map(({ id }) => Number(id.replace('COND', '')))
    return { condition: { id: `COND${Math.max(0, ...numbers) + 1}`, title, owner, waivable } }
  },
)

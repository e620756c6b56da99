import { z } from 'zod'
import { endOfDay } from '#machines/calendar.ts'
import { command, existing } from './command.ts'
import { Id, IsoDate } from './fields.ts'

/** `until` is the last day of the call; no clause named means all that are not settled. */
const input = z.strictObject({ until: IsoDate, clauses: z.array(Id).default([]) })

/** Opens a consensus call until the end of a day. */
export const openCall = command('open-call', input, ({ until, clauses }, meeting) => {
  const { calls, timeZone } = existing(meeting)
  return { call: `call-${calls + 1}`, clauses, deadline: endOfDay(until, timeZone) }
})

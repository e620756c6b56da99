import { z } from 'zod'
import { endOfDay } from '#machines/calendar.ts'
import { command, existing } from './command.ts'
import { IsoDate, RequiredLong } from './fields.ts'

/** Moves a call's deadline, for everyone. */
export const extendCall = command(
  'extend-call',
  z.strictObject({ until: IsoDate, reason: RequiredLong }),
  ({ until, reason }, meeting) => ({ deadline: endOfDay(until, existing(meeting).timeZone), reason }),
)

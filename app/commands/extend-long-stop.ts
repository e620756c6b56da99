import { z } from 'zod'
import { endOfDay } from '#machines/calendar.ts'
import { command, existing } from './command.ts'
import { IsoDate } from './fields.ts'

/** Gives the conditions until the end of a later day, for one’s own party. */
export const extendLongStop = command(
  'extend-long-stop',
  z.strictObject({ until: IsoDate }),
  ({ until }, meeting) => ({
    until: endOfDay(until, existing(meeting).timeZone),
  }),
)

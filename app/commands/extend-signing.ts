import { z } from 'zod'
import { endOfDay } from '#machines/calendar.ts'
import { command, existing } from './command.ts'
import { IsoDate } from './fields.ts'

/** Gives the signatories until the end of a later day, on the same text. */
export const extendSigning = command(
  'extend-signing',
  z.strictObject({ until: IsoDate }),
  ({ until }, meeting) => ({
    deadline: endOfDay(until, existing(meeting).timeZone),
  }),
)

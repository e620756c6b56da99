import { z } from 'zod'
import { boundNow } from '#machines/in-force/matters.ts'
import { amendedFrom, Change } from './amended-from.ts'
import { command, existing } from './command.ts'
import { Id, IsoDate, RequiredLong } from './fields.ts'

/** Proposes other words, or other letters, for a text in force. Without names, it concerns everyone. */
export const proposeAmendment = command(
  'propose-amendment',
  z.strictObject({
    changes: z.array(Change).min(1, 'required'),
    reason: RequiredLong,
    affected: z.array(Id).default([]),
    effectiveOn: IsoDate,
    endsOn: IsoDate.nullable().default(null),
  }),
  ({ changes, affected, ...typed }, meeting) => {
    const agreement = existing(meeting)
    const everyone = boundNow(agreement).map(({ id }) => id)
    return {
      ...typed,
      affected: affected.length > 0 ? affected : everyone,
      changes: amendedFrom(agreement, changes),
    }
  },
)

import { z } from 'zod'
import { Ground } from '#machines/vocabulary.ts'
import { command } from './command.ts'
import { Id, RequiredLong } from './fields.ts'

const input = z.strictObject({ objection: Id, reason: RequiredLong, ground: Ground })

/** The objecting party gives the reasons that it was asked for. */
export const addReasons = command('add-reasons', input)

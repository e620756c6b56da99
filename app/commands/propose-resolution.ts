import { z } from 'zod'
import { command } from './command.ts'
import { Id, RequiredTexts, Title } from './fields.ts'

/** Proposes wording that would answer an objection. */
export const proposeResolution = command(
  'propose-resolution',
  z.strictObject({ objection: Id, title: Title, text: RequiredTexts }),
)

import { z } from 'zod'
import { getTemplate } from '#templates/agreements/index.ts'
import { catalogue } from '#templates/clauses/catalogue.ts'
import { dutyFrom } from './clauses-from.ts'
import { command, existing } from './command.ts'
import { Id, Revision } from './fields.ts'

const input = z.strictObject({
  clause: Id,
  /** Left out where one comes from the catalogue: one duty more overwrites nothing that somebody else wrote. */
  seen: Revision.optional(),
  responsibility: z.enum([...catalogue.keys()]),
})

/** Takes a duty of the catalogue into a clause, with its evidence, its due rule and the letters of the parties by type. */
export const takeResponsibility = command('revise-clause', input, (typed, meeting) => {
  const agreement = existing(meeting)
  const clause = agreement.clauses[typed.clause]
  const duty = dutyFrom(
    typed.responsibility,
    getTemplate(agreement.template),
    Object.values(agreement.parties),
  )
  const responsibilities = [...(clause?.responsibilities ?? []), duty]
  return {
    ...{ clause: typed.clause, seen: typed.seen ?? clause?.revision ?? 1, editorial: false },
    changes: { responsibilities },
  }
})

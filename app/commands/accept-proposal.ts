import { z } from 'zod'
import { command } from './command.ts'
import { Checked, LongText, ProposalId, Revision, Title } from './fields.ts'

/** Takes a proposal up: it becomes the clause's next revision, in its words or in the drafter's own. */
export const acceptProposal = command(
  'accept-proposal',
  z.strictObject({
    proposal: ProposalId,
    /** The revision of the clause that was on the page. */
    seen: Revision,
    title: Title.optional(),
    text: z.strictObject({ fr: LongText, en: LongText }).optional(),
    editorial: Checked.default(false),
  }),
  ({ proposal, seen, title, text, editorial }) => {
    const wording = { ...(title ? { title } : {}), ...(text ? { text } : {}) }
    return { proposal, seen, editorial, ...(title || text ? { wording } : {}) }
  },
)

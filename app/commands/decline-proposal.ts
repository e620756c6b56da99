import { z } from 'zod'
import { command } from './command.ts'
import { ProposalId, RequiredLong } from './fields.ts'

/** Says no to a proposal, and why. */
export const declineProposal = command(
  'decline-proposal',
  z.strictObject({ proposal: ProposalId, reason: RequiredLong }),
)

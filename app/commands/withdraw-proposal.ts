import { z } from 'zod'
import { command } from './command.ts'
import { ProposalId } from './fields.ts'

/** Takes back what one proposed. */
export const withdrawProposal = command('withdraw-proposal', z.strictObject({ proposal: ProposalId }))

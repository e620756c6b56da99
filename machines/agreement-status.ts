import { z } from 'zod'

/** States of the agreement's chart, as named in the reference §6.5.1. */
export const AgreementStatus = z.enum([
  'draft',
  'review.open',
  'review.call',
  'review.blocked',
  'agreed',
  'signing.open',
  'signing.held',
  'signed',
  'in_force.active',
  'in_force.suspended',
  'in_force.winding_down',
  'expired',
  'terminated',
  'superseded',
  'abandoned',
])
export type AgreementStatus = z.infer<typeof AgreementStatus>

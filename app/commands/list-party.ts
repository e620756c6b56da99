import { z } from 'zod'
import type { Party } from '#machines/state.ts'
import { lettersWith } from './clauses-from.ts'
import { command, existing } from './command.ts'
import { PartyInput, SeatInput } from './fields.ts'

const input = z.strictObject({ party: PartyInput, seats: z.array(SeatInput).default([]) })

/** Puts an organization on the list, with the people who act for it; its duties follow from the templates' rows. */
export const listParty = command('list-party', input, ({ party: typed, seats }, meeting) => {
  const agreement = existing(meeting)
  const party: Party = { ...typed, optOutTacit: false, status: 'listed', invitedAt: null, joinedAt: null }
  const letters = party.observer ? {} : lettersWith(agreement, party)
  return { party, seats: seats.map((seat) => ({ ...seat, party: party.id })), letters }
})

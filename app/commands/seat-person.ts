import { command } from './command.ts'
import { Id, SeatInput } from './fields.ts'

/** Says what a person may do for a party in this agreement. */
export const seatPerson = command('seat-person', SeatInput.extend({ party: Id }), (seat) => ({ seat }))

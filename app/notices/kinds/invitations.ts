import {
  type Entry,
  factsOf,
  movedTo,
  type Notice,
  others,
  partiesTakingPart,
  partyName,
  peopleOf,
} from '../entry.ts'
import { momentIn } from '../moment.ts'

/** A party is invited: everybody seated for it is. */
export function invitation(entry: Entry): Notice[] {
  const parties = movedTo(entry, 'participation', 'invited').map(({ entity }) => entity)
  return parties.flatMap((party) =>
    others(entry, peopleOf(entry, party)).map((person) => told(entry, person, party)),
  )
}

/** An invitation waits for its answer: its party is reminded, with the day from which nobody need wait for it. */
export function invitationReminder(entry: Entry): Notice[] {
  return factsOf(entry, 'invitation.reminded').flatMap(({ party, until }) =>
    others(entry, peopleOf(entry, party)).map((person) => {
      const notice = told(entry, person, party)
      return { ...notice, values: { ...notice.values, until: momentIn(entry.state.timeZone, until) } }
    }),
  )
}

/** A person is seated for a party that takes part already: an invitation that comes late. */
export function seated(entry: Entry): Notice[] {
  const invitedNow = new Set(movedTo(entry, 'participation', 'invited').map(({ entity }) => entity))
  const taking = partiesTakingPart(entry)
  return factsOf(entry, 'person.seated')
    .filter(
      ({ seat }) => taking.includes(seat.party) && !invitedNow.has(seat.party) && seat.person !== entry.actor,
    )
    .map(({ seat }) => told(entry, seat.person, seat.party))
}

function told(entry: Entry, person: string, party: string): Notice {
  const several = entry.state.seats.filter((seat) => seat.person === person).length > 1
  const values = { party: partyName(entry, party) }
  return { person, page: 'agreement', values, ...(several && { party }) }
}

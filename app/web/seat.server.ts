import type { Person } from '#app/people/people.server.ts'
import { type Available, available } from '#machines/decide.ts'
import type { CommandName } from '#machines/rules/index.ts'
import type { Actor, Agreement, Seat } from '#machines/state.ts'
import { seatsOf } from '#machines/visibility.ts'
import { problemResponse } from './errors.ts'
import { getOffice } from './office.server.ts'
import { once } from './once.server.ts'
import { requirePerson } from './people.server.ts'

/** Somebody at the table of one agreement: who, for which party, and what they may do there now. */
export type Seated = {
  person: Person
  actor: Actor
  seat: Seat
  seats: Seat[]
  agreement: Agreement
  sequence: number
  can: Record<CommandName, Available>
}

type Asking = { request: Request; params: { id?: string } }

/**
 * The person behind a request, at the table of the agreement in its address. Whoever is seated for several parties
 * says which one with `?for=`; otherwise it is the first. Strangers are led to sign in and back; to those without a
 * seat the agreement does not exist.
 */
export async function takeSeat({ request, params }: Asking): Promise<Seated> {
  const { ledger, now } = getOffice()
  const person = await requirePerson(request)
  const { id = '' } = params
  const found = await once(`agreement ${id}`, () => ledger.find(id))
  const seats = found ? seatsOf(found.agreement, person.id) : []
  const party = new URL(request.url).searchParams.get('for')
  const seat = seats.find((held) => held.party === party) ?? seats[0]
  if (!found || !seat) throw absent()
  const actor = { person: person.id, party: seat.party }
  const can = available(found.agreement, actor, now().toISOString())
  return { person, actor, seat, seats, agreement: found.agreement, sequence: found.sequence, can }
}

function absent() {
  const reasons = [{ code: 'agreement_missing' }]
  return problemResponse({ kind: 'Missing', code: 'agreement.missing', reasons })
}

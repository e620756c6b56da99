import { z } from 'zod'
import { RequiredShort, ShortText } from '#app/commands/fields.ts'
import { perform } from '#app/commands/perform.ts'
import { isId } from '#app/people/ids.server.ts'
import type { Membership, Person } from '#app/people/person.server.ts'
import { Invalid, Refused } from '#app/record/errors.ts'
import { inBoth } from '#machines/words.ts'
import { templates } from '#templates/agreements/index.ts'
import { getOffice } from './office.server.ts'
import { ZONES } from './zones.ts'

/** What the form of a new agreement asks of this person: they convene for an organization of their own, or not at all. */
export function startForm({ organizations }: Pick<Person, 'organizations'>) {
  const ids = organizations.map(({ id }) => id)
  const organization = z.enum(ids)
  const [only] = ids.length === 1 ? ids : []
  return z.object({
    id: z.string().default(''),
    template: z.enum(templates.map((template) => template.id) as [string, ...string[]]),
    titleFr: RequiredShort,
    titleEn: RequiredShort,
    organization: only === undefined ? organization : organization.default(only),
    officeFr: ShortText.default(''),
    officeEn: ShortText.default(''),
    regime: z.enum(['equal', 'french_prevails', 'english_prevails']),
    timeZone: z.enum(ZONES),
  })
}

export type StartWish = z.output<ReturnType<typeof startForm>>

/**
 * Starts the agreement that a person asked for. The id was made with the form, so that the same form sent twice makes
 * one agreement: the second time leads to what the first one made.
 *
 * @throws Invalid when the id is not one of ours; Refused when it is another person's agreement
 */
export async function startAgreement(person: Person, wish: StartWish): Promise<string> {
  const { id } = wish
  if (!isId('a', id)) throw new Invalid('agreement.id', [{ code: 'bad_id' }])
  const { ledger, now } = getOffice()
  try {
    await perform(ledger, {
      verb: 'create-agreement',
      agreement: id,
      input: inputOf(person, wish),
      actor: { person: person.id, party: wish.organization },
      at: now().toISOString(),
    })
  } catch (error) {
    if (!(await isOwnOnce(error, person, id))) throw error
  }
  return id
}

/** Whether it was refused because this person has made it already. */
async function isOwnOnce(error: unknown, person: Person, id: string): Promise<boolean> {
  if (!(error instanceof Refused) || error.code !== 'agreement.exists') return false
  const [first] = await getOffice().ledger.read(id, { limit: 1 })
  return first?.actor === person.id
}

type Input = Parameters<typeof perform<'create-agreement'>>[1]['input']

/** Names, type and jurisdiction are the directory's, whatever the form may say. */
function inputOf(person: Person, wish: StartWish): Input {
  const convenor = person.organizations.find(({ id }) => id === wish.organization)
  if (!convenor) throw new Error(`${person.id} does not act for ${wish.organization}.`)
  const { id, type, name, jurisdiction, publicBody } = convenor
  return {
    id: wish.id,
    template: wish.template,
    title: { fr: wish.titleFr, en: wish.titleEn },
    timeZone: wish.timeZone,
    regime: wish.regime,
    party: { id, type: type as Input['party']['type'], name, jurisdiction, publicBody, coordinator: true },
    capacity: capacityOf(wish, convenor),
  }
}

/** The office that was typed, one language standing for both; otherwise the directory's. */
function capacityOf({ officeFr, officeEn }: StartWish, { title }: Membership) {
  return officeFr || officeEn ? inBoth(officeFr, officeEn) : title
}

import type { Verb } from '#app/commands/index.ts'
import { perform } from '#app/commands/perform.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import type { PartyType, Role } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'
import { templates } from '#templates/agreements/index.ts'

/** An organization of a made-up table, with one person who does everything for it. */
export type Member = Actor & { party: string; type: PartyType; name: Words }

/** How large an agreement is to be made. */
export type Size = { id: string; parties: number; clauses: number }

export type Table = {
  id: string
  members: [Member, ...Member[]]
  /** One person does one thing, a second after the last. */
  say: (by: Actor, verb: Verb, input?: object) => Promise<Agreement>
}

const TYPES: PartyType[] = [
  'institution',
  'employer',
  'union',
  'indigenous',
  'community',
  'sme',
  'government',
  'learner_association',
]
const ROLES: Role[] = ['representative', 'party_administrator', 'authorized_signatory']
const CAPACITY: Words = { fr: 'directrice générale', en: 'Executive Director' }

export function members(count: number): [Member, ...Member[]] {
  const all = Array.from({ length: count }, (_, index) => ({
    person: `person-${index + 1}`,
    party: `party-${index + 1}`,
    type: TYPES[index % TYPES.length] as PartyType,
    name: { fr: `Organisme partenaire ${index + 1}`, en: `Partner organization ${index + 1}` },
  }))
  return all as [Member, ...Member[]]
}

export function sitDown(ledger: Ledger, { id, parties }: Omit<Size, 'clauses'>, from = new Date()): Table {
  let at = from.getTime()
  const say: Table['say'] = async (actor, verb, input = {}) => {
    at += 1000
    const { person, party } = actor
    const asked = {
      verb,
      agreement: id,
      input: input as never,
      actor: { person, party },
      at: new Date(at).toISOString(),
    }
    return (await perform(ledger, asked)).agreement
  }
  return { id, members: members(parties), say }
}

/** A draft with its parties and its clauses, taken in turn from the product's own templates. */
export async function draft({ id, members: all, say }: Table, clauses: number): Promise<void> {
  const [lead, ...others] = all
  const { party, type, name } = lead
  const title = { fr: 'Entente de mesure', en: 'Benchmark agreement' }
  const founding = { id: party, type, name, coordinator: true }
  await say(lead, 'create-agreement', {
    id,
    template: 'union_training',
    title,
    party: founding,
    capacity: CAPACITY,
    text: 'none',
  })
  const roles: Role[] = [...ROLES, 'convenor', 'facilitator', 'secretariat', 'concordance_reviser']
  await say(lead, 'seat-person', { party, person: lead.person, roles, capacity: CAPACITY })
  for (const clause of texts(clauses)) await say(lead, 'add-clause', clause)
  for (const other of others) {
    const seats = [{ person: other.person, roles: ROLES, capacity: CAPACITY }]
    await say(lead, 'list-party', { party: { id: other.party, type: other.type, name: other.name }, seats })
  }
}

function texts(count: number) {
  const known = templates.flatMap((template) => template.clauses)
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const { section, title, text, summary, consent, responsibilities } = known[
      index % known.length
    ] as (typeof known)[number]
    const free = responsibilities.filter((duty) => !taken.has(duty))
    for (const duty of free) taken.add(duty)
    return { section, title, text, summary, consent, responsibilities: free }
  })
}

/** The text goes out, and everyone joins the review. */
export async function review({ members: all, say }: Table): Promise<Agreement> {
  const [lead] = all
  await say(lead, 'lock-policy')
  let agreement = await say(lead, 'open-review')
  for (const member of all)
    if (agreement.parties[member.party]?.status === 'invited')
      agreement = await say(member, 'accept-invitation')
  return agreement
}

/** Everybody accepts everything, the languages are compared, every body approves, the text is sealed and signed. */
export async function agreeAndSign(table: Table, signs = true): Promise<Agreement> {
  const { members: all, say } = table
  const [lead] = all
  let agreement = await review(table)
  for (const { person, party } of all)
    for (const clause of agreement.order)
      await say({ person, party }, 'state-position', {
        clause,
        revision: 1,
        stance: 'accept',
        understood: true,
      })
  await say(lead, 'open-call', { until: '2099-12-31' })
  await say(lead, 'certify-concordance')
  const approval = { body: 'Conseil / Board', instrument: 'R-1', on: '2026-01-01' }
  for (const member of all) await say(member, 'record-approval', approval)
  agreement = await say(lead, 'seal-agreement')
  const digest = agreement.seals.at(-1)?.digest
  for (const { person, party } of signs ? all : [])
    agreement = await say({ person, party }, 'sign-agreement', {
      slot: `S1:${party}:${person}`,
      digest,
      consent: true,
    })
  return agreement
}

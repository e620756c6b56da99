import { z } from 'zod'
import { PROCEDURE } from '#machines/decide.ts'
import type { Party, Seat } from '#machines/state.ts'
import type { Role } from '#machines/vocabulary.ts'
import { getTemplate, templates } from '#templates/agreements/index.ts'
import { clausesFrom } from './clauses-from.ts'
import { command } from './command.ts'
import { Id, Labels, PartyInput, Regime, TimeZone, Title } from './fields.ts'

/** What the partnership lead may do from the first minute, until it names others. */
const FOUNDING_ROLES: Role[] = [
  'convenor',
  'representative',
  'party_administrator',
  'facilitator',
  'secretariat',
]

const input = z.strictObject({
  id: Id,
  template: z.enum(templates.map((template) => template.id) as [string, ...string[]]),
  title: Title,
  timeZone: TimeZone.default('America/Toronto'),
  regime: Regime.default('equal'),
  party: PartyInput,
  capacity: Labels.default({ fr: '', en: '' }),
  /** `none`: the template's rule of consensus, and a text to be written from the first word. */
  text: z.enum(['template', 'none']).default('template'),
})

/** Starts an agreement from a template, for the organization of whoever starts it. */
export const createAgreement = command('create-agreement', input, (typed, { actor }) => {
  const { id, title, timeZone, regime, capacity } = typed
  const template = getTemplate(typed.template)
  const party: Party = {
    ...typed.party,
    observer: false,
    coordinator: true,
    optOutTacit: false,
    status: 'listed',
    invitedAt: null,
    joinedAt: null,
  }
  const seat: Seat = { person: actor.person, party: party.id, roles: FOUNDING_ROLES, capacity }
  const agreement = {
    id,
    procedure: PROCEDURE,
    template: template.id,
    title,
    timeZone,
    regime,
    policy: template.policy,
  }
  return { agreement, party, seat, clauses: typed.text === 'none' ? [] : clausesFrom(template, party) }
})

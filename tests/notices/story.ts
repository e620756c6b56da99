import type { Entry } from '#app/notices/entry.ts'
import { evolveAll } from '#machines/evolve.ts'
import type { Fact, Moved } from '#machines/facts.ts'
import type { Agreement, ClauseBody, Party } from '#machines/state.ts'
import type { PartyType, Role } from '#machines/vocabulary.ts'

export const AT = '2026-03-02T14:00:00.000Z'

/** Three organizations and five people; ids say who they are. */
export const PEOPLE = [
  { id: 'nadia', name: 'Nadia Benslimane', email: 'nadia@poly.example', language: 'fr' as const },
  { id: 'etienne', name: 'Étienne Larochelle', email: 'etienne@poly.example', language: 'fr' as const },
  { id: 'grace', name: 'Grace Oyelaran', email: 'grace@poly.example', language: 'en' as const },
  { id: 'karim', name: 'Karim Haddad', email: 'karim@acier.example', language: 'en' as const },
  { id: 'louise', name: 'Louise Roy', email: 'louise@local58.example', language: 'fr' as const },
]

const BODY: ClauseBody = {
  title: { fr: 'Supervision', en: 'Supervision' },
  text: { fr: 'Texte', en: 'Text' },
  summary: { fr: '', en: '' },
  consent: 'express',
  dependsOn: [],
  responsibilities: [],
}

/** An agreement in review between three parties, with two clauses; `status` of each party can be chosen. */
export function inReview(status = 'reviewing'): Agreement {
  const created = {
    id: 'a1',
    procedure: 'agreement@1',
    template: 'regional_consortium',
    title: { fr: 'Entente régionale', en: 'Regional agreement' },
    timeZone: 'America/Toronto',
    regime: 'equal',
    policy: evolveAll(null, [], AT).policy,
  } as const
  return evolveAll(
    null,
    [
      { type: 'agreement.created', agreement: created },
      party('poly', 'institution', 'Polytechnique', 'Polytechnic', 'reviewing'),
      party('acier', 'employer', 'Acier du Nord', 'Northern Steel', status),
      party('local58', 'union', 'Section locale 58', 'Local 58', status),
      seat('nadia', 'poly', ['convenor', 'representative']),
      seat('etienne', 'poly', ['facilitator']),
      seat('grace', 'poly', ['authorized_signatory']),
      seat('karim', 'acier', ['representative', 'authorized_signatory']),
      seat('louise', 'local58', ['representative', 'authorized_signatory']),
      { type: 'clause.added', clause: 'c1', section: 's', after: null, body: BODY, by: 'nadia' },
      {
        type: 'clause.added',
        clause: 'c2',
        section: 's',
        after: 'c1',
        body: { ...BODY, title: { fr: 'Assurances', en: 'Insurance' } },
        by: 'nadia',
      },
      moved('agreement', 'a1', 'draft', 'review.open', 'OPEN_REVIEW'),
    ],
    AT,
  )
}

export function party(id: string, type: PartyType, fr: string, en: string, status: string): Fact {
  const rest = {
    jurisdiction: 'CA-ON',
    publicBody: false,
    optOutTacit: false,
    observer: false,
    coordinator: false,
  }
  const listed: Party = { id, type, name: { fr, en }, ...rest, status, invitedAt: null, joinedAt: null }
  return { type: 'party.listed', party: listed }
}

export function seat(person: string, party: string, roles: Role[]): Fact {
  return { type: 'person.seated', seat: { person, party, roles, capacity: { fr: '', en: '' } } }
}

export function moved(
  chart: Moved['chart'],
  entity: string,
  from: string,
  to: string,
  event: string,
  because?: string,
): Moved {
  return { type: 'moved', chart, entity, event, id: 'X-00', from, to, ...(because ? { because } : {}) }
}

/** An entry with these facts, after the state before it. */
export function entryOf(before: Agreement, facts: Fact[], actor = 'nadia'): Entry {
  return { agreementId: 'a1', sequence: 7, actor, facts, state: evolveAll(before, facts, AT) }
}

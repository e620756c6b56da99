import type { Policy } from '#machines/policy.ts'
import type { Actor, ClauseBody, Party, Responsibility, Seat } from '#machines/state.ts'
import type { Letter, PartyType, Role } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'

/**
 * The people whom every test tells its story with: a university that convenes, an employer, a union. From the sample
 * consortium (reference §7.1), with the same ids.
 */

/** Monday 2 March 2026, nine in the morning in Toronto. */
export const MONDAY = '2026-03-02T14:00:00.000Z'
export const ID = 'stages-2026'

const acts = (person: string, party: string): Actor => ({ person, party })

/** Sunita convenes and speaks for the university. */
export const sunita = acts('p05', 'uconf')
/** Marc-Antoine and Corinne sign for it, both of them. */
export const marcAntoine = acts('p06', 'uconf')
export const corinne = acts('p07', 'uconf')
/** Étienne facilitates, Mei-Ling compares the languages; both are lent by the polytechnic. */
export const etienne = acts('p02', 'uconf')
export const meiLing = acts('p04', 'uconf')
/** Chloé speaks for the employer, Karim signs for it. */
export const chloe = acts('p20', 'hydraulis')
export const karim = acts('p21', 'hydraulis')
/** Shauna speaks for the union, Dominic signs for it. */
export const shauna = acts('p25', 'utt412')
export const dominic = acts('p26', 'utt412')

export const words = (fr: string, en = fr): Words => ({ fr, en })

export const seat = ({ person, party }: Actor, roles: Role[], capacity = words('', '')): Seat => ({
  person,
  party: party ?? '',
  roles,
  capacity,
})

export const seats = {
  sunita: seat(sunita, ['convenor', 'representative', 'party_administrator']),
  etienne: seat(etienne, ['facilitator']),
  meiLing: seat(meiLing, ['concordance_reviser']),
  marcAntoine: seat(
    marcAntoine,
    ['authorized_signatory'],
    words('vice-recteur aux études', 'Vice-Rector, Academic'),
  ),
  corinne: seat(corinne, ['co_signatory'], words('secrétaire générale', 'Secretary General')),
  chloe: seat(chloe, ['representative', 'party_administrator']),
  karim: seat(karim, ['authorized_signatory'], words('vice-président, Talents', 'Vice-President, Talent')),
  shauna: seat(shauna, ['representative', 'party_administrator']),
  dominic: seat(
    dominic,
    ['authorized_signatory'],
    words('président de la section locale', 'Local President'),
  ),
} satisfies Record<string, Seat>

/** An organization as it is when it is listed. */
export function party(id: string, type: PartyType, name = words(id), more: Partial<Party> = {}): Party {
  return {
    id,
    type,
    name,
    jurisdiction: 'CA-ON',
    publicBody: false,
    optOutTacit: false,
    observer: false,
    coordinator: false,
    status: 'listed',
    invitedAt: null,
    joinedAt: null,
    ...more,
  }
}

export const uconf = party(
  'uconf',
  'institution',
  words('Université du Confluent', 'University of the Confluence'),
  { coordinator: true },
)
export const hydraulis = party(
  'hydraulis',
  'employer',
  words('Hydraulis Énergie inc.', 'Hydraulis Energy Inc.'),
)
export const utt412 = party(
  'utt412',
  'union',
  words(
    'Syndicat uni des métiers techniques, section locale 412',
    'United Technical Trades Union, Local 412',
  ),
)

export function duty(id: string, title: Words, letters: Record<string, Letter>): Responsibility {
  const label = words('chaque année', 'every year')
  return {
    id,
    title,
    text: title,
    evidence: words('registre', 'register'),
    due: 'yearly',
    dueLabel: label,
    allocation: 'one',
    raci: {},
    letters,
  }
}

export function body(title: Words, text: Words, more: Partial<ClauseBody> = {}): ClauseBody {
  return { title, text, summary: text, consent: 'tacit_ok', dependsOn: [], responsibilities: [], ...more }
}

/** Everyone accepts everything, or nothing is adopted. */
export const unanimity: Policy = {
  rule: 'unanimity',
  classes: [],
  quorum: 1,
  everyClassPresent: false,
  standAsideMax: 0.25,
  tacit: { allowed: false, days: 15, smeDays: 20, neverFor: ['indigenous', 'government'] },
  minimumCallDays: 10,
}

/** Each class of parties agrees by its own rule. */
export const byClass: Policy = {
  ...unanimity,
  rule: 'class_concurrence',
  quorum: 0.75,
  everyClassPresent: true,
  classes: [
    { types: ['institution'], rule: 'majority' },
    { types: ['employer', 'sme'], rule: 'two_thirds_with_sme' },
    { types: ['union'], rule: 'all' },
    { types: ['indigenous'], rule: 'all' },
  ],
}

import type { Script, Step } from '#app/cli/script.ts'

type Text = { fr: string; en: string }
type Person = { id: string; name: string; org: string; title: Text; roles: string[]; email: string }
type Organization = {
  id: string
  type: string
  roles: string[]
  name: Text
  lang: string
  optOutTacit: boolean
  people: string[]
  jurisdiction: string
  publicBody?: boolean
}
type Clause = {
  id: string
  section: string
  title: Text
  text: Text
  responsibilityIds: string[]
  consent: 'express' | 'tacit_ok'
  dependsOn: string[]
  revisions: { rev: number; fr: string; en: string }[]
}
type Event = { n: number; at: string; ops: { chart: string; entity: string; event: string; by: string }[] }
type Fill = { before: number; at: string; by: string; entity: string; event: string }

/** The part of `sample-consortium.json` that the script is made from. */
export type Sample = {
  meta: { title: Text; timeZone: string }
  organizations: Organization[]
  people: Person[]
  clauses: Clause[]
  events: Event[]
  fills: Fill[]
  reasons: Record<string, Text & { ground?: string }>
}

/** The last event that this procedure can play: the next one edits the sealed text (event 40). */
const LAST = 39
const LATE = ['numa', 'fegc']
const OBJECTIONS: Record<string, string> = {
  'c02:riverstone': 'OB1',
  'c11:utt412': 'OB2',
  'c16:lantern': 'OB3',
  'c13:threeshores': 'OB4',
}

/** The story as commands: what the story says, and what it leaves out, marked `added`. */
export function buildScript(sample: Sample): Script {
  const { meta, organizations, people } = sample
  const revisions = new Map<string, number>()
  const story = new Story(sample, revisions)
  for (const event of sample.events.filter(({ n }) => n <= LAST)) {
    for (const fill of sample.fills.filter(({ before }) => before === event.n)) story.fill(fill)
    story.play(event)
  }
  return {
    format: 'entente.script.v1',
    title: meta.title.fr,
    agreement: 'A1',
    timeZone: meta.timeZone,
    organizations: organizations.map(({ id, type, name, lang, jurisdiction, publicBody }) => ({
      id,
      type,
      nameFr: name.fr,
      nameEn: name.en,
      language: lang,
      jurisdiction,
      publicBody: publicBody ?? type === 'government',
    })),
    people: people.map(({ id, name, email, org, title }) => ({
      id,
      name,
      email,
      organization: org,
      title,
      language: languageOf(organizations, org),
    })),
    steps: story.steps,
  } as Script
}

function languageOf(organizations: Organization[], id: string): 'fr' | 'en' {
  return organizations.find((one) => one.id === id)?.lang === 'en' ? 'en' : 'fr'
}

/** Turns events into steps, one method per kind of event. */
class Story {
  readonly steps: Step[] = []

  constructor(
    readonly sample: Sample,
    private readonly revisions: Map<string, number>,
  ) {}

  play(event: Event): void {
    const own = SPECIAL[event.n]
    if (own) own(this, event)
    else this.joins(event)
  }

  add(
    event: Event,
    by: string,
    verb: Step['do'],
    input: Step['input'] = {},
    extra: Partial<Step> = {},
  ): void {
    this.steps.push({
      at: event.at,
      by,
      for: this.organizationOf(by),
      do: verb,
      input,
      event: event.n,
      ...extra,
    })
  }

  fill({ before, at, by, entity, event }: Fill): void {
    const objection = event === 'OBJECT' ? this.sample.reasons[OBJECTIONS[entity] ?? ''] : undefined
    const clause = entity.split(':')[0] ?? ''
    const said = objection
      ? { stance: 'object', reason: objection.fr, ground: objection.ground }
      : { stance: 'accept', understood: true }
    this.position({ n: before, at, ops: [] }, by, clause, said, { added: true })
  }

  position(event: Event, by: string, clause: string, said: Step['input'], extra: Partial<Step> = {}): void {
    this.add(event, by, 'state-position', { clause, revision: this.revision(clause), ...said }, extra)
  }

  /** Parties join; commands that stand in the events one by one. */
  joins(event: Event): void {
    for (const { entity, event: name, by } of event.ops) {
      const optOutTacit = this.organization(entity)?.optOutTacit ?? false
      if (name === 'ACCEPT_INVITATION') this.add(event, by, 'accept-invitation', { optOutTacit })
      if (name === 'ACCEPT_AS_OBSERVER') this.add(event, by, 'accept-as-observer')
    }
  }

  acceptAll(event: Event): void {
    const stated = event.ops.filter((op) => op.chart === 'position' && op.event === 'ACCEPT')
    for (const { entity, by } of stated)
      this.position(event, by, entity.split(':')[0] ?? '', { stance: 'accept', understood: true })
  }

  /** New wording hangs on the objection; its objector says that it answers it. */
  integrate(
    event: Event,
    {
      objection,
      clause,
      proposer,
      objector,
    }: Record<'objection' | 'clause' | 'proposer' | 'objector', string>,
  ): void {
    const wording = this.clause(clause).revisions[this.revision(clause)]
    const input = { objection, title: this.clause(clause).title, text: { fr: wording?.fr, en: wording?.en } }
    this.add(event, proposer, 'propose-resolution', input)
    this.add(event, objector, 'integrate-objection', { objection })
    this.revisions.set(clause, this.revision(clause) + 1)
  }

  revise(event: Event, clause: string, by: string): void {
    const seen = this.revision(clause)
    const wording = this.clause(clause).revisions[seen]
    const text = { fr: wording?.fr, en: wording?.en }
    this.add(event, by, 'revise-clause', { clause, seen, title: this.clause(clause).title, text })
    this.revisions.set(clause, seen + 1)
  }

  list(event: Event, id: string): void {
    const { type, name, jurisdiction, roles, publicBody } = this.organization(id) as Organization
    const observer = roles.includes('observer')
    const party = { id, type, name, jurisdiction, observer, publicBody: publicBody ?? type === 'government' }
    this.add(event, 'p01', 'list-party', { party, seats: this.seats(id) }, { added: true })
  }

  seats(organization: string) {
    return this.sample.people
      .filter(({ org }) => org === organization)
      .map(({ id, roles, title }) => ({
        person: id,
        roles: roles.filter((role) => role !== 'convenor'),
        capacity: title,
      }))
      .filter(({ roles }) => roles.length > 0)
  }

  revision(clause: string): number {
    return this.revisions.get(clause) ?? 1
  }

  organization(id: string): Organization | undefined {
    return this.sample.organizations.find((one) => one.id === id)
  }

  organizationOf(person: string): string | undefined {
    return this.sample.people.find(({ id }) => id === person)?.org
  }

  clause(id: string): Clause {
    return this.sample.clauses.find((one) => one.id === id) as Clause
  }

  get clauses(): Clause[] {
    return this.sample.clauses
  }

  get invited(): string[] {
    return this.sample.organizations.map(({ id }) => id).filter((id) => id !== 'poly' && !LATE.includes(id))
  }

  get parties(): string[] {
    return this.sample.organizations.map(({ id }) => id).filter((id) => !['ministry', 'fegc'].includes(id))
  }

  /** Who speaks for a party. */
  voice(party: string): string {
    const people = this.sample.people.filter(({ org }) => org === party)
    return (people.find(({ roles }) => roles.includes('representative')) ?? people[0])?.id ?? ''
  }
}

const CALLED = [
  'c02',
  'c03',
  'c04',
  'c06',
  'c09',
  'c10',
  'c11',
  'c12',
  'c13',
  'c14',
  'c15',
  'c16',
  'c18',
  'c19',
  'c20',
]

type Tell = (story: Story, event: Event) => void

const SPECIAL: Record<number, Tell> = {
  1: create,
  2: compose,
  3: (story, event) => story.add(event, 'p02', 'lock-policy'),
  4: (story, event) => story.add(event, 'p01', 'open-review'),
  11: (story, event) => story.add(event, 'p02', 'admit-objection', { objection: 'OB1' }),
  12: () => {},
  13: (story, event) => {
    story.add(event, 'p02', 'start-resolution', { objection: 'OB1' })
    story.integrate(event, { objection: 'OB1', clause: 'c02', proposer: 'p01', objector: 'p08' })
  },
  14: (story, event) => {
    story.list(event, 'numa')
    story.add(event, 'p01', 'invite-party', { party: 'numa' })
  },
  16: (story, event) => story.revise(event, 'c06', 'p01'),
  17: () => {},
  18: () => {},
  19: (story, event) => {
    story.add(event, 'p02', 'start-resolution', { objection: 'OB2' })
    story.integrate(event, { objection: 'OB2', clause: 'c11', proposer: 'p20', objector: 'p25' })
  },
  20: (story, event) => {
    const reason = 'Simple préférence : consignée comme préoccupation.'
    story.add(event, 'p02', 'note-as-concern', { objection: 'OB3', reason })
  },
  21: (story, event) => story.add(event, 'p02', 'open-call', { until: '2026-03-27', clauses: CALLED }),
  22: () => {},
  23: (story, event) => story.add(event, 'p02', 'start-resolution', { objection: 'OB4' }),
  24: (story, event) =>
    story.integrate(event, { objection: 'OB4', clause: 'c13', proposer: 'p01', objector: 'p27' }),
  25: (story, event) => story.add(event, 'p02', 'open-call', { until: '2026-04-17' }),
  26: (story, event) => {
    const reason = story.sample.reasons['c03:hydraulis']?.fr
    story.position(event, 'p20', 'c03', { stance: 'stand_aside', reason })
  },
  27: (story, event) => {
    const reason = story.sample.reasons['c16:riverstone']?.fr
    story.position(event, 'p08', 'c16', { stance: 'reserve', reason, understood: true })
  },
  28: (story, event) => story.acceptAll(event),
  29: (story, event) => {
    story.steps.push({
      at: '2026-04-18T00:00:00',
      by: 'timer',
      input: {},
      event: event.n,
      note: 'The deadline has passed.',
    })
  },
  30: (story, event) => story.add(event, 'p02', 'open-call', { until: '2026-05-04' }),
  31: (story, event) => {
    // Deemed acceptances come with the proof of notice; until then Rive-Nord says these three aloud as well.
    for (const clause of ['c02', 'c03', 'c18'])
      story.position(event, 'p22', clause, { stance: 'accept', understood: true }, { added: true })
    story.acceptAll(event)
  },
  32: (story, event) => {
    story.add(event, 'p01', 'reopen-text', {
      reason: '« peut aviser » laisse le choix; “will notify” oblige.',
    })
    story.revise(event, 'c10', 'p01')
  },
  33: (story, event) => story.add(event, 'p02', 'open-call', { until: '2026-05-12' }),
  34: (story, event) => story.add(event, 'p04', 'certify-concordance'),
  35: () => {},
  36: approve,
  37: seal,
  38: (story, event) => sign(story, event, ['p28']),
  39: (story, event) => sign(story, event, ['p03', 'p06', 'p07', 'p19', 'p21']),
}

function create(story: Story, event: Event): void {
  const { id, type, name, jurisdiction } = story.organization('poly') as Organization
  const { meta, people } = story.sample
  const input = {
    id: 'A1',
    template: 'regional_consortium',
    title: meta.title,
    timeZone: meta.timeZone,
    party: { id, type, name, jurisdiction, coordinator: true },
    capacity: people[0]?.title,
    text: 'none',
  }
  story.add(event, 'p01', 'create-agreement', input)
  for (const seat of story.seats('poly').filter(({ person }) => person !== 'p01')) {
    story.add(event, 'p01', 'seat-person', { ...seat, party: 'poly' }, { added: true })
  }
}

function compose(story: Story, event: Event): void {
  for (const { section, title, text, consent, dependsOn, responsibilityIds } of story.clauses) {
    const input = { section, title, text, consent, dependsOn, responsibilities: responsibilityIds }
    story.add(event, 'p01', 'add-clause', input)
  }
  for (const party of story.invited) story.list(event, party)
  story.add(
    event,
    'p01',
    'plan-signing',
    { turns: planned(story), notBefore: '2026-07-01', endsOn: '2029-06-30' },
    { added: true },
  )
}

/** Three Shores signs in turn 1, the others then in parallel. */
function planned(story: Story): Record<string, number> {
  return Object.fromEntries(story.parties.map((party) => [party, party === 'threeshores' ? 1 : 2]))
}

const INSTRUMENTS: Record<string, string> = { utt412: 'Résolution du 14 mai 2026', threeshores: 'TR-2026-07' }

function approve(story: Story, event: Event): void {
  for (const party of story.parties) {
    const instrument = INSTRUMENTS[party] ?? `Autorisation ${party.toUpperCase()}-2026-05`
    const input = {
      body: party === 'threeshores' ? 'Cercle directeur' : 'Instance autorisée',
      instrument,
      on: '2026-05-15',
    }
    story.add(event, story.voice(party), 'record-approval', input, { added: !INSTRUMENTS[party] })
  }
}

function seal(story: Story, event: Event): void {
  story.add(event, 'p01', 'seal-agreement')
}

function sign(story: Story, event: Event, people: string[]): void {
  for (const person of people) {
    const slot = `S1:${story.organizationOf(person)}:${person}`
    story.add(event, person, 'sign-agreement', { slot, digest: '$sealed', consent: true })
  }
}

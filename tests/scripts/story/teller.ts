import { readFileSync } from 'node:fs'
import type { Step } from '#app/cli/script.ts'
import type { Clause, Event, Fill, Op, Organization, Sample } from './sample.ts'

type Input = Step['input']

/** What one transition of the story, or a whole event, is as commands. */
export type TellOp = (story: Teller, event: Event, op: Op) => void
export type TellEvent = (story: Teller, event: Event) => void

/** A part of the story: its transitions that somebody commands, and the events that are more than their transitions. */
export type Chapter = { ops: Record<string, TellOp>; events: Record<number, TellEvent> }

type Labels = {
  objections: Record<string, { clause: string; party: string }>
  amendments: Record<string, { clause: string }>
}
type Added = Record<'before' | 'after', Record<string, Step[]>>

export const labels = read<Labels>('labels.json')
const said = read<Record<string, Input>>('said.json')
const authorities = read<Record<string, Input>>('authorities.json')
export const added = read<Added>('added.json')

function read<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Shape
}

/** Writes the steps of a script, event by event, and knows which revision of each clause is the newest. */
export class Teller {
  readonly steps: Step[] = []
  readonly sample: Sample
  /** Revisions beyond those that the story counts: a row of duties that was set by hand in the draft is one. */
  private readonly drafts = new Map<string, number>()
  private readonly wordings = new Map<string, number>()

  constructor(sample: Sample) {
    this.sample = sample
  }

  add(event: Event, by: string, verb: Step['do'], input: Input = {}, extra: Partial<Step> = {}): void {
    const organization = this.organizationOf(by)
    this.steps.push({ at: event.at, by, for: organization, do: verb, input, event: event.n, ...extra })
  }

  /** The clock does what it owes, or what is named. */
  timer(event: Event, verb?: Step['do']): void {
    this.steps.push({ at: event.at, by: 'timer', ...(verb ? { do: verb } : {}), input: {}, event: event.n })
  }

  /** Steps that the story leaves out, as they stand in `added.json`. */
  addAll(n: number, where: 'before' | 'after'): void {
    for (const step of added[where][n] ?? []) {
      const organization = this.organizationOf(step.by)
      const actor = organization ? { for: organization } : {}
      this.steps.push({ ...step, ...actor, input: step.input ?? {}, event: n, added: true })
    }
  }

  /** What somebody says at an event about something, as it stands in `said.json`. */
  said(event: Event, entity: string): Input {
    const input = said[`${event.n} ${entity}`]
    if (!input) throw new Error(`said.json says nothing of ${entity} at event ${event.n}.`)
    return input
  }

  fill({ before, at, by, entity, event }: Fill): void {
    const id = Object.entries(labels.objections).find(
      ([, { clause, party }]) => entity === `${clause}:${party}`,
    )?.[0]
    const objection = event === 'OBJECT' && id ? this.sample.reasons[id] : undefined
    const input = objection
      ? { stance: 'object', reason: objection.fr, ground: objection.ground }
      : { stance: 'accept', understood: true, ...said[`${before} ${entity}`] }
    this.position({ ...this.event(before), at }, by, entity, input, { added: true })
  }

  /** A party's position on the newest revision; `entity` is `clause:party`. */
  position(event: Event, by: string, entity: string, input: Input, extra: Partial<Step> = {}): void {
    const clause = entity.split(':')[0] ?? ''
    this.add(event, by, 'state-position', { clause, revision: this.revision(clause), ...input }, extra)
  }

  /** The wording that comes after the newest one, as what somebody types. */
  nextWording(id: string) {
    const { title, revisions } = this.clause(id)
    const wording = revisions[this.wordings.get(id) ?? 1]
    if (!wording) throw new Error(`The story has no further wording of ${id}.`)
    return { title, text: { fr: wording.fr, en: wording.en } }
  }

  /** The newest revision of a clause, as the product counts them. */
  revision(clause: string): number {
    return (this.wordings.get(clause) ?? 1) + (this.drafts.get(clause) ?? 0)
  }

  reworded(clause: string): void {
    this.wordings.set(clause, (this.wordings.get(clause) ?? 1) + 1)
  }

  redrafted(clause: string): void {
    this.drafts.set(clause, (this.drafts.get(clause) ?? 0) + 1)
  }

  /** An organization is put on the list, with its people. */
  list(event: Event, id: string): void {
    const { type, name, jurisdiction, roles, publicBody } = this.organization(id)
    const observer = roles.includes('observer')
    const party = { id, type, name, jurisdiction, observer, publicBody: publicBody ?? type === 'government' }
    this.add(event, 'p01', 'list-party', { party, seats: this.seats(id) }, { added: true })
  }

  /** The people of an organization with their roles, offices and, where they sign, under what. */
  seats(organization: string) {
    return this.sample.people
      .filter(({ org }) => org === organization)
      .map(({ id, roles, title }) => ({
        person: id,
        roles,
        capacity: title,
        ...(authorities[id] ? { authority: authorities[id] } : {}),
      }))
  }

  event(n: number): Event {
    return this.sample.events.find((one) => one.n === n) as Event
  }

  organization(id: string): Organization {
    return this.sample.organizations.find((one) => one.id === id) as Organization
  }

  organizationOf(person: string): string | undefined {
    return this.sample.people.find(({ id }) => id === person)?.org
  }

  clause(id: string): Clause {
    return this.sample.clauses.find((one) => one.id === id) as Clause
  }

  /** The one who speaks for an organization. */
  voice(party: string): string {
    return this.holder(party, 'representative')
  }

  /** The first of an organization's people who has this role. */
  holder(party: string, role: string): string {
    const person = this.sample.people.find(({ org, roles }) => org === party && roles.includes(role))
    if (!person) throw new Error(`Nobody of ${party} is ${role}.`)
    return person.id
  }
}

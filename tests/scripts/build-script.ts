import { readFileSync } from 'node:fs'
import type { Script } from '#app/cli/script.ts'
import { consensus } from './story/chapters/consensus.ts'
import { drafting } from './story/chapters/drafting.ts'
import { inForce } from './story/chapters/in-force.ts'
import { signing } from './story/chapters/signing.ts'
import type { Event, Organization, Sample } from './story/sample.ts'
import { Teller } from './story/teller.ts'

const chapters = [drafting, consensus, signing, inForce]
const ops = Object.assign({}, ...chapters.map((chapter) => chapter.ops)) as (typeof drafting)['ops']
const events = Object.assign({}, ...chapters.map((chapter) => chapter.events)) as (typeof drafting)['events']

/**
 * The story as commands: each transition that somebody commands is told by its chapter, what the story leaves out is
 * marked `added`, and what it must end in is in `expect`.
 *
 * @param states the agreement's state after each event, by number (the reference's table)
 */
function buildScript(sample: Sample, states: Record<string, string>): Script {
  const story = new Teller(sample)
  for (const event of sample.events) tell(story, atDeadline(event))
  const { meta } = sample
  return {
    format: 'entente.script.v1',
    title: meta.title.fr,
    agreement: 'A1',
    timeZone: meta.timeZone,
    organizations: organizationsOf(sample),
    people: peopleOf(sample),
    steps: story.steps,
    expect: {
      states: sample.finalStates,
      others: ['position', 'obligation', 'signature AM1:'],
      after: states,
    },
  } as Script
}

/** The script of the reference's story. */
export function builtScript(): Script {
  const read = (file: string) =>
    JSON.parse(readFileSync(new URL(`../reference/${file}`, import.meta.url), 'utf8'))
  return buildScript(
    read('sample-consortium.json') as Sample,
    read('story-states.json') as Record<string, string>,
  )
}

function tell(story: Teller, event: Event): void {
  story.addAll(event.n, 'before')
  for (const fill of story.sample.fills.filter(({ before }) => before === event.n)) story.fill(fill)
  events[event.n]?.(story, event)
  for (const op of event.ops.filter(({ by }) => by !== 'derived')) {
    const known = ops[`${op.chart} ${op.event}`]
    if (!known && !isEdit(event)) throw new Error(`Event ${event.n}: ${op.chart} ${op.event} is not told.`)
    known?.(story, event, op)
  }
  story.addAll(event.n, 'after')
}

/** Edits of the draft are told with their event. */
function isEdit({ n }: Event): boolean {
  return n === 2 || n === 3
}

/** A deadline lasts to its last second: what happens because of it happens when that second is over. */
function atDeadline(event: Event): Event {
  if (!event.at.endsWith('T23:59:59')) return event
  const next = new Date(Date.parse(`${event.at}Z`) + 1000).toISOString().slice(0, 19)
  return { ...event, at: next }
}

function organizationsOf({ organizations }: Sample) {
  return organizations.map(({ id, type, name, lang, jurisdiction, publicBody }) => ({
    id,
    type,
    nameFr: name.fr,
    nameEn: name.en,
    language: lang,
    jurisdiction,
    publicBody: publicBody ?? type === 'government',
  }))
}

function peopleOf({ people, organizations }: Sample) {
  return people.map(({ id, name, email, org, title }) => ({
    id,
    name,
    email,
    organization: org,
    title,
    language: languageOf(organizations, org),
  }))
}

function languageOf(organizations: Organization[], id: string): 'fr' | 'en' {
  return organizations.find((one) => one.id === id)?.lang === 'en' ? 'en' : 'fr'
}

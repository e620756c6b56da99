import type { PartyType } from '#machines/vocabulary.ts'
import { getTemplate, lettersFor, raciFor } from '#templates/agreements/index.ts'
import { getResponsibility } from '#templates/clauses/catalogue.ts'
import type { Event, Organization } from '../sample.ts'
import type { Chapter, Teller } from '../teller.ts'

/** Events 1 to 10: from the template to the last who joins at the start. */
export const drafting: Chapter = {
  ops: {
    'agreement OPEN_REVIEW': (story, event, { by }) => story.add(event, by, 'open-review'),
    'participation INVITE': (story, event, { by, entity }) => {
      story.list(event, entity)
      story.add(event, by, 'invite-party', { party: entity })
    },
    'participation ACCEPT_INVITATION': (story, event, { by, entity }) =>
      story.add(event, by, 'accept-invitation', { optOutTacit: story.organization(entity).optOutTacit }),
    'participation ACCEPT_AS_OBSERVER': (story, event, { by }) => story.add(event, by, 'accept-as-observer'),
  },
  events: {
    1: create,
    2: compose,
    3: (story, event) => story.add(event, 'p01', 'lock-policy'),
  },
}

function create(story: Teller, event: Event): void {
  const { id, type, name, jurisdiction } = story.organization('poly')
  const { meta } = story.sample
  const [convenor, ...others] = story.seats('poly')
  story.add(event, event.actor, 'create-agreement', {
    id: 'A1',
    template: meta.template,
    title: meta.title,
    timeZone: meta.timeZone,
    party: { id, type, name, jurisdiction, coordinator: true },
    capacity: convenor?.capacity,
    text: 'none',
  })
  for (const seat of others)
    story.add(event, event.actor, 'seat-person', { ...seat, party: 'poly' }, { added: true })
}

function compose(story: Teller, event: Event): void {
  for (const { section, title, text, consent, dependsOn, responsibilityIds } of story.sample.clauses) {
    const input = { section, title, text, consent, dependsOn, responsibilities: responsibilityIds }
    story.add(event, event.actor, 'add-clause', input)
  }
  const invited = story
    .event(4)
    .ops.filter(({ event: name, entity }) => name === 'INVITE' && entity !== 'poly')
    .map(({ entity }) => entity)
  for (const party of invited) story.list(event, party)
  for (const row of rowsByHand(story, ['poly', ...invited])) {
    const input = { ...row, seen: story.revision(row.clause) }
    story.add(event, event.actor, 'assign-letters', input, { added: true })
    story.redrafted(row.clause)
  }
  plan(story, event)
}

/**
 * Rows of duties that the story does not leave to the catalogue: the party that it names to answer for a shared duty,
 * and letters that a clause gives to a type of party besides those of its duties (they stand on its last duty).
 */
function rowsByHand({ sample }: Teller, parties: string[]) {
  const holders = sample.organizations.filter(({ id }) => parties.includes(id))
  return sample.clauses.flatMap(({ id: clause, responsibilityIds, extraRaci }) =>
    responsibilityIds.flatMap((responsibility, index) => {
      const extra = index === responsibilityIds.length - 1 ? extraRaci : {}
      const usual = row(sample.meta.template, responsibility, holders)
      const named = row(sample.meta.template, responsibility, holders, sample.allocations[responsibility])
      const letters = withExtra(named, holders, extra)
      return JSON.stringify(letters) === JSON.stringify(usual) ? [] : [{ clause, responsibility, letters }]
    }),
  )
}

function row(template: string, responsibility: string, holders: Organization[], named?: string) {
  const duty = getResponsibility(responsibility)
  const raci = raciFor(duty, getTemplate(template))
  const parties = holders.map(({ id, type, roles }) => ({
    id,
    type: type as PartyType,
    holdsCoordinator: roles.includes('coordinator'),
    observer: roles.includes('observer'),
  }))
  return lettersFor(raci, duty.allocation, parties, named)
}

function withExtra(letters: Record<string, string>, holders: Organization[], extra: Record<string, string>) {
  const given = holders.flatMap(({ id, type }) => {
    const letter = extra[type]
    return letter ? [[id, letter] as const] : []
  })
  return { ...letters, ...Object.fromEntries(given) }
}

/** Three Shores signs in turn 1 before its witness, the others then in parallel; in effect on the first of a month. */
function plan(story: Teller, event: Event): void {
  const { signingPlan, meta, conditions, organizations } = story.sample
  const [first] = signingPlan.turns
  const turns = organizations
    .filter(({ id, roles }) => id !== 'fegc' && !roles.includes('observer'))
    .map(({ id }) => [id, first.includes(id) ? 1 : 2])
  const input = {
    turns: Object.fromEntries(turns),
    notBefore: null,
    endsOn: meta.termEnd,
    witnesses: signingPlan.witness,
    videoWitness: Object.keys(signingPlan.witness).flatMap((place) => place.split(':').slice(0, 1)),
    firstOfMonth: true,
    longStopDays: meta.longStopDays,
    deadline: meta.signingDeadline.slice(0, 10),
  }
  story.add(event, event.actor, 'plan-signing', input, { added: true })
  for (const { fr, en, owner, waivableBy } of conditions) {
    const condition = { title: { fr, en }, owner, waivable: waivableBy === 'all' }
    story.add(event, event.actor, 'add-condition', condition, { added: true })
  }
}

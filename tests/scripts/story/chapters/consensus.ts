import type { Event, Op } from '../sample.ts'
import type { Chapter, Teller } from '../teller.ts'

/** Events 11 to 36: objections, the calls, the concordance and what each party's own bodies decide. */
export const consensus: Chapter = {
  ops: {
    'objection START_RESOLUTION': (story, event, { by, entity }) =>
      story.add(event, by, 'start-resolution', { objection: entity, ...story.said(event, entity) }),
    'objection INTEGRATE': integrate,
    'objection NOTE_AS_CONCERN': (story, event, { by, entity }) =>
      story.add(event, by, 'note-as-concern', { objection: entity, ...story.said(event, entity) }),
    'agreement OPEN_CALL': openCall,
    /** The clock does what it owes once the last second of the call is over. */
    'agreement CALL_CLOSED': (story, event) => story.timer(event),
    'agreement REOPEN': (story, event, { by, entity }) =>
      story.add(event, by, 'reopen-text', story.said(event, entity)),
    'clause REVISE': revise,
    'position ACCEPT': (story, event, { by, entity }) =>
      story.position(event, by, entity, { stance: 'accept', understood: true }),
    'position STAND_ASIDE': (story, event, { by, entity }) =>
      story.position(event, by, entity, { stance: 'stand_aside', reason: reason(story, entity) }),
    'position RESERVE': (story, event, { by, entity }) =>
      story.position(event, by, entity, {
        stance: 'reserve',
        reason: reason(story, entity),
        understood: true,
      }),
    'participation START_APPROVAL': (story, event, { by }) => story.add(event, by, 'start-approval'),
    'participation APPROVE': (story, event, { by, entity }) =>
      story.add(event, by, 'record-approval', story.said(event, entity)),
  },
  events: {
    // The objection's ground is a mandate: no ground that admits by itself (OBJ-03), so the facilitator judges it.
    11: (story, event) => story.add(event, 'p02', 'admit-objection', { objection: event.data.objection }),
    34: (story, event) => story.add(event, 'p04', 'certify-concordance'),
  },
}

/** New wording hangs on the objection; its objector says that it answers it (readings §3.2). */
function integrate(story: Teller, event: Event, { by, entity: objection }: Op): void {
  const { clause = '', proposedBy = event.actor } = event.data
  story.add(event, proposedBy, 'propose-resolution', { objection, ...story.nextWording(clause) })
  story.add(event, by, 'integrate-objection', { objection })
  story.reworded(clause)
}

function revise(story: Teller, event: Event, { by, entity: clause }: Op): void {
  const seen = story.revision(clause)
  story.add(event, by, 'revise-clause', { clause, seen, ...story.nextWording(clause) })
  story.reworded(clause)
}

function openCall(story: Teller, event: Event, { by }: Op): void {
  const clauses = event.ops.filter(({ event: name }) => name === 'CALL').map(({ entity }) => entity)
  story.add(event, by, 'open-call', { until: event.data.deadline?.slice(0, 10), clauses })
}

function reason(story: Teller, entity: string): string | undefined {
  return story.sample.reasons[entity]?.fr
}

import * as cast from '#tests/cast.ts'
import { act, inReview, says } from '#tests/story.ts'
import { noon } from '../in-force.ts'
import { describeGuards, tells } from './watching.ts'

const { sunita, etienne, chloe, words } = cast
const O1 = { objection: 'O1' }
const reason = 'Voici pourquoi.'
const objects = (ground: 'law' | 'preference' = 'law') =>
  says(chloe, 'c02', { stance: 'object', reason, ground, objection: 'O1' })
const raised = [...inReview(), objects()]
const admits = act('admit-objection', O1, etienne)
const proposes = act('propose-resolution', { ...O1, title: words('a', 'b'), text: words('c', 'd') }, sunita)
const integrates = act('integrate-objection', O1, chloe)
const asks = (why = reason) => act('ask-reasons', { ...O1, reason: why }, etienne)
const notes = (why = reason, at?: string) => act('note-as-concern', { ...O1, reason: why }, etienne, at)
const worked = [...raised, admits, act('start-resolution', O1, etienne)]
const meets = (on: string) => act('start-resolution', { ...O1, on, how: 'circle' }, etienne)
const escalates = act('escalate-objection', { ...O1, reason }, etienne)
const sustains = (why = reason) => act('sustain-objection', { ...O1, reason: why }, etienne)

describeGuards(
  'objection',
  {
    admissible: {
      passes: tells(raised, admits),
      preference_only: tells(inReview(), objects('preference'), admits),
    },
    reasonGiven: { passes: tells(raised, asks()), reason_missing: tells(raised, asks(' ')) },
    resolutionProposed: {
      passes: tells(raised, admits, proposes, integrates),
      no_resolution_proposed: tells(raised, admits, integrates),
    },
    overdue: {
      passes: tells(raised, asks(), notes(reason, noon('2026-03-09'))),
      reason_missing: tells(raised, asks(), notes('', noon('2026-03-09'))),
      reasons_awaited: tells(raised, asks(), notes(reason, noon('2026-03-06'))),
    },
    soon: {
      passes: tells(raised, admits, meets('2026-03-12')),
      day_past: tells(raised, admits, meets('2026-03-01')),
      meeting_too_late: tells(raised, admits, meets('2026-03-13')),
    },
    workedOn: {
      passes: tells(worked, proposes, proposes, escalates),
      work_goes_on: tells(worked, proposes, escalates),
    },
    noSolution: {
      passes: tells(worked, proposes, sustains()),
      reason_missing: tells(worked, proposes, sustains('')),
      no_resolution_proposed: tells(worked, sustains()),
    },
  },
  ['charts/objection.ts'],
)

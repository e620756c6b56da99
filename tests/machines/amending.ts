import type { AmendmentKind } from '#machines/in-force/amendment.ts'
import type { AnswerAmendment } from '#machines/rules/amendment-answers.ts'
import { bodyOf } from '#machines/rules/drafting.ts'
import type { Actor, Agreement, ClauseBody } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act } from '#tests/story.ts'
import { keeper } from './in-force.ts'
import { reason } from './living.ts'

/** The first amendment of a story, and what it may say of the placements. */
export const AM = 'AM1'
export const EVERYONE = ['uconf', 'hydraulis', 'utt412']
export const reworded = {
  text: cast.words('L’employeur offre quatorze places.', 'The employer offers fourteen placements.'),
}
export const slip = {
  text: cast.words(
    'L’employeur offre douze places de stages par année. Il peut aviser l’université par courriel.',
    'The employer offers twelve placements a year. It may notify the university by e-mail.',
  ),
}

/** One clause with something else in it. */
export const changed = (now: Agreement, clause = 'c02', more: Partial<ClauseBody> = reworded) => ({
  clause,
  body: { ...bodyOf(now.clauses[clause] as ClauseBody), ...more },
})

/** The employer proposes it, in effect on the first of June. */
export const proposes = (
  more?: Partial<ClauseBody>,
  { affected = EVERYONE, why = reason, clause = 'c02' } = {},
): Act =>
  act(
    'propose-amendment',
    (now) => ({
      ...{ changes: [changed(now, clause, more)], reason: why, affected },
      ...{ effectiveOn: '2026-06-01', endsOn: null },
    }),
    cast.chloe,
  )

export const classes = (kind: AmendmentKind): Act => act('class-amendment', { amendment: AM, kind }, keeper)

export const calls = (until = '2026-04-01'): Act =>
  act('open-amendment-call', { amendment: AM, until }, cast.etienne)

export function answers(by: Actor, more: Partial<AnswerAmendment> = {}, clause = 'c02'): Act {
  const said = { amendment: AM, clause, stance: 'accept', reason: '', understood: true } as const
  return act(
    'answer-amendment',
    (now): AnswerAmendment => ({
      ...{ ...said, objection: 'OB1', ground: 'law' },
      revision: (now.clauses[clause]?.revision ?? 0) + (now.amendments[AM]?.revision ?? 0),
      ...more,
    }),
    by,
  )
}

export const sealsAmendment = act('seal-amendment', { amendment: AM, digest: 'b'.repeat(64) }, keeper)

export const signsAmendment = (by: Actor): Act =>
  act(
    'sign-amendment',
    (now) => ({
      ...{ amendment: AM, slot: `S1:${by.party}:${by.person}`, consent: true },
      digest: now.amendments[AM]?.digest ?? '',
    }),
    by,
  )

import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { act, inReview, invited, says } from '#tests/story.ts'
import { describeGuards, having, tells, tries } from './watching.ts'

const { sunita, chloe, shauna } = cast
const KEY = 'c02:utt412'
const reason = 'Voici pourquoi.'

/** What every word on a clause asks: who speaks, when, and of which revision. A command asks the first and last itself. */
const speaks = (type: string) => ({
  not_taking_part: tries(invited(), { id: KEY, type, revision: 1, reason }),
  not_in_review: tries(inReview(), {
    ...{ id: KEY, type, revision: 1, reason },
    change: having(() => ({ status: 'agreed' })),
  }),
  revision_outdated: tries(inReview(), { id: KEY, type, revision: 2, reason }),
})

/** Neither Indigenous nor public, takes part, and nothing binds it: silence counts after notice and a reminder. */
const policy = {
  ...cast.byClass,
  quorum: 0,
  everyClassPresent: false,
  tacit: { ...cast.byClass.tacit, allowed: true },
}
const long = '2026-04-11T03:59:59.000Z'
const delivered = (notice: 'call' | 'reminder', party = 'utt412') =>
  act(
    'record-delivery',
    { call: 'call-1', notice, language: 'fr', person: null, party, reference: 'R-1' },
    SYSTEM,
  )
const called = (clause = 'c02', deadline = long, under = policy) => [
  ...inReview(under),
  act('open-call', { call: 'call-1', clauses: [clause], deadline }, sunita),
]
const reached = (...args: Parameters<typeof called>) => [
  ...called(...args),
  delivered('call'),
  delivered('reminder'),
]
const silent = (story = reached(), change: Parameters<typeof having>[0] = () => ({}), clause = 'c02') =>
  tries(story, { id: `${clause}:utt412`, type: 'DEADLINE_SILENT', change: having(change) })
const union = (more: Partial<typeof cast.utt412>) =>
  silent(reached(), ({ parties }) => ({
    parties: { ...parties, utt412: { ...(parties.utt412 as typeof cast.utt412), ...more } },
  }))
const closes = act('close-call', { call: 'call-1', deadline: long }, SYSTEM, '2026-04-11T04:00:00.000Z')

describeGuards(
  'position',
  {
    mayAccept: {
      ...speaks('ACCEPT'),
      passes: tells(inReview(), says(shauna, 'c02')),
      not_understood: tells(inReview(), says(shauna, 'c02', { understood: false })),
    },
    mayReserve: {
      ...speaks('RESERVE'),
      passes: tells(inReview(), says(shauna, 'c02', { stance: 'reserve', reason })),
      not_understood: tells(
        inReview(),
        says(shauna, 'c02', { stance: 'reserve', reason, understood: false }),
      ),
      reason_missing: tells(inReview(), says(shauna, 'c02', { stance: 'reserve' })),
    },
    mayStandAside: {
      ...speaks('STAND_ASIDE'),
      passes: tells(inReview(), says(shauna, 'c02', { stance: 'stand_aside', reason })),
      bound_party: tells(inReview(), says(chloe, 'c02', { stance: 'stand_aside', reason })),
      reason_missing: tells(inReview(), says(shauna, 'c02', { stance: 'stand_aside' })),
    },
    mayAbstain: {
      ...speaks('ABSTAIN'),
      passes: tells(inReview(), says(shauna, 'c02', { stance: 'abstain' })),
      bound_party: tells(inReview(), says(chloe, 'c02', { stance: 'abstain' })),
    },
    mayObject: {
      ...speaks('OBJECT'),
      passes: tells(inReview(), says(shauna, 'c02', { stance: 'object', reason })),
      reason_missing: tells(inReview(), says(shauna, 'c02', { stance: 'object' })),
    },
    saidForNothing: {
      passes: tells(inReview(), says(shauna, 'c02'), act('leave-agreement', { reason }, shauna)),
      still_counts: tries(inReview(), { id: KEY, type: 'ARCHIVE' }),
    },
    silenceCounts: {
      passes: tells(reached(), closes),
      notice_unproven: tells(called(), closes),
      reminder_unproven: tells(called(), delivered('call'), closes),
      no_call: silent(inReview(policy)),
      silence_not_allowed: silent(reached('c02', long, cast.byClass)),
      express_clause: silent(reached('c04'), undefined, 'c04'),
      silence_not_here: silent(
        reached('c02', long, { ...policy, tacit: { ...policy.tacit, neverOn: ['placements'] } }),
      ),
      never_silent: union({ publicBody: true }),
      opted_out: union({ optOutTacit: true }),
      bound_silent: silent(reached('c03'), undefined, 'c03'),
      not_reviewing: union({ status: 'concurring' }),
      period_not_run: silent(reached('c02', '2026-03-17T03:59:59.000Z')),
    },
  },
  ['charts/position.ts', 'silence.ts'],
  // The state of a position, which is also what a rule says is missing.
  ['objecting'],
)

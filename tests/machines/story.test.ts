import { expect, it } from 'vitest'
import { replay } from '#machines/decide.ts'
import { dueOf } from '#machines/due.ts'
import { type Agreement, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import * as acts from '#tests/story.ts'
import { statuses } from './telling.ts'

const { sunita, etienne, meiLing, marcAntoine, corinne, chloe, karim, shauna, dominic, words } = cast
const { act, says, signs, opensCall } = acts

/** Tells the next part of a story and gives the state at its end. */
function teller() {
  let story = acts.NOTHING
  return {
    next(...parts: acts.Act[]): Agreement {
      story = acts.play(parts, story)
      return story.agreement as Agreement
    },
    /** Lets the clock do what it owes: whatever it reminds of, and then the next thing that it does. */
    timer(): Agreement {
      const due = story.agreement && dueOf(story.agreement)
      if (!due) throw new Error('Nothing is due.')
      const now = this.next(act(due.command, due.input as never, SYSTEM, due.at))
      return due.command === 'remind-parties' ? this.timer() : now
    },
    entries: () => story.entries,
  }
}

const settled = { title: words('Stages', 'Placements'), text: words('Dix places.', 'Ten placements.') }
const everyone = (clauses: string[]) => acts.SPEAKERS.flatMap((by) => acts.accepts(by, ...clauses))

it('three organizations agree: one objects, the text changes, two sign and one waits, an error is found, all sign', () => {
  const { next, timer, entries } = teller()
  const tells = { next, timer }

  // From the template to the review. Each party joins; each understands before it accepts.
  let now = next(...acts.inReview())
  expect(statuses(now.parties)).toEqual({ uconf: 'reviewing', hydraulis: 'reviewing', utt412: 'reviewing' })
  now = next(
    act('mark-understood', { clause: 'c01', revision: 1 }, chloe),
    says(chloe, 'c01', { understood: false }),
  )
  expect(now.positions['c01:hydraulis']?.status).toBe('accepted')

  // The union prefers other words: heard, noted, asked again; it accepts.
  now = next(
    says(shauna, 'c01', { stance: 'object', reason: 'Un autre mot.', ground: 'preference', objection: 'O1' }),
    act('note-as-concern', { objection: 'O1', reason: 'Une préférence.' }, etienne),
  )
  expect(now.objections.O1).toMatchObject({ status: 'noted_as_concern', outcome: 'Une préférence.' })
  expect(now.positions['c01:utt412']?.status).toBe('stale')

  // Everyone accepts all but the placements; what everyone accepted is adopted before any call.
  now = next(...everyone(['c01', 'c03', 'c04', 'c05']))
  expect(statuses(now.clauses)).toEqual({
    c01: 'adopted',
    c02: 'under_discussion',
    c03: 'adopted',
    c04: 'adopted',
    c05: 'adopted',
  })

  // A call on the rest. The union objects for its collective agreement: the clock stops.
  now = next(opensCall(), says(sunita, 'c02'), says(chloe, 'c02'))
  expect(now.call?.clauses).toEqual(['c02'])
  now = next(
    says(shauna, 'c02', {
      stance: 'object',
      reason: 'L’article 12 l’interdit.',
      ground: 'collective_agreement',
      objection: 'O2',
    }),
  )
  expect(now.status).toBe('review.blocked')
  // The call's clock is stopped; only that of an agreement on which nobody works any more goes on.
  expect(dueOf(now)).toMatchObject({ command: 'follow-idle' })

  // New wording answers it: the call is void; the safety clause leans on it, and only those it binds are asked.
  now = next(
    act('start-resolution', { objection: 'O2' }, etienne),
    act('propose-resolution', { objection: 'O2', ...settled }, sunita),
    act('integrate-objection', { objection: 'O2' }, shauna),
  )
  expect(now).toMatchObject({ status: 'review.open', call: null })
  expect(now.clauses.c02).toMatchObject({ revision: 2, status: 'under_discussion', text: settled.text })
  expect(now.clauses.c05?.status).toBe('to_reconfirm')
  expect(stale(now)).toEqual(['c02:uconf', 'c02:hydraulis', 'c02:utt412', 'c05:hydraulis', 'c05:utt412'])

  // A second call; the employer stays silent: the quorum is not there, the call goes on once; silence is no answer.
  now = next(opensCall(undefined, 'call-2'), says(sunita, 'c02'), says(shauna, 'c02'), says(shauna, 'c05'))
  now = tells.timer()
  expect(now.call).toMatchObject({ prolonged: true, holidays: ['2026-04-03'] })
  now = tells.timer()
  expect(now.status).toBe('review.open')
  expect(now.positions['c02:hydraulis']?.status).toBe('no_response')
  expect(now.positions['c02:utt412']?.status).toBe('accepted')

  // A third, that closes by itself with the last word.
  now = next(opensCall('2026-05-06T03:59:59.000Z', 'call-3'), says(chloe, 'c02'), says(chloe, 'c05'))
  expect(now.status).toBe('agreed')
  expect(statuses(now.parties)).toEqual({
    uconf: 'concurring',
    hydraulis: 'concurring',
    utt412: 'concurring',
  })

  // The reviser finds that the languages differ; only that clause is asked again.
  now = next(
    act('reopen-text', { reason: 'Le français dit douze, l’anglais dix.' }, meiLing),
    act(
      'revise-clause',
      { clause: 'c04', seen: 1, changes: { text: words('Elle protège.', 'It protects.') }, editorial: false },
      sunita,
    ),
  )
  expect(stale(now)).toEqual(['c04:hydraulis', 'c04:utt412', 'c04:uconf'].toSorted(byParty(now)))
  now = next(...everyone(['c04']), opensCall('2026-04-30T03:59:59.000Z', 'call-4'))
  expect(now.status).toBe('agreed')

  // Approvals, the plan (the union signs last, effect in July), the certificate, the seal.
  const plan = { turns: { utt412: 2 }, notBefore: '2026-07-01', endsOn: '2028-06-30' }
  now = next(
    ...acts.SPEAKERS.map(acts.approves),
    act('plan-signing', { plan }, sunita),
    act('certify-concordance', {}, meiLing),
    acts.seals(),
  )
  expect(statuses(now.slots)).toMatchObject({ 'S1:utt412:p26': 'awaiting_turn' })

  // The employer declines: held. It thinks again, signing goes on, in turn.
  now = next(signs(marcAntoine), acts.declines(karim))
  expect(now.status).toBe('signing.held')
  now = next(
    act('reconsider-signing', (state) => acts.placeOf(state, karim), karim),
    act('resume-signing', {}, sunita),
    signs(karim),
    signs(corinne),
  )
  expect(now.slots['S1:utt412:p26']?.status).toBe('pending')

  // An error: the text is opened, every signature is void, even the one not yet given.
  const changes = [{ clause: 'c03', seen: 1, body: { text: words('Une personne.', 'One person.') } }]
  now = next(
    act(
      'unseal-agreement',
      (state) => ({ digest: acts.digestOf(state), reason: 'Une erreur.', changes }),
      sunita,
    ),
  )
  expect(new Set(Object.values(statuses(now.slots)))).toEqual(new Set(['voided']))
  expect(now.status).toBe('review.open')
  expect(Object.values(statuses(now.clauses)).filter((status) => status !== 'adopted')).toEqual([
    'to_reconfirm',
  ])

  // Again, and to the end.
  now = next(
    ...everyone(['c03']),
    opensCall('2026-05-30T03:59:59.000Z', 'call-5'),
    ...acts.SPEAKERS.map(acts.approves),
    act('certify-concordance', {}, meiLing),
    acts.seals(),
    ...[marcAntoine, corinne, karim, dominic].map((by) => signs(by)),
  )
  expect(now).toMatchObject({ status: 'signed', effectiveAt: '2026-07-01T04:00:00.000Z' })
  now = tells.timer()
  expect(now.status).toBe('in_force.active')
  expect(statuses(now.parties)).toEqual({ uconf: 'bound', hydraulis: 'bound', utt412: 'bound' })
  // Next, the parties are reminded of its end, 180 days before.
  expect(dueOf(now)).toEqual({ command: 'follow-life', at: '2028-01-02T05:00:00.000Z', input: {} })

  expect(replay(JSON.parse(JSON.stringify(entries())))).toEqual(now)
})

function stale(agreement: Agreement): string[] {
  return Object.entries(agreement.positions)
    .filter(([, { status }]) => status === 'stale')
    .map(([key]) => key)
    .toSorted(byParty(agreement))
}

/** Clause by clause, then in the order of the list of parties. */
function byParty({ parties }: Agreement) {
  const place = (key: string) => {
    const [clause = '', party = ''] = key.split(':')
    return `${clause}${Object.keys(parties).indexOf(party)}`
  }
  return (one: string, other: string) => (place(one) < place(other) ? -1 : 1)
}

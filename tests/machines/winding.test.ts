import { describe, expect, it } from 'vitest'
import { dueOf } from '#machines/due.ts'
import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, SIGNATORIES, SPEAKERS } from '#tests/story.ts'
import { AM, answers, calls, classes, proposes, sealsAmendment, signsAmendment } from './amending.ts'
import { ending, inForce, keeper, noon } from './in-force.ts'
import { agrees, decided, living, reason } from './living.ts'
import { given } from './telling.ts'

const owner = { person: 'p24', party: 'numa' }

describe('while it winds down', () => {
  it('an amendment that was adopted takes no effect any more, and keeps no other date waiting', () => {
    const adopted = [
      ...[...inForce(), proposes(), classes('substantive'), calls()],
      ...[...SPEAKERS.map((by) => answers(by)), sealsAmendment, ...SIGNATORIES.map(signsAmendment)],
    ]
    const winding = given(adopted, ending())
    winding.when('take-amendment-effect', { amendment: AM }, SYSTEM, noon('2026-06-02')).thenNothing()
    expect(dueOf(winding.agreement)?.command).toBe('follow-dates')
    const done = { placements: true, data: true, accounts: true }
    expect(winding.when('end-run-off', done, keeper).agreement.amendments[AM]?.status).toBe('lapsed')
  })

  it('nobody is asked any more whether somebody joins: the clock does not wait for that answer', () => {
    const seats = [cast.seat(owner, ['representative'])]
    const asks = [
      act('list-party', { party: cast.party('numa', 'sme'), seats, letters: {} }, cast.sunita),
      act('apply-to-accede', { reason }, owner),
    ]
    const open = given(living({ accession: 'no_objection' }), asks)
    expect(dueOf(open.agreement)?.command).toBe('follow-life')
    const [tabled] = decided('terminate', { on: '2026-09-30' })
    const asked = [tabled as Act, agrees(cast.chloe, 'MO2'), agrees(cast.shauna, 'MO2')]
    const winding = given(living({ accession: 'no_objection' }), asks, asked)
    expect(winding.agreement.status).toBe('in_force.winding_down')
    expect(dueOf(winding.agreement)?.command).toBe('follow-dates')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import { getStateNodes } from 'xstate/graph'
import { charts } from '#machines/charts/index.ts'
import { holdingObjections } from '#machines/consensus.ts'
import { available, decide } from '#machines/decide.ts'
import { evolveAll } from '#machines/evolve.ts'
import { Fact } from '#machines/facts.ts'
import { boundParties, participatingParties, roleAmong } from '#machines/parties.ts'
import { Agreement } from '#machines/state.ts'
import type { Role } from '#machines/vocabulary.ts'
import { digestOf } from '#tests/story.ts'
import { type Choice, choices, commandOf, inputOf, start } from './at-random.ts'

/** The same runs each time. A failure prints its seed and path: write them here to run that one again. */
const RUNS = { numRuns: 200, seed: 20261124 }
const LONG = 240_000

type Moment = {
  choice: Choice
  before: Agreement
  /** The state after; the same as before when the command was refused. */
  after: Agreement
  facts: Fact[]
  refused: boolean
  at: string
}

/** Runs random commands and looks at each moment. Every input is frozen, so that writing into one throws. */
function run(
  from: { agreement: Agreement | null; at: string },
  chosen: Choice[],
  look: (one: Moment) => void,
) {
  let now = from.agreement as Agreement
  let clock = Date.parse(from.at)
  for (const [step, chose] of chosen.entries()) {
    clock += chose.later
    const at = new Date(clock).toISOString()
    const choice = { ...chose, command: commandOf(now, chose, at) }
    const input = freeze(inputOf(now, choice, step)) as never
    const outcome = decide(freeze(now), choice.command, input, choice.actor, at)
    const decided = 'decided' in outcome ? outcome.decided : null
    const after = decided?.agreement ?? now
    look({ choice, before: now, after, facts: decided?.facts ?? [], refused: decided === null, at })
    now = after
  }
}

function freeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  Object.freeze(value)
  Object.values(value).forEach(freeze)
  return value
}

function always(look: (one: Moment) => void) {
  fc.assert(
    fc.property(start, choices, (story, chosen) => run(story, chosen, look)),
    RUNS,
  )
}

/** Offices of the agreement as a whole: an organization may observe and lend the people who hold them. */
const OFFICES: Role[] = ['convenor', 'co_drafter', 'facilitator', 'secretariat', 'concordance_reviser']
const SEALED = ['signing.open', 'signing.held', 'signed', 'in_force.active']
/** Parties that are no longer named in the consolidated text. */
const CHANGED = ['withdrawn', 'excluded', 'released']
const acceptedBy = ({ positions }: Agreement, clause: string, party: string) =>
  ['accepted', 'accepted_with_reservation'].includes(positions[`${clause}:${party}`]?.status ?? '')

describe('whatever people try, in whatever order', { timeout: LONG }, () => {
  it('the facts, once written down and read again, give the state that was decided', () => {
    const reached = new Set<string>()
    always(({ before, after, facts, at }) => {
      const read = (JSON.parse(JSON.stringify(facts)) as unknown[]).map((fact) => Fact.parse(fact))
      expect(read).toEqual(facts)
      expect(evolveAll(before, read, at)).toEqual(after)
      if (facts.length > 0) expect(Agreement.parse(after)).toEqual(after)
      reached.add(after.status)
    })
    expect([...reached].toSorted()).toEqual(leavesOf(charts.agreement.machine))
  })

  it('the same question has the same answer, and a page that says no is right', () => {
    always(({ choice, before, after, refused, at }) => {
      const input = inputOf(before, choice, 0) as never
      const twice = [1, 2].map(() => decide(before, choice.command, input, choice.actor, at))
      expect(twice[0]).toEqual(twice[1])
      const may = available(before, choice.actor, at)[choice.command]
      if (may.allowed) return
      expect(refused).toBe(true)
      expect(after).toBe(before)
      expect(twice[0]).toMatchObject({ refusal: { kind: may.kind, reasons: may.reasons } })
    })
  })

  it('no clause is adopted, and no text agreed, over the head of a party that it binds', () => {
    always(({ before, after }) => {
      const agreed = after.status === 'agreed' || SEALED.includes(after.status)
      for (const clause of Object.values(after.clauses)) {
        const fresh = clause.status === 'adopted' && before.clauses[clause.id]?.status !== 'adopted'
        if (!fresh && !agreed) continue
        const waiting = boundParties(after, clause).filter(({ id }) => !acceptedBy(after, clause.id, id))
        expect(waiting.map(({ id }) => `${clause.id}:${id}`)).toEqual([])
        expect(holdingObjections(after, clause.id)).toEqual([])
      }
    })
  })

  it('no signature survives a change of the text', () => {
    always(({ after }) => {
      const signed = Object.values(after.slots).filter(({ status }) => status === 'signed')
      const joinedOrLeft = Object.values(after.parties).some(({ status }) => CHANGED.includes(status))
      const renamed = Object.values(after.motions).some(
        ({ kind, status }) => kind === 'succeed' && status === 'carried',
      )
      const same = after.life.version <= 1 && Object.keys(after.life.accessions).length === 0
      const original = same && !joinedOrLeft && !renamed && SEALED.includes(after.status)
      if (original) expect(digestOf(after)).toBe(after.seals.at(-1)?.digest)
      else if (after.life.version === 0) expect(signed).toEqual([])
      for (const { seal } of signed) expect(seal).toBe(after.seals.length)
    })
  })

  it('an edit touches the positions on its clause, and of those bound by what leans on it', () => {
    always(({ choice: { command }, before, after, facts }) => {
      if (!['revise-clause', 'integrate-objection', 'unseal-agreement'].includes(command)) return
      const changed = facts.flatMap((fact) => (fact.type === 'clause.revised' ? [fact.clause] : []))
      const leaning = leaningOn(after, changed)
      for (const [key, position] of Object.entries(before.positions)) {
        const [clause = '', party = ''] = key.split(':')
        if (changed.includes(clause)) continue
        const duties = after.clauses[clause]?.responsibilities ?? []
        const bound = duties.some(({ letters }) => ['R', 'A'].includes(letters[party] ?? ''))
        if (leaning.has(clause) && bound) continue
        expect(after.positions[key]).toEqual(position)
      }
    })
  })

  it('an observer changes nothing but who acts for it', () => {
    always(({ choice: { actor, command }, before, after, facts }) => {
      const own = actor.party ?? ''
      const observes = before.parties[own]?.status === 'observing'
      if (!observes || roleAmong(before, actor, OFFICES) !== null || command === 'become-party') return
      // It may leave: then it alone stands elsewhere.
      const others = (now: Agreement) => ({
        ...now,
        // Whatever it does shows that somebody is at work, and no more than that.
        ...{ activeAt: '', idleTold: [], seats: [] },
        parties: { ...now.parties, [own]: null },
      })
      expect(others(after)).toEqual(others(before))
      const itself = ['person.seated', 'person.unseated', 'party.left', 'concern.raised']
      for (const fact of facts)
        expect(itself.includes(fact.type) || (fact.type === 'moved' && fact.entity === own)).toBe(true)
    })
    always(({ before, facts }) => {
      const counted = participatingParties(before).map(({ id }) => id)
      for (const fact of facts) {
        if (fact.type !== 'clause.decided') continue
        expect(Object.keys(fact.decision.positions).filter((id) => before.parties[id]?.observer)).toEqual([])
        expect(counted.length).toBeGreaterThan(0)
      }
    })
  })

  it('a party that concurs has spoken on every clause, and whoever signed was ready', () => {
    always(({ after }) => {
      for (const party of participatingParties(after)) {
        if (party.status === 'reviewing') continue
        const silent = after.order.filter((clause) => {
          const status = after.positions[`${clause}:${party.id}`]?.status ?? 'none'
          return ['none', 'stale', 'no_response', 'objecting'].includes(status)
        })
        expect(silent).toEqual([])
      }
    })
  })
})

/** Every state of a chart that holds no other. */
function leavesOf(machine: AnyStateMachine): string[] {
  const leaves = getStateNodes(machine.root).filter(({ type }) => type !== 'compound')
  return leaves.map(({ path }) => path.join('.')).toSorted()
}

/** Clauses that lean on any of these, through however many links. */
function leaningOn({ clauses }: Agreement, changed: string[]): Set<string> {
  const found = new Set(changed)
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const { id, dependsOn } of Object.values(clauses))
      if (dependsOn.some((link) => found.has(link))) found.add(id)
  }
  return found
}

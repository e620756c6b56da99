import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { decideClause, holdingObjections } from '#machines/consensus.ts'
import { available, decide } from '#machines/decide.ts'
import { evolveAll } from '#machines/evolve.ts'
import { Fact, type Moved } from '#machines/facts.ts'
import { boundParties, isBound, participatingParties, roleAmong } from '#machines/parties.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import type { Role } from '#machines/vocabulary.ts'
import { digestOf } from '#tests/story.ts'
import type { Done } from './at-random.ts'

/** One thing that somebody tried, and what came of it. */
export type Moment = {
  done: Done
  before: Agreement
  /** The state after; the same as before when the command was refused. */
  after: Agreement
  facts: Fact[]
  refusal: { kind: string; reasons: unknown[] } | null
}

/** Looks at one moment, throws when something is wrong, and says whether there was anything to look at. */
export type Property = (moment: Moment) => boolean

/** Offices of the agreement as a whole: an organization may observe and lend the people who hold them. */
const OFFICES: Role[] = ['convenor', 'co_drafter', 'facilitator', 'secretariat', 'concordance_reviser']
const SEALED = ['signing.open', 'signing.held', 'signed', 'in_force.active']
/** Parties that are no longer named in the consolidated text. */
const CHANGED = ['withdrawn', 'excluded', 'released']
const ACCEPTED = ['accepted', 'accepted_with_reservation']

/** Whoever only observes, and serves in no office of the agreement. */
export function observes(agreement: Agreement, actor: Actor): boolean {
  const status = agreement.parties[actor.party ?? '']?.status
  return status === 'observing' && roleAmong(agreement, actor, OFFICES) === null
}

const movesOf = (facts: Fact[]): Moved[] => facts.flatMap((fact) => (fact.type === 'moved' ? [fact] : []))
const statusOf = ({ positions }: Pick<Agreement, 'positions'>, clause: string, party: string) =>
  positions[`${clause}:${party}`]?.status ?? 'none'

export const properties: Record<string, Property> = {
  'the facts, once written down and read again, give the state that was decided': ({
    before,
    after,
    facts,
    done,
  }) => {
    const read = (JSON.parse(JSON.stringify(facts)) as unknown[]).map((fact) => Fact.parse(fact))
    equal(read, facts)
    equal(evolveAll(before, read, done.at), after)
    return facts.length > 0
  },

  'a page that says no is right': ({ before, after, refusal, done: { command, actor, at } }) => {
    if (refusal === null || Date.parse(at) % 3 > 0) return false
    const may = available(before, actor, at)[command]
    if (may.allowed) return false
    expect(after).toBe(before)
    expect(refusal).toMatchObject({ kind: may.kind, reasons: may.reasons })
    return true
  },

  // A date that is refused would be so for ever.
  'what the clock was set for is never refused to it': ({ refusal, done: { due, command } }) => {
    if (due) expect(refusal, command).toBe(null)
    return due === true
  },

  'the same question has the same answer': ({ before, after, done: { command, input, actor, at } }) => {
    if (Date.parse(at) % 5 > 0) return false
    const again = decide(before, command, input as never, actor, at)
    if ('decided' in again) equal(again.decided.agreement, after)
    return 'decided' in again
  },

  'no clause is adopted, and no text agreed, over the head of a party that it binds': ({
    before,
    after,
    facts,
  }) => {
    // An editorial revision leaves an adopted clause adopted: nothing is decided over anybody's head.
    const fresh = movesOf(facts).filter(
      ({ chart, from, to }) => chart === 'clause' && from !== 'adopted' && to === 'adopted',
    )
    const agreed = before.status !== after.status && after.status === 'agreed'
    const looked = agreed ? after.order : fresh.map(({ entity }) => entity)
    for (const id of looked) {
      const clause = after.clauses[id]
      if (clause?.status !== 'adopted') continue
      const waiting = boundParties(after, clause).filter(
        (one) => !ACCEPTED.includes(statusOf(after, id, one.id)),
      )
      expect(waiting.map((one) => `${id}:${one.id}`)).toEqual([])
      expect(holdingObjections(after, id)).toEqual([])
      expect(decideClause(after, clause).missing).toEqual([])
    }
    return looked.length > 0
  },

  'no amendment is agreed over the head of a party to which it gives a duty': ({ before, after, facts }) => {
    const agreed = movesOf(facts).filter(({ chart, to }) => chart === 'amendment' && to === 'agreed')
    const dutiful = agreed.flatMap(({ entity }) => {
      const amendment = after.amendments[entity]
      return (amendment?.changes ?? []).flatMap(({ clause, body }) =>
        (amendment?.affected ?? []).flatMap((party) => {
          const was = before.clauses[clause]
          const gains = body && isBound({ ...was, ...body } as never, party) && !(was && isBound(was, party))
          return gains ? [statusOf(amendment as never, clause, party)] : []
        }),
      )
    })
    for (const status of dutiful) expect(ACCEPTED).toContain(status)
    return agreed.length > 0
  },

  'no signature outlives a change of the text': ({ before, after }) => {
    if (before === after) return false
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
    return signed.length > 0
  },

  'no signature on an amendment outlives a change of its text': ({ before, after }) => {
    const changed = Object.values(after.amendments).filter(
      ({ id, revision }) => before.amendments[id] && before.amendments[id]?.revision !== revision,
    )
    for (const { slots } of changed)
      expect(Object.values(slots).filter(({ status }) => status === 'signed')).toEqual([])
    return changed.length > 0
  },

  'an edit touches the positions on its clause, and of those bound by what leans on it': (moment) => {
    const { before, after, facts, done } = moment
    const edits = ['revise-clause', 'integrate-objection', 'unseal-agreement']
    if (!edits.includes(done.command) || facts.length === 0) return false
    const changed = facts.flatMap((fact) => (fact.type === 'clause.revised' ? [fact.clause] : []))
    const leaning = leaningOn(after, changed)
    for (const [key, position] of Object.entries(before.positions)) {
      const [clause = '', party = ''] = key.split(':')
      const body = after.clauses[clause]
      if (changed.includes(clause) || (leaning.has(clause) && body && isBound(body, party))) continue
      equal(after.positions[key], position)
    }
    return changed.length > 0
  },

  'silence counts only where it may': ({ before, facts }) => {
    const deemed = movesOf(facts).filter(({ to }) => to === 'deemed_accepted')
    for (const { entity } of deemed) {
      // On an amendment the view of the amendment's own rule says what is asked: its clauses stand in the agreement.
      const [clause = '', id = ''] = entity.split(':').slice(-2)
      const party = before.parties[id]
      expect(['indigenous', 'government']).not.toContain(party?.type)
      expect(party).toMatchObject({ publicBody: false, optOutTacit: false, observer: false })
      if (entity.split(':').length > 2) continue
      const text = before.clauses[clause]
      expect([before.policy.tacit.allowed, text?.consent, text && isBound(text, id)]).toEqual([
        true,
        'tacit_ok',
        false,
      ])
      const notices = before.call?.proofs.filter((proof) => proof.party === id && !proof.bounced) ?? []
      expect([...new Set(notices.map(({ notice }) => notice))].toSorted()).toEqual(['call', 'reminder'])
    }
    return deemed.length > 0
  },

  'no position is taken for a party but by one who speaks for it': ({ before, facts, done: { actor } }) => {
    const spoken = facts.flatMap((fact) => (fact.type === 'position.stated' ? [fact] : []))
    for (const { party, by } of spoken) {
      expect([party, by]).toEqual([actor.party, actor.person])
      expect(participatingParties(before).map(({ id }) => id)).toContain(party)
    }
    return spoken.length > 0
  },

  'an observer changes nothing but who acts for it': ({ before, after, facts, done: { actor, command } }) => {
    if (!observes(before, actor) || command === 'become-party') return false
    const own = actor.party ?? ''
    // It may leave: then it alone stands elsewhere.
    const others = (now: Agreement) => ({
      ...now,
      seats: [],
      talk: null,
      parties: { ...now.parties, [own]: null },
    })
    if (before !== after) equal(others(after), others(before))
    const itself = ['person.seated', 'person.unseated', 'party.left', 'concern.raised', 'idle.continued']
    // What it proposed or said while it took part, it may take back or call settled; its proposals go when it goes.
    itself.push('proposal.withdrawn', 'proposal.closed', 'comment.withdrawn', 'thread.resolved')
    const speaks = (fact: Fact) => 'lane' in fact && fact.lane !== 'parties'
    for (const fact of facts)
      expect(
        itself.includes(fact.type) || speaks(fact) || (fact.type === 'moved' && fact.entity === own),
      ).toBe(true)
    return true
  },

  'an open proposal is about a clause of the text, of a party that is there, before any seal': ({
    after,
  }) => {
    const open = Object.values(after.talk.proposals).filter(({ status }) => status === 'open')
    for (const { clause, party } of open) {
      expect(after.order).toContain(clause)
      expect(after.parties[party]?.status).not.toMatch(/left|declined|withdrawn|excluded/)
      expect(after.status).toMatch(/^(draft|review\.|agreed)/)
    }
    return open.length > 0
  },

  'an accepted proposal is one revision of its clause, in the same entry': ({ facts, after }) => {
    const taken = facts.flatMap((fact) => (fact.type === 'proposal.accepted' ? [fact] : []))
    for (const { clause, revision, proposal } of taken) {
      const made = facts.filter((fact) => fact.type === 'clause.revised')
      expect(made).toMatchObject([{ clause, revision }])
      expect(after.talk.proposals[proposal]?.status).toBe('accepted')
    }
    return taken.length > 0
  },

  'no decision counts an observer': ({ before, facts }) => {
    const decisions = facts.flatMap((fact) => (fact.type === 'clause.decided' ? [fact.decision] : []))
    for (const { positions } of decisions)
      expect(Object.keys(positions).filter((id) => before.parties[id]?.status === 'observing')).toEqual([])
    return decisions.length > 0
  },

  'a party that concurs has spoken on every clause, and whoever signed was ready': ({ before, after }) => {
    const settled =
      before === after ? [] : participatingParties(after).filter(({ status }) => status !== 'reviewing')
    for (const { id } of settled) {
      const silent = after.order.filter((clause) =>
        ['none', 'stale', 'no_response', 'objecting'].includes(statusOf(after, clause, id)),
      )
      expect(silent).toEqual([])
    }
    return settled.length > 0
  },
}

/** As `toEqual`, which is asked only where a plainer comparison finds a difference. */
function equal(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other)
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

import type { Policy } from '#machines/policy.ts'
import type { Agreement, Position } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'

/** What keeps a clause that everyone has accepted from being adopted, by the code of what is then missing. */
type Lack = {
  policy?: Partial<Policy>
  says?: Record<string, string>
  objection?: 'raised'
  /** Nobody answers for its duties any longer. */
  orphaned?: true
}

/** On `c02`, which binds the employer and the university, not the union; `express` on a clause that asks for it. */
const LACKS: Record<string, Lack> = {
  objection_open: { objection: 'raised' },
  bound_not_accepted: { says: { uconf: 'abstaining' } },
  quorum: { policy: { quorum: 1 }, says: { utt412: 'none' } },
  not_unanimous: { policy: { rule: 'unanimity' }, says: { utt412: 'abstaining' } },
  unanswered: { policy: { rule: 'consensus', quorum: 0 }, says: { utt412: 'none' } },
  objecting: { policy: { rule: 'consensus' }, says: { utt412: 'objecting' } },
  class_absent: { policy: { ...cast.byClass, quorum: 0 }, says: { utt412: 'none' } },
  class_rule: { policy: cast.byClass, says: { utt412: 'objecting' } },
  below_threshold: {
    policy: { rule: 'supermajority_veto', threshold: 0.8 },
    says: { utt412: 'objecting' },
  },
  decisive_missing: { policy: { rule: 'consensus', decisive: ['union'] }, says: { utt412: 'abstaining' } },
  too_many_stand_asides: {
    policy: { rule: 'consensus', standAsideMax: 0 },
    says: { utt412: 'standing_aside' },
  },
  express_missing: { policy: { quorum: 0 }, says: { utt412: 'deemed_accepted' } },
}

/** What only the agreement's own text lacks. */
const OWN: Record<string, Lack> = {
  nobody_accountable: { orphaned: true },
  decisive_absent: { policy: { decisive: ['indigenous'] } },
}

type Lacking = Record<string, (now: Agreement) => Agreement>

/**
 * An agreement on which everyone has accepted everything, changed so that one thing is missing of `clause`.
 *
 * @param amendment where the positions are an amendment's
 */
export function undecided(amendment?: string): Lacking {
  return Object.fromEntries(
    Object.entries(amendment ? LACKS : { ...LACKS, ...OWN }).map(([code, lack]) => [
      code,
      (now: Agreement) => lacking(now, lack, code, amendment),
    ]),
  )
}

function lacking(now: Agreement, lack: Lack, code: string, amendment?: string): Agreement {
  const clause = code === 'express_missing' && !amendment ? 'c04' : 'c02'
  const policy = { ...now.policy, ...lack.policy }
  const of = amendment ? now.amendments[amendment] : now
  const positions = { ...of?.positions }
  for (const [party, status] of Object.entries(lack.says ?? {}))
    positions[`${clause}:${party}`] = {
      ...(positions[`${clause}:${party}`] as Position),
      clause,
      party,
      status,
    }
  const open = { id: 'O9', clause, party: 'utt412', status: lack.objection } as never
  const objections = lack.objection ? { ...of?.objections, O9: open } : { ...of?.objections }
  if (!amendment) {
    const clauses = lack.orphaned ? { ...now.clauses, [clause]: orphan(now, clause) } : now.clauses
    return { ...now, policy, positions, objections, clauses }
  }
  const changed = { ...now.amendments[amendment], positions, objections } as Agreement['amendments'][string]
  return { ...now, policy, amendments: { ...now.amendments, [amendment]: changed } }
}

function orphan({ clauses }: Agreement, id: string) {
  const clause = clauses[id] as Agreement['clauses'][string]
  return { ...clause, responsibilities: clause.responsibilities.map((duty) => ({ ...duty, letters: {} })) }
}

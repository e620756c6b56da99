import { decideClause } from '../consensus.ts'
import { DEFAULT_TERMS } from '../in-force/life.ts'
import { tooLateToReinstate } from '../in-force/life-dates.ts'
import { boundNow } from '../in-force/matters.ts'
import { participatingParties, partiesWith, silenceMayCount } from '../parties.ts'
import { type Reason, unless } from '../refusal.ts'
import type { Agreement, Clause, Party } from '../state.ts'
import type { Motion, MotionKind } from './motion.ts'

/**
 * How a motion is carried: by the rule of adoption, by everyone, by half of them or more than half, by everyone who
 * stays, or unless somebody refuses.
 */
type Way = 'rule' | 'all' | 'half' | 'majority' | 'stayers' | 'no_objection'

const WAYS: Record<MotionKind, Way> = {
  recall: 'half',
  remove: 'rule',
  change_rule: 'all',
  convene: 'majority',
  admit: 'majority',
  suspend: 'rule',
  resume: 'rule',
  terminate: 'rule',
  renew: 'all',
  reinstate: 'stayers',
  exclude: 'all',
  accede: 'all',
  rescind: 'no_objection',
  succeed: 'no_objection',
  abandon: 'rule',
}

/** Silence says something only of who joins, who stays after all, and of a new name; never of a duty (law 5). */
export function wayOf({ life }: Agreement, kind: MotionKind): Way {
  const { accession } = life.terms ?? DEFAULT_TERMS
  return kind === 'accede' && accession === 'no_objection' ? 'no_objection' : WAYS[kind]
}

/** Questions about a text that is not signed yet. */
const BEFORE_SIGNED: MotionKind[] = ['recall', 'remove', 'change_rule', 'convene', 'admit', 'abandon']

/**
 * Who answers: every party that is bound, or takes part before it is; not the one that it is about, unless it is asked
 * to convene. Whether an objection was rightly turned away is for those whose facilitator did not turn it away (case 15).
 */
export function electorate(agreement: Agreement, { kind, party }: Pick<Motion, 'kind' | 'party'>): Party[] {
  const voters = BEFORE_SIGNED.includes(kind) ? participatingParties(agreement) : boundNow(agreement)
  if (kind === 'convene') return voters
  const judges = kind === 'admit' ? partiesWith(agreement, 'facilitator') : []
  return voters.filter(({ id }) => id !== party && !judges.includes(id))
}

/** What is missing for a motion to be carried at an instant; nothing when it is. */
export function motionGaps(agreement: Agreement, motion: Motion, at: string): Reason[] {
  const voters = electorate(agreement, motion)
  const silent = voters.filter(({ id }) => motion.answers[id] === undefined)
  const against = voters.filter(({ id }) => motion.answers[id]?.agrees === false)
  if (motion.kind === 'reinstate' && tooLateToReinstate(agreement, at))
    return unless(false, 'reinstatement_too_late')
  const way = wayOf(agreement, motion.kind)
  if (way === 'rule') return ruleGaps(agreement, motion, voters)
  if (way === 'half' || way === 'majority') return countGaps(motion, way, voters, silent)
  if (way === 'stayers') return stayerGaps(agreement, voters, silent, against)
  const refused = unless(against.length === 0, 'motion_refused', { parties: ids(against) })
  if (way === 'all')
    return [...refused, ...unless(silent.length === 0, 'answers_missing', { parties: ids(silent) })]
  const express = silent.filter((party) => mustSpeak(agreement, party))
  const over = motion.closesAt !== null && Date.parse(at) > Date.parse(motion.closesAt)
  return [
    ...refused,
    ...unless(express.length === 0, 'answers_missing', { parties: ids(express) }),
    ...unless(over || silent.length === 0, 'answer_awaited'),
  ]
}

/** Enough of them agree; where nobody is left who could judge, nobody stands in the way. */
function countGaps(
  { answers }: Motion,
  way: 'half' | 'majority',
  voters: Party[],
  silent: Party[],
): Reason[] {
  const agreeing = voters.filter(({ id }) => answers[id]?.agrees).length
  const needed = way === 'half' ? Math.ceil(voters.length / 2) : Math.floor(voters.length / 2) + 1
  if (voters.length === 0 || agreeing >= needed) return []
  const possible = agreeing + silent.length >= needed
  return possible
    ? unless(false, 'answers_missing', { parties: ids(silent) })
    : unless(false, 'motion_refused', { parties: ids(voters.filter(({ id }) => !answers[id]?.agrees)) })
}

/** Whose silence says nothing, whatever the terms say: Indigenous partners, public bodies, whoever opted out (law 5). */
function mustSpeak(agreement: Agreement, party: Party): boolean {
  const tacit = { ...agreement.policy.tacit, allowed: true }
  return (
    party.optOutTacit || !silenceMayCount({ ...agreement, policy: { ...agreement.policy, tacit } }, party)
  )
}

/** Whoever does not agree does not stay; enough must. */
function stayerGaps({ life }: Agreement, voters: Party[], silent: Party[], against: Party[]): Reason[] {
  const staying = voters.length - silent.length - against.length
  return [
    ...unless(silent.length === 0, 'answers_missing', { parties: ids(silent) }),
    ...unless(staying >= (life.terms ?? DEFAULT_TERMS).minimum, 'minimum_lost'),
  ]
}

function ids(parties: Party[]): string[] {
  return parties.map(({ id }) => id)
}

/**
 * The decision function, asked about the motion as about a clause that gives nobody a duty; whether a clause leaves the
 * text, as about that clause: whoever has a duty in it agrees expressly (CLA-19).
 */
function ruleGaps(agreement: Agreement, motion: Motion, voters: Party[]): Reason[] {
  const { answers, clause: taken } = motion
  const voting = new Set(ids(voters))
  const parties = Object.values(agreement.parties).map((party) => [
    party.id,
    { ...party, status: voting.has(party.id) ? 'reviewing' : 'released' },
  ])
  const positions = Object.entries(answers).map(([party, { agrees, reason, by, at }]) => {
    const status = agrees ? 'accepted' : 'objecting'
    return [`motion:${party}`, { clause: 'motion', party, status, revision: 1, stance: null, reason, by, at }]
  })
  const view: Agreement = {
    ...agreement,
    parties: Object.fromEntries(parties),
    positions: Object.fromEntries(positions),
    objections: {},
  }
  const about = taken === undefined ? undefined : agreement.clauses[taken]
  const { section, consent, responsibilities } = about ?? QUESTION
  return decideClause(view, { ...QUESTION, section, consent, responsibilities }).missing.map(
    ({ code, parties: who }) => ({
      code,
      detail: { parties: who },
    }),
  )
}

const NO_WORDS = { fr: '', en: '' }
const QUESTION: Clause = {
  ...{ id: 'motion', section: 'motion', status: 'on_call', revision: 1, revisedAt: '', revisedBy: '' },
  ...{ title: NO_WORDS, text: NO_WORDS, summary: NO_WORDS },
  ...{ consent: 'tacit_ok', dependsOn: [], responsibilities: [] },
}

/** Can it still be carried? Once everyone has spoken, or somebody refused what needs all, it cannot. */
export function isLost(agreement: Agreement, motion: Motion, at: string): boolean {
  const gaps = motionGaps(agreement, motion, at)
  const refused = gaps.some(({ code }) => ['motion_refused', 'reinstatement_too_late'].includes(code))
  const over = motion.closesAt !== null && Date.parse(at) > Date.parse(motion.closesAt)
  const everyone = electorate(agreement, motion).every(({ id }) => motion.answers[id] !== undefined)
  return refused || ((everyone || over) && gaps.length > 0)
}

/** Has a question of which this holds just been decided with a yes, in this very step? */
export function justCarried({ motions }: Agreement, at: string, holds: (motion: Motion) => boolean): boolean {
  return Object.values(motions).some(
    (motion) => motion.status === 'carried' && motion.decidedAt === at && holds(motion),
  )
}

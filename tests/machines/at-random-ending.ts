import { decide } from '#machines/decide.ts'
import { duesOf } from '#machines/due.ts'
import type { MotionKind } from '#machines/motions/motion.ts'
import type { CommandName } from '#machines/rules/index.ts'
import { type Agreement, SYSTEM } from '#machines/state.ts'
import type { Role } from '#machines/vocabulary.ts'
import type { Done } from './at-random.ts'

/** States that an agreement never leaves. */
export const FINAL = ['terminated', 'superseded', 'abandoned']

type Try = Omit<Done, 'at'>
const reason = 'Il faut finir.'
/** More steps than any way out takes. */
const LONGEST = 400

/**
 * Goes on until the agreement has ended, with people who all want that: what they may do by themselves, else whatever
 * the clock does next.
 *
 * @returns the state in which nobody and no date could do anything any more, or the final state
 */
export function endingOf(from: Agreement, at: string): Agreement['status'] {
  let now = from
  let clock = at
  for (let step = 0; step < LONGEST && !FINAL.includes(now.status); step += 1) {
    const next = firstDone(now, clock) ?? firstDue(now, clock)
    if (!next) return now.status
    now = next.agreement
    clock = next.at
  }
  return now.status
}

function firstDone(now: Agreement, clock: string) {
  const at = new Date(Date.parse(clock) + 60_000).toISOString()
  for (const one of triesOf(now)) {
    const done = outcome(now, { ...one, at })
    if (done) return done
  }
  return null
}

function firstDue(now: Agreement, clock: string) {
  for (const due of duesOf(now)) {
    const done = outcome(now, { ...due, actor: SYSTEM, at: [due.at, clock].toSorted().at(-1) ?? clock })
    if (done) return done
  }
  return null
}

function outcome(now: Agreement, { command, input, actor, at }: Done) {
  const tried = decide(now, command, input as never, actor, at)
  return 'decided' in tried && tried.decided.facts.length > 0
    ? { agreement: tried.decided.agreement, at }
    : null
}

/** What leads to the end from each state, in the order in which it is tried. */
function triesOf(now: Agreement): Try[] {
  const { status } = now
  const each = (command: CommandName, input: unknown, ...roles: Role[]): Try[] =>
    holding(now, roles).map((actor) => ({ command, input, actor }))
  if (status === 'review.call')
    return each('cancel-call', { reason }, 'convenor', 'facilitator', 'secretariat')
  if (status === 'signed')
    return [
      ...decides(now, each),
      ...each('reopen-signed', { reason }, 'authorized_signatory', 'co_signatory'),
    ]
  if (status === 'expired') return each('supersede-agreement', { by: 'new' }, 'secretariat', 'convenor')
  if (status === 'in_force.winding_down') return [...settles(now, each), ...endsRunOff(each)]
  if (status.startsWith('in_force.')) return [...votes(now, 'terminate', each), ...endsRunOff(each)]
  return [...each('abandon-agreement', { reason }, 'convenor'), ...votes(now, 'abandon', each)]
}

/** A signature that is disputed is first found to stand. */
function decides({ slots }: Agreement, each: Each): Try[] {
  const disputed = Object.values(slots).filter(({ challenge }) => challenge !== null)
  return disputed.flatMap(({ id: slot }) =>
    each('decide-challenge', { slot, upheld: false, reason }, 'secretariat', 'convenor', 'approver_legal'),
  )
}

type Each = (command: CommandName, input: unknown, ...roles: Role[]) => Try[]

function holding({ seats }: Agreement, roles: Role[]) {
  const held = seats.filter((seat) => seat.roles.some((role) => roles.includes(role)))
  return held.map(({ person, party }) => ({ person, party }))
}

const VOTERS: Role[] = ['representative', 'alternate', 'authorized_signatory', 'co_signatory']

/** Whoever may asks for it; then everyone says yes. */
function votes({ motions }: Agreement, kind: MotionKind, each: Each): Try[] {
  const open = Object.values(motions).findLast((one) => one.kind === kind && one.status === 'open')
  if (open) {
    const yes = each('answer-motion', { motion: open.id, agrees: true, reason: '' }, ...VOTERS)
    return yes.filter(({ actor }) => open.answers[actor.party ?? '']?.agrees !== true)
  }
  const asks = { kind, party: null, on: kind === 'terminate' ? '2099-12-31' : null, name: null, reason }
  return each('table-motion', asks, ...VOTERS)
}

function endsRunOff(each: Each): Try[] {
  return each('end-run-off', { placements: true, data: true, accounts: true }, 'secretariat', 'convenor')
}

/** Placements that still run are finished: what is owed for them is done and accepted, or not owed. */
function settles({ obligations }: Agreement, each: Each): Try[] {
  return Object.values(obligations)
    .filter(({ anchor }) => anchor.startsWith('placement.'))
    .flatMap(({ id: obligation, status }) => {
      if (status === 'disputed')
        return each(
          'decide-dispute',
          { obligation, owed: false, reason },
          'secretariat',
          'convenor',
          'facilitator',
        )
      if (status === 'submitted')
        return each(
          'accept-evidence',
          { obligation },
          'secretariat',
          'convenor',
          'representative',
          'alternate',
        )
      if (status === 'suspended')
        return each(
          'resume-obligation',
          { obligation },
          'secretariat',
          'convenor',
          'representative',
          'alternate',
        )
      return each(
        'submit-evidence',
        { obligation, evidence: 'Fait.' },
        'representative',
        'alternate',
        'convenor',
      )
    })
}

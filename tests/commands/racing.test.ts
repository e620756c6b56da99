import { afterAll, beforeAll, expect, test } from 'vitest'
import { commands, type Verb } from '#app/commands/index.ts'
import { perform } from '#app/commands/perform.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import type { Actor } from '#machines/state.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { created, listed, position } from '#tests/e2e/story-inputs.ts'
import { checkRecord, instant, ledgerOver } from '#tests/record/rig.ts'

const { sunita, words } = cast
const CLAUSES = ['c01', 'c02']
const people: Actor[] = Array.from({ length: 20 }, (_, n) => ({ person: `r${n}`, party: `o${n}` }))

let database: Database
let ledgers: [Ledger, Ledger]
let minute = 0

beforeAll(async () => {
  database = await testDatabase()
  // Two processes on one database know nothing of each other's kept state.
  ledgers = [ledgerOver(database, listingOf), ledgerOver(database, listingOf)]
}, 120_000)
afterAll(() => database.close())

function say(verb: Verb, actor: Actor, input: object = {}, ledger = ledgers[0]) {
  minute += 1
  const asked = { verb, agreement: cast.ID, input: input as never, actor, at: instant(minute * 60_000) }
  return perform(ledger, asked)
}

test('twenty parties answer forty times at once: no answer is lost, none is doubled', async () => {
  await say('create-agreement', sunita, { ...created(cast.ID), text: 'none' })
  for (const { party } of people) {
    const seat = cast.seat({ person: `r${(party ?? '').slice(1)}`, party }, ['representative'])
    await say('list-party', sunita, listed(cast.party(party ?? '', 'employer'), [seat]))
  }
  const text = { title: words('Objet', 'Purpose'), text: words('Former.', 'Train.') }
  for (const _ of CLAUSES) await say('add-clause', sunita, { section: 'purpose', ...text })
  await say('lock-policy', sunita)
  await say('open-review', sunita)
  for (const by of people) await say('accept-invitation', by)
  const before = (await ledgers[0].find(cast.ID))?.sequence ?? 0

  const answers = people.flatMap((by) => CLAUSES.map((clause) => ({ by, clause })))
  const given = await Promise.all(
    answers.map(({ by, clause }, turn) =>
      say('state-position', by, position(clause), ledgers[turn % 2] as Ledger),
    ),
  )

  const sequences = given.map(({ sequence }) => sequence).toSorted((one, other) => one - other)
  expect(sequences).toEqual(Array.from({ length: 40 }, (_, turn) => before + 1 + turn))
  for (const ledger of ledgers) expect(await checkRecord(ledger)).toBe(before + 40)
  const positions = Object.values((await ledgers[0].find(cast.ID))?.agreement.positions ?? {})
  expect(positions.map(({ clause, by }) => `${clause} ${by}`).toSorted()).toEqual(
    answers.map(({ by, clause }) => `${clause} ${by.person}`).toSorted(),
  )
}, 60_000)

test.each(Object.keys(commands) as Verb[])('%s by a stranger leaves no trace', async (verb) => {
  const before = await ledgers[0].find(cast.ID)
  const stranger = { person: 'nobody', party: 'o1' }
  const refused = await say(verb, stranger, WELL_FORMED[verb]).catch((error: unknown) => error)
  expect(refused).toMatchObject({ kind: verb === 'create-agreement' ? 'Refused' : 'Forbidden' })
  expect(await ledgers[0].find(cast.ID)).toEqual(before)
  expect(await checkRecord(ledgers[0])).toBe(before?.sequence)
})

const both = words('Texte', 'Text')
const slot = 'S1:o1:nobody'
const digest = 'a'.repeat(64)
const day = '2026-06-01'
const obligation = 'O:gov-01:o1'
const amendment = 'AM1'
const said = { clause: 'c01', revision: 1 }
const OWN_DUTY = {
  ...{ title: both, text: both, evidence: both },
  ...{ due: { kind: 'continuous' }, allocation: 'each', raci: { institution: 'A' } },
}

/** What each verb accepts as typed: the refusal is about who asks, not about what. */
const WELL_FORMED: Record<Verb, object> = {
  'create-agreement': created(cast.ID),
  'add-clause': { section: 'purpose', title: both, text: both },
  'remove-clause': { clause: 'c01' },
  'revise-clause': { clause: 'c01', seen: 1, title: both, text: both },
  'assign-letters': { clause: 'c01', seen: 1, responsibility: 'gov-01', letters: {} },
  'list-party': listed(cast.party('new', 'sme'), []),
  'drop-party': { party: 'o1' },
  'seat-person': { person: 'r30', party: 'o1', roles: ['alternate'] },
  'unseat-person': { person: 'r30', party: 'o1' },
  'invite-party': { party: 'o1' },
  'accept-invitation': {},
  'accept-as-observer': {},
  'decline-invitation': {},
  'declare-calendar': { meetings: [day] },
  'remind-invited': { party: 'o1' },
  'lock-policy': {},
  'choose-policy': { of: 'indigenous_led' },
  'unlock-policy': {},
  'open-review': {},
  'plan-signing': {},
  'mark-understood': said,
  'state-position': { ...said, stance: 'accept', understood: true },
  'ask-reasons': { objection: 'OB1', reason: 'Why.' },
  'add-reasons': { objection: 'OB1', reason: 'Why.', ground: 'law' },
  'escalate-objection': { objection: 'OB1', reason: 'Why.' },
  'sustain-objection': { objection: 'OB1', reason: 'Why.' },
  'adopt-procedure': { to: 'entente@2' },
  'appeal-objection': { objection: 'OB1', ground: 'law', reason: 'Why.' },
  'follow-idle': { since: '2026-06-01T00:00:00.000Z' },
  'lapse-vacancy': { until: '2026-06-01T00:00:00.000Z' },
  'admit-objection': { objection: 'OB1' },
  'note-as-concern': { objection: 'OB1', reason: 'Why.' },
  'start-resolution': { objection: 'OB1' },
  'propose-resolution': { objection: 'OB1', title: both, text: both },
  'integrate-objection': { objection: 'OB1' },
  'withdraw-objection': { objection: 'OB1' },
  'open-call': { until: day },
  'extend-call': { until: day, reason: 'Why.' },
  'remind-parties': {},
  'record-delivery': { notice: 'call', language: 'fr', party: 'o1', reference: 'R-1' },
  'record-bounce': { party: 'o1', notice: 'call' },
  'take-responsibility': { clause: 'c01', responsibility: 'gov-01' },
  'add-responsibility': { clause: 'c01', seen: 1, ...OWN_DUTY },
  'edit-responsibility': { clause: 'c01', seen: 1, responsibility: 'gov-01', ...OWN_DUTY },
  'remove-responsibility': { clause: 'c01', seen: 1, responsibility: 'gov-01' },
  'publish-letters': {
    changes: [{ clause: 'c01', seen: 1, responsibility: 'gov-01', party: 'uconf', letter: 'none' }],
  },
  'contest-editorial': { clause: 'c01', reason: 'Why.' },
  'waive-wait': { clause: 'c01' },
  'withdraw-reservation': { clause: 'c01' },
  'state-goals': { goals: [{ side: 'seeks', kind: 'jobs', fr: 'Embaucher.' }] },
  'raise-concern': { clause: 'c01', reason: 'Why.' },
  'propose-change': { clause: 'c01', seen: 1, text: both },
  'accept-proposal': { proposal: 'P1', seen: 1 },
  'decline-proposal': { proposal: 'P1', reason: 'Why.' },
  'withdraw-proposal': { proposal: 'P1' },
  'comment-on-clause': { clause: 'c01', revision: 1, words: 'What for?' },
  'withdraw-comment': { comment: 'K1' },
  'resolve-thread': { thread: 'K1' },
  'reopen-thread': { thread: 'N1-o1' },
  'record-insolvency': { party: 'o1', evidence: 'Order.' },
  'question-mandate': { party: 'o1', person: 'r1', reason: 'Why.' },
  'confirm-positions': {},
  'void-positions': {},
  'prolong-call': { call: 'call-1', deadline: '2026-06-01T00:00:00.000Z' },
  'cancel-call': { reason: 'Why.' },
  'close-call': { call: 'call-1', deadline: '2026-06-01T00:00:00.000Z' },
  'reopen-text': { reason: 'Why.' },
  'certify-concordance': {},
  'set-aside-difference': {
    clause: 'c01',
    revision: 1,
    kind: 'modal',
    fr: 'peut',
    en: 'will',
    reason: 'Why.',
  },
  'record-approval': { body: 'Board', instrument: 'R-1', on: day },
  'seal-agreement': {},
  'sign-agreement': { slot, digest, consent: true },
  'decline-to-sign': { slot, reason: 'Why.' },
  'reconsider-signing': { slot, digest },
  'resume-signing': {},
  'unseal-agreement': {
    digest,
    reason: 'Why.',
    changes: [{ clause: 'c01', seen: 1, title: both, text: both }],
  },
  'enter-into-force': {},
  'set-terms': {},
  'table-motion': { kind: 'suspend', reason: 'Why.' },
  'answer-motion': { motion: 'MO1', agrees: true },
  'apply-to-accede': { reason: 'Why.' },
  'accept-accession': { party: 'o1', instrument: 'I-1', on: day },
  'give-notice': { reason: 'Why.' },
  'refuse-renewal': { reason: 'Why.' },
  'notify-breach': { party: 'o1', days: 30, reason: 'Why.' },
  'end-run-off': { placements: true, data: true, accounts: true },
  'supersede-agreement': { by: 'another' },
  'abandon-agreement': { reason: 'Why.' },
  'follow-life': {},
  'propose-amendment': { changes: [{ clause: 'c01', text: both }], reason: 'Why.', effectiveOn: day },
  'class-amendment': { amendment, kind: 'substantive' },
  'contest-amendment': { amendment, reason: 'Why.' },
  'revise-amendment': { amendment, changes: [{ clause: 'c01', text: both }] },
  'open-amendment-call': { amendment, until: day },
  'answer-amendment': { amendment, ...said, stance: 'accept' },
  'judge-amendment-objection': { amendment, objection: 'OB1', admitted: true },
  'reply-to-amendment-objection': { amendment, objection: 'OB1', title: both, text: both },
  'settle-amendment-objection': { amendment, objection: 'OB1', how: 'withdraw' },
  'close-amendment-call': { amendment, deadline: '2026-06-01T00:00:00.000Z' },
  'seal-amendment': { amendment },
  'record-amendment-decision': { amendment },
  'sign-amendment': { amendment, slot, digest, consent: true },
  'decline-amendment': { amendment, slot, reason: 'Why.' },
  'unseal-amendment': { amendment, digest, reason: 'Why.', changes: [{ clause: 'c01', text: both }] },
  'take-amendment-effect': { amendment },
  'withdraw-amendment': { amendment },
  'lapse-amendment': { amendment },
  'record-anchor': { anchor: 'placement.start', on: day },
  'submit-evidence': { obligation, evidence: 'Done.' },
  'accept-evidence': { obligation },
  'return-evidence': { obligation, missing: 'Dates.' },
  'extend-obligation': { obligation, until: day, reason: 'Why.' },
  'dispute-obligation': { obligation, reason: 'Why.' },
  'decide-dispute': { obligation, owed: true, reason: 'Why.' },
  'suspend-obligation': { obligation, reason: 'Why.' },
  'resume-obligation': { obligation },
  'waive-obligation': { obligation, reason: 'Why.' },
  'offer-transfer': { obligation, to: 'o1', reason: 'Why.' },
  'accept-transfer': { obligation },
  'close-unmet': { obligation, reason: 'Why.' },
  'follow-dates': {},
  'describe-agreement': { title: both, regime: 'equal', timeZone: 'America/Toronto' },
  'recall-invitation': { party: 'o1' },
  'lapse-invitation': { party: 'o1' },
  'welcome-party': { party: 'o1' },
  'become-party': {},
  'become-observer': {},
  'leave-agreement': { reason: 'Why.' },
  'start-approval': {},
  'refuse-approval': { body: 'Board', reason: 'Why.' },
  'delegate-signature': { slot, person: 'r30', instrument: 'R-1', from: day, until: day },
  'replace-signatory': { slot, person: 'r30', instrument: 'R-1' },
  'attest-witness': { slot, how: 'video' },
  'revoke-signature': { slot, reason: 'Why.' },
  'submit-counterpart': { slot, sha256: digest, signedOn: day },
  'verify-counterpart': { slot, digest },
  'reject-counterpart': { slot, reason: 'Why.' },
  'challenge-signature': { slot, reason: 'Why.' },
  'decide-challenge': { slot, upheld: true, reason: 'Why.' },
  'extend-signing': { until: day },
  'end-signing': { deadline: '2026-06-01T00:00:00.000Z' },
  'sign-late': {},
  'add-condition': { title: both },
  'drop-condition': { condition: 'COND1' },
  'meet-condition': { condition: 'COND1', evidence: 'Letter.', on: day },
  'waive-condition': { condition: 'COND1' },
  'extend-long-stop': { until: day },
  'lapse-agreement': { longStop: '2026-06-01T00:00:00.000Z' },
  'reopen-signed': { reason: 'Why.' },
}

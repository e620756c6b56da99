import type { Wrong } from './wrong-step.ts'

const NOBODYS = '0'.repeat(64)
const REASON = 'Voici pourquoi.'

/** An objection in the words of somebody who may not raise one. */
const objects = { clause: 'c04', revision: 1, stance: 'object', reason: REASON, ground: 'law' }
const inDraft: Wrong[] = [
  {
    ...{ name: 'the review is opened before the rule is fixed', after: 2, refused: 'policy_not_locked' },
    ...{ at: '2026-01-15T09:00', by: 'p01', do: 'open-review' },
  },
  {
    ...{ name: 'the rule is chosen anew once it is fixed', after: 3, refused: 'policy_locked' },
    ...{ at: '2026-01-19T11:00', by: 'p02', do: 'lock-policy' },
  },
]

const inReview: Wrong[] = [
  {
    ...{ name: 'an observer objects', after: 21, refused: 'role_missing' },
    ...{ at: '2026-03-06T09:00', by: 'p30', do: 'state-position', input: objects },
  },
  {
    ...{ name: 'an observer objects through a representative', after: 21, refused: 'not_taking_part' },
    first: [
      {
        ...{ at: '2026-03-06T08:00', by: 'p01', do: 'seat-person' },
        input: { party: 'ministry', person: 'p30', roles: ['representative'] },
      },
    ],
    ...{ at: '2026-03-06T09:00', by: 'p30', do: 'state-position', input: objects },
  },
  {
    ...{ name: 'the secretariat gives a position for a party', after: 25, refused: 'role_missing' },
    ...{ at: '2026-03-27T09:00', by: 'p01', for: 'rivenord', do: 'state-position' },
    input: { clause: 'c02', revision: 2, stance: 'accept', understood: true },
  },
  {
    ...{ name: 'a stale page accepts an old revision', after: 16, refused: 'revision_outdated' },
    ...{ at: '2026-02-19T18:00', by: 'p24', do: 'state-position' },
    input: { clause: 'c06', revision: 1, stance: 'accept', understood: true },
  },
  {
    ...{ name: 'a party accepts what it has not understood', after: 16, refused: 'not_understood' },
    ...{ at: '2026-02-19T18:00', by: 'p24', do: 'state-position' },
    input: { clause: 'c08', revision: 1, stance: 'accept' },
  },
  {
    ...{ name: 'a party that does the work stands aside', after: 25, refused: 'bound_party' },
    ...{ at: '2026-03-27T09:00', by: 'p20', do: 'state-position' },
    input: { clause: 'c10', revision: 1, stance: 'stand_aside', reason: REASON },
  },
  {
    ...{ name: 'another party says that an objection is answered', after: 23, refused: 'not_the_objector' },
    ...{ at: '2026-03-19T09:00', by: 'p25', do: 'integrate-objection', input: { objection: 'OB4' } },
  },
]

const inCalls: Wrong[] = [
  {
    ...{ name: 'a call is opened for less than ten business days', after: 20, refused: 'call_too_short' },
    ...{ at: '2026-03-05T09:00', by: 'p02', do: 'open-call', input: { until: '2026-03-18' } },
  },
  {
    ...{
      name: 'a call is opened on a clause that an objection holds',
      after: 18,
      refused: 'objection_unsettled',
    },
    ...{
      at: '2026-02-25T09:00',
      by: 'p02',
      do: 'open-call',
      input: { until: '2026-03-20', clauses: ['c11'] },
    },
  },
  {
    ...{ name: 'the text is edited during a call', after: 25, refused: 'cancel_call_first' },
    ...{ at: '2026-03-27T09:00', by: 'p01', do: 'revise-clause' },
    input: {
      ...{ clause: 'c03', seen: 1, title: { fr: 'Registre', en: 'Register' } },
      text: { fr: 'Un registre.', en: 'A register.' },
    },
  },
  {
    ...{ name: 'a party joins during a call', after: 14, refused: 'not_in_this_state' },
    first: [{ at: '2026-02-13T09:00', by: 'p02', do: 'open-call', input: { until: '2026-03-06' } }],
    ...{ at: '2026-02-17T08:50', by: 'p24', do: 'accept-invitation' },
  },
  {
    ...{
      name: 'the facilitator closes a call while a party is awaited',
      after: 28,
      refused: 'positions_awaited',
    },
    ...{ at: '2026-04-15T09:00', by: 'p02', do: 'close-call' },
    input: { call: 'call-2', deadline: '2026-04-18T03:59:59.000Z' },
  },
  {
    ...{
      name: 'the secretariat vouches for a notice without a proof',
      after: 25,
      refused: 'reference_missing',
    },
    ...{ at: '2026-03-27T09:00', by: 'p01', do: 'record-delivery' },
    input: { notice: 'call', language: 'fr', party: 'rivenord' },
  },
]

const inAgreed: Wrong[] = [
  {
    name: 'the text is sealed while deemed acceptances may be contradicted, to the last second of 27 April',
    ...{ after: 31, refused: 'wait_running' },
    first: [{ at: '2026-04-24T09:00', by: 'p04', do: 'certify-concordance' }],
    ...{ at: '2026-04-27T23:59:59', by: 'p01', do: 'seal-agreement' },
  },
  {
    ...{ name: 'the clock approves for a party', after: 35, refused: 'timer_may_not' },
    ...{ at: '2026-05-12T09:00', by: 'timer', do: 'record-approval' },
    input: { body: 'Conseil', instrument: 'Résolution', on: '2026-05-12' },
  },
  {
    ...{ name: 'a board approves a text that is not agreed', after: 33, refused: 'not_in_this_state' },
    ...{ at: '2026-04-29T09:00', by: 'p05', do: 'record-approval' },
    input: { body: 'Conseil', instrument: 'Résolution', on: '2026-04-29' },
  },
  {
    ...{ name: 'somebody signs before the seal', after: 36, refused: 'not_in_this_state' },
    ...{ at: '2026-05-18T09:00', by: 'p28', do: 'sign-agreement' },
    input: { slot: 'S1:threeshores:p28', digest: NOBODYS, consent: true },
  },
  {
    ...{ name: 'the corrected text is sealed on the certificate of the one before', after: 42 },
    ...{ refused: 'concordance_missing', at: '2026-06-01T17:00', by: 'p01', do: 'seal-agreement' },
  },
]

export const wrongBeforeTheSeal = [...inDraft, ...inReview, ...inCalls, ...inAgreed]

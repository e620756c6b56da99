import { describe, expect, test } from 'vitest'
import { notices as en } from '#app/locales/en/notices.ts'
import { compose } from '#app/notices/compose.ts'
import type { Entry } from '#app/notices/entry.ts'
import { KINDS, noticesOf } from '#app/notices/kinds/index.ts'
import type { Fact } from '#machines/facts.ts'
import { entryOf, inReview, moved, seat } from './story.ts'

function told(entry: Entry): string[] {
  return noticesOf(entry).map(({ kind, person }) => `${kind} ${person}`)
}

test('every kind has its words, and every block of words its kind', () => {
  expect(Object.keys(en.kind).sort()).toEqual([...Object.keys(KINDS), 'sign_in'].sort())
})

test('opening the review invites the people of each party; those of the convenor’s party hear that it is open', () => {
  const facts = [
    moved('participation', 'acier', 'listed', 'invited', 'INVITE'),
    moved('participation', 'local58', 'listed', 'invited', 'INVITE'),
    moved('agreement', 'a1', 'draft', 'review.open', 'OPEN_REVIEW'),
  ]
  expect(told(entryOf(inReview('listed'), facts))).toEqual([
    'invitation karim',
    'invitation louise',
    'review_opened etienne',
    'review_opened grace',
  ])
})

test('a person seated for a listed party hears nothing yet; seated later, they are invited', () => {
  expect(told(entryOf(inReview('listed'), [seat('ana', 'acier', ['contributor'])]))).toEqual([])
  expect(told(entryOf(inReview(), [seat('ana', 'acier', ['contributor'])]))).toEqual(['seated ana'])
})

test('whoever sits for several organizations is led to the one that is invited', () => {
  const facts = [
    seat('etienne', 'local58', ['representative']),
    moved('participation', 'local58', 'listed', 'invited', 'INVITE'),
  ]
  const found = noticesOf(entryOf(inReview('listed'), facts))
  expect(found.map(({ person, party }) => [person, party])).toEqual([
    ['louise', undefined],
    ['etienne', 'local58'],
  ])
})

test('a changed clause asks again whoever speaks for the parties it touches, and nobody else', () => {
  const facts = [
    moved('position', 'c1:acier', 'accepted', 'stale', 'RESET'),
    moved('position', 'c1:poly', 'accepted', 'stale', 'RESET'),
    moved('position', 'c2:acier', 'accepted', 'stale', 'RESET', 'c1'),
  ]
  const found = noticesOf(entryOf(inReview(), facts))
  expect(found.map(({ person }) => person)).toEqual(['karim', 'nadia'])
  expect(found[0]?.items?.map((item) => item.en)).toEqual([
    '“Supervision”',
    '“Insurance”, because “Supervision” changed',
  ])
})

test('a call says until when, in the agreement’s own time zone', () => {
  const facts: Fact[] = [
    { type: 'call.opened', call: 'k1', clauses: ['c1'], deadline: '2026-03-20T21:00:00.000Z' },
  ]
  const found = noticesOf(entryOf(inReview(), facts))
  expect(found.map(({ person }) => person)).toEqual(['nadia', 'karim', 'louise'])
  expect(found[0]?.values.deadline).toEqual({
    fr: '20 mars 2026 à 17\u00a0h (HAE)',
    en: 'March 20, 2026 at 5:00\u00a0p.m. (EDT)',
  })
})

test('an objection goes to the pen and the meeting; once admitted, to every voice', () => {
  const raised: Fact = {
    type: 'objection.raised',
    objection: 'o1',
    clause: 'c1',
    party: 'local58',
    revision: 1,
    ground: 'mandate',
    reason: 'Hors mandat',
    by: 'louise',
  }
  expect(told(entryOf(inReview(), [raised], 'louise'))).toEqual([
    'objection_raised nadia',
    'objection_raised etienne',
  ])
  const admitted = moved('objection', 'o1', 'raised', 'admitted', 'ADMIT')
  expect(told(entryOf(inReview(), [raised, admitted], 'louise')).sort()).toEqual([
    'objection_admitted etienne',
    'objection_admitted karim',
    'objection_admitted nadia',
  ])
})

test('signing: each in turn, a refusal to all, the last signature and the effect to everybody', () => {
  const slot = (id: string, person: string, turn: number): Fact => {
    const party = inReview().seats.find((held) => held.person === person)?.party ?? ''
    return { type: 'slot.created', slot: id, seat: id, party, person, capacity: { fr: '', en: '' }, turn }
  }
  const sealing = entryOf(inReview(), [
    { type: 'agreement.sealed', number: 1, digest: 'd', by: 'nadia' },
    slot('s1', 'grace', 1),
    slot('s2', 'karim', 2),
    moved('signature', 's1', 'locked', 'pending', 'OPEN'),
    moved('signature', 's2', 'locked', 'awaiting_turn', 'OPEN'),
  ])
  expect(told(sealing)).toEqual(['to_sign grace'])
  const turn = moved('signature', 's2', 'awaiting_turn', 'pending', 'TURN_REACHED')
  expect(told(entryOf(sealing.state, [turn], 'grace'))).toEqual(['turn_to_sign karim'])
  const refusal: Fact = { type: 'signature.declined', slot: 's2', reason: 'Assurances', by: 'karim' }
  expect(told(entryOf(sealing.state, [refusal], 'karim'))).toEqual([
    'declined nadia',
    'declined louise',
    'declined_plain etienne',
    'declined_plain grace',
  ])
  const voided: Fact = { type: 'seal.voided', number: 1, digest: 'd', reason: 'Erreur', by: 'nadia' }
  expect(told(entryOf(sealing.state, [voided]))).toContain('signatures_voided grace')
  const last = moved('agreement', 'a1', 'signing.open', 'signed', 'LAST_SIGNATURE')
  expect(told(entryOf(sealing.state, [last], 'karim'))).toHaveLength(5)
  const effect = moved('agreement', 'a1', 'signed', 'in_force.active', 'CONDITIONS_MET')
  expect(told(entryOf(sealing.state, [effect], 'system'))).toHaveLength(5)
})

test('an invitation without an answer is recalled to its people, with the day after which nobody waits', () => {
  const facts: Fact[] = [{ type: 'invitation.reminded', party: 'acier', until: '2026-04-01T16:00:00.000Z' }]
  const [notice, ...more] = noticesOf(entryOf(inReview('invited'), facts, 'system'))
  expect(more).toEqual([])
  expect(notice).toMatchObject({
    ...{ kind: 'invitation_reminder', person: 'karim', page: 'agreement' },
    values: { party: { en: 'Northern Steel' }, until: { en: 'April 1, 2026 at 12:00\u00a0p.m. (EDT)' } },
  })
})

describe('the life of an agreement in force', () => {
  const inForce = () => entryOf(inReview('bound'), [{ type: 'life.began', endsOn: '2028-06-30' }]).state
  const owed = (obligation: string, party: string, due: string | null): Fact => ({
    type: 'obligation.created',
    ...{ obligation, clause: 'c1', responsibility: 'rec-03', party, occurrence: 1, anchor: 'effective' },
    ...{ opensAt: '2026-03-01T05:00:00.000Z', due },
  })
  const opens = (id: string) => moved('obligation', id, 'scheduled', 'open', 'OPEN')

  test('its end is told to everybody before it comes, with the nearest of the reminders', () => {
    const facts: Fact[] = [
      { type: 'term.reminded', days: 180 },
      { type: 'term.reminded', days: 90 },
    ]
    const found = noticesOf(entryOf(inForce(), facts, 'system'))
    expect(found).toHaveLength(5)
    expect(found[0]).toMatchObject({
      kind: 'term_reminder',
      values: { days: { fr: '90' }, end: { fr: '30 juin 2028', en: 'June 30, 2028' } },
    })
    expect(told(entryOf(inForce(), [{ type: 'term.renewed', endsOn: '2029-06-30' }]))).toContain(
      'term_renewed louise',
    )
  })

  test('a notice of withdrawal goes to everybody else', () => {
    const until = '2026-06-01T04:00:00.000Z'
    const given: Fact = {
      type: 'notice.given',
      party: 'acier',
      until,
      reason: 'Fermeture',
      plan: '',
      by: 'karim',
    }
    expect(told(entryOf(inForce(), [given], 'karim'))).toEqual([
      'withdrawal_notice nadia',
      'withdrawal_notice etienne',
      'withdrawal_notice grace',
      'withdrawal_notice louise',
    ])
  })

  test('a question is put to those who have a say in it and have not answered', () => {
    const asked: Fact = {
      ...{ type: 'motion.tabled', motion: 'MO1', kind: 'suspend', party: null, on: null, name: null },
      ...{ reason: 'Grève', closesAt: null, by: 'nadia' },
    }
    const own: Fact = {
      ...{ type: 'motion.answered', motion: 'MO1', party: 'poly', agrees: true, reason: '', by: 'nadia' },
    }
    const found = noticesOf(entryOf(inForce(), [asked, own]))
    expect(found.map(({ kind, person }) => `${kind} ${person}`)).not.toContain('motion_tabled nadia')
    expect(found[0]).toMatchObject({
      ...{ kind: 'motion_tabled', person: 'karim', party: 'acier' },
      values: { motion: { fr: 'suspendre l’entente', en: 'suspend the agreement' }, reason: { fr: 'Grève' } },
    })
    const over: Fact = { type: 'motion.decided', motion: 'MO1', status: 'refused' }
    expect(told(entryOf(inForce(), [asked, own, over]))).toEqual([])
  })

  test('duties that a party left are told to everybody, and again when nobody took them on', () => {
    const duties = [{ clause: 'c1', responsibility: 'rec-03' }]
    const until = '2026-06-01T04:00:00.000Z'
    const left = noticesOf(entryOf(inForce(), [{ type: 'duties.orphaned', duties, until }], 'system'))
    expect(left.map(({ kind }) => kind)).toEqual(Array(5).fill('duties_orphaned'))
    expect(left[0]?.items).toEqual([{ fr: '«\u00a0rec-03\u00a0»', en: '“rec-03”' }])
    expect(told(entryOf(inForce(), [{ type: 'duties.unassigned', duties }], 'system'))).toContain(
      'duties_unassigned louise',
    )
  })

  test('what is to be done, or is past due, is told to whoever speaks for the party that owes it, once', () => {
    const due = '2026-04-01T03:59:59.000Z'
    const facts = [owed('O:1', 'acier', due), owed('O:2', 'acier', null), opens('O:1'), opens('O:2')]
    const found = noticesOf(entryOf(inForce(), facts, 'system'))
    expect(found.map(({ kind, person }) => `${kind} ${person}`)).toEqual(['obligation_due karim'])
    expect(found[0]?.items?.map(({ en: item }) => item)).toEqual([
      '“rec-03”, by March 31, 2026 at 11:59\u00a0p.m. (EDT)',
      '“rec-03”',
    ])
    const late = moved('obligation', 'O:1', 'open', 'overdue', 'DUE_DATE_PASSED')
    expect(told(entryOf(inForce(), [owed('O:1', 'acier', due), late], 'system'))).toEqual([
      'obligation_overdue karim',
    ])
  })

  test('what opens with the entry into force is told by that', () => {
    const effect = moved('agreement', 'a1', 'signed', 'in_force.active', 'CONDITIONS_MET')
    const facts = [effect, owed('O:1', 'acier', null), opens('O:1')]
    expect(told(entryOf(inForce(), facts, 'system'))).not.toContain('obligation_due karim')
  })
})

describe('a call on an amendment', () => {
  const proposed: Fact = {
    type: 'amendment.proposed',
    amendment: 'AM1',
    changes: [{ clause: 'c1', body: null }],
    ...{ reason: 'x', party: 'poly', affected: ['poly', 'acier'], effectiveOn: '2026-06-01', endsOn: null },
    by: 'nadia',
  }
  const deadline = '2026-03-20T21:00:00.000Z'
  const called: Fact = { type: 'amendment.called', amendment: 'AM1', deadline, call: 'AM1-call-1' }
  const call = (event: string) => moved('amendment', 'AM1', 'consultation', 'call', event)

  test('is told to whoever speaks for the parties that it asks, with its clauses and its end', () => {
    const found = noticesOf(entryOf(inReview('bound'), [proposed, call('OPEN_CALL'), called]))
    expect(found.map(({ kind, person }) => `${kind} ${person}`)).toEqual([
      'amendment_called nadia',
      'amendment_called karim',
    ])
    expect(found[0]?.values).toMatchObject({
      amendment: { fr: 'AM1' },
      deadline: { en: 'March 20, 2026 at 5:00\u00a0p.m. (EDT)' },
    })
    expect(found[0]?.items).toEqual([{ fr: '«\u00a0Supervision\u00a0»', en: '“Supervision”' }])
  })

  test('sealed, it is told to the person of each place that is to be signed', () => {
    const place = { slot: 'S1:acier:karim', seat: 'acier:1', party: 'acier', person: 'karim' }
    const sealed: Fact = {
      ...{ type: 'amendment.sealed', amendment: 'AM1', digest: 'd'.repeat(64), by: 'nadia' },
      slots: [{ ...place, capacity: { fr: '', en: '' } }],
    }
    const opens = moved('signature', 'AM1:S1:acier:karim', 'locked', 'pending', 'OPEN')
    const found = noticesOf(entryOf(inReview('bound'), [proposed, sealed, opens]))
    expect(found).toMatchObject([{ kind: 'amendment_to_sign', person: 'karim', party: 'acier' }])
  })

  test('goes on after an objection, which reminds everyone; a reminder goes to those who are awaited', () => {
    const open = entryOf(inReview('bound'), [proposed, call('OPEN_CALL'), called]).state
    const goesOn = [moved('amendment', 'AM1', 'blocked', 'call', 'OBJECTION_CLEARED'), called]
    expect(told(entryOf(open, goesOn))).toEqual(['amendment_resumed nadia', 'amendment_resumed karim'])
    const reminded: Fact = { type: 'call.reminded', call: 'AM1-call-1', parties: ['acier'] }
    expect(told(entryOf(open, [reminded]))).toEqual(['amendment_reminder karim'])
  })
})

test('a party that left is left in peace', () => {
  const left = moved('participation', 'acier', 'reviewing', 'left_before_signing', 'LEAVE')
  const facts = [left, moved('agreement', 'a1', 'review.call', 'agreed', 'CALL_CLOSED')]
  expect(told(entryOf(inReview(), facts, 'system'))).not.toContain('text_agreed karim')
})

test('a fact that no kind looks at sends nothing', () => {
  const facts: Fact[] = [
    { type: 'understanding.marked', clause: 'c1', party: 'acier', revision: 1, by: 'karim' },
  ]
  expect(noticesOf(entryOf(inReview(), facts, 'karim'))).toEqual([])
})

test('what people typed is text, never markup, words of ours, or a header', () => {
  const typed = { fr: '<b>&$t(greeting) {{name}}\nBcc: x@y', en: '' }
  const { subject, html, text } = compose({
    kind: 'declined',
    language: 'fr',
    name: '<i>Ana</i>',
    values: { title: typed, reason: typed, decliner: typed },
    link: 'https://entente.example/fr/invitation/t?to=%2Ffr',
  })
  expect(subject).not.toMatch(/[\r\n]/)
  expect(html).not.toMatch(/<b>|<i>Ana/)
  expect(html).toContain('&lt;b&gt;&amp;')
  expect(text).toContain('$t(greeting) {{name}}')
})

import { describe, expect, it } from 'vitest'
import { dueOf } from '#machines/due.ts'
import { type Agreement, SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import {
  accepts,
  act,
  adopted,
  allSigned,
  CLAUSES,
  drafted,
  inReview,
  invited,
  opensCall,
  says,
  sealed,
  signs,
} from '#tests/story.ts'
import { agrees, reason, refuses, tables } from './living.ts'
import { given, statuses } from './telling.ts'

const { sunita, etienne, chloe, shauna, dominic, seat } = cast
const CALL = { call: 'call-1', clauses: [], deadline: '2026-03-21T03:59:59.000Z' }
const objects = says(chloe, 'c02', {
  ...{ stance: 'object', reason: 'Douze places, c’est trop.', ground: 'own_obligation', objection: 'OB1' },
})

describe('a text that is recalled to draft (AGR-04)', () => {
  const recalls = tables('recall', sunita)

  it('case 44: goes back when half of the parties want it; what was said is history', () => {
    const asked = given(adopted(), recalls)
    expect(asked.agreement.status).toBe('review.open')
    const back = given(adopted(), recalls, agrees(shauna)).agreement
    expect(back.status).toBe('draft')
    expect(new Set(Object.values(statuses(back.positions)))).toEqual(new Set(['historical']))
    expect(statuses(back.clauses)).toMatchObject({ c01: 'to_reconfirm', c02: 'to_reconfirm' })
    expect(back.parties.hydraulis?.status).toBe('reviewing')
  })

  it('case 44: not once anybody has signed anything', () => {
    const signedOnce = [...sealed(), signs(dominic), act('leave-agreement', { reason }, chloe)]
    given(signedOnce).whenAct(recalls).thenRefused('Refused', 'signed_before')
    given(sealed()).whenAct(recalls).thenRefused('Refused', 'not_in_this_state')
  })

  it('ends the call that was stopped, and leaves the objection to its party (readings §3.9)', () => {
    const blocked = given(inReview(), opensCall(), objects, recalls, agrees(shauna)).agreement
    expect([blocked.status, blocked.call]).toEqual(['draft', null])
    expect(statuses(blocked.objections)).toEqual({ OB1: 'admitted' })
    expect(statuses(blocked.clauses)).toMatchObject({ c01: 'under_discussion', c02: 'blocked' })
  })

  it('comes back to the parties with no position, and is adopted anew', () => {
    const again = [...adopted(), recalls, agrees(shauna), act('open-review', {}, sunita)]
    const open = given(again).agreement
    expect(open.positions).toEqual({})
    const everyone = [sunita, chloe, shauna].flatMap((by) => accepts(by, ...CLAUSES))
    expect(given(again, everyone).agreement.clauses.c05?.status).toBe('adopted')
  })

  it('keeps its parties and its rule: nobody who joined is taken off, the rule is everyone’s by now', () => {
    const back = given(adopted(), recalls, agrees(shauna))
    back.when('drop-party', { party: 'hydraulis' }, sunita).thenRefused('Refused', 'party_joined')
    back.when('unlock-policy', {}, sunita).thenRefused('Refused', 'rule_seen')
    back.when('remove-clause', { clause: 'c05' }, sunita).thenRefused('Refused', 'clause_seen')
  })
})

describe('a proposal that is not taken into the text (CLA-02)', () => {
  const drafter = { person: 'p50', party: 'uconf' }
  const adds = [
    act('seat-person', { seat: seat(drafter, ['co_drafter']) }, sunita),
    act(
      'add-clause',
      {
        clause: 'c09',
        section: 'purpose',
        body: cast.body(cast.words('Autre'), cast.words('Texte.')),
        after: null,
      },
      drafter,
    ),
  ]

  it('is refused to whoever wrote it only with a reason', () => {
    given(drafted(), adds)
      .when('remove-clause', { clause: 'c09' }, sunita)
      .thenRefused('Refused', 'reason_missing')
    given(drafted(), adds)
      .when('remove-clause', { clause: 'c09', reason: 'Déjà dit à la clause 2.' }, sunita)
      .thenFacts('agreement stages-2026 EDIT_TEXT', 'clause c09 REJECT_PROPOSAL', 'clause.removed')
    given(drafted(), adds).when('remove-clause', { clause: 'c09' }, drafter).thenSome('clause.removed')
  })
})

describe('a clause that the parties take out (CLA-19)', () => {
  const removes = (clause: string) => tables('remove', sunita, { clause })

  it('leaves by the rule, and with the express word of whoever it binds', () => {
    const asked = given(adopted(), removes('c02'), agrees(shauna))
    expect(asked.agreement.order).toContain('c02')
    const { agreement } = given(adopted(), removes('c02'), agrees(shauna), agrees(chloe))
    expect(agreement.order).toEqual(['c01', 'c03', 'c04', 'c05'])
    expect(agreement.clauses.c02?.status).toBe('withdrawn')
    // What leaned on it is confirmed by those it binds.
    expect(agreement.clauses.c05?.status).toBe('to_reconfirm')
    expect(agreement.positions['c05:uconf']?.status).toBe('accepted')
    expect(agreement.positions['c02:uconf']?.status).toBe('historical')
    expect(agreement.positions['c05:hydraulis']?.status).toBe('stale')
  })

  it('stays when the one that it binds refuses, under every rule', () => {
    for (const policy of [cast.unanimity, cast.byClass]) {
      const { agreement } = given(adopted(policy), removes('c02'), agrees(shauna), refuses(chloe))
      expect(agreement.motions.MO1?.status).toBe('refused')
      expect(agreement.clauses.c02?.status).toBe('adopted')
    }
  })

  it('case 14: frees a text that a maintained objection holds up; the call on it is void', () => {
    const held = [...inReview(), opensCall(), objects]
    const { agreement } = given(held, removes('c02'), agrees(shauna), agrees(chloe))
    expect([agreement.status, agreement.call]).toEqual(['review.open', null])
    expect(agreement.objections.OB1).toMatchObject({ status: 'withdrawn', outcome: 'clause_removed' })
    expect(agreement.order).not.toContain('c02')
  })

  it('is a clause of the text, once', () => {
    given(adopted()).whenAct(removes('c77')).thenRefused('Missing', 'clause_missing')
    const out = given(adopted(), removes('c02'), agrees(shauna), agrees(chloe))
    out.whenAct(removes('c02')).thenRefused('Refused', 'clause_gone')
    expect(out.agreement.removed).toEqual(['c02'])
  })
})

describe('a question to the parties', () => {
  it('that waited only for the word of a party that leaves is decided without it', () => {
    const asked = [...adopted(), tables('remove', sunita, { clause: 'c01' }), agrees(shauna)]
    expect(given(asked).agreement.motions.MO1?.status).toBe('open')
    const left = given(asked, act('leave-agreement', { reason }, chloe)).agreement
    expect(left.motions.MO1?.status).toBe('carried')
    expect(left.order).not.toContain('c01')
  })
})

describe('another rule, once the parties have seen it', () => {
  it('case 5: is everyone’s to choose; what no longer holds is asked again', () => {
    const loose = { ...cast.unanimity, rule: 'consent_with_silence' as const }
    const aside = says(shauna, 'c01', { stance: 'stand_aside', reason: 'Sans avis.' })
    const change = tables('change_rule', sunita, { policy: cast.unanimity })
    const before = given(
      inReview({ ...loose, standAsideMax: 1 }),
      accepts(sunita, 'c01'),
      accepts(chloe, 'c01'),
      aside,
    )
    expect(before.agreement.clauses.c01?.status).toBe('adopted')
    const { agreement } = given(
      ...[inReview({ ...loose, standAsideMax: 1 }), accepts(sunita, 'c01'), accepts(chloe, 'c01'), aside],
      ...[change, agrees(shauna), agrees(chloe)],
    )
    expect(agreement.policy.rule).toBe('unanimity')
    expect(agreement.clauses.c01?.status).toBe('to_reconfirm')
    given(inReview(), change, agrees(shauna))
      .whenAct(refuses(chloe))
      .thenFacts('motion.answered', 'motion.decided')
    given(inReview()).whenAct(tables('change_rule', sunita)).thenRefused('Refused', 'rule_missing')
  })
})

describe('case 6: whoever convenes leaves', () => {
  const leaves = act('leave-agreement', { reason }, sunita)
  const convenors = (agreement: Agreement) =>
    agreement.seats.filter(({ roles }) => roles.includes('convenor')).map(({ person }) => person)

  it('whoever keeps the secretariat for another party convenes from then on', () => {
    const keeper = act(
      'seat-person',
      { seat: seat({ person: 'p30', party: 'utt412' }, ['secretariat']) },
      sunita,
    )
    const review = inReview()
    const { agreement } = given(review.toSpliced(drafted().length, 0, keeper), leaves)
    expect(convenors(agreement)).toEqual(['p30'])
    expect(agreement.vacancy).toBeNull()
  })

  it('else the others have ten days to choose; whoever they choose convenes', () => {
    const left = given(inReview(), leaves)
    expect(convenors(left.agreement)).toEqual([])
    expect(left.agreement.vacancy).toBe('2026-03-13T03:59:59.000Z')
    const choose = tables('convene', shauna, { party: 'hydraulis' })
    const chosen = given(inReview(), leaves, choose, agrees(chloe)).agreement
    expect(convenors(chosen)).toEqual([chloe.person])
    expect(chosen.vacancy).toBeNull()
    given(inReview(), leaves, choose, agrees(chloe)).when('open-call', CALL, chloe).thenSome('call.opened')
    given(inReview()).whenAct(choose).thenRefused('Refused', 'convenor_present')
    left.whenAct(tables('convene', shauna, { party: 'uconf' })).thenRefused('Refused', 'not_taking_part')
  })

  it('else it is given up; a timer of another date, or before it, does nothing', () => {
    const left = given(inReview(), leaves)
    const lapse = (until: string, at: string) => left.when('lapse-vacancy', { until }, SYSTEM, at)
    const until = '2026-03-13T03:59:59.000Z'
    lapse(until, '2026-03-12T14:00:00.000Z').thenNothing()
    lapse('2026-03-11T03:59:59.000Z', '2026-03-14T14:00:00.000Z').thenNothing()
    expect(lapse(until, '2026-03-14T14:00:00.000Z').agreement.status).toBe('abandoned')
    expect(dueOf(left.agreement)).toMatchObject({ command: 'lapse-vacancy', input: { until } })
    expect(dueOf(given(inReview()).agreement)?.command).toBe('follow-idle')
  })

  it('else it is given up also in the middle of a call, which is void; a text that all have signed goes on', () => {
    const until = '2026-03-13T03:59:59.000Z'
    const calling = given(inReview(), opensCall('2026-04-11T03:59:59.000Z'), leaves)
    const { agreement } = calling.when('lapse-vacancy', { until }, SYSTEM, '2026-03-14T14:00:00.000Z')
    expect([agreement.status, agreement.call]).toEqual(['abandoned', null])
    const signed = { ...given(allSigned()).agreement, vacancy: until }
    expect(dueOf(signed)).toMatchObject({ command: 'enter-into-force' })
  })

  it('the last one there gives the agreement up instead', () => {
    const alone = given(drafted())
    alone.whenAct(leaves).thenRefused('Refused', 'not_in_this_state')
    given(invited(), act('accept-invitation', { optOutTacit: false }, sunita))
      .whenAct(leaves)
      .thenRefused('Refused', 'nobody_left')
  })
})

describe('case 15: an objection that was kept as a concern', () => {
  const preference = says(chloe, 'c01', {
    ...{ stance: 'object', reason: 'Nous dirions autrement.', ground: 'common_purpose', objection: 'OB1' },
  })
  const noted = act('note-as-concern', { objection: 'OB1', reason: 'Une préférence.' }, etienne)
  const appeals = act(
    'appeal-objection',
    { objection: 'OB1', ground: 'mandate', reason: 'Notre conseil l’a écrit.' },
    chloe,
  )
  const turnedAway = [...inReview(), preference, noted]

  it('is admitted after all when those judge so whose facilitator did not turn it away', () => {
    const asked = given(turnedAway, appeals)
    asked.whenAct(agrees(sunita)).thenRefused('Forbidden', 'no_say')
    asked.whenAct(agrees(chloe)).thenRefused('Forbidden', 'no_say')
    const { agreement } = given(turnedAway, appeals, agrees(shauna))
    expect(statuses(agreement.objections)).toEqual({ OB1: 'noted_as_concern', 'OB1-2': 'admitted' })
    expect(agreement.objections['OB1-2']).toMatchObject({ ground: 'mandate', party: 'hydraulis' })
    expect(agreement.clauses.c01?.status).toBe('blocked')
    expect(agreement.positions['c01:hydraulis']?.status).toBe('objecting')
  })

  it('stays a concern when they judge otherwise, and is not brought before them twice', () => {
    const refused = given(turnedAway, appeals, refuses(shauna))
    expect(statuses(refused.agreement.objections)).toEqual({ OB1: 'noted_as_concern' })
    expect(given(turnedAway, appeals).agreement.positions['c01:hydraulis']?.status).toBe('objecting')
    expect(refused.agreement.positions['c01:hydraulis']?.status).toBe('stale')
    refused.whenAct(appeals).thenRefused('Refused', 'appealed_before')
  })

  it('is the objector’s to bring, with a ground, and while it does not accept', () => {
    const ask = { objection: 'OB1', ground: 'mandate' as const, reason }
    given(turnedAway).when('appeal-objection', ask, shauna).thenRefused('Forbidden', 'not_the_objector')
    given(turnedAway)
      .when('appeal-objection', { ...ask, ground: 'preference' }, chloe)
      .thenRefused('Refused', 'preference_only')
    given(turnedAway, accepts(chloe, 'c01'))
      .when('appeal-objection', ask, chloe)
      .thenRefused('Refused', 'accepted_since')
    given(inReview(), preference)
      .when('appeal-objection', ask, chloe)
      .thenRefused('Refused', 'not_turned_away')
    given(turnedAway)
      .when('appeal-objection', { ...ask, reason: ' ' }, chloe)
      .thenRefused('Refused', 'reason_missing')
  })

  it('holds up the call that its clause is in', () => {
    const { agreement } = given(turnedAway, opensCall(), appeals, agrees(shauna))
    expect(agreement.status).toBe('review.blocked')
  })
})

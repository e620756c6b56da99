import { describe, expect, it } from 'vitest'
import { endOfDay } from '#machines/calendar.ts'
import { viewOf } from '#machines/in-force/view.ts'
import type { Policy } from '#machines/policy.ts'
import type { AnswerAmendment } from '#machines/rules/amendment-answers.ts'
import { silenceReasons } from '#machines/silence.ts'
import {
  type Actor,
  type Agreement,
  type Clause,
  type ClauseBody,
  type Party,
  SYSTEM,
} from '#machines/state.ts'
import { waitsOf } from '#machines/waits.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act } from '#tests/story.ts'
import { AM, proposes as amends, classes, answers as replies } from './amending.ts'
import { DUE, inForce, keeper } from './in-force.ts'
import { reason } from './living.ts'
import { given } from './telling.ts'

const { chloe, shauna, sunita, etienne, words } = cast
const CALL = 'AM1-call-1'
const ends = (day: string) => endOfDay(day, 'America/Toronto')
const past = (day: string) => new Date(Date.parse(ends(day)) + 1000).toISOString()

/** Silence may count after fifteen days; two of three are a quorum. */
const tacit: Policy = {
  ...cast.unanimity,
  rule: 'consent_with_silence',
  quorum: 0.6,
  tacit: { ...cast.unanimity.tacit, allowed: true },
}

/** A clause of the story that binds nobody, and nothing but its words changed. */
const FREE = 'c01'
const reworded = { text: words('Les parties forment la relève, ensemble et pour dix ans.', 'Ten years.') }
const slip = { title: words('Buts', 'Purpose') }

const proposes = (clause = FREE, more: Partial<ClauseBody> = reworded): Act => amends(more, { clause })
const answers = (by: Actor, more: Partial<AnswerAmendment> = {}, at?: string, clause = FREE): Act => ({
  ...replies(by, { objection: `OB-${by.person}`, ...more }, clause),
  at,
})
/** The mail server took a message for whoever speaks for a party. */
const reaches = ({ person }: Actor, notice: 'call' | 'reminder', at?: string): Act =>
  act(
    'record-delivery',
    { call: CALL, notice, language: 'fr', person, party: null, reference: '' },
    SYSTEM,
    at,
  )
const told = (...people: Actor[]): Act[] =>
  people.flatMap((by) => [reaches(by, 'call'), reaches(by, 'reminder')])
const closes = (at: string): Act =>
  act(
    'close-amendment-call',
    (now) => ({ amendment: AM, deadline: now.amendments[AM]?.deadline ?? '' }),
    SYSTEM,
    at,
  )

const DEADLINE = '2026-04-01'
const called = (policy = tacit, clause = FREE, more: Partial<ClauseBody> = reworded): Act[] => [
  ...inForce(DUE, policy),
  proposes(clause, more),
  classes('substantive'),
  act('open-amendment-call', { amendment: AM, until: DEADLINE }, etienne),
]
/** The university and the employer accept, the union is told and says nothing. */
const silent = () => [...called(), ...told(shauna), answers(sunita), answers(chloe)]
const agreed = () => [...silent(), closes(past(DEADLINE))]

/** What speaks against a party's silence, when one thing is changed in the agreement. */
function against(
  acts: Act[],
  change: (now: Agreement) => Partial<Agreement> = () => ({}),
  [clause, party] = [FREE, 'utt412'],
) {
  const { agreement } = given(acts)
  const changed = { ...agreement, ...change(agreement) }
  const view = viewOf(changed, changed.amendments[AM] as never)
  return silenceReasons(view, clause, party).map(({ code }) => code)
}
const withParty = (more: Partial<Party>) => (now: Agreement) => ({
  parties: { ...now.parties, utt412: { ...(now.parties.utt412 as Party), ...more } },
})

describe('silence on an amendment counts only when every condition holds (reference §6.2)', () => {
  const heard = () => [...called(), ...told(shauna)]

  it('holds when all of them do', () => expect(against(heard())).toEqual([]))

  it.each<[string, (now: Agreement) => Partial<Agreement>, string[]]>([
    ['the party is Indigenous', withParty({ type: 'indigenous' }), ['never_silent']],
    ['the party is a government', withParty({ type: 'government' }), ['never_silent']],
    ['the party is a public body', withParty({ publicBody: true }), ['never_silent']],
    ['the party has opted out', withParty({ optOutTacit: true }), ['opted_out']],
    [
      'the clause in force asks for an express answer',
      (now) => ({
        clauses: { ...now.clauses, [FREE]: { ...(now.clauses[FREE] as Clause), consent: 'express' } },
      }),
      ['express_clause'],
    ],
    [
      'the policy allows no silence',
      (now) => ({ policy: { ...now.policy, tacit: { ...now.policy.tacit, allowed: false } } }),
      ['silence_not_allowed'],
    ],
  ])('not when %s', (_, change, codes) => expect(against(heard(), change)).toEqual(codes))

  it('not without proof of the notice and of a reminder, or after a bounce', () => {
    expect(against(called())).toEqual(['notice_unproven'])
    expect(against([...called(), reaches(shauna, 'call')])).toEqual(['reminder_unproven'])
    const late = [
      ...called(),
      reaches(shauna, 'call', '2026-03-20T14:00:00.000Z'),
      reaches(shauna, 'reminder'),
    ]
    expect(against(late)).toEqual(['period_not_run'])
    const bounce = { call: CALL, party: 'utt412', notice: 'reminder' as const, reference: '550' }
    expect(against([...heard(), act('record-bounce', bounce, etienne)])).toEqual(['reminder_unproven'])
  })

  it('not of a party that the amended clause binds, nor of one that it would free', () => {
    const binds = called(tacit, 'c02')
    expect(against([...binds, ...told(chloe)], undefined, ['c02', 'hydraulis'])).toEqual(['bound_silent'])
    const frees = called(tacit, 'c02', {
      responsibilities: [cast.duty('rec-03', words('x'), { uconf: 'A' })],
    })
    expect(against([...frees, ...told(chloe)], undefined, ['c02', 'hydraulis'])).toEqual(['bound_silent'])
  })

  it('not on a renewal', () => {
    const renews = [...inForce(DUE, tacit), proposes(), classes('renewal')]
    const { agreement } = given(renews)
    expect(viewOf(agreement, agreement.amendments[AM] as never).clauses[FREE]?.consent).toBe('express')
  })
})

describe('the deadline of an amendment passes in silence', () => {
  it('the silent party is deemed to accept, says so for ever, and the rule of adoption holds (AME-11)', () => {
    const { agreement } = given(agreed())
    expect(agreement.amendments[AM]?.status).toBe('agreed')
    expect(agreement.amendments[AM]?.positions['c01:utt412']).toMatchObject({
      status: 'deemed_accepted',
      revision: 2,
      deemed: { call: CALL, at: ends(DEADLINE) },
    })
  })

  it('without proof it is no response, and the amendment is rejected', () => {
    const { agreement } = given(called(), answers(sunita), answers(chloe), closes(past(DEADLINE)))
    expect(agreement.amendments[AM]?.status).toBe('rejected')
    expect(agreement.amendments[AM]?.positions['c01:utt412']?.status).toBe('no_response')
  })

  it('to take a clause out asks the word of those whom it binds (as CLA-19)', () => {
    const removal = act(
      'propose-amendment',
      {
        changes: [{ clause: 'c02', body: null }],
        ...{ reason, affected: ['uconf'], effectiveOn: '2026-06-01', endsOn: null },
      },
      chloe,
    )
    const story = [
      ...inForce(DUE, tacit),
      removal,
      classes('substantive'),
      act('open-amendment-call', { amendment: AM, until: DEADLINE }, etienne),
      ...told(chloe, shauna),
      answers(sunita, {}, undefined, 'c02'),
      answers(shauna, {}, undefined, 'c02'),
    ]
    expect(given(story, closes(past(DEADLINE))).agreement.amendments[AM]?.status).toBe('rejected')
    const accepted = given(story, answers(chloe, {}, undefined, 'c02')).agreement
    expect(accepted.amendments[AM]?.status).toBe('agreed')
  })
})

describe('case 13 on an amendment: the silent party complains before it is signed', () => {
  const contradicts = (at: string, by = shauna) =>
    answers(by, { stance: 'object', reason: 'Nous n’avons pas pu répondre.', ground: 'cannot_carry' }, at)
  const seal = (at?: string) => act('seal-amendment', { amendment: AM, digest: 'x' }, keeper, at)

  it('within ten days it is discussed again, and the objection is judged like any other', () => {
    const outcome = given(agreed()).whenAct(contradicts(ends('2026-04-11')))
    outcome.thenSome(`amendment ${AM} REOPEN`, `position ${AM}:c01:utt412 OBJECT`, 'amendment.objected')
    const { positions, status } = outcome.agreement.amendments[AM] ?? {}
    expect(status).toBe('consultation')
    expect(positions?.['c01:utt412']).toMatchObject({ status: 'objecting' })
    expect(positions?.['c01:utt412']?.deemed).toBeUndefined()
  })

  it('not on the eleventh day, not by another stance, not by another party', () => {
    given(agreed())
      .whenAct(contradicts(past('2026-04-11')))
      .thenRefused('Refused', 'no_amendment_here')
    given(agreed()).whenAct(answers(shauna)).thenRefused('Refused', 'nothing_to_contradict')
    given(agreed())
      .whenAct(contradicts(ends('2026-04-11'), chloe))
      .thenRefused('Refused', 'no_amendment_here')
  })

  it('nothing is signed before that, unless the party waives the time', () => {
    given(agreed())
      .whenAct(seal(ends('2026-04-11')))
      .thenRefused('Refused', 'wait_running')
    expect(given(agreed()).whenAct(seal(past('2026-04-11'))).agreement.amendments[AM]?.status).toBe('signing')
    const waives = act('waive-wait', { clause: FREE, amendment: AM }, shauna)
    expect(given(agreed(), waives).whenAct(seal()).agreement.amendments[AM]?.status).toBe('signing')
    given(agreed(), waives).whenAct(waives).thenRefused('Refused', 'no_wait')
    given(agreed())
      .whenAct({ ...waives, by: chloe })
      .thenRefused('Refused', 'no_wait')
    given(agreed())
      .when('waive-wait', { clause: 'c02', amendment: AM }, shauna)
      .thenRefused('Missing', 'clause_missing')
  })

  it('what was waived of the original text waives nothing of the amendment', () => {
    const { agreement } = given(agreed())
    const early = { ...agreement, waived: { 'c01:utt412': past('2026-04-02') } }
    expect(waitsOf(viewOf(early, early.amendments[AM] as never), ends('2026-04-03'))).toHaveLength(1)
  })
})

describe('case 35: a slip in one language passes by the silence procedure (AME-04)', () => {
  const corrected = (...listed: Partial<Party>[]): Act[] => [
    ...inForce(DUE, tacit).map((one) => asListed(one, Object.assign({}, ...listed))),
    proposes(FREE, slip),
    classes('corrigendum'),
  ]
  /** The union is another kind of party. */
  function asListed(one: Act, more: Partial<Party>): Act {
    if (one.command !== 'list-party') return one
    const input = (now: Agreement | null) => {
      const typed = one.input(now) as { party: Party }
      return typed.party.id === 'utt412' ? { ...typed, party: { ...typed.party, ...more } } : typed
    }
    return { ...one, input: input as never }
  }

  it('of fifteen days: nobody breaks the silence, and it is written down ten days later without signatures', () => {
    const passed = [...corrected(), ...told(sunita, chloe, shauna), closes(past('2026-03-17'))]
    const { agreement } = given(passed)
    expect(agreement.amendments[AM]?.status).toBe('agreed')
    const records = (at: string) => act('record-amendment-decision', { amendment: AM }, keeper, at)
    given(passed)
      .whenAct(records(ends('2026-03-27')))
      .thenRefused('Refused', 'wait_running', 'wait_running', 'wait_running')
    expect(given(passed).whenAct(records(past('2026-03-27'))).agreement.amendments[AM]?.status).toBe(
      'adopted',
    )
  })

  it('an Indigenous party answers aloud, or it does not pass', () => {
    const asked = [...corrected({ type: 'indigenous' }), ...told(sunita, chloe, shauna)]
    const silence = given(asked, closes(past('2026-03-17'))).agreement
    expect(silence.amendments[AM]).toMatchObject({ status: 'rejected' })
    expect(silence.amendments[AM]?.positions['c01:utt412']?.status).toBe('no_response')
    const spoken = given(asked, answers(shauna), closes(past('2026-03-17'))).agreement
    expect(spoken.amendments[AM]?.status).toBe('agreed')
  })

  it('lasts the twenty days of a small enterprise, to the next business day', () => {
    const asked = given(corrected({ type: 'sme' }), ...[told(sunita, chloe, shauna)])
    expect(asked.agreement.amendments[AM]?.deadline).toBe(ends('2026-03-23'))
    const { agreement } = asked.whenAct(closes(past('2026-03-23')))
    expect(agreement.amendments[AM]?.positions['c01:utt412']?.status).toBe('deemed_accepted')
  })

  it('breaks when one party says no', () => {
    const broken = [...corrected(), ...told(sunita, chloe), answers(shauna, { stance: 'object', reason })]
    expect(given(broken, closes(past('2026-03-17'))).agreement.amendments[AM]?.status).toBe('rejected')
  })
})

describe('a notice of an amendment’s call', () => {
  it('counts for the parties that it asks, on that call alone, and once', () => {
    const story = given(called())
    story.whenAct(reaches(shauna, 'call')).thenFacts('notice.delivered')
    given(called(), reaches(shauna, 'call')).whenAct(reaches(shauna, 'call')).thenNothing()
    const other = { call: 'AM1-call-2', notice: 'call' as const, language: 'fr' as const }
    story
      .when('record-delivery', { ...other, person: shauna.person, party: null, reference: '' }, SYSTEM)
      .thenNothing()
    given(agreed()).whenAct(reaches(shauna, 'call')).thenNothing()
  })

  it('is repeated to those who have still to answer', () => {
    const reminds = act('remind-parties', { call: CALL }, etienne)
    const { story } = given(called(), answers(chloe), reminds)
    expect(story.entries.at(-1)?.facts).toEqual([
      { type: 'call.reminded', call: CALL, parties: ['uconf', 'utt412'] },
    ])
    given(called()).when('remind-parties', { call: 'call-9' }, etienne).thenRefused('Missing', 'call_missing')
    given(inForce(DUE, tacit)).when('remind-parties', {}, etienne).thenRefused('Refused', 'not_in_this_state')
  })
})

describe('the deadline of an amendment’s call', () => {
  /** The employer is in Quebec. */
  const inQuebec = (now: Agreement | null, one: Act) => {
    const typed = one.input(now) as { party: Party }
    const moved = { ...typed, party: { ...typed.party, jurisdiction: 'CA-QC' } }
    return (typed.party.id === 'hydraulis' ? moved : typed) as never
  }
  const abroad = (acts: Act[]) =>
    acts.map((one) =>
      one.command === 'list-party' ? { ...one, input: (now: Agreement | null) => inQuebec(now, one) } : one,
    )
  const start = () => [...abroad(inForce(DUE, tacit)), proposes(), classes('substantive')]
  const opens = (until: string, at?: string) =>
    act('open-amendment-call', { amendment: AM, until }, etienne, at)

  it('moves off the holidays of any party that is asked, and the record says which', () => {
    const { story, agreement } = given(start(), opens('2026-06-24'))
    expect(agreement.amendments[AM]).toMatchObject({ deadline: ends('2026-06-25') })
    expect(story.entries.at(-1)?.facts.at(-1)).toMatchObject({
      type: 'deadline.reckoned',
      call: CALL,
      jurisdictions: ['CA-ON', 'CA-QC'],
      holidays: ['2026-04-03', '2026-05-18', '2026-06-24'],
    })
    given(start())
      .whenAct(opens('2026-02-28', '2026-03-07T14:00:00.000Z'))
      .thenRefused('Refused', 'deadline_not_later')
  })

  it('after an objection leaves what was left, to a day that is none of their holidays; the proofs stand', () => {
    const objects = answers(
      shauna,
      { stance: 'object', reason, ground: 'collective_agreement' },
      '2026-06-21T14:00:00.000Z',
    )
    const settles = act(
      'settle-amendment-objection',
      { amendment: AM, objection: 'OB-p25', how: 'withdraw', reason: '' },
      shauna,
    )
    const story = [...start(), opens('2026-06-23'), ...told(shauna), objects, settles]
    const { amendments } = given(story).agreement
    expect(amendments[AM]).toMatchObject({ status: 'call', deadline: ends('2026-06-25'), remaining: null })
    expect(amendments[AM]?.call).toMatchObject({ id: CALL, holidays: ['2026-06-24'] })
    expect(amendments[AM]?.call?.proofs).toHaveLength(2)
    given(story)
      .when(
        'close-amendment-call',
        { amendment: AM, deadline: ends('2026-06-23') },
        SYSTEM,
        past('2026-06-25'),
      )
      .thenNothing()
  })
})

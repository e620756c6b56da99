import { describe, expect, it } from 'vitest'
import { endOfDay } from '#machines/calendar.ts'
import type { Policy } from '#machines/policy.ts'
import { silenceReasons } from '#machines/silence.ts'
import { type Agreement, type Party, SYSTEM } from '#machines/state.ts'
import { waitsOf } from '#machines/waits.ts'
import * as cast from '#tests/cast.ts'
import { type Act, accepts, act, CLAUSES, inReview, opensCall, says } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, etienne, chloe, shauna, words } = cast
const ends = (date: string) => endOfDay(date, 'America/Toronto')
const past = (date: string) => new Date(Date.parse(ends(date)) + 1000).toISOString()

/** Silence may count after fifteen days; two of three are a quorum. */
const tacit: Policy = {
  ...cast.unanimity,
  rule: 'consent_with_silence',
  quorum: 0.6,
  tacit: { ...cast.unanimity.tacit, allowed: true },
}
const DEADLINE = '2026-03-20'
const delivered = (party: string, notice: 'call' | 'reminder', at?: string, more: object = {}): Act =>
  act(
    'record-delivery',
    { call: 'call-1', notice, language: 'fr', person: null, party, reference: 'Reçu 12', ...more },
    sunita,
    at,
  )
const seatsSecretariat = act(
  'seat-person',
  { seat: { ...cast.seats.sunita, roles: [...cast.seats.sunita.roles, 'secretariat'] } },
  sunita,
)
const told = (party = 'utt412') => [delivered(party, 'call'), delivered(party, 'reminder')]
const open = (policy = tacit, deadline = DEADLINE): Act[] => [
  ...inReview(policy),
  seatsSecretariat,
  opensCall(ends(deadline)),
]
/** The union says nothing of a clause that gives it no duty. */
const silent = (...more: Act[]) => [
  ...open(),
  ...more,
  ...accepts(sunita, ...CLAUSES),
  ...accepts(chloe, ...CLAUSES),
]
const closes = { call: 'call-1', deadline: ends(DEADLINE) }

/** A clause of the story that binds nobody, so that only the rule of silence speaks. */
const FREE = 'c01'

/** What speaks against the union's silence, when one thing is changed in the agreement. */
function against(change: (agreement: Agreement) => Partial<Agreement> = () => ({})) {
  const { agreement } = given(open(), told())
  const changed = { ...agreement, ...change(agreement) }
  return silenceReasons(changed, FREE, 'utt412').map(({ code }) => code)
}
const withParty = (more: Partial<Party>) => (now: Agreement) => ({
  parties: { ...now.parties, utt412: { ...(now.parties.utt412 as Party), ...more } },
})
const withClause = (more: object) => (now: Agreement) => ({
  clauses: { ...now.clauses, [FREE]: { ...(now.clauses[FREE] as Agreement['clauses'][string]), ...more } },
})
const withPolicy = (more: Partial<Policy['tacit']>) => (now: Agreement) => ({
  policy: { ...now.policy, tacit: { ...now.policy.tacit, ...more } },
})

describe('silence counts only when every condition holds (reference §6.2)', () => {
  it('holds when all of them do', () => expect(against()).toEqual([]))

  it.each<[string, (now: Agreement) => Partial<Agreement>, string[]]>([
    ['the policy allows no silence', withPolicy({ allowed: false }), ['silence_not_allowed']],
    ['the clause asks for an express answer', withClause({ consent: 'express' }), ['express_clause']],
    ['the policy keeps silence from the section', withClause({ section: 'safety' }), []],
    ['the party is Indigenous', withParty({ type: 'indigenous' }), ['never_silent']],
    ['the party is a government', withParty({ type: 'government' }), ['never_silent']],
    ['the party is a public body', withParty({ publicBody: true }), ['never_silent']],
    ['the policy never counts its type', withPolicy({ neverFor: ['union'] }), ['never_silent']],
    [
      'a policy that forgets them lowers no floor',
      (now) => ({ ...withPolicy({ neverFor: [] })(now), ...withParty({ type: 'indigenous' })(now) }),
      ['never_silent'],
    ],
    ['the party has opted out', withParty({ optOutTacit: true }), ['opted_out']],
    [
      'the clause gives the party a duty',
      withClause({ responsibilities: [cast.duty('d', words('x'), { utt412: 'R' })] }),
      ['bound_silent'],
    ],
    ['the party has not joined', withParty({ status: 'invited' }), ['not_reviewing']],
    ['the party has concurred', withParty({ status: 'concurring' }), ['not_reviewing']],
    [
      'the text changed five days ago',
      withClause({ revisedAt: '2026-03-15T14:00:00.000Z' }),
      ['period_not_run'],
    ],
    ['it is a small enterprise, which has twenty days', withParty({ type: 'sme' }), ['period_not_run']],
    ['no call runs', () => ({ call: null }), ['no_call']],
  ])('not when %s', (_, change, codes) => expect(against(change)).toEqual(codes))

  it('not in a section that the policy leaves out, nor outside those that it names', () => {
    const safety = (more: object) => (now: Agreement) => ({
      ...withPolicy(more)(now),
      ...withClause({ section: 'safety' })(now),
    })
    expect(against(safety({ neverOn: ['safety'] }))).toEqual(['silence_not_here'])
    expect(against(safety({ onlyOn: ['schedules'] }))).toEqual(['silence_not_here'])
    expect(against(safety({ onlyOn: ['safety'] }))).toEqual([])
  })

  it('not without proof of the notice and of one reminder', () => {
    const codes = (...more: Act[]) =>
      silenceReasons(given(open(), more).agreement, FREE, 'utt412').map(({ code }) => code)
    expect(codes()).toEqual(['notice_unproven'])
    expect(codes(delivered('utt412', 'call'))).toEqual(['reminder_unproven'])
    expect(codes(delivered('utt412', 'reminder'))).toEqual(['notice_unproven'])
    expect(codes(...told('hydraulis'))).toEqual(['notice_unproven'])
  })

  it('not when the notice came with less than the whole period to run', () => {
    const late = [delivered('utt412', 'call', '2026-03-09T14:00:00.000Z'), delivered('utt412', 'reminder')]
    expect(silenceReasons(given(open(), late).agreement, FREE, 'utt412')).toEqual([
      { code: 'period_not_run', detail: { days: 15 } },
    ])
  })
})

describe('the deadline passes in silence', () => {
  it('case 12: what silence may settle is adopted, the rest is opened again', () => {
    const { agreement } = given(silent(...told())).when('close-call', closes, SYSTEM, past(DEADLINE))
    expect(agreement.positions['c01:utt412']).toMatchObject({
      status: 'deemed_accepted',
      deemed: { call: 'call-1', at: ends(DEADLINE) },
    })
    expect(agreement.clauses.c01?.status).toBe('adopted')
    const bound = agreement.order.filter(
      (id) => agreement.positions[`${id}:utt412`]?.status === 'no_response',
    )
    expect(bound.length).toBeGreaterThan(0)
    for (const id of bound) expect(agreement.clauses[id]?.status).toBe('under_discussion')
  })

  it('scenario 2: the notice bounced, so nothing is deemed', () => {
    const bounced = act('record-bounce', { party: 'utt412', notice: 'call', reference: '550' }, sunita)
    const { agreement } = given(silent(...told(), bounced)).when('close-call', closes, SYSTEM, past(DEADLINE))
    expect(agreement.positions['c01:utt412']?.status).toBe('no_response')
    expect(agreement.clauses.c01?.status).toBe('under_discussion')
  })

  it('scenario 3: an Indigenous party is silent on a clause that does not bind it', () => {
    const indigenous = { ...cast.utt412, type: 'indigenous' as const }
    const listed = (one: Act): Act =>
      one.command !== 'list-party'
        ? one
        : {
            ...one,
            input: (now: Agreement | null) => {
              const typed = one.input(now) as { party: Party }
              return (typed.party.id === 'utt412' ? { ...typed, party: indigenous } : typed) as never
            },
          }
    const story = given(silent(...told()).map(listed))
    const { agreement } = story.when('close-call', closes, SYSTEM, past(DEADLINE))
    expect(agreement.positions['c01:utt412']?.status).toBe('no_response')
  })

  it('scenario 1: a small enterprise is silent on its own duty: no response, not adopted, others kept', () => {
    const { agreement } = given(silent(...told())).when('close-call', closes, SYSTEM, past(DEADLINE))
    const own = agreement.order.find((id) =>
      agreement.clauses[id]?.responsibilities.some(({ letters }) =>
        ['R', 'A'].includes(letters.utt412 ?? ''),
      ),
    )
    expect(agreement.positions[`${own}:utt412`]?.status).toBe('no_response')
    expect(agreement.clauses[own ?? '']?.status).toBe('under_discussion')
    expect(agreement.positions[`${own}:hydraulis`]?.status).toBe('accepted')
  })

  it('a deemed acceptance never makes a quorum', () => {
    const whole = { ...tacit, quorum: 1 }
    const acts = [...open(whole), ...told(), ...accepts(sunita, ...CLAUSES), ...accepts(chloe, ...CLAUSES)]
    given(acts).when('close-call', closes, SYSTEM, past(DEADLINE)).thenNothing()
  })
})

/** The union is deemed to accept; it has spoken on what binds it, and the text is agreed. */
function agreed(): Act[] {
  const bound = CLAUSES.filter((id) => id !== FREE)
  return [
    ...silent(...told()),
    ...accepts(shauna, ...bound),
    act('close-call', closes, SYSTEM, past(DEADLINE)),
  ]
}

describe('case 13: the silent party complains afterwards', () => {
  const contradicts = (at: string) =>
    says(
      shauna,
      FREE,
      { stance: 'object', reason: 'Nous n’avons pas pu répondre.', ground: 'cannot_carry' },
      at,
    )

  it('within ten days the agreed text opens again and its objection is judged like any other', () => {
    expect(given(agreed()).agreement.status).toBe('agreed')
    const outcome = given(agreed()).whenAct(contradicts(ends('2026-03-30')))
    outcome.thenSome(`agreement ${cast.ID} REOPEN`, `position ${FREE}:utt412 OBJECT`, 'objection.raised')
    const { agreement } = outcome
    expect(agreement.status).toBe('review.open')
    expect(agreement.positions[`${FREE}:utt412`]).toMatchObject({ status: 'objecting' })
    expect(agreement.positions[`${FREE}:utt412`]?.deemed).toBeUndefined()
    expect(agreement.parties.utt412?.status).toBe('reviewing')
  })

  it('not on the eleventh day, not by another stance, not by another party', () => {
    given(agreed())
      .whenAct(contradicts(past('2026-03-30')))
      .thenRefused('Refused', 'not_in_this_state')
    given(agreed()).whenAct(says(shauna, FREE)).thenRefused('Refused', 'nothing_to_contradict')
    given(agreed())
      .whenAct(says(shauna, 'c02', { stance: 'object', reason: 'x', ground: 'law' }))
      .thenRefused('Refused', 'nothing_to_contradict')
    given(agreed())
      .whenAct(says(chloe, FREE, { stance: 'object', reason: 'x', ground: 'law' }))
      .thenRefused('Refused', 'not_in_this_state')
  })

  it('the text is not sealed before that, unless the party waives the time', () => {
    const ready = [...agreed(), act('certify-concordance', {}, cast.meiLing)]
    const seal = (story: ReturnType<typeof given>, at?: string) =>
      story.when('seal-agreement', { digest: 'x' }, sunita, at)
    seal(given(ready), ends('2026-03-30')).thenRefused('Refused', 'wait_running')
    const waits = waitsOf(given(ready).agreement, ends('2026-03-25'))
    expect(waits).toMatchObject([{ kind: 'deemed', clause: FREE, party: 'utt412', waitsFor: ['utt412'] }])
    expect(seal(given(ready), past('2026-03-30')).agreement.status).toBe('signing.open')
    const waives = act('waive-wait', { clause: FREE }, shauna)
    expect(seal(given(ready, waives)).agreement.status).toBe('signing.open')
    given(ready, waives).whenAct(waives).thenRefused('Refused', 'no_wait')
    given(ready).when('waive-wait', { clause: FREE }, chloe).thenRefused('Refused', 'no_wait')
  })
})

describe('a reservation', () => {
  const reserves = says(chloe, 'c01', { stance: 'reserve', reason: 'Dans la limite de deux postes.' })
  const others = [sunita, shauna].flatMap((by) => accepts(by, ...CLAUSES))
  const ready = [
    ...inReview(),
    reserves,
    ...accepts(chloe, ...CLAUSES.filter((id) => id !== 'c01')),
    ...others,
    opensCall(),
    act('certify-concordance', {}, cast.meiLing),
  ]
  const waives = (by: typeof chloe) => act('waive-wait', { clause: 'c01' }, by)
  const seals = act('seal-agreement', { digest: 'x' }, sunita)

  it('leaves the others ten days to object to it before the text is sealed; each may waive them', () => {
    given(ready).whenAct(seals).thenRefused('Refused', 'wait_running')
    given(ready, waives(sunita)).whenAct(seals).thenRefused('Refused', 'wait_running')
    expect(given(ready, waives(sunita), waives(shauna)).whenAct(seals).agreement.status).toBe('signing.open')
    expect(given(ready).whenAct({ ...seals, at: past('2026-03-12') }).agreement.status).toBe('signing.open')
  })

  it('case 16: an objection to it sends the clause back to discussion, once it is admitted', () => {
    const objects = says(shauna, 'c01', {
      stance: 'object',
      reason: 'La réserve vide la clause.',
      ground: 'common_purpose',
      objection: 'O1',
    })
    const reopens = act('reopen-text', { reason: 'La réserve.' }, shauna)
    const story = given(ready, reopens, objects, act('admit-objection', { objection: 'O1' }, etienne))
    expect(story.agreement.clauses.c01?.status).toBe('blocked')
  })
})

describe('recording that a notice arrived', () => {
  it('is for the clock, by the person the mail server took it for; twice is once', () => {
    const input = {
      call: 'call-1',
      notice: 'call' as const,
      language: 'fr' as const,
      person: shauna.person,
      party: null,
      reference: '',
    }
    const story = given(open())
    story.when('record-delivery', input, SYSTEM).thenFacts('notice.delivered')
    const again = given(open(), act('record-delivery', input, SYSTEM))
    again.when('record-delivery', input, SYSTEM).thenNothing()
    story.when('record-delivery', { ...input, call: 'call-0' }, SYSTEM).thenNothing()
    story.when('record-delivery', { ...input, person: 'nobody' }, SYSTEM).thenNothing()
    given(inReview(tacit)).when('record-delivery', input, SYSTEM).thenNothing()
  })

  it('is for the secretariat with its proof, and for nobody else', () => {
    given(open())
      .whenAct(delivered('utt412', 'call', undefined, { reference: ' ' }))
      .thenRefused('Refused', 'reference_missing')
    given(open()).whenAct(delivered('nobody', 'call')).thenRefused('Missing', 'party_missing')
    given(open())
      .whenAct({ ...delivered('utt412', 'call'), by: etienne })
      .thenRefused('Forbidden', 'role_missing')
  })

  it('is undone by a bounce of something delivered', () => {
    given(open())
      .when('record-bounce', { party: 'utt412', notice: 'call', reference: '' }, sunita)
      .thenRefused('Refused', 'nothing_delivered')
  })

  it('reminds those who are awaited, and nobody when nobody is', () => {
    const reminds = act('remind-parties', {}, etienne)
    const { story } = given(open(), accepts(chloe, ...CLAUSES), reminds)
    expect(story.entries.at(-1)?.facts).toMatchObject([
      { type: 'call.reminded', parties: ['uconf', 'utt412'] },
    ])
    given(inReview(tacit)).whenAct(reminds).thenRefused('Refused', 'not_in_this_state')
  })
})

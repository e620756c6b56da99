import { describe, expect, it } from 'vitest'
import { dueOf } from '#machines/due.ts'
import { readDue } from '#machines/in-force/schedule.ts'
import type { Agreement, Party } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, play } from '#tests/story.ts'
import catalogue from '../../templates/clauses/responsibilities.json' with { type: 'json' }
import { files, inForce, keeper, noon, records, ticks } from './in-force.ts'
import { given, statuses } from './telling.ts'

const { chloe, shauna, sunita, etienne } = cast
const PLACES = 'O:rec-03:hydraulis'
const MENTORS = 'O:sup-03:utt412'
const DATA = 'O:dat-01:uconf'
const SAFETY = 'O:saf-01:hydraulis'

const reason = 'Voici pourquoi.'
const late = noon('2026-05-03')

describe('what is owed', () => {
  it('begins with the entry into force, for the accountable party, by the kind of its date', () => {
    const { agreement } = given(inForce())
    expect(statuses(agreement.obligations)).toEqual({
      [PLACES]: 'open',
      [MENTORS]: 'scheduled',
      [DATA]: 'open',
    })
    expect(agreement.obligations[PLACES]?.due).toBe('2026-05-02T03:59:59.000Z')
    expect(agreement.obligations[MENTORS]?.due).toBe('2026-09-03T03:59:59.000Z')
    expect(agreement.obligations[DATA]?.due).toBeNull()
  })

  it('opens thirty days before, and the next one is in the calendar', () => {
    const { agreement } = given(inForce())
    expect(dueOf(agreement)).toMatchObject({ command: 'follow-dates', at: '2026-05-02T04:00:00.000Z' })
    const later = given(inForce(), files(PLACES), ticks(noon('2026-08-03'))).agreement
    expect(statuses(later.obligations)).toMatchObject({ [MENTORS]: 'open', [`${MENTORS}:2`]: 'scheduled' })
    expect(later.obligations[`${MENTORS}:2`]?.due).toBe('2027-03-03T04:59:59.000Z')
  })

  it('hangs on what happens: a placement begins, and each time again', () => {
    const story = given(
      inForce(),
      records('placement.start', '2026-06-01'),
      records('placement.start', '2027-06-01'),
    )
    expect(statuses(story.agreement.obligations)).toMatchObject({
      [SAFETY]: 'scheduled',
      [`${SAFETY}:2`]: 'scheduled',
    })
    expect(story.agreement.obligations[SAFETY]?.due).toBe('2026-05-26T03:59:59.000Z')
  })

  it('opens at once when the event has come, for the parties that it concerns', () => {
    const due = { 'rec-03': 'each:incident+P1D', 'saf-01': 'each:incident+P1D' }
    const story = given(inForce(due), records('incident', '2026-03-02', undefined, ['hydraulis']))
    expect(statuses(story.agreement.obligations)).toMatchObject({ [PLACES]: 'open', [SAFETY]: 'open' })
    const other = given(inForce(due), records('incident', '2026-03-02', undefined, ['utt412']))
    expect(other.agreement.obligations[SAFETY]).toBeUndefined()
  })

  it('can be read from every date of the catalogue', () => {
    const unread = catalogue.filter(({ due }) => due !== 'continuous' && readDue(due).kind === 'continuous')
    expect(unread.map(({ id, due }) => `${id} ${due}`)).toEqual([])
  })
})

describe('evidence', () => {
  it('is filed by whoever does the duty, and accepted by another party (OBL-02, OBL-03)', () => {
    const filed = given(inForce(), files(PLACES))
    expect(filed.agreement.obligations[PLACES]).toMatchObject({
      status: 'submitted',
      evidence: { party: 'hydraulis' },
    })
    const done = filed.when('accept-evidence', { obligation: PLACES }, shauna).agreement
    expect(done.obligations[PLACES]).toMatchObject({ status: 'fulfilled', late: false })
  })

  it('scenario 26: whoever filed it cannot accept it', () => {
    given(inForce(), files(PLACES, sunita))
      .when('accept-evidence', { obligation: PLACES }, keeper)
      .thenRefused('Refused', 'own_evidence')
    given(inForce(), files(PLACES))
      .when('accept-evidence', { obligation: PLACES }, chloe)
      .thenRefused('Forbidden', 'not_a_beneficiary')
  })

  it('is something, and of one’s own duty', () => {
    const story = given(inForce())
    story
      .when('submit-evidence', { obligation: PLACES, evidence: ' ' }, chloe)
      .thenRefused('Refused', 'evidence_missing')
    story
      .when('submit-evidence', { obligation: PLACES, evidence: 'x' }, shauna)
      .thenRefused('Forbidden', 'not_your_duty')
    story
      .when('submit-evidence', { obligation: 'O:x:y', evidence: 'x' }, chloe)
      .thenRefused('Missing', 'obligation_missing')
  })

  it('goes back with what is missing, and comes again (OBL-05)', () => {
    const filed = given(inForce(), files(PLACES))
    filed
      .when('return-evidence', { obligation: PLACES, missing: '' }, shauna)
      .thenRefused('Refused', 'reason_missing')
    const back = filed.when(
      'return-evidence',
      { obligation: PLACES, missing: 'Les dates.' },
      shauna,
    ).agreement
    expect(back.obligations[PLACES]).toMatchObject({ status: 'returned', reason: 'Les dates.' })
  })

  it('filed after the date is late, and the record says so (OBL-06)', () => {
    const story = given(inForce(), ticks(late))
    expect(story.agreement.obligations[PLACES]?.status).toBe('overdue')
    const done = given(inForce(), ticks(late), files(PLACES)).when(
      'accept-evidence',
      { obligation: PLACES },
      shauna,
    )
    expect(done.agreement.obligations[PLACES]).toMatchObject({ status: 'fulfilled', late: true })
  })

  it('is accepted by twenty days of silence only where the clause and the policy allow it (OBL-04)', () => {
    const tacit = { ...cast.unanimity, tacit: { ...cast.unanimity.tacit, allowed: true } }
    const filed = [...inForce(undefined, tacit), files(PLACES)]
    const before = given(filed, ticks(noon('2026-03-20'))).agreement
    const after = given(filed, ticks(noon('2026-03-23'))).agreement
    expect([before, after].map(({ obligations }) => obligations[PLACES]?.status)).toEqual([
      'submitted',
      'fulfilled',
    ])
    const never = given(inForce(), files(PLACES), ticks(noon('2026-04-23'))).agreement
    expect(never.obligations[PLACES]?.status).toBe('submitted')
    const guarded = given(inForce(undefined, tacit), files(DATA, sunita), ticks(noon('2026-04-23'))).agreement
    expect(guarded.obligations[DATA]?.status).toBe('submitted')
  })

  it.each<[string, Partial<Party>]>([
    ['an Indigenous party', { type: 'indigenous' }],
    ['a government', { type: 'government' }],
    ['a public body, whatever its type', { publicBody: true }],
    ['a party that opted out', { optOutTacit: true }],
  ])('is never accepted by the silence of %s for whom it is done (law 5)', (_, more) => {
    const tacit = { ...cast.unanimity, tacit: { ...cast.unanimity.tacit, allowed: true } }
    const listed = inForce(undefined, tacit).map((one): Act => {
      const input = (now: Agreement | null) => {
        const typed = one.input(now) as { party: Party }
        return typed.party.id === 'utt412' ? { ...typed, party: { ...typed.party, ...more } } : typed
      }
      return one.command === 'list-party' ? { ...one, input: input as never } : one
    })
    const { agreement } = given(listed, files(PLACES), ticks(noon('2026-04-23')))
    expect(agreement.obligations[PLACES]?.status).toBe('submitted')
  })
})

describe('a date', () => {
  it('passes only once it is past, and a late timer does nothing to what was filed since', () => {
    given(inForce())
      .whenAct(ticks(noon('2026-05-01')))
      .thenNothing()
    given(inForce(), files(PLACES)).whenAct(ticks(late)).thenNothing()
  })

  it('is moved by those for whom it is done, later than it was, and the first one is kept (OBL-07)', () => {
    const input = { obligation: PLACES, until: '2026-06-30', reason }
    const story = given(inForce(), ticks(late))
    const { obligations } = story.when('extend-obligation', input, shauna).agreement
    expect(obligations[PLACES]).toMatchObject({
      status: 'open',
      due: '2026-07-01T03:59:59.000Z',
      firstDue: '2026-05-02T03:59:59.000Z',
    })
    story
      .when('extend-obligation', { ...input, until: '2026-05-01' }, shauna)
      .thenRefused('Refused', 'deadline_not_later')
    story.when('extend-obligation', { ...input, reason: '' }, shauna).thenRefused('Refused', 'reason_missing')
    story.when('extend-obligation', input, chloe).thenRefused('Forbidden', 'own_duty')
  })
})

describe('a dispute', () => {
  const disputes = act('dispute-obligation', { obligation: PLACES, reason }, chloe)

  it('stops the clock, and is decided by somebody of another party (OBL-08 to OBL-10)', () => {
    const story = given(inForce(), disputes)
    story.whenAct(ticks(late)).thenNothing()
    const decide = (owed: boolean) =>
      story.when('decide-dispute', { obligation: PLACES, owed, reason }, etienne)
    expect(decide(true).agreement.obligations[PLACES]?.status).toBe('open')
    expect(decide(false).agreement.obligations[PLACES]?.status).toBe('cancelled')
    const own = given(inForce(), act('dispute-obligation', { obligation: DATA, reason }, sunita))
    own
      .when('decide-dispute', { obligation: DATA, owed: false, reason }, sunita)
      .thenRefused('Forbidden', 'own_duty')
  })

  it('has a reason, and a party that is concerned', () => {
    const story = given(inForce())
    story
      .when('dispute-obligation', { obligation: PLACES, reason: '' }, chloe)
      .thenRefused('Refused', 'reason_missing')
    given(inForce(), disputes)
      .when('dispute-obligation', { obligation: PLACES, reason }, chloe)
      .thenRefused('Refused', 'not_in_this_state')
  })
})

describe('a suspension', () => {
  it('case 40: a strike stops a duty, the agreement goes on, and the date moves by as long (OBL-11, OBL-12)', () => {
    const stops = act(
      'suspend-obligation',
      { obligation: PLACES, reason: 'Grève.' },
      chloe,
      noon('2026-04-01'),
    )
    const story = given(inForce(), stops)
    expect(story.agreement.status).toBe('in_force.active')
    story.whenAct(ticks(late)).thenNothing()
    const { obligations } = story.when(
      'resume-obligation',
      { obligation: PLACES },
      chloe,
      noon('2026-04-11'),
    ).agreement
    expect(obligations[PLACES]).toMatchObject({ status: 'open', due: '2026-05-12T03:59:59.000Z' })
  })

  it('has a cause, and whoever does the duty or keeps the register', () => {
    const story = given(inForce())
    story
      .when('suspend-obligation', { obligation: PLACES, reason: '' }, chloe)
      .thenRefused('Refused', 'reason_missing')
    story
      .when('suspend-obligation', { obligation: PLACES, reason }, shauna)
      .thenRefused('Forbidden', 'not_your_duty')
  })
})

describe('giving a duty up, or passing it on', () => {
  const waives = (by: typeof chloe, obligation = PLACES) =>
    act('waive-obligation', { obligation, reason }, by)

  it('needs every party for which it is done (OBL-13)', () => {
    const due = { 'sup-03': 'once:effective+P60D' }
    const one = given(inForce(due), waives(sunita, MENTORS))
    expect(one.agreement.obligations[MENTORS]?.status).toBe('waived')
    const lonely = given(inForce())
    lonely
      .when('waive-obligation', { obligation: PLACES, reason }, chloe)
      .thenRefused('Forbidden', 'not_a_beneficiary')
    expect(given(inForce(), waives(shauna)).agreement.obligations[PLACES]?.status).toBe('waived')
    const half = given(inForce({ 'rec-03': 'once:effective+P60D' }), records('x', '2026-03-02'))
    expect(half.agreement.obligations[PLACES]?.status).toBe('open')
  })

  it('is never done to safety, privacy, Indigenous data, money or the law of work', () => {
    given(inForce())
      .when('waive-obligation', { obligation: DATA, reason }, chloe)
      .thenRefused('Refused', 'never_waived')
  })

  it('is offered and accepted aloud; a twin opens for the new party (OBL-14)', () => {
    const offers = act('offer-transfer', { obligation: PLACES, to: 'utt412', reason }, keeper)
    given(inForce())
      .when('accept-transfer', { obligation: PLACES }, shauna)
      .thenRefused('Refused', 'transfer_not_offered')
    given(inForce())
      .when('offer-transfer', { obligation: PLACES, to: 'nobody', reason }, keeper)
      .thenRefused('Refused', 'not_bound')
    const { obligations } = given(inForce(), offers).when(
      'accept-transfer',
      { obligation: PLACES },
      shauna,
    ).agreement
    expect(statuses(obligations)).toMatchObject({ [PLACES]: 'transferred', 'O:rec-03:utt412': 'open' })
  })

  it('is closed as not done only once the agreement or the party is gone (OBL-16)', () => {
    given(inForce())
      .when('close-unmet', { obligation: PLACES, reason }, keeper)
      .thenRefused('Refused', 'agreement_goes_on')
  })
})

it('the facts of what is owed are made once: the clock that comes twice changes nothing', () => {
  const story = play([...inForce(), ticks(late)])
  given(inForce(), ticks(late)).whenAct(ticks(late)).thenNothing()
  expect(Object.values(story.agreement?.obligations ?? {}).length).toBe(3)
})

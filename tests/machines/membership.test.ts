import { describe, expect, it } from 'vitest'
import * as cast from '#tests/cast.ts'
import { act, adopted, drafted, inReview, invited, opensCall } from '#tests/story.ts'
import { given } from './telling.ts'

const { sunita, etienne, chloe, karim, shauna, seat, party } = cast
const numa = party('numa', 'sme')
const owner = seat({ person: 'p24', party: 'numa' }, ['representative', 'authorized_signatory'])
const listed = { party: numa, seats: [owner], letters: {} }
const lists = act('list-party', listed, sunita)
const invites = act('invite-party', { party: 'numa' }, sunita)
const joins = act('accept-invitation', { optOutTacit: false }, { person: 'p24', party: 'numa' })

describe('listing an organization', () => {
  it('names it, its people and its letters', () => {
    const letters = { c02: { 'rec-03': { hydraulis: 'A', uconf: 'R', utt412: 'C', numa: 'R' } } } as const
    given(inReview())
      .when('list-party', { ...listed, letters }, sunita)
      .thenFacts('party.listed', 'person.seated', 'letters.assigned')
  })

  it('is refused twice, during a call, and for letters of no clause', () => {
    given(drafted(), lists).when('list-party', listed, sunita).thenRefused('Refused', 'party_exists')
    given(inReview(), opensCall())
      .when('list-party', listed, sunita)
      .thenRefused('Refused', 'not_in_this_state')
    given(drafted())
      .when('list-party', { ...listed, letters: { c99: {} } }, sunita)
      .thenRefused('Missing', 'clause_missing')
  })

  it('changes nobody else’s letter once the review is open', () => {
    const letters = { c02: { 'rec-03': { numa: 'A' } } } as const
    given(inReview())
      .when('list-party', { ...listed, letters }, sunita)
      .thenRefused('Refused', 'letters_of_others')
    given(drafted())
      .when('list-party', { ...listed, letters }, sunita)
      .thenFacts('party.listed', 'person.seated', 'letters.assigned')
  })

  it('seats nobody for an organization that has already joined', () => {
    const intruder = seat({ person: 'p99', party: 'utt412' }, ['representative'])
    given(inReview())
      .when('list-party', { ...listed, seats: [intruder] }, sunita)
      .thenRefused('Forbidden', 'other_party')
  })
})

describe('taking an organization off the list', () => {
  it('is for drafts', () => {
    given(drafted()).when('drop-party', { party: 'utt412' }, sunita).thenFacts('party.dropped')
    given(invited())
      .when('drop-party', { party: 'utt412' }, sunita)
      .thenRefused('Refused', 'not_in_this_state')
  })

  it('takes its letters along', () => {
    const { agreement } = given(drafted()).when('drop-party', { party: 'utt412' }, sunita)
    expect(agreement.clauses.c03?.responsibilities[0]?.letters).toEqual({ hydraulis: 'R', uconf: 'I' })
    expect(agreement.seats.map(({ party }) => party)).not.toContain('utt412')
  })

  it('is refused for who convenes, whoever asks, and for a stranger', () => {
    const helper = seat({ person: 'p20', party: 'hydraulis' }, ['facilitator'])
    const story = given(drafted(), act('seat-person', { seat: helper }, sunita))
    story.when('drop-party', { party: 'uconf' }, sunita).thenRefused('Refused', 'convenor_stays')
    story.when('drop-party', { party: 'uconf' }, chloe).thenRefused('Refused', 'convenor_stays')
    story.when('drop-party', { party: 'nobody' }, sunita).thenRefused('Missing', 'party_missing')
  })
})

describe('naming people', () => {
  const second = seat({ person: 'p28', party: 'utt412' }, ['alternate'])

  it('is the party’s own business once it has joined; before, the convenor may help', () => {
    given(inReview()).when('seat-person', { seat: second }, shauna).thenFacts('person.seated')
    given(inReview()).when('seat-person', { seat: second }, sunita).thenRefused('Forbidden', 'other_party')
    given(drafted()).when('seat-person', { seat: second }, sunita).thenFacts('person.seated')
    given(drafted()).when('seat-person', { seat: second }, chloe).thenRefused('Forbidden', 'other_party')
    given(drafted())
      .when('seat-person', { seat: { ...second, party: 'nobody' } }, sunita)
      .thenRefused('Missing', 'party_missing')
  })

  it('gives no office of the agreement, but by the convenor', () => {
    const judge = seat({ person: 'p25', party: 'utt412' }, ['representative', 'facilitator'])
    const takes = given(inReview())
    takes.when('seat-person', { seat: judge }, shauna).thenRefused('Forbidden', 'role_missing')
    given(drafted()).when('seat-person', { seat: judge }, sunita).thenFacts('person.seated')
    given(drafted(), act('seat-person', { seat: judge }, sunita))
      .when('seat-person', { seat: { ...judge, capacity: cast.words('juge', 'judge') } }, shauna)
      .thenFacts('person.seated')
    takes
      .when('seat-person', { seat: seat(etienne, ['facilitator', 'convenor']) }, etienne)
      .thenRefused('Forbidden', 'role_missing')
  })

  it('leaves the last convenor that office, whoever asks', () => {
    const plain = seat(sunita, ['representative'])
    given(drafted()).when('seat-person', { seat: plain }, sunita).thenRefused('Refused', 'last_convenor')
    given(drafted()).when('seat-person', { seat: plain }, etienne).thenRefused('Refused', 'last_convenor')
    const second = seat(etienne, ['facilitator', 'convenor'])
    given(drafted(), act('seat-person', { seat: second }, sunita))
      .when('seat-person', { seat: plain }, sunita)
      .thenFacts('person.seated')
  })

  it('keeps a person’s place when what they may do changes', () => {
    const { agreement } = given(drafted()).when('seat-person', { seat: seat(karim, ['witness']) }, sunita)
    expect(agreement.seats.map(({ person }) => person)).toEqual(
      given(drafted()).agreement.seats.map(({ person }) => person),
    )
  })
})

describe('invitations', () => {
  it('go to organizations listed during the review', () => {
    given(inReview(), lists)
      .when('invite-party', { party: 'numa' }, sunita)
      .thenFacts('participation numa INVITE')
  })

  it('are refused twice, to a stranger, and during a call', () => {
    given(inReview(), lists, invites)
      .when('invite-party', { party: 'numa' }, sunita)
      .thenRefused('Refused', 'not_in_this_state')
    given(inReview()).when('invite-party', { party: 'numa' }, sunita).thenRefused('Missing', 'party_missing')
    given(inReview(), lists, opensCall())
      .when('invite-party', { party: 'numa' }, sunita)
      .thenRefused('Refused', 'not_in_this_state')
  })

  it('are accepted once, in open review; a newcomer waits for the end of a call', () => {
    const { agreement } = given(invited()).when('accept-invitation', { optOutTacit: true }, shauna)
    expect(agreement.parties.utt412).toMatchObject({ status: 'reviewing', optOutTacit: true })
    given(inReview())
      .when('accept-invitation', { optOutTacit: false }, shauna)
      .thenRefused('Refused', 'not_in_this_state')
    given(inReview(), lists, invites, opensCall()).whenAct(joins).thenRefused('Refused', 'not_in_this_state')
  })

  it('bring a newcomer whose word alone is awaited on what was adopted', () => {
    const { agreement } = given(adopted(), lists, invites).whenAct(joins)
    expect(new Set(Object.values(agreement.clauses).map(({ status }) => status))).toEqual(
      new Set(['to_reconfirm']),
    )
    expect(agreement.parties.utt412?.status).toBe('concurring')
    expect(agreement.positions['c01:utt412']?.status).toBe('accepted')
  })

  it('to observe are not accepted as a party, whatever a form says', () => {
    const ministry = party('mces', 'government', cast.words('Ministère', 'Ministry'), { observer: true })
    const reader = seat({ person: 'p30', party: 'mces' }, ['representative'])
    const story = given(
      drafted(),
      act('list-party', { party: ministry, seats: [reader], letters: {} }, sunita),
      act('open-review', {}, sunita),
    )
    const by = { person: 'p30', party: 'mces' }
    story.when('accept-invitation', { optOutTacit: false }, by).thenRefused('Refused', 'listed_as_observer')
    story.when('accept-as-observer', {}, by).thenFacts('participation mces ACCEPT_AS_OBSERVER')
  })

  it('are declined, with the reason kept', () => {
    given(invited())
      .when('decline-invitation', { reason: 'Pas cette année.' }, shauna)
      .thenFacts('participation utt412 DECLINE_INVITATION')
    given(inReview())
      .when('decline-invitation', { reason: '' }, shauna)
      .thenRefused('Refused', 'not_in_this_state')
  })

  it('may be accepted as an observer, who then speaks for nothing', () => {
    const story = given(invited(), act('accept-as-observer', {}, shauna))
    expect(story.agreement.parties.utt412).toMatchObject({ status: 'observing', observer: true })
    story
      .when('mark-understood', { clause: 'c01', revision: 1 }, shauna)
      .thenRefused('Refused', 'not_taking_part')
    given(inReview()).when('accept-as-observer', {}, shauna).thenRefused('Refused', 'not_in_this_state')
  })
})
